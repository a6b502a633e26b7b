import { expect, test } from 'vitest';
import { loadFiles } from './load-files.ts';

const name = (index: number) => `memo-${String(index).padStart(4, '0')}.md`;
const memo = (lines: number) => `---\nkind: memo\ntitle: Memo\n---\n\n${'Tekst.\n\n'.repeat(lines)}`;
const limit = (line: string) => line.includes('limit/dossier');
const dossier = (files: number, lines: number) =>
  loadFiles(Object.fromEntries(Array.from({ length: files }, (_, index) => [name(index), memo(lines)])));

test('a dossier of more than 20,000 lines: told at the file with which it is; what was not read is named', () => {
  const { dossier: loaded, lines } = dossier(7, 3_996);
  expect(lines.filter(limit)).toEqual([
    'memo-0005.md:1:1 limit/dossier: Met dit bestand komt het dossier boven 20.000 regels; wat erna komt, is niet gelezen. → Verdeel de documenten over meer dossiers, elk in een eigen map.',
  ]);
  expect(loaded?.unreadable?.map((file) => file.split('/').at(-1))).toEqual(['memo-0006.md']);
});

test('a dossier of more than 500 files', () => {
  const { lines } = dossier(502, 1);
  expect(lines.filter(limit).map((line) => line.split('; ')[0])).toEqual([
    'memo-0500.md:1:1 limit/dossier: Met dit bestand komt het dossier boven 500 bestanden',
  ]);
});
