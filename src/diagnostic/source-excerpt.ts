import { charactersBefore, type MeasuredLine, shownPart } from './measured-line.ts';
import type { Span } from './span.ts';

/** A source line and the carets to print below it. */
export interface SourceExcerpt {
  readonly line: string;
  readonly carets: string;
}

/** Share of the free room before the mark, in a line that is cut. */
const shareBefore = 0.4;

/** Indexes of characters; `to` is exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the first line of a span with carets under it. Tabs become spaces, invisible characters are written
 * out, wide and combining characters count as a terminal draws them. A line longer than `width` columns is
 * cut around the span; takes time for the visible part only.
 *
 * @param line line `span.start.line`, without its line ending
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

/** Returns the characters of a span: at least one, which may be the blank after the line. */
function markedIn(line: MeasuredLine, { start, end }: Span): Stretch {
  const { length } = line.text;
  const offset = start.column - 1;
  if (offset >= length) return { from: line.offsets.length - 1, to: line.offsets.length };
  const until = Math.max(end.line > start.line ? length : end.column - 1, offset + 1);
  // A span may begin within a surrogate pair.
  return {
    from: charactersBefore(line, offset + 1) - 1,
    to: charactersBefore(line, Math.min(until, length)),
  };
}

/** Cuts a line to the given width, with room for ellipses, keeping as much of the span as fits. */
function cut({ columns }: MeasuredLine, marked: Stretch, width: number): Stretch {
  const all = columns.length - 1;
  const at = (index: number) => columns[index] ?? 0;
  // The blank after the line takes no room.
  if (at(all) - 1 <= width) return { from: 0, to: all };
  const room = width - 2;
  const markedWidth = Math.min(room, at(marked.to) - at(marked.from));
  // Near the end of the line there is room left after the span: use it before the span.
  const max = Math.max((room - markedWidth) * shareBefore, room - (at(all) - at(marked.from)));
  let from = marked.from;
  while (from > 0 && at(marked.from) - at(from - 1) <= max) from -= 1;
  // Keep a combining mark with the character before it.
  while (from > 0 && at(from + 1) === at(from)) from -= 1;
  let to = from;
  while (to < all && at(to + 1) - at(from) <= room) to += 1;
  return { from, to };
}
