import type { Diagnostic } from './diagnostic.ts';
import type { Findings } from './findings.ts';
import type { Place } from './place.ts';

/** Raised when a reader of an older form could misread a newer one; a new key alone does not raise it. See docs/formats.md. */
const version = 1;

/** Prints everything that a run found and made as one JSON object: `akkoord-diagnostics`, described in docs/formats.md. */
export function printJson(findings: Findings): string {
  const { diagnostics, allowed, blocked, documents, unchecked, written, refusals } = findings;
  const blocking = new Set(findings.blocking.map((each) => JSON.stringify(each)));
  const count = (wanted: Diagnostic['severity']) =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  const data = {
    format: 'akkoord-diagnostics',
    version,
    columnUnit: 'utf16CodeUnits',
    blocked,
    documents,
    unchecked,
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      allowed: allowed.length,
    },
    diagnostics: diagnostics.map((each) => ({
      ...asData(each),
      blocks: blocking.has(JSON.stringify(each)),
    })),
    allowed: allowed.map(({ diagnostic, reason }) => ({ ...asData(diagnostic), reason })),
    written,
    refusals: refusals.map(({ path, message, help }) => ({ path, message, help })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function asData({ rule, severity, message, note, help, place, related }: Diagnostic) {
  return {
    rule,
    severity,
    message,
    note,
    help,
    place: place && placeData(place),
    related: related?.map((each) => ({ message: each.message, place: placeData(each.place) })),
  };
}

function placeData({ file, start, end }: Place) {
  const point = ({ line, column }: Place['start']) => ({ line, column });
  return { file, start: point(start), end: point(end) };
}
