import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

/** Text that YAML leaves out of a value, or changes, without a word of its own; markup that a value prints; one finding a value. */
test.each<[title: string, ...findings: string[]]>([
  ['Plan # 3 van de regio', '3:13 yaml/hash-comment'],
  ['Plan #3', '3:13 yaml/hash-comment'],
  ['Viool in C #', '3:19 yaml/hash-comment'],
  ['Wij zijn\n  # 1 van het land', '4:3 yaml/hash-comment'],
  ['"Alles in G:\\new"', '3:20 yaml/escaped-letter'],
  ['"Alles in G:\\_oud"', '3:20 yaml/escaped-letter'],
  ['"en\\/of"', '3:11 yaml/escaped-letter'],
  ['Samen **sterk** in [[Berg]]', '3:14 foreign/plain-text', '3:27 foreign/plain-text'],
  ['"Kansen &amp; zorg"', '3:16 foreign/plain-text'],
  ['lees\u00adplan en reken\u00adplan', '3:12 text/forbidden-character'],
  ['Plan voor [naam]', '3:18 text/placeholder'],
  // Innocent
  ['3*20*45 uur en R&D'],
  ['Plan # dit is uitleg'],
  ['"Plan # 3 van de regio"'],
  ['"Zij zei \\"ja\\""'],
  ['"Alles in G:\\\\new"'],
  ["'Alles in G:\\new'"],
])('title: %s', async (title, ...findings) => {
  const memo = `---\nkind: memo\ntitle: ${title}\nstatus: draft\nto: Raad\nfrom: College\ndate: 1 mei 2026\n---\n\nTekst.\n`;
  const { diagnostics } = await check(
    { paths: ['d'] },
    memoryHost({ 'd/memo.md': memo }, { below: projectHost }),
  );
  expect(diagnostics.map(({ rule, span }) => `${span?.start.line}:${span?.start.column} ${rule}`)).toEqual(
    findings,
  );
});
