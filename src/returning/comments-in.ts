import type { WordFile } from '../docx-reading/word-file.ts';
import type { Placed } from './place-units.ts';
import type { Returned, ReturnedComment } from './returned.ts';
import { spanAt } from './span-at.ts';
import { unitBoundaries } from './unit-boundaries.ts';

/** Returns the comments of a file with the places of what they are on. */
export function commentsIn(file: WordFile, placed: readonly Placed[]): ReturnedComment[] {
  return file.comments.map(({ id, author, date, text, parent, isResolved }) => {
    const own = commentSpan(id, placed) ?? (parent === undefined ? undefined : commentSpan(parent, placed));
    const parentAt = file.comments.findIndex((each) => each.id === parent);
    return { author, date, text, isResolved, parent: parentAt < 0 ? undefined : parentAt, span: own };
  });
}

/** Returns the span of the text that a comment is on; of what came, the place where that came. */
function commentSpan(id: string, placed: readonly Placed[]): Returned['span'] {
  for (const [index, { piece, unit }] of placed.entries()) {
    let offset = 0;
    let begin: number | undefined;
    let end = 0;
    for (const { state, text, run } of unit?.segments ?? []) {
      const length = state === 'inserted' ? 0 : text.length;
      if (run.comments.includes(id)) {
        begin ??= offset;
        end = offset + length;
      }
      offset += length;
    }
    if (begin === undefined || !unit) continue;
    const near = piece ?? placed.slice(0, index).findLast((each) => each.piece)?.piece;
    const boundary = piece && unitBoundaries(piece, unit);
    if (!near) return undefined;
    if (!boundary) return spanAt(near, undefined);
    // White space at the edges of a comment is on nothing.
    const commented = unit.sent.slice(begin, end);
    const [lead, trail] = [
      commented.length - commented.trimStart().length,
      commented.length - commented.trimEnd().length,
    ];
    const isBlank = commented.trim() === '';
    return spanAt(near, {
      from: boundary(isBlank ? begin : begin + lead),
      to: boundary(isBlank ? end : end - trail),
    });
  }
  return undefined;
}
