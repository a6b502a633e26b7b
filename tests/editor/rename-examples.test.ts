import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { movedTo } from '../../src/editor/rename/moved-path.ts';
import { prepareRename, rename } from '../../src/editor/rename/rename.ts';
import type { Situation } from '../../src/editor/situation.ts';
import { knownSymbols, symbolAt } from '../../src/editor/symbols/known-symbols.ts';
import type { NamedSymbol, SymbolSort } from '../../src/editor/symbols/named-symbol.ts';
import { cursorBehind, type EditorDossier, edited, editorDossier } from '../support/editor-dossier.ts';
import { exampleFolders } from '../support/examples.ts';
import { agendaDossier, agreementDossier, memoDossier } from '../support/full-dossiers.ts';
import { sampled } from '../support/nightly.ts';

/** A name of its sort that nothing has yet. */
const fresh: Readonly<Record<SymbolSort, string>> = {
  partner: 'nieuwe-id',
  cost: 'nieuwe-id',
  source: 'nieuwe-id',
  line: 'nieuwe-id',
  term: 'ZQX',
  heading: 'Een nieuwe kop',
  footnote: 'nieuw',
  file: 'nieuw',
  field: '',
};

/** The examples, and dossiers in which every key of a kind has a value. */
const dossiers: readonly (readonly [string, string, Record<string, string | Uint8Array>])[] = [
  ...exampleFolders.map((folder) => [folder, folder, filesIn(folder)] as const),
  ['an agenda with everything', 'd', { ...agendaDossier }],
  ['an agreement with everything', 'd', { ...agreementDossier }],
  ['a memo with everything', 'd', { ...memoDossier }],
];

describe.each(dossiers)('every name in %s', (_, folder, files) => {
  const known = editorDossier(folder, files);
  const symbols = knownSymbols({ ...known, read: () => undefined })?.symbols ?? [];

  it('is read from a dossier without findings', () => {
    expect(known.findings.filter((each) => !each.startsWith('dossier/sheet-unlisted'))).toEqual([]);
    expect(symbols.length).toBeGreaterThan(3);
  });

  it('can be another, with which nothing is wrong, and back again, with which everything is as it was', () => {
    const trouble: string[] = [];
    const names = symbols.map(({ sort, name }) => `${sort} ${name}`);
    for (const symbol of sampled(symbols, 17)) {
      // A second of that name is refused: it could not be called so again.
      const isOnly = names.filter((name) => name === `${symbol.sort} ${symbol.name}`).length === 1;
      const place = isOnly ? placeOf(symbol, known) : undefined;
      if (!place || !prepareRename(place)?.ok) continue;
      const name = symbol.sort === 'file' ? `nieuw${/\.[^.]*$/.exec(symbol.name)?.[0]}` : fresh[symbol.sort];
      const there = renamed(known, place, name);
      if (typeof there === 'string') {
        trouble.push(`${symbol.key}: ${there}`);
        continue;
      }
      const again = knownSymbols({ ...there, read: () => undefined })?.symbols.find(
        (each) => each.sort === symbol.sort && (each.name === name || basename(each.name) === name),
      );
      const back = again && placeOf(again, there);
      const home = back && renamed(there, back, symbol.sort === 'file' ? basename(symbol.name) : symbol.name);
      const same = typeof home === 'object' && JSON.stringify(texts(home)) === JSON.stringify(texts(known));
      const isWrong = there.findings.length > known.findings.length;
      if (isWrong || !same)
        trouble.push(`${symbol.key}: ${there.findings.join('; ')} ${typeof home === 'string' ? home : same}`);
    }
    expect(trouble).toEqual([]);
  });
});

it('a memo with partners and terms of its own keeps to those', () => {
  const known = editorDossier('d', { ...agendaDossier });
  const filesWith = (file: string, words: string, name: string) => {
    const made = rename(cursorBehind(known, file, words), name);
    if (!made.ok) throw new Error(made.reason);
    return [...new Set(made.edits.map(({ span }) => basename(span.file)))].sort();
  };
  expect(filesWith('d/notitie.md', '\n  ee', 'nieuw')).toEqual(['notitie.md']);
  expect(filesWith('d/notitie.md', '\n  LE', 'ZQX')).toEqual(['notitie.md']);
  expect(filesWith('d/agenda.md', '\n  ee', 'nieuw')).not.toContain('notitie.md');
});

/** Where a cursor is at a symbol, and at no shorter name. */
function placeOf({ definitions, uses, sort, key }: NamedSymbol, known: EditorDossier) {
  const occurrence = sort === 'file' ? uses[0] : definitions[0];
  if (!occurrence) return undefined;
  const { file, start, end } = occurrence.span;
  const situation = cursorBehind(known, file, '');
  for (let { line, column } = start; column <= end.column; column++) {
    const found = { ...situation, position: { line, column } };
    if (symbolAt(found)?.symbol.key === key) return found;
  }
  return undefined;
}

function renamed(known: EditorDossier, place: Situation, name: string): EditorDossier | string {
  const made = rename(place, name);
  if (!made.ok) return made.reason;
  const files = edited(known.files, made.edits);
  const { move } = made;
  const moved = Object.fromEntries(
    Object.entries(files).map(([file, text]) => [move ? movedTo(file, [move]) : file, text]),
  );
  return editorDossier(known.dossier?.folder ?? '', moved);
}

function texts({ files }: EditorDossier): unknown {
  return Object.entries(files)
    .filter(([, text]) => typeof text === 'string')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function filesIn(folder: string): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return Object.entries(filesIn(path));
      return [[path, /\.md$/.test(name) ? readFileSync(path, 'utf8') : new Uint8Array(readFileSync(path))]];
    }),
  );
}
