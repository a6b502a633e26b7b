import type { WordFile } from '../docx-reading/word-file.ts';
import type { Placed } from './place-units.ts';
import type { ReturnedComment } from './returned.ts';
import { spanAt } from './span-at.ts';
import { unitBoundaries } from './unit-boundaries.ts';

/** Returns the comments of a file with the places of what they are on. */
export function commentsIn(file: WordFile, placed: readonly Placed[]): ReturnedComment[] {
  return file.comments.map(({ id, author, date, text, parent, isResolved }) => {
    const found = (of: string | undefined) => (of === undefined ? undefined : commentSpan(of, placed));
    const own = found(id) ?? found(parent) ?? { span: undefined };
    const parentAt = file.comments.findIndex((each) => each.id === parent);
    const at = parentAt < 0 ? undefined : parentAt;
    return { author, date, text, isResolved, parent: at, ...own };
  });
}

/** Returns the span of the text that a comment is on; of what came, the place where that came, with its text. */
function commentSpan(
  id: string,
  placed: readonly Placed[],
): Pick<ReturnedComment, 'span' | 'came'> | undefined {
  for (const [index, { piece, unit }] of placed.entries()) {
    let offset = 0;
    let begin: number | undefined;
    let end = 0;
    let came = '';
    for (const { state, text, run } of unit?.segments ?? []) {
      const length = state === 'inserted' ? 0 : text.length;
      if (run.comments.includes(id)) {
        begin ??= offset;
        end = offset + length;
        if (state === 'inserted') came += text;
      }
      offset += length;
    }
    if (begin === undefined || !unit) continue;
    const near = piece ?? placed.slice(0, index).findLast((each) => each.piece)?.piece;
    const boundary = piece && unitBoundaries(piece, unit);
    if (!near) return undefined;
    const isNew = came.trim() !== '' && unit.sent.slice(begin, end).trim() === '';
    const onCame = isNew ? { came: came.trim() } : {};
    const last = near.text.length;
    if (!boundary) return { span: spanAt(near, isNew ? { from: last, to: last } : undefined), ...onCame };
    // White space at the edges of a comment is on nothing.
    const commented = unit.sent.slice(begin, end);
    const [lead, trail] = [
      commented.length - commented.trimStart().length,
      commented.length - commented.trimEnd().length,
    ];
    const isBlank = commented.trim() === '';
    const at = {
      from: boundary(isBlank ? begin : begin + lead),
      to: boundary(isBlank ? end : end - trail),
    };
    return { span: spanAt(near, at), ...onCame };
  }
  return undefined;
}
