import { visibleProse } from '../text/visible-text.ts';
import { adviceText } from './advice-text.ts';
import { countLine } from './count-line.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Findings, PrinterOptions } from './findings.ts';
import { suggestionText } from './suggestion-text.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;
/** GitHub shows this many annotations per severity for a step and silently drops the rest. */
const MAX_ANNOTATIONS = 10;

/** Prints annotations of GitHub Actions, as many as it shows, and a notice with the number of others. */
export function printGithub({ diagnostics }: Findings, { source }: Pick<PrinterOptions, 'source'>): string {
  const of = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted);
  const [errors, warnings, notices] = [of('error'), of('warning'), of('info')];
  const fits =
    errors.length <= MAX_ANNOTATIONS &&
    warnings.length <= MAX_ANNOTATIONS &&
    notices.length <= MAX_ANNOTATIONS;
  // The notice at the end is one of them.
  const shown = [
    ...errors.slice(0, MAX_ANNOTATIONS),
    ...warnings.slice(0, MAX_ANNOTATIONS),
    ...notices.slice(0, fits ? MAX_ANNOTATIONS : MAX_ANNOTATIONS - 1),
  ];
  const rest = diagnostics.filter((each) => !shown.includes(each));
  const more = fits
    ? ''
    : `::notice title=Akkoord::${data(
        `GitHub laat er niet meer zien; verder gevonden: ${countLine(rest)}. Alles staat in \`akkoord check\`.`,
      )}\n`;
  return shown.map((each) => annotation(each, source)).join('') + more;
}

function annotation(diagnostic: Diagnostic, source: PrinterOptions['source']): string {
  const { rule, severity, span } = diagnostic;
  const oneLine = span && span.start.line === span.end.line;
  const text = adviceText(diagnostic) + suggestionText(diagnostic, source, () => 'suggestion');
  const properties = Object.entries({
    file: span?.file,
    line: span?.start.line,
    endLine: span?.end.line,
    // GitHub refuses columns for a span of several lines.
    col: oneLine ? span.start.column : undefined,
    endColumn: oneLine ? span.end.column : undefined,
    title: rule,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
  return `::${commands[severity]} ${properties.join(',')}::${data(text)}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(visibleProse(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
