/** The corpus: documents with planted faults and innocent look-alikes, and how well the rules tell them apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { otherFindings } from '../../src/check/other-findings.ts';
import { rules } from '../../src/check/rules.ts';
import type { Diagnostic, Severity } from '../../src/diagnostic/diagnostic.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from './examples.ts';

/** A line of `expected.txt`: what stands where, and the rule that finds it or that could take it for a fault. */
export interface Expectation {
  readonly isFault: boolean;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** 1-based, in UTF-16 code units; `end` is one past the last. */
  readonly column: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding extends Diagnostic {
  readonly span: NonNullable<Diagnostic['span']>;
}

/** What the rules made of one dossier. */
interface Judged {
  readonly dossier: string;
  readonly expected: readonly Expectation[];
  readonly findings: readonly Finding[];
}

/** One rule over a part of the corpus. */
export interface Score {
  readonly rule: string;
  readonly severity: Severity;
  readonly faults: number;
  readonly found: number;
  readonly innocent: number;
  /** Findings where a fault of this rule is planted. */
  readonly right: number;
  /** All other findings of this rule. */
  readonly wrong: number;
}

export interface Measurement {
  readonly documents: number;
  readonly kinds: readonly string[];
  readonly scores: readonly Score[];
  /** Faults that no finding of their rule points at, and findings that point at no fault of their rule: one line each. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Findings of other stages that keep a dossier from being read. */
  readonly unreadable: readonly string[];
}

/** Rules that report what the corpus, which is older than the rules, has under another name. */
const alsoNamed: Readonly<Record<string, string>> = { 'data/no-authority': 'parties/no-applicant' };

/** Runs the check over the dossiers of one part of the corpus and compares. */
export async function measure(part: string): Promise<Measurement> {
  const folders = readdirSync(part, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const judged: Judged[] = [];
  const planted = new Set(
    folders.flatMap(({ name }) => expectations(join(part, name)).map(({ rule }) => rule)),
  );
  // What the reader of Markdown finds is measured where it is planted; elsewhere it keeps a dossier from being read.
  const measured = [...rules, ...otherFindings.filter(({ id }) => planted.has(id))];
  const known = new Set(measured.map(({ id }) => id));
  let documents = 0;
  const kinds = new Set<string>();
  const unreadable: string[] = [];
  for (const { name } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const folder = join(part, name);
    for (const file of markdownIn(folder)) {
      documents++;
      kinds.add(/^kind: (\S+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
    }
    const { diagnostics } = await check({ paths: [folder], profile: 'final' }, projectHost);
    unreadable.push(
      ...diagnostics
        .filter(({ rule, severity }) => severity !== 'info' && !known.has(rule))
        .map(({ rule, span, message }) => `${span?.file}:${span?.start.line} ${rule} ${message}`),
    );
    const findings = diagnostics
      .filter((each): each is Finding => known.has(each.rule) && !!each.span)
      .map((each) => ({ ...each, rule: alsoNamed[each.rule] ?? each.rule }));
    judged.push({ dossier: name, expected: expectations(folder), findings });
  }
  return {
    documents,
    kinds: [...kinds].sort(),
    scores: measured
      .map(({ id, severity }) => scoreOf(id, severity, judged))
      .filter((each) => each.faults + each.innocent + each.wrong > 0),
    missed: judged.flatMap(({ expected, findings }) =>
      expected
        .filter((one) => one.isFault && !findings.some((finding) => isAt(finding, one)))
        .map((one) => `${one.file}:${one.line}:${one.column} ${one.rule} ${JSON.stringify(one.text)}`),
    ),
    wrong: judged.flatMap(({ expected, findings }) =>
      findings
        .filter((finding) => !isRight(finding, expected))
        .map(
          ({ rule, message, span: { file, start } }) =>
            `${file}:${start.line}:${start.column} ${rule} ${message}`,
        ),
    ),
    unreadable,
  };
}

function scoreOf(rule: string, severity: Severity, judged: readonly Judged[]): Score {
  const of = ({ expected, findings }: Judged) => {
    const own = expected.filter((each) => each.rule === rule);
    const faults = own.filter(({ isFault }) => isFault);
    const reported = findings.filter((finding) => finding.rule === rule);
    const right = reported.filter((finding) => isRight(finding, faults)).length;
    return {
      faults: faults.length,
      found: faults.filter((fault) => reported.some((finding) => isAt(finding, fault))).length,
      innocent: own.length - faults.length,
      right,
      wrong: reported.length - right,
    };
  };
  const each = judged.map(of);
  const sum = (key: keyof ReturnType<typeof of>): number => each.reduce((all, one) => all + one[key], 0);
  return {
    rule,
    severity,
    faults: sum('faults'),
    found: sum('found'),
    innocent: sum('innocent'),
    right: sum('right'),
    wrong: sum('wrong'),
  };
}

function isRight(finding: Finding, expected: readonly Expectation[]): boolean {
  return expected.some((one) => one.isFault && isAt(finding, one));
}

/**
 * The finding is of that rule and shares at least one character with the expected text. What is wrong with a budget as a whole has no
 * place of its own: there it is enough that it is of the same dossier.
 */
function isAt(finding: Finding, one: Expectation): boolean {
  if (finding.rule !== one.rule) return false;
  const { rule, span } = finding;
  if (/^budget\/(?:not-covered|over-ceiling)$/.test(rule))
    return dossierOf(span.file) === dossierOf(one.file);
  return touches(finding, one);
}

/** Says whether a finding shares at least one character with the expected text. */
export function touches({ span }: Finding, one: Expectation): boolean {
  if (span.file !== one.file) return false;
  const [start, end] = [span.start, span.end];
  const beginsBefore = start.line < one.line || (start.line === one.line && start.column < one.end);
  const endsBehind = end.line > one.line || (end.line === one.line && end.column > one.column);
  return beginsBefore && endsBehind;
}

function dossierOf(file: string): string | undefined {
  return file.split(/[\\/]/)[3];
}

/** Reads `expected.txt`. Throws when the text does not stand where it says: the file was changed and the list was not. */
export function expectations(folder: string): Expectation[] {
  const lines = readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd().split('\n');
  return lines.map((entry) => {
    const found = /^(fault|innocent) +(\S+):(\d+):(\d+) (\S+) (".*")$/.exec(entry);
    if (!found) throw new Error(`${folder}/expected.txt: ${entry}`);
    const [, what, name = '', line, column, rule = '', quoted = ''] = found;
    const file = join(folder, name);
    const text = JSON.parse(quoted) as string;
    const one = { isFault: what === 'fault', rule, file, line: Number(line), column: Number(column), text };
    const stands = readFileSync(file, 'utf8')
      .split('\n')
      [one.line - 1]?.slice(one.column - 1, one.column - 1 + text.length);
    if (stands !== text) throw new Error(`${file}:${line}:${column}: ${quoted} does not stand there`);
    return { ...one, end: one.column + text.length };
  });
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Adds up the scores of one severity. */
export function total(scores: readonly Score[], severity: Severity): Omit<Score, 'rule' | 'severity'> {
  const own = scores.filter((score) => score.severity === severity);
  const sum = (key: 'faults' | 'found' | 'innocent' | 'right' | 'wrong') =>
    own.reduce((all, score) => all + score[key], 0);
  return {
    faults: sum('faults'),
    found: sum('found'),
    innocent: sum('innocent'),
    right: sum('right'),
    wrong: sum('wrong'),
  };
}

/** Recall and precision of each rule and of each severity, as a table of text. */
export function scoreTable({ documents, kinds, scores }: Measurement): string {
  const rows = [...scores].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  const head = `${'rule'.padEnd(30)} ${'severity'.padEnd(8)} faults found recall  innocent  right wrong precision`;
  const line = (name: string, severity: string, one: Omit<Score, 'rule' | 'severity'>) =>
    [
      name.padEnd(30),
      severity.padEnd(8),
      String(one.faults).padStart(6),
      String(one.found).padStart(5),
      ratio(one.found, one.faults).padStart(6),
      String(one.innocent).padStart(9),
      String(one.right).padStart(6),
      String(one.wrong).padStart(5),
      ratio(one.right, one.right + one.wrong).padStart(9),
    ].join(' ');
  const severities = ['error', 'warning', 'info'] as const;
  return [
    `${documents} documents of ${kinds.length} kinds (${kinds.join(', ')})`,
    head,
    ...rows.map((score) => line(score.rule, score.severity, score)),
    ...severities.map((severity) => line(`all of ${severity}`, '', total(scores, severity))),
  ].join('\n');
}

export function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}
