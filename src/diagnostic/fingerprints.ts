import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';
import type { PrinterOptions } from './findings.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Returns a fingerprint for each finding, 64 hexadecimal digits: the same tomorrow for the same finding, also when lines were added
 * above it, and different for each. Made of the rule, the file, the message without line numbers and the text that the finding
 * points at; findings that agree in all of that are counted.
 */
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
