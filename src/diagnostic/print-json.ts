import type { Diagnostic } from './diagnostic.ts';
import type { Findings, PrinterOptions } from './findings.ts';
import type { Fix } from './fix.ts';
import { ruleAnchor } from './rule-anchor.ts';
import type { Span } from './span.ts';

/** Incremented when a reader could misread the file, not for a new key. See docs/formats.md. */
const version = 1;

/** Prints the result of a run as one JSON object: `akkoord-diagnostics`, described in docs/formats.md. */
export function printJson(findings: Findings, { rulesPage }: Pick<PrinterOptions, 'rulesPage'>): string {
  const {
    diagnostics,
    suppressed,
    blocked,
    shard,
    skipped,
    documents,
    unchecked,
    written,
    unchanged,
    withheld,
    refusals,
  } = findings;
  const blocking = new Set(findings.blocking.map((each) => JSON.stringify(each)));
  const count = (wanted: Diagnostic['severity']) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const data = {
    format: 'akkoord-diagnostics',
    version,
    columnUnit: 'utf16CodeUnits',
    shard,
    skipped,
    blocked,
    documents,
    unchecked,
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      allowed: suppressed.length,
    },
    diagnostics: diagnostics.map((each) => ({
      ...asData(each, rulesPage),
      blocks: blocking.has(JSON.stringify(each)),
    })),
    allowed: suppressed.map(({ diagnostic, reason }) => ({ ...asData(diagnostic, rulesPage), reason })),
    written,
    unchanged,
    withheld,
    refusals: refusals.map(({ path, message, help }) => ({ path, message, help })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function asData(
  { rule, severity, message, note, help, span, related, fixes = [] }: Diagnostic,
  rulesPage: string,
) {
  return {
    rule,
    severity,
    message,
    note,
    help,
    page: `${rulesPage}#${ruleAnchor(rule)}`,
    place: span && spanData(span),
    related: related?.map((each) => ({ message: each.message, place: spanData(each.span) })),
    fixes: fixes.length === 0 ? undefined : fixes.map(fixData),
  };
}

function fixData({ title, certainty, edits }: Fix) {
  return {
    title,
    certainty,
    edits: edits.map(({ span, text }) => ({ place: spanData(span), text })),
  };
}

function spanData({ file, start, end }: Span) {
  const position = ({ line, column }: Span['start']) => ({ line, column });
  return { file, start: position(start), end: position(end) };
}
