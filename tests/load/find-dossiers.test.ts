import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { dossierFiles } from '../../src/load/dossier-files.ts';
import { dossierAround, findDossiers } from '../../src/load/find-dossiers.ts';
import { agenda, sheet } from './valid-dossier.ts';

const host = memoryHost({
  'agreements/README.md': '# Voorbeelden\n',
  'agreements/a/agenda.md': agenda,
  'agreements/a/interventies/coach.md': sheet,
  'agreements/2022/b/agenda.md': agenda.replace('kind: gka-agenda', 'kind: gka-agend'),
  'agreements/c/agenda.md': '# Zonder gegevens\n',
  'agreements/c/interventies/coach.md': sheet,
  'agreements/.git/agenda.md': agenda,
  'agreements/a/ondertekend/agenda.md': agenda,
  'docs/uitleg.md': '# Uitleg\n',
  'leeg/': '',
});

const find = (...paths: string[]) => {
  const found: Diagnostic[] = [];
  const dossiers = findDossiers(paths, host, (diagnostic) => found.push(diagnostic));
  return [...dossiers, ...found.map(({ rule, message }) => `${rule}: ${message}`)];
};

it('finds every folder that is a dossier, or was meant to be', () => {
  expect(find('agreements')).toEqual([
    { folder: 'agreements/2022/b' },
    { folder: 'agreements/a' },
    { folder: 'agreements/c' },
  ]);
});

it('finds a folder in which a document cannot be read as a file: it would vanish from the check', () => {
  const odd = memoryHost({
    'x/map/memo.md/': '',
    'x/kapot/memo.md': '\0\x01',
    'x/tekst/uitleg.md': '# Uitleg\n',
  });
  expect(findDossiers(['x'], odd, () => undefined)).toEqual([{ folder: 'x/kapot' }, { folder: 'x/map' }]);
});

it('takes a folder, written in any way, once', () => {
  expect(find('agreements/a', './agreements//a/', 'agreements/a/agenda.md')).toEqual([
    { folder: 'agreements/a' },
  ]);
});

it('takes a sheet for itself', () => {
  expect(find('agreements/a/interventies/coach.md')).toEqual([
    { folder: 'agreements/a', only: 'agreements/a/interventies/coach.md' },
  ]);
});

it.each([
  ['agreements/a/interventies'],
  ['agreements/a/beelden'],
  ['agreements/a/beelden/foto.png'],
  ['agreements/a/leesmij/README.md'],
])('takes %s, a part of a dossier, for the dossier', (path) => {
  const inside = memoryHost({
    'agreements/a/agenda.md': agenda,
    'agreements/a/interventies/coach.md': sheet,
    'agreements/a/beelden/foto.png': '',
    'agreements/a/leesmij/README.md': '# Zo werkt het\n',
  });
  const report = (diagnostic: Diagnostic) => expect.fail(diagnostic.message);
  expect(findDossiers([path], inside, report)).toEqual([{ folder: 'agreements/a' }]);
});

it('takes a given folder with Markdown as a dossier: loading tells what is missing', () => {
  expect(find('docs')).toEqual([{ folder: 'docs' }]);
});

it('reports a folder without dossiers, and throws at a path that is not there', () => {
  expect(find('leeg')).toEqual(['dossier/none-here: In `leeg` staat geen dossier.']);
  expect(() => find('elders')).toThrow('ENOENT');
});

it.each([
  ['agreements/a/agenda.md', 'agreements/a'],
  ['agreements/a/interventies/coach.md', 'agreements/a'],
  ['agreements/a/interventies/nieuw.md', undefined],
  ['agreements/a/nieuw.md', 'agreements/a'],
  ['agreements/c/agenda.md', 'agreements/c'],
  ['agreements/c/interventies/coach.md', 'agreements/c'],
  ['agreements/README.md', undefined],
  ['agreements/a/README.md', undefined],
  ['agreements/a/ondertekend/agenda.md', undefined],
  ['docs/uitleg.md', undefined],
  ['nergens/weg.md', undefined],
])('%s was opened in an editor: dossier %s', (file, folder) => {
  expect(dossierAround(file, host)).toBe(folder);
});

it('a file that says it is one of our kinds is a dossier to be, wherever it lies', () => {
  const lone = memoryHost({
    '/thuis/a/b/brief.md': '---\nkind: raadsbrief\n---\n',
    '/thuis/a/los.md': 'Tekst\n',
  });
  expect(dossierAround('/thuis/a/b/brief.md', lone)).toBe('/thuis/a/b');
  expect(dossierAround('/thuis/a/los.md', lone)).toBeUndefined();
});

it('looks for the dossier of an absolute path above it, not in the current folder', () => {
  const here = { 'agenda.md': agenda, '/thuis/los.md': 'Tekst\n' };
  const found: string[] = [];
  expect(findDossiers(['/thuis/los.md'], memoryHost(here), ({ rule }) => found.push(rule))).toEqual([]);
  expect(found).toEqual(['dossier/none-here']);
  const atTop = memoryHost({ ...here, '/agenda.md': agenda });
  expect(findDossiers(['/agenda.md'], atTop, () => {})).toEqual([{ folder: '/', only: '/agenda.md' }]);
});

it('leaves Markdown without frontmatter alone where there are only memos', () => {
  const memo = '---\nkind: memo\ntitle: N\n---\n';
  const texts = memoryHost({ 'docs/a.md': '# A\n', 'docs/notitie.md': memo, 'docs/sub/b.md': 'B\n' });
  expect(dossierFiles('docs', texts)).toEqual(['docs/notitie.md']);
  expect(dossierAround('docs/a.md', texts)).toBeUndefined();
  expect(dossierAround('docs/notitie.md', texts)).toBe('docs');
  const dossier = memoryHost({ 'a/a.md': '# A\n', 'a/agenda.md': agenda, 'a/notitie.md': memo });
  expect(dossierFiles('a', dossier)).toEqual(['a/a.md', 'a/agenda.md', 'a/notitie.md']);
  expect(dossierAround('a/a.md', dossier)).toBe('a');
  expect(dossierFiles('b', memoryHost({ 'b/a.md': '# A\n' }))).toEqual(['b/a.md']);
});
