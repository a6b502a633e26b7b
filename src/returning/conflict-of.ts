import { applyEdits } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Conflict } from './reception.ts';

/** Lines of a text: offsets of their begin and end, and the number of the first. */
export interface Lines {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Returns the whole lines that edits of a text are in. */
export function linesAround(edits: readonly Edit[], text: string): Lines {
  const index = lineIndex(text);
  const first = Math.min(...edits.map(({ span }) => index.offset(span.start.line, span.start.column - 1)));
  const last = Math.max(...edits.map(({ span }) => index.offset(span.end.line, span.end.column - 1)));
  const from = text.lastIndexOf('\n', first - 1) + 1;
  // What ends at the begin of a line does not reach into it.
  const end = text.indexOf('\n', last > first && text[last - 1] === '\n' ? last - 1 : last);
  return { from, to: end < 0 ? text.length : end + 1, line: index.position(from).line };
}

/** Says whether all lines that an edit is in are among some lines. */
export function isAmong(edit: Edit, text: string, { from, to }: Lines): boolean {
  const own = linesAround([edit], text);
  return from <= own.from && own.to <= to;
}

/** Returns some lines of a text with edits of that text made in them; other edits are left out. */
export function linesWith(edits: readonly Edit[], text: string, lines: Lines): string {
  const whole = applyEdits(
    text,
    edits.filter((edit) => isAmong(edit, text, lines)),
  );
  return whole.slice(lines.from, whole.length - (text.length - lines.to));
}

/** Returns what stands in the lines of edits that cannot be made, and what would. */
export function conflictOf(edits: readonly Edit[], text: string): Conflict {
  const { file } = edits[0]?.span ?? { file: '' };
  const inFile = edits.filter(({ span }) => span.file === file);
  const lines = linesAround(inFile, text);
  return { now: text.slice(lines.from, lines.to), returned: linesWith(inFile, text, lines), edits };
}
