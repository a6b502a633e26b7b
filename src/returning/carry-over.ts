import { diffArrays } from 'diff';
import type { Edit } from '../diagnostic/fix.ts';

/**
 * Moves edits of a text to a later version of it: those of lines that nobody changed since. Edits where the later version
 * differs come back as conflicts.
 */
export function carryOver(
  edits: readonly Edit[],
  base: string,
  later: string,
): { readonly edits: readonly Edit[]; readonly conflicts: readonly Edit[] } {
  if (base === later) return { edits, conflicts: [] };
  const lineOf = new Map<number, number>();
  let [from, to] = [1, 1];
  for (const { added, removed, count } of diffArrays(linesOf(base), linesOf(later))) {
    if (!added && !removed) for (let step = 0; step < count; step++) lineOf.set(from + step, to + step);
    if (!added) from += count;
    if (!removed) to += count;
  }
  // Behind the last line.
  lineOf.set(from, to);
  const carried: Edit[] = [];
  const conflicts: Edit[] = [];
  for (const edit of edits) {
    const { start, end, file } = edit.span;
    const [first, last] = [lineOf.get(start.line), lineOf.get(end.line)];
    if (first === undefined || last === undefined || last - first !== end.line - start.line)
      conflicts.push(edit);
    else
      carried.push({
        ...edit,
        span: { file, start: { ...start, line: first }, end: { ...end, line: last } },
      });
  }
  return { edits: carried, conflicts };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}
