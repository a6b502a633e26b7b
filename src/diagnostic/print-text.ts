import { styleText } from 'node:util';
import { visibleProse } from '../text/visible-text.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { PrinterOptions } from './findings.ts';
import { severityWords } from './severity-words.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { sourceLines } from './source-lines.ts';
import type { Span } from './span.ts';

/** The options used here. */
type TextOptions = Pick<PrinterOptions, 'source' | 'colour' | 'width'>;

type Style = Parameters<typeof styleText>[0];

const styles = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
} satisfies Record<Severity, Style>;

/**
 * Prints findings for people: `file:line:column: severity: message [rule]`, the source line with carets, the
 * reason ("waarom:"), the advice ("doe dit:") and related spans ("zie ook:"). Columns count characters (code
 * points). Keeps the order, with a blank line after each finding. A reason and advice equal to those of the
 * finding before are left out.
 */
export function printText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const paint = (style: Style, text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text;
  const { measured, spanText } = sourceLines(options.source);
  const excerpt = (span: Span, style: Style): string[] => {
    const line = measured(span);
    if (line === undefined) return [];
    const found = sourceExcerpt(line, span, options.width ?? 100);
    const number = String(span.start.line);
    return [
      '',
      `  ${paint('dim', `${number} |`)} ${found.line}`.trimEnd(),
      `  ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(style, found.carets)}`,
      '',
    ];
  };
  const print = (diagnostic: Diagnostic, previous: Diagnostic | undefined): string => {
    const style = styles[diagnostic.severity];
    const word = severityWords[diagnostic.severity].word;
    const start = diagnostic.span ? `${spanText(diagnostic.span)}: ` : '';
    const rule = paint('dim', `[${diagnostic.rule}]`);
    const printed = [`${start}${paint(style, `${word}:`)} ${visibleProse(diagnostic.message)} ${rule}`];
    if (diagnostic.span) printed.push(...excerpt(diagnostic.span, style));
    if (!saysTheSame(diagnostic, previous))
      printed.push(...labelled('waarom:', diagnostic.note), ...labelled('doe dit:', diagnostic.help));
    for (const { message, span } of diagnostic.related ?? [])
      printed.push(...labelled('zie ook:', `${spanText(span)}: ${message}`), ...excerpt(span, 'dim'));
    return `${printed.join('\n').trimEnd()}\n`;
  };
  return diagnostics.map((diagnostic, index) => `${print(diagnostic, diagnostics[index - 1])}\n`).join('');
}

function saysTheSame({ rule, note, help }: Diagnostic, previous: Diagnostic | undefined): boolean {
  return previous?.rule === rule && previous.note === note && previous.help === help;
}

/** Prints a text behind its label, with further lines indented below the first. */
function labelled(label: string, text: string | undefined): string[] {
  if (!text) return [];
  const indent = ' '.repeat('  doe dit: '.length);
  const [first = '', ...more] = text.split('\n').map(visibleProse);
  return [`  ${label.padEnd('doe dit:'.length)} ${first}`, ...more.map((line) => `${indent}${line}`)];
}
