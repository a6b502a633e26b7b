import { applyEdits } from './apply-edits.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Lines that a fix changes, as a review of GitHub or GitLab can take them over. */
export interface SuggestedLines {
  /** 1-based; as in the file now. */
  readonly first: number;
  readonly last: number;
  /** What stands there afterwards, without the last line end. */
  readonly text: string;
}

/** A review shows no more lines of one suggestion well. */
const MAX_LINES = 20;

/**
 * Returns the lines that the first fix of a finding changes; nothing when it has none, when it is one of several
 * choices, or when it changes other places too.
 */
export function suggestedLines(
  { span, fixes = [] }: Diagnostic,
  source: (file: string) => string | undefined,
): SuggestedLines | undefined {
  const [fix] = fixes;
  const text = span && source(span.file);
  if (!fix || fix.certainty === 'choice' || text === undefined || !span) return undefined;
  const spans = fix.edits.map((edit) => edit.span);
  const first = Math.min(...spans.map(({ start }) => start.line));
  const last = Math.max(...spans.map(({ end }) => end.line));
  if (spans.some(({ file }) => file !== span.file) || first > span.end.line || last < span.start.line)
    return undefined;
  const lines = text.split(/\r\n|\n/);
  const behind = lines.length - last;
  const after = applyEdits(text, fix.edits).split(/\r\n|\n/);
  const fresh = after.slice(first - 1, after.length - behind);
  return fresh.length > MAX_LINES ? undefined : { first, last, text: fresh.join('\n') };
}
