import type { ParagraphLook } from '../docx-reading/word-file.ts';
import type { UnitCell } from './returned-units.ts';
import { hasBar, isSameKind, type WordKind, wordKind } from './word-kind.ts';

/** All by which Word shows what a paragraph is in: a list, a quote, a note. */
export interface Dress {
  readonly kind: WordKind;
  /** The numbers that an item counts in: of a list, and its level. */
  readonly counter?: string | undefined;
  /** A box of paragraphs. */
  readonly isBoxed: boolean;
  /** In points. */
  readonly indent: number;
  /** The cell of a table that it is in: a box with more than paragraphs in it is one. */
  readonly cell?: string | undefined;
}

/** Returns the dress of a paragraph. */
export function dressOf(look: ParagraphLook, cell: UnitCell | undefined): Dress {
  const kind = wordKind(look);
  const { list, indent = 0 } = look;
  return {
    kind,
    isBoxed: kind.is === 'boxed' || (!hasBar(look) && look.isBoxed === true),
    indent,
    ...(kind.is === 'item' &&
      kind.isOrdered &&
      list && { counter: `${list.series ?? list.id}/${list.level}` }),
    ...(cell && { cell: cellKey(cell) }),
  };
}

/** Returns a name of a cell. */
export function cellKey({ table, row, column }: UnitCell): string {
  return `${table} ${row} ${column}`;
}

/** Says whether two paragraphs are dressed alike: beside each other they are in the same. */
export function isSameDress(one: Dress, other: Dress): boolean {
  return (
    isSameKind(one.kind, other.kind) &&
    one.counter === other.counter &&
    one.isBoxed === other.isBoxed &&
    one.indent === other.indent &&
    one.cell === other.cell
  );
}
