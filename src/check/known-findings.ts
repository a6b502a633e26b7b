import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Certainty } from '../diagnostic/fix.ts';
import { suggest } from '../text/suggest.ts';
import { fixable } from './fixable.ts';
import { otherFindings } from './other-findings.ts';
import { rules } from './rules.ts';

/** What is fixed for every finding of one id: enough to explain it and to allow it. */
export interface KnownFinding {
  readonly severity: Severity;
  /** What is found, in Dutch. */
  readonly what: string;
  /** Whether an author may suppress it: warnings and remarks, but not those about suppressions. */
  readonly suppressible: boolean;
  /** Found by a writer, so only when that format is built: that it is not there says nothing. */
  readonly late: boolean;
  /** How sure its fix is, if it has one. */
  readonly fix: Certainty | undefined;
}

const known: ReadonlyMap<string, KnownFinding> = new Map(
  [...rules, ...otherFindings].map(({ id, severity, what }) => [
    id,
    {
      severity,
      what,
      suppressible: severity !== 'error' && !id.startsWith('allow/'),
      late: /^(?:docx|output|pdf)\//.test(id),
      fix: fixable[id],
    },
  ]),
);

/** Returns what is fixed for a rule id; nothing when no stage reports it. */
export function knownFinding(id: string): KnownFinding | undefined {
  return known.get(id);
}

/** Returns the rule id that was probably meant: the nearest one, or the only one with that name behind `/`. */
export function nearestFinding(authored: string): string | undefined {
  const near = suggest(authored, known.keys());
  if (near !== undefined) return near;
  const ends = [...known.keys()].filter(
    (id) => id.split('/')[1] === authored.split('/').at(-1)?.toLowerCase(),
  );
  return ends.length === 1 ? ends[0] : undefined;
}

/** Returns the rule ids that an author may suppress, with what is found. */
export function suppressibleFindings(): readonly { readonly id: string; readonly what: string }[] {
  return [...known].flatMap(([id, { suppressible, what }]) => (suppressible ? [{ id, what }] : []));
}
