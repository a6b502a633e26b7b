import type * as z from 'zod/mini';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { type Schema, shapeOf } from '../kinds/builders.ts';
import type { Shape } from '../kinds/shape.ts';
import { type DataPath, named } from '../kinds/shape-at.ts';
import { isField } from '../model/field.ts';
import type { IssueContext } from './issue-context.ts';
import { missingKeyFixes } from './missing-key-fixes.ts';
import { plainObject, plainValue, type RawMap, rawAt, spanAt } from './raw-value.ts';
import { reportIssue } from './report-issue.ts';

/** The typed data of one file. */
export interface ReadData<T> {
  readonly data: T;
  /** Paths (dots between the steps) of what was refused and left out; the findings are reported. */
  readonly refused: ReadonlySet<string>;
}

/** What reading needs besides schema and text. */
export interface DataContext extends Pick<IssueContext, 'elsewhere'> {
  /** Keys that may not be empty, although their schema allows it. */
  readonly needed: readonly string[];
  /** Keys that come first, in order. */
  readonly order?: readonly string[] | undefined;
}

/**
 * Turns what was written into typed data: every leaf a Field with its place. Whatever the schema refuses is
 * reported at its place and left out, so that the rest can still be checked; a refused leaf is unfilled and
 * marked. Gives nothing when the schema cannot do without what was left out.
 */
export function readData<T>(
  raw: RawMap,
  schema: Schema<T>,
  context: DataContext,
  report: Report,
): ReadData<T> | undefined {
  const shape = shapeOf(schema);
  const value = plainValue(raw, shape);
  const refused = new Set<string>();
  const first = schema.safeParse(value);
  for (const issue of unknownFirst(first.error?.issues ?? [])) {
    if (isAbsent(issue) && refused.has(issue.path.join('.'))) continue;
    for (const path of reportIssue(issue, { ...context, raw, shape }, report)) {
      leaveOut(value, path);
      refused.add(path.join('.'));
    }
  }
  for (const key of context.needed) {
    const authored = rawAt(raw, [key]);
    if (refused.has(key) || (authored && !(authored.kind === 'text' && authored.text === ''))) continue;
    report(missing(key, raw, shape, context.order));
    refused.add(key);
  }
  const second = first.success ? first : schema.safeParse(value);
  return second.success ? { data: placed(second.data, raw, refused), refused } : undefined;
}

/** A key that nobody knows may be a misspelt one that is missing: then only the first is said. */
function unknownFirst(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const isUnknown = ({ code }: z.core.$ZodIssue) => code === 'unrecognized_keys';
  return [...issues.filter(isUnknown), ...issues.filter((issue) => !isUnknown(issue))];
}

function isAbsent(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.rule === 'schema/missing';
}

function missing(key: string, raw: RawMap, shape: Shape, order: readonly string[] = []): Diagnostic {
  return {
    rule: `schema/${key}-missing`,
    severity: 'error',
    message: `${named([key], shape)} ontbreekt.`,
    help: `Schrijf \`${key}:\` met een waarde erachter: die mag niet leeg zijn.`,
    span: spanAt(raw, [key]),
    fixes: missingKeyFixes([key], raw, { shape, order }),
  };
}

function leaveOut(root: unknown, path: DataPath): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => below(value, step), root);
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (isRecord(parent)) delete parent[String(last)];
}

function below(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[String(step)] : undefined;
}

/** Gives every Field of parsed data the place and the key where it was written. */
function placed<T>(data: T, raw: RawMap, refused: ReadonlySet<string> = new Set()): T {
  const visit = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (isField(value)) {
      const authoredAt = { span: spanAt(raw, path), key: keyOf(path) };
      if (!isRefused(path, refused)) return { ...value, ...authoredAt };
      const authored = rawAt(raw, path);
      return { ...value, ...authoredAt, refused: true, raw: authored?.kind === 'text' ? authored.text : '' };
    }
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    if (!isRecord(value)) return value;
    return plainObject(
      Object.entries(value).map(([key, part]) => [key, visit(part, [...path, key])] as const),
    );
  };
  return visit(data, []) as T;
}

/** Writes a path as people do: `signatories[0].name`. */
function keyOf(path: DataPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function isRefused(path: DataPath, refused: ReadonlySet<string>): boolean {
  return path.some((_, index) => refused.has(path.slice(0, index + 1).join('.')));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
