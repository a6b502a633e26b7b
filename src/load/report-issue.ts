import type * as z from 'zod/mini';
import type { Report } from '../diagnostic/diagnostic.ts';
import { type Fix, replacement } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import type { LeafProblem } from '../kinds/builders.ts';
import { type DataPath, named, shapeAt } from '../kinds/shape-at.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { idFrom } from '../values/id-from.ts';
import type { IssueContext } from './issue-context.ts';
import { missingKeyFixes } from './missing-key-fixes.ts';
import { keySpanAt, rawAt, spanAt } from './raw-value.ts';
import { sentence } from './sentence.ts';
import { unknownKey } from './unknown-key.ts';
import { wrongKind } from './wrong-kind.ts';

/**
 * Reports one Zod issue in Dutch where it is, and returns the paths that it spoils: of the refused value, and
 * of the key that was probably meant by an unknown one. Throws at an issue that our schemas cannot give.
 */
export function reportIssue(
  issue: z.core.$ZodIssue,
  context: IssueContext,
  report: Report,
): readonly DataPath[] {
  const { raw, shape } = context;
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.flatMap((key) => {
      const span = keySpanAt(raw, [...path, key]);
      const { meant, ...words } = unknownKey(key, path, context);
      const isFree = meant && !rawAt(raw, meant);
      const right = isFree && meant.length === path.length + 1 ? String(meant.at(-1)) : undefined;
      // In another case it is that key; a key that only looks like it may be another one.
      const certainty = right === key.toLowerCase() ? 'safe' : 'suggestion';
      const fixes = right === undefined ? [] : [replacement(span, right, certainty)];
      report({ ...words, severity: 'error', span, fixes });
      return isFree ? [[...path, key], meant] : [[...path, key]];
    });
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1) ?? '');
    const right = idFrom(key);
    const span = keySpanAt(raw, path);
    report({
      rule: 'schema/id',
      severity: 'error',
      message: `${quoteAuthored(key)} kan geen id zijn.`,
      help: `Schrijf kleine letters, cijfers en streepjes: \`${right || 'naam'}\`.`,
      span,
      fixes: right ? [replacement(span, right, 'suggestion')] : [],
    });
    return [path];
  }
  if (issue.code === 'custom') {
    const { rule, help, right } = issue.params as unknown as LeafProblem;
    const isMissing = rule === 'schema/missing';
    const message = isMissing
      ? `${named(path, shape)} ${issue.message}.`
      : `${named(path, shape)}: ${sentence(issue.message)}`;
    const span = spanAt(raw, path);
    report({
      rule,
      severity: 'error',
      message,
      help: sentence(help),
      span,
      fixes: isMissing ? missingKeyFixes(path, raw, { shape }) : fixesOf(rule, span, right),
    });
    return [path];
  }
  if (issue.code === 'invalid_type') {
    const expected = shapeAt(shape, path);
    const found = rawAt(raw, path);
    if (!expected || !found) throw new Error(`an issue about nothing: ${path.join('.')}`);
    report({
      ...wrongKind(named(path, shape), path, expected, found),
      severity: 'error',
      span: spanAt(raw, path),
    });
    return [path];
  }
  throw new Error(`no message for a Zod issue of code ${issue.code}`);
}

/** The same value, in another notation only. */
const sameValue: ReadonlySet<string> = new Set([
  'period/notation',
  'period/two-digit-year',
  'money/currency-behind',
]);

/** What needs no quotes in YAML, in a value of one line. */
const plain = /^[\p{L}\p{N}€][\p{L}\p{N}€ .,/=×–-]*$|^https:\/\/[^\s#'"]+$/u;

/** Returns the fix that writes what was meant in the place of a value. */
function fixesOf(rule: string, span: Span, right: string | undefined): readonly Fix[] {
  const typed = right?.replaceAll('\u00a0', ' ');
  return typed !== undefined && plain.test(typed)
    ? [replacement(span, typed, sameValue.has(rule) ? 'safe' : 'suggestion')]
    : [];
}
