import { displayWidth } from '../text/display-width.ts';
import { firstIndex } from '../text/first-index.ts';
import { visibleText } from '../text/visible-text.ts';

/** A source line as a terminal shows it, measured once for all its findings: these may be many. */
export interface MeasuredLine {
  readonly text: string;
  /** Offsets of the characters, and of a blank after the last one, so that the end can be marked too. */
  readonly offsets: readonly number[];
  /** Their columns from 0, and the column after the blank. */
  readonly columns: readonly number[];
}

const tabStop = 4;

/** Measures a line: a tab as the spaces up to the next stop, an invisible character as its written form. */
export function measuredLine(text: string): MeasuredLine {
  const offsets: number[] = [];
  const columns: number[] = [];
  let [offset, column] = [0, 0];
  for (const character of `${text} `) {
    offsets.push(offset);
    columns.push(column);
    offset += character.length;
    column += widthOf(character, column);
  }
  return { text, offsets, columns: [...columns, column] };
}

/** Returns the characters with index `from` up to `to` as shown. */
export function shownPart({ text, offsets, columns }: MeasuredLine, from: number, to: number): string {
  const blank = to === offsets.length ? ' ' : '';
  const characters = [...`${text.slice(offsets[from], offsets[to])}${blank}`];
  return characters
    .map((character, index) =>
      character === '\t' ? spaces(columns[from + index] ?? 0) : visibleText(character),
    )
    .join('');
}

/** Counts the characters that begin before an offset. */
export function charactersBefore({ offsets }: MeasuredLine, offset: number): number {
  return firstIndex(offsets, (each) => each >= offset);
}

function widthOf(character: string, column: number): number {
  if (character >= ' ' && character <= '~') return 1;
  if (character === '\t') return spaces(column).length;
  const text = visibleText(character);
  return text === character ? displayWidth(character) : text.length;
}

function spaces(column: number): string {
  return ' '.repeat(tabStop - (column % tabStop));
}
