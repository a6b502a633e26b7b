import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';
import type { PrinterOptions } from './findings.ts';
import { sourceLines } from './source-lines.ts';

/** Returns a fingerprint for each finding, unique and stable when lines are added above it. */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  { source }: Pick<PrinterOptions, 'source'>,
): readonly string[] {
  const { lineOf } = sourceLines(source);
  const counts = new Map<string, number>();
  return diagnostics.map(({ rule, message, span }) => {
    const { start, end } = span ?? {};
    const until = end && end.line === start?.line ? end.column - 1 : undefined;
    const marked = span && start ? (lineOf(span)?.slice(start.column - 1, until) ?? '') : '';
    const lineless = message.replace(/\b(regels?) \d+/g, '$1');
    const key = JSON.stringify([rule, span?.file ?? '', lineless, marked.replace(/\s+/g, ' ').trim()]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex');
  });
}
