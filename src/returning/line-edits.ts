import { diffArrays } from 'diff';

/** A stretch of a text, and what comes in its place. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes from one list of lines to another beyond which the whole is one edit: the time grows by their square. */
const MOST_CHANGES = 2_000;

/** Returns the edits that make one text of another: of the lines that differ, the part that differs. */
export function lineEdits(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_CHANGES });
  if (!parts) return [{ from: 0, to: before.length, text: after }];
  const edits: TextEdit[] = [];
  let [at, open]: [number, { from: number; to: number; text: string } | undefined] = [0, undefined];
  for (const { added, removed, value } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      if (open) edits.push(trimmed(before, open));
      open = undefined;
      at += text.length;
      continue;
    }
    open ??= { from: at, to: at, text: '' };
    if (added) open.text += text;
    else {
      at += text.length;
      open.to = at;
    }
  }
  if (open) edits.push(trimmed(before, open));
  return edits;
}

/**
 * Moves edits of a text to another version of it, that other edits made; undefined when one of them touches one of these.
 * @param others in order
 */
export function carriedEdits(
  edits: readonly TextEdit[],
  others: readonly TextEdit[],
): TextEdit[] | undefined {
  const touches = (edit: TextEdit) => others.some(({ from, to }) => from <= edit.to && edit.from <= to);
  if (edits.some(touches)) return undefined;
  return edits.map(({ from, to, text }) => {
    const before = others.filter((other) => other.to < from);
    const shift = before.reduce((sum, other) => sum + other.text.length - (other.to - other.from), 0);
    return { from: from + shift, to: to + shift, text };
  });
}

/** Leaves out what is the same at both ends of a stretch. */
export function trimmed(before: string, { from, to, text }: TextEdit): TextEdit {
  const old = before.slice(from, to);
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  return { from: from + start, to: to - end, text: text.slice(start, text.length - end) };
}

/** The lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
