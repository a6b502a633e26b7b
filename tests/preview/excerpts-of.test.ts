import { describe, expect, test } from 'vitest';
import { excerptsOf } from '../../src/preview/excerpts-of.ts';

/** What edits of a text look like; a change is `[what goes|what comes]`. */
function shown(text: string, ...edits: readonly (readonly [from: number, to: number, fresh: string])[]) {
  const before = (offset: number) => text.slice(0, offset).split(/\r\n?|\n/);
  const position = (offset: number) => ({
    line: before(offset).length,
    column: (before(offset).at(-1)?.length ?? 0) + 1,
  });
  const all = edits.map(([from, to, fresh]) => ({
    span: { file: 'a.md', start: position(from), end: position(to) },
    text: fresh,
  }));
  return excerptsOf(all, () => text).map(({ line, parts }) => {
    const pieces = parts.map(({ kind, text: piece }) => (kind === 'same' ? piece : `${kind}<${piece}>`));
    return `${line}: ${pieces.join('')}`;
  });
}

describe('a change is shown in its line', () => {
  test.each([
    ['a word', shown('Zij bied hulp.', [4, 8, 'biedt']), ['1: Zij before<bied>after<biedt> hulp.']],
    ['an addition', shown('Zij hulp.', [4, 4, 'biedt ']), ['1: Zij after<biedt >hulp.']],
    ['what goes', shown('Voor de de klas.', [8, 11, '']), ['1: Voor de before<de >klas.']],
    [
      'with the words around it',
      shown('De gemeente en de scholen in de stad bieden kinderen hulp bij het leren van de taal.', [
        37,
        43,
        'geven',
      ]),
      ['1: … en de scholen in de stad before<bieden>after<geven> kinderen hulp bij het …'],
    ],
    [
      'of a whole sentence only the words that differ',
      shown('Wij geven alle kinderen hulp.', [0, 29, 'Wij geven alle leerlingen hulp.']),
      ['1: Wij geven alle before<kinderen>after<leerlingen> hulp.'],
    ],
    [
      'two near each other as one',
      shown('Hij zei "ja" en ging.', [8, 9, '“'], [11, 12, '”']),
      ['1: Hij zei before<">after<“>jabefore<">after<”> en ging.'],
    ],
    [
      'two in other lines apart',
      shown('Het\r\nis.\r\nwas.', [0, 3, 'Dat'], [10, 13, 'ware']),
      ['1: before<Het>after<Dat>', '3: before<was>after<ware>.'],
    ],
    ['a line end', shown('Over\nhet', [4, 5, ' ']), ['1: Overbefore< ↵ >after< >het']],
    ['what one does not see', shown('na\u200bam', [2, 3, '']), ['1: nabefore<<U+200B>>am']],
    [
      'a long one without its middle',
      shown('x', [0, 1, 'woord '.repeat(60).trim()]),
      [`1: before<x>after<${'woord '.repeat(20)} … ${'woord '.repeat(7).trim().slice(-40)}>`],
    ],
  ])('%s', (_name, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});
