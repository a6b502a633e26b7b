import { visibleProse } from '../text/visible-text.ts';
import type { Findings, PrinterOptions } from './findings.ts';
import { severityWords } from './severity-words.ts';
import { sourceLines } from './source-lines.ts';

/**
 * Prints one line per finding, for `grep` and the problem matchers of editors: `file:line:column:
 * waarschuwing group/rule message`. Columns count characters. Without a span the line begins with the
 * severity.
 */
export function printShort({ diagnostics }: Findings, { source }: Pick<PrinterOptions, 'source'>): string {
  const { spanText } = sourceLines(source);
  return diagnostics
    .map(({ span, severity, rule, message }) => {
      const start = span ? `${spanText(span)}: ` : '';
      const sentence = visibleProse(message.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)));
      return `${start}${severityWords[severity].word} ${rule} ${sentence}\n`;
    })
    .join('');
}
