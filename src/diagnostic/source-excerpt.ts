import { displayWidth } from './display-width.ts';
import type { Place } from './place.ts';
import { visibleText } from './visible-text.ts';

/** A source line and the line of carets below it, ready to print one under the other. */
export interface SourceExcerpt {
  readonly line: string;
  readonly carets: string;
}

/** One character as printed. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabStop = 4;
/** In a line that is cut, this share of the room around the mark lies before it. */
const shareBefore = 0.4;

/**
 * Returns the first line of a place with carets under the marked part: tabs become spaces, invisible characters are written out,
 * wide and combining characters are counted as a terminal draws them, a line longer than `width` columns is cut around the mark.
 *
 * @param line the text of line `place.start.line`, without its end
 */
export function sourceExcerpt(line: string, place: Place, width: number): SourceExcerpt {
  const from = place.start.column - 1;
  const to = place.end.line > place.start.line ? line.length : place.end.column - 1;
  const cells = cut(cellsOf(line, from, Math.max(to, from + 1)), width);
  const first = cells.findIndex((cell) => cell.marked);
  return {
    line: cells
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
    carets:
      ' '.repeat(sum(cells.slice(0, first))) +
      '^'.repeat(Math.max(1, sum(cells.filter((cell) => cell.marked)))),
  };
}

/** A line as characters on a terminal; one blank behind it, so that its end can be marked too. */
function cellsOf(line: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of `${line} `) {
    const atEnd = offset >= line.length;
    const marked = atEnd ? from >= line.length : offset + character.length > from && offset < to;
    const text = character === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visibleText(character);
    const width = text === character ? displayWidth(character) : text.length;
    cells.push({ text, width, marked });
    column += width;
    offset += character.length;
  }
  return cells;
}

/** Leaves out what does not fit, with `…` in its place; as much as fits of the mark stays. */
function cut(cells: readonly Cell[], width: number): Cell[] {
  // The blank behind the line takes no room.
  if (sum(cells) - 1 <= width) return [...cells];
  const ellipsis = { text: '…', width: 1, marked: false };
  const first = cells.findIndex((cell) => cell.marked);
  const room = width - 2;
  const marked = Math.min(room, sum(cells.filter((cell) => cell.marked)));
  // Near the end of the line nothing is left to show behind the mark: more fits before it.
  const most = Math.max((room - marked) * shareBefore, room - sum(cells.slice(first)));
  let start = first;
  let before = 0;
  while (start > 0 && before + (cells[start - 1]?.width ?? 0) <= most) {
    start -= 1;
    before += cells[start]?.width ?? 0;
  }
  // A combining mark goes with the character before it.
  while (start > 0 && cells[start]?.width === 0) start -= 1;
  let end = start;
  let total = 0;
  while (end < cells.length && total + (cells[end]?.width ?? 0) <= room) {
    total += cells[end]?.width ?? 0;
    end += 1;
  }
  return [
    ...(start > 0 ? [ellipsis] : []),
    ...cells.slice(start, end),
    ...(end < cells.length ? [ellipsis] : []),
  ];
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + cell.width, 0);
}
