import { charactersBefore, type MeasuredLine, shownPart } from './measured-line.ts';
import type { Span } from './span.ts';

/** A source line and the line of carets below it, ready to print one under the other. */
export interface SourceExcerpt {
  readonly line: string;
  readonly carets: string;
}

/** In a line that is cut, this share of the room around the mark lies before it. */
const shareBefore = 0.4;

/** Indexes of characters; `to` is one past the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the first line of a place with carets under the marked part: tabs become spaces, invisible characters are written out,
 * wide and combining characters are counted as a terminal draws them, a line longer than `width` columns is cut around the mark.
 * Takes as long as what is shown, however long the line.
 *
 * @param line line `span.start.line`, without its end
 */
export function sourceExcerpt(line: MeasuredLine, span: Span, width: number): SourceExcerpt {
  const marked = markedIn(line, span);
  const shown = cut(line, marked, width);
  const columnsOf = (from: number, to: number) => (line.columns[to] ?? 0) - (line.columns[from] ?? 0);
  const before = shown.from > 0 ? '…' : '';
  const after = shown.to < line.offsets.length ? '…' : '';
  const last = Math.min(marked.to, shown.to);
  return {
    line: `${before}${shownPart(line, shown.from, shown.to)}${after}`.trimEnd(),
    carets:
      ' '.repeat(before.length + columnsOf(shown.from, marked.from)) +
      '^'.repeat(Math.max(1, columnsOf(marked.from, last))),
  };
}

/** The characters that a place marks: at least one, which may be the blank behind the line. */
function markedIn(line: MeasuredLine, { start, end }: Span): Stretch {
  const { length } = line.text;
  const offset = start.column - 1;
  if (offset >= length) return { from: line.offsets.length - 1, to: line.offsets.length };
  const until = Math.max(end.line > start.line ? length : end.column - 1, offset + 1);
  // The mark may begin within a pair of surrogates.
  return {
    from: charactersBefore(line, offset + 1) - 1,
    to: charactersBefore(line, Math.min(until, length)),
  };
}

/** Leaves out what does not fit, where an ellipsis comes in its place; as much as fits of the mark stays. */
function cut({ columns }: MeasuredLine, marked: Stretch, width: number): Stretch {
  const all = columns.length - 1;
  const at = (index: number) => columns[index] ?? 0;
  // The blank behind the line takes no room.
  if (at(all) - 1 <= width) return { from: 0, to: all };
  const room = width - 2;
  const markedWidth = Math.min(room, at(marked.to) - at(marked.from));
  // Near the end of the line nothing is left to show behind the mark: more fits before it.
  const most = Math.max((room - markedWidth) * shareBefore, room - (at(all) - at(marked.from)));
  let from = marked.from;
  while (from > 0 && at(marked.from) - at(from - 1) <= most) from -= 1;
  // A combining mark goes with the character before it.
  while (from > 0 && at(from + 1) === at(from)) from -= 1;
  let to = from;
  while (to < all && at(to + 1) - at(from) <= room) to += 1;
  return { from, to };
}
