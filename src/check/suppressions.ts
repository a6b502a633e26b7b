import type { Heading } from 'mdast';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { type Fix, replacement } from '../diagnostic/fix.ts';
import { isBefore, type Position, type Span } from '../diagnostic/span.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { headingSlug } from '../model/heading-slug.ts';
import { spanOf } from '../model/nodes.ts';
import { rewriteWithin } from '../model/rewrite-within.ts';
import { sourceText } from '../model/source-text.ts';
import type { SuppressionComment, SuppressionEntry } from '../model/suppression.ts';
import { textOf } from '../model/text-of.ts';
import { walkFields } from '../model/walk-fields.ts';
import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { keyPath } from './fields-of.ts';
import { isNoReason } from './is-no-reason.ts';
import { knownFinding, nearestFinding } from './known-findings.ts';

/** A valid suppression: which findings of one rule in (a part of) one file are suppressed, and why. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** Where it is written. */
  readonly span: Span;
  readonly covers: (diagnostic: Diagnostic) => boolean;
}

/** Returns the suppressions of a dossier, the narrowest last; reports and leaves out those that are wrong. */
export function suppressionsOf(dossier: Dossier, report: Report): Suppression[] {
  const documents: readonly LoadedDocument[] = [
    dossier.main,
    ...dossier.interventions,
    ...(dossier.companions ?? []),
    ...(dossier.unlisted ?? []),
  ];
  return documents.flatMap((document) => [
    ...(document.suppressions ?? []).flatMap((comment) => fromComment(comment, document, report)),
    ...(document.data.allow ?? []).flatMap((entry) => fromEntry(entry, document, report)),
  ]);
}

function fromComment(
  { rule, reason, span, covers }: SuppressionComment,
  document: LoadedDocument,
  report: Report,
): Suppression[] {
  const isRule = isSuppressible(rule, span, report, (meant) => rewriteWithin(span, document, [rule, meant]));
  if (isNoReason(reason)) {
    report({
      ...noReason,
      span,
      help: 'Schrijf achter de dubbele punt waarom de melding mag blijven staan.',
    });
    return [];
  }
  // A span ends one past its last character; a finding at the very end of a text still belongs to it.
  const range = { start: covers.start, end: { ...covers.end, column: covers.end.column + 1 } };
  const isCovered: Suppression['covers'] = ({ rule: found, span: at }) =>
    found === rule && at !== undefined && at.file === span.file && isIn(range, at);
  return isRule ? [{ rule, reason, span, covers: isCovered }] : [];
}

function fromEntry(entry: SuppressionEntry, document: LoadedDocument, report: Report): Suppression[] {
  const { rule, reason } = entry;
  const isRule =
    rule.refused ||
    isSuppressible(rule.raw, rule.span, report, (meant) => [replacement(rule.span, meant, 'suggestion')]);
  if (!reason.refused && isNoReason(reason.raw)) {
    report({
      ...noReason,
      span: reason.span,
      help: `Schrijf bij \`reason\` (${reason.label}) waarom de melding mag blijven staan.`,
    });
    return [];
  }
  const at = entry.place?.raw ? plainSpaces(entry.place.raw) : undefined;
  const ranges = at === undefined ? [] : rangesOf(at, document);
  if (at !== undefined && ranges.length === 0 && !spansIn(document).includes(at)) {
    report(unknownPlace(at, entry.place?.span ?? rule.span, document));
    return [];
  }
  const value = entry.value?.raw ? plainSpaces(entry.value.raw) : undefined;
  const covers = (found: Diagnostic): boolean => {
    if (found.rule !== rule.raw || found.span?.file !== document.file) return false;
    const { span } = found;
    const isThere = at === undefined || ranges.some((range) => isIn(range, span)) || quotes(found, at);
    return (
      isThere &&
      (value === undefined || quotes(found, value) || plainSpaces(sourceText(span, document)) === value)
    );
  };
  return isRule ? [{ rule: rule.raw, reason: reason.raw, span: rule.span, covers }] : [];
}

/** Says whether a message names a value between backticks. */
function quotes({ message }: Diagnostic, value: string): boolean {
  return plainSpaces(message).includes(`\`${value}\``);
}

