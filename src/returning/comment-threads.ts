import { comparePlaces } from '../diagnostic/compare-places.ts';
import type { ReceivedComment } from './reception.ts';

/** A comment and the answers to it, in the order of the file. */
export interface CommentThread {
  readonly comment: ReceivedComment;
  readonly answers: readonly ReceivedComment[];
}

/** Returns comments with their answers, by place. An answer to an answer is one to the comment. */
export function commentThreads(comments: readonly ReceivedComment[]): CommentThread[] {
  const threads = new Map<ReceivedComment, ReceivedComment[]>();
  for (const comment of comments) {
    const [first] = lineage(comment, comments);
    const answers = first && threads.get(first);
    if (answers) answers.push(comment);
    else threads.set(comment, []);
  }
  return [...threads]
    .map(([comment, answers]) => ({ comment, answers }))
    .sort((a, b) => comparePlaces(a.comment.span, b.comment.span));
}

/** The comments that a comment answers, the first of all first. A file may name itself or go round. */
function lineage(comment: ReceivedComment, comments: readonly ReceivedComment[]): ReceivedComment[] {
  const found: ReceivedComment[] = [];
  for (let at = comment.parent; at !== undefined; at = comments[at]?.parent) {
    const parent = comments[at];
    if (!parent || parent === comment || found.includes(parent)) break;
    found.unshift(parent);
  }
  return found;
}
