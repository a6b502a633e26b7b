/** The part of the corpus that was written with the rules out of sight: planted faults are named by family, and any rule of it may find one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../src/diagnostic/diagnostic.ts';
import { check } from '../../src/pipeline.ts';
import { type Expectation, expectations, type Finding, ratio, touches } from './corpus.ts';
import { projectHost } from './examples.ts';

/** How grave its writer called a fault of a family, and the rules that may find it. */
interface Family {
  readonly severity: Severity;
  readonly rules: readonly string[];
}

/** `group/` stands for all rules of a group. */
const families: Readonly<Record<string, Family>> = {
  'amounts/change': { severity: 'warning', rules: ['numbers/', 'money/'] },
  'amounts/near': { severity: 'error', rules: ['numbers/', 'money/', 'budget/'] },
  'amounts/product': { severity: 'error', rules: ['numbers/', 'money/'] },
  'amounts/remainder': { severity: 'error', rules: ['numbers/', 'money/'] },
  'amounts/share': { severity: 'warning', rules: ['numbers/', 'money/'] },
  'amounts/sum': { severity: 'error', rules: ['numbers/', 'money/'] },
  'amounts/vat': { severity: 'error', rules: ['numbers/', 'money/'] },
  'cited/two-ways': { severity: 'warning', rules: ['references/', 'dates/', 'names/'] },
  'counts/data': { severity: 'warning', rules: ['data/told-number', 'numbers/', 'references/', 'money/'] },
  'counts/parts': { severity: 'warning', rules: ['numbers/', 'references/', 'money/'] },
  'dates/duration': { severity: 'error', rules: ['dates/'] },
  'dates/earlier-letter': { severity: 'warning', rules: ['dates/', 'references/'] },
  'dates/impossible': { severity: 'error', rules: ['dates/', 'date/', 'data/'] },
  'dates/no-date': { severity: 'warning', rules: ['dates/'] },
  'dates/no-year': { severity: 'warning', rules: ['dates/'] },
  'dates/period': { severity: 'warning', rules: ['dates/'] },
  'dates/weekday': { severity: 'error', rules: ['dates/'] },
  'language/spelling': { severity: 'info', rules: ['language/'] },
  'left-in/instruction': { severity: 'error', rules: ['text/', 'money/no-amount'] },
  'letter/unlinked': { severity: 'warning', rules: ['references/', 'letter/'] },
  'money/no-amount': { severity: 'warning', rules: ['money/', 'text/'] },
  'names/abbreviation': { severity: 'warning', rules: ['names/'] },
  'names/kind': { severity: 'error', rules: ['names/'] },
  'names/spelling': { severity: 'error', rules: ['names/', 'language/'] },
  'polarity/contradiction': { severity: 'error', rules: ['polarity/'] },
  'privacy/mail': { severity: 'error', rules: ['privacy/'] },
  'privacy/person': { severity: 'error', rules: ['privacy/'] },
  'references/typed': { severity: 'warning', rules: ['references/'] },
  'repeat/near': { severity: 'warning', rules: ['repetition/', 'dates/', 'money/'] },
};

/** What the program made of the documents. */
export interface FamilyMeasurement {
  /** Recall by family and by severity, and precision by the severity of findings, as a table of text. */
  readonly table: string;
  /** Faults that no finding of their family points at, and blocking findings that point at no fault: one line each. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Runs the check over dossiers and compares. Information is judged only where a fault is planted. */
export async function measureFamilies(part: string): Promise<FamilyMeasurement> {
  const expected: Expectation[] = [];
  const findings: Finding[] = [];
  for (const name of readdirSync(part).sort()) {
    const folder = join(part, name);
    expected.push(...expectations(folder));
    const { diagnostics } = await check({ paths: [folder], profile: 'final' }, projectHost);
    findings.push(...diagnostics.filter((each): each is Finding => each.span !== undefined));
  }
  const faults = expected.filter(({ isFault }) => isFault);
  const isFound = (fault: Expectation) =>
    findings.some((finding) => isOf(finding, fault.rule) && pointsAt(finding, fault));
  const missed = faults.filter((fault) => !isFound(fault));
  const isRight = (finding: Finding) => faults.some((fault) => pointsAt(finding, fault));

  const recall = (name: string, own: readonly Expectation[]) => {
    const found = own.filter((fault) => !missed.includes(fault)).length;
    return `${name.padEnd(24)} ${String(own.length).padStart(6)} ${String(found).padStart(5)} ${ratio(found, own.length).padStart(6)}`;
  };
  const precision = (severity: Severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const right = own.filter(isRight).length;
    return `${severity.padEnd(24)} ${String(right).padStart(6)} ${String(own.length - right).padStart(5)} ${ratio(right, own.length).padStart(9)}`;
  };
  const severities = ['error', 'warning', 'info'] as const;
  return {
    table: [
      `${'family'.padEnd(24)} faults found recall`,
      ...Object.keys(families).map((name) =>
        recall(
          name,
          faults.filter(({ rule }) => rule === name),
        ),
      ),
      ...severities.map((severity) =>
        recall(
          `all that are ${severity}`,
          faults.filter(({ rule }) => families[rule]?.severity === severity),
        ),
      ),
      '',
      `${'findings'.padEnd(24)}  right wrong precision`,
      ...severities.slice(0, 2).map(precision),
    ].join('\n'),
    missed: missed.map(
      ({ file, line, column, rule, text }) => `${file}:${line}:${column} ${rule} ${JSON.stringify(text)}`,
    ),
    wrong: findings
      .filter((finding) => finding.severity !== 'info' && !isRight(finding))
      .map(
        ({ rule, severity, message, span: { file, start } }) =>
          `${file}:${start.line}:${start.column} ${severity} ${rule} ${message}`,
      ),
  };
}

/** Families in which two numbers contradict each other: a rule may point at either. */
const relations = /^(?:amounts|counts)\/|^dates\/duration$/;

/** Says whether a finding is about a fault: at its place, or at the other place that it contradicts; of a repeated sentence the finding has the begin. */
function pointsAt(finding: Finding, fault: Expectation): boolean {
  const { rule, span, related = [] } = finding;
  if (rule.startsWith('repetition/') && span.file === fault.file && span.start.line === fault.line)
    return true;
  if (relations.test(fault.rule) && isOf(finding, fault.rule) && isBeside(finding, fault)) return true;
  return [span, ...related.map((each) => each.span)].some((each) =>
    touches({ ...finding, span: each }, fault),
  );
}

/** Says whether both are in one sentence, or in one table. */
function isBeside({ span }: Finding, fault: Expectation): boolean {
  if (span.file !== fault.file) return false;
  const lines = readFileSync(fault.file, 'utf8').split('\n');
  const between = lines.slice(
    Math.min(span.start.line, fault.line) - 1,
    Math.max(span.start.line, fault.line),
  );
  if (between.every((line) => line.startsWith('|'))) return true;
  const [from, to] = [span.start.column, fault.column].sort((a, b) => a - b);
  return between.length === 1 && !/[.!?] /.test(between[0]?.slice((from ?? 1) - 1, to) ?? '');
}

function isOf({ rule }: Finding, family: string): boolean {
  return (families[family]?.rules ?? []).some((one) =>
    one.endsWith('/') ? rule.startsWith(one) : rule === one,
  );
}