/** @param rename returns the fix that names another rule */
function isSuppressible(
  rule: string,
  span: Span,
  report: Report,
  rename: (meant: string) => readonly Fix[],
): boolean {
  if (rule === '' || isPlaceholder(rule)) {
    report({
      rule: 'allow/no-rule',
      severity: 'error',
      message: 'Bij deze toestemming staat niet welke regel u toestaat.',
      help: 'Schrijf bij `rule` (regel) wat tussen vierkante haken achter de melding staat, zoals `text/placeholder`.',
      span,
    });
    return false;
  }
  const known = knownFinding(rule);
  if (!known) {
    const meant = nearestFinding(rule);
    report({
      rule: 'allow/unknown-rule',
      severity: 'error',
      message: `${quoteAuthored(rule)} is geen regel van Akkoord.`,
      help: meant
        ? `Bedoelde u \`${meant}\`?`
        : 'Neem over wat tussen vierkante haken achter de melding staat; `akkoord rules` toont alle regels.',
      span,
      fixes: meant ? rename(meant) : [],
    });
    return false;
  }
  if (known.suppressible) return true;
  const isError = known.severity === 'error';
  report({
    rule: 'allow/not-allowable',
    severity: 'error',
    message: isError
      ? `\`${rule}\` is een fout, en een fout kan niet worden toegestaan.`
      : `\`${rule}\` gaat over toestemmingen, en kan zelf niet worden toegestaan.`,
    ...(isError ? { note: 'Met een fout kan er geen kloppend document worden gemaakt.' } : {}),
    help: 'Verbeter wat de melding noemt, en haal deze toestemming weg.',
    span,
  });
  return false;
}

const noReason = {
  rule: 'allow/no-reason',
  severity: 'error',
  message: 'Bij deze toestemming staat geen reden.',
  note: 'De reden komt in het manifest bij het document, voor wie later wil weten waarom dit bleef staan.',
} as const;

function unknownPlace(authored: string, span: Span, document: LoadedDocument): Diagnostic {
  const meant = suggest(authored.replace(/^#+ ?/, ''), spansIn(document));
  return {
    rule: 'allow/unknown-place',
    severity: 'error',
    message: `${quoteAuthored(authored)} is in dit bestand geen kop en geen sleutel.`,
    help: meant
      ? `Bedoelde u \`${meant}\`?`
      : 'Schrijf een kop zoals hij in de tekst staat (`Doelgroep`), of een sleutel met wat erboven staat (`budget.2.amount`: het bedrag van regel 2).',
    span,
    fixes:
      meant && /^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u.test(meant) ? [replacement(span, meant, 'suggestion')] : [],
  };
}

/** A range of a file: from `start` up to, not including, `end`. */
interface Range {
  readonly start: Position;
  readonly end: Position;
}

const endOfFile: Position = { line: Number.POSITIVE_INFINITY, column: 1 };

/** Says whether a span begins in a range of its file. */
function isIn(range: Range, { start }: Span): boolean {
  return !isBefore(start, range.start) && isBefore(start, range.end);
}

/**
 * Returns the stretches of a file that a `span` means: the key of that path with all below it, and each
 * heading of that name (its text or its anchor) with all below it. None when there is no such key or heading.
 */
function rangesOf(authored: string, document: LoadedDocument): readonly Range[] {
  const name = plainSpaces(authored);
  return [...keyRanges(name, document), ...headingRanges(name, document)];
}

/** Returns all that `place` can name in a file: paths of keys, also of missing ones, and headings. */
function spansIn(document: LoadedDocument): string[] {
  const paths = [...(document.keys?.keys() ?? [])].map((path) => countedFromOne(path, document));
  const fields = walkFields(document.data).map(keyPath);
  const lists = Object.keys(document.data);
  return [...new Set([...paths, ...fields, ...lists, ...headingsOf(document).map(textOf)])];
}

function keyRanges(name: string, document: LoadedDocument): Range[] {
  const keys = [...(document.keys ?? [])].sort(([, a], [, b]) => (isBefore(a.start, b.start) ? -1 : 1));
  const index = keys.findIndex(([path]) => countedFromOne(path, document) === name);
  const [path = '', span] = keys[index] ?? [];
  if (!span) return [];
  const next = keys.slice(index + 1).find(([other]) => !other.startsWith(`${path}.`));
  return [{ start: span.start, end: next?.[1].start ?? endOfData(document) }];
}

/** The path of a key with list positions counted from 1, as in messages. */
function countedFromOne(path: string, { data }: LoadedDocument): string {
  let below: unknown = data;
  return path
    .split('.')
    .map((step) => {
      const isPosition = Array.isArray(below);
      below =
        typeof below === 'object' && below !== null
          ? Object.entries(below).find(([key]) => key === step)?.[1]
          : undefined;
      return isPosition ? Number(step) + 1 : step;
    })
    .join('.');
}

/** The line of dashes below the frontmatter. */
function endOfData({ source }: LoadedDocument): Position {
  const lines = source.text.split('\n');
  const index = lines.findIndex((line, number) => number > 0 && /^---\s*$/.test(line));
  return { line: index + 1, column: 1 };
}

function headingRanges(name: string, document: LoadedDocument): Range[] {
  const headings = headingsOf(document);
  const wanted = name.replace(/^#+ ?/, '').toLowerCase();
  return headings.flatMap((heading, index) => {
    if (plainSpaces(textOf(heading)).toLowerCase() !== wanted && headingSlug(heading) !== wanted) return [];
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    return [{ start: spanOf(heading).start, end: next ? spanOf(next).start : endOfFile }];
  });
}

function headingsOf({ body }: LoadedDocument): Heading[] {
  return body.children.filter((node) => node.type === 'heading');
}
