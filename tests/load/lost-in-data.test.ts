import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

/** Text that YAML leaves out of a value, or changes, without a word of its own. */
test.each<[title: string, ...findings: string[]]>([
  ['Plan # 3 van de regio', '3:13 yaml/hash-comment'],
  ['Plan #3', '3:13 yaml/hash-comment'],
  ['Viool in C #', '3:19 yaml/hash-comment'],
  ['Wij zijn\n  # 1 van het land', '4:3 yaml/hash-comment'],
  ['"Alles in G:\\new"', '3:20 yaml/escaped-letter'],
  ['"Alles in G:\\_oud"', '3:20 yaml/escaped-letter'],
  ['"en\\/of"', '3:11 yaml/escaped-letter'],
  // Innocent
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
  expect(diagnostics.map(({ rule, place }) => `${place?.start.line}:${place?.start.column} ${rule}`)).toEqual(
    findings,
  );
});
