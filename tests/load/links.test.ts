import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { findDossiers } from '../../src/load/find-dossiers.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { copyFolder } from '../../src/reproduce/copy-folder.ts';
import { projectHost } from './load-files.ts';
import { agenda, sheet } from './valid-dossier.ts';

/** The valid dossier in `agreements/d`, with files of elsewhere and links; what is found in it. */
function found(links: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const own = { 'agreements/d/agenda.md': agenda, 'agreements/d/interventies/coach.md': sheet };
  const host = memoryHost({ ...own, ...files }, { below: projectHost, links });
  const diagnostics: Diagnostic[] = [];
  loadDossier('agreements/d', host, (diagnostic) => diagnostics.push(diagnostic));
  const lines = diagnostics
    .filter(({ rule }) => rule.startsWith('file/') || rule.includes('sheet'))
    .map(({ rule, span, message }) => `${span?.file}:${span?.start.line} ${rule} ${message}`);
  return { host, lines };
}
const outside = 'Dit is een verwijzing (symbolische link) naar een bestand buiten het dossier.';

describe('a document must really lie in its dossier', () => {
  test.each<readonly [string, Record<string, string>, readonly string[]]>([
    ['no links', {}, []],
    [
      'a letter',
      { 'agreements/d/brief.md': 'elders/brief.md' },
      [`agreements/d/brief.md:1 file/outside ${outside}`],
    ],
    [
      'in a folder below',
      { 'agreements/d/interventies/blad.md': 'elders/brief.md' },
      [`agreements/d/interventies/blad.md:1 file/outside ${outside}`],
    ],
    [
      'by way of another link',
      { 'agreements/d/brief.md': 'agreements/d/weg.bak', 'agreements/d/weg.bak': 'elders/brief.md' },
      [`agreements/d/brief.md:1 file/outside ${outside}`],
    ],
    [
      'to nothing',
      { 'agreements/d/brief.md': 'elders/nergens.md' },
      [
        'agreements/d/brief.md:1 file/outside Dit is een verwijzing (symbolische link) naar een bestand dat er niet is.',
      ],
    ],
    [
      'a folder: told once, and not gone into',
      { 'agreements/d/bladen': 'elders' },
      [
        'agreements/d/bladen:1 file/outside De map `agreements/d/bladen` is een verwijzing (symbolische link) naar een map buiten het dossier.',
      ],
    ],
    [
      'a folder above, which would go round for ever',
      { 'agreements/d/lus': 'agreements' },
      [
        'agreements/d/lus:1 file/outside De map `agreements/d/lus` is een verwijzing (symbolische link) naar een map buiten het dossier.',
      ],
    ],
    ['signed copies, which are no sources', { 'agreements/d/ondertekend': 'elders' }, []],
    ['the dossier itself', { 'anders/d': 'agreements/d' }, []],
  ])('%s', (_, links, lines) => {
    expect(found(links, { 'elders/brief.md': '---\nkind: memo\n---\n', 'elders/x.md': 'x' }).lines).toEqual(
      lines,
    );
  });
});

test('beside a memo too, where other text is left alone', () => {
  const memo = '---\nkind: memo\ntitle: x\n---\n';
  const host = memoryHost(
    { 'd/notitie.md': memo, 'd/tekst.md': 'Tekst.' },
    { below: projectHost, others: ['d/pijp.md'], links: { 'd/los.md': 'nergens.md' } },
  );
  const spans: string[] = [];
  loadDossier('d', host, ({ rule, span }) => spans.push(`${span?.file} ${rule}`));
  expect(spans.filter((line) => line.includes('file/'))).toEqual([
    'd/los.md file/outside',
    'd/pijp.md file/not-a-file',
  ]);
});

test('a folder with a new line in its name keeps its places', () => {
  const host = memoryHost(
    { 'een\ntwee/notitie.md': '---\nkind: memo\ntitel: x\n---\n' },
    { below: projectHost },
  );
  const found: Diagnostic[] = [];
  loadDossier('een\ntwee', host, (diagnostic) => found.push(diagnostic));
  expect(found.find(({ rule }) => rule === 'schema/unknown-key')?.span).toMatchObject({
    file: 'een\ntwee/notitie.md',
    start: { line: 3, column: 1 },
  });
});

test('links that go round are no dossiers', () => {
  const { host } = found({
    'agreements/lus': 'agreements',
    'agreements/d/weer': 'agreements/d',
    'agreements/boven': '.',
  });
  expect(findDossiers(['agreements'], host, () => {})).toEqual([{ folder: 'agreements/d' }]);
});

test('a copy has nothing of elsewhere in it, and waits for no pipe', () => {
  const host = memoryHost(
    {
      'd/a.md': 'a',
      'd/b/c.md': 'c',
      'elders/geheim.md': 'geheim',
      'd/groot.bin': new Uint8Array(21 * 1024 * 1024),
    },
    {
      others: ['d/pijp'],
      links: {
        'd/geheim.md': 'elders/geheim.md',
        'd/elders': 'elders',
        'd/ook.md': 'd/a.md',
        'd/b/lus': 'd',
        'd/nergens.md': 'nergens',
      },
    },
  );
  copyFolder('d', 'kopie', host);
  expect([...host.files.keys()].filter((path) => path.startsWith('kopie'))).toEqual([
    'kopie/a.md',
    'kopie/b/c.md',
    'kopie/ook.md',
  ]);
});
