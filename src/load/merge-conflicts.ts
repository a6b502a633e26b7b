import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { SourceText } from '../model/template.ts';
import { isFence } from './frontmatter-opening.ts';

/** A stretch of whole lines that git could not merge, by line numbers from 0. */
interface Conflict {
  readonly first: number;
  readonly last: number;
  /** The versions in it, in order: as git names them, and their lines; none for a leftover marker. */
  readonly sides: readonly Side[];
}
interface Side {
  readonly name: string;
  readonly lines: readonly number[];
}

/** A text that can be read although git left conflicts in it. */
export interface Merged {
  /** As long as the given text: of each conflict the first version is kept, the rest is blank. */
  readonly source: SourceText;
  /** Takes findings about the text, but for those that only follow from a conflict. */
  readonly beside: (report: Report) => Report;
}

/**
 * Reports every conflict of git in a text, once, with the lines of both versions, and returns what can be
 * read beside them; the text itself when there are none. A marker is seven equal signs at the start of a line
 * (git-merge, "How conflicts are presented"). Equal signs alone are a line under a heading, so they count
 * only between the other two.
 */
export function readMerged(source: SourceText, report: Report): Merged {
  const { file, text } = source;
  if (!/^(?:<{7}|>{7}|\|{7} )/m.test(text)) return { source, beside: (given) => given };
  const lines = text.split('\n');
  const conflicts = conflictsIn(lines);
  const span = (first: number, last: number): Span => ({
    file,
    start: { line: first + 1, column: 1 },
    end: { line: last + 1, column: (lines[last] ?? '').replace(/\r$/, '').length + 1 },
  });
  for (const conflict of conflicts) report(findingOf(conflict, span));
  const mine = new Set(conflicts.flatMap(({ sides }) => sides[0]?.lines ?? []));
  const isBlank = (index: number) =>
    !mine.has(index) && conflicts.some(({ first, last }) => index >= first && index <= last);
  const blocks = conflicts.map(({ first, last }) =>
    isData(first, source, lines) ? [first, last] : blockAround(first, last, lines),
  );
  const isFollowing = ({ rule, span: at }: Diagnostic) =>
    at?.file === file &&
    (rule.startsWith('frontmatter/') ||
      blocks.some(([first = 0, last = 0]) => at.start.line - 1 <= last && at.end.line - 1 >= first));
  const kept = lines.map((line, index) => (isBlank(index) ? line.replace(/[^\r]/g, ' ') : line)).join('\n');
  return {
    source: { file, text: kept },
    beside: (given) => (diagnostic) => {
      if (!isFollowing(diagnostic)) given(diagnostic);
    },
  };
}

const marker = /^(?<sign><{7}|\|{7}|={7}|>{7})(?: (?<name>[^\r]*))?\r?$/;

/** A conflict, each line as the sign of its marker and `.` for text: `<..|..=..>`; or what is left of one. */
const conflictShape = /<(?<ours>[^<>|=]*)(?<base>\|[^<>=]*)?(?:=(?<theirs>[^<>|]*))?[^<>]*(?<end>>)?|[>|]/dg;

function conflictsIn(lines: readonly string[]): Conflict[] {
  const markers = lines.map((line) => marker.exec(line)?.groups);
  const signs = markers.map((found) => found?.sign?.charAt(0) ?? '.').join('');
  const side = (nameLine: number, [from, to]: readonly [number, number]): Side => ({
    name: markers[nameLine]?.name ?? '',
    lines: Array.from({ length: to - from }, (_, index) => from + index),
  });
  return [...signs.matchAll(conflictShape)].flatMap(({ 0: found, index: first, groups, indices }) => {
    if (found === '|' && !markers[first]?.name) return [];
    // One that was never ended holds its marker only.
    const last = groups?.end ? first + found.length - 1 : first;
    const { ours, base, theirs } = indices?.groups ?? {};
    const isSplit = groups?.end && (base ?? theirs);
    const sides = isSplit && ours ? [side(first, ours), ...(theirs ? [side(last, theirs)] : [])] : [];
    return [{ first, last, sides }];
  });
}

function findingOf(
  { first, last, sides }: Conflict,
  span: (first: number, last: number) => Span,
): Diagnostic {
  const whole = sides.length === 2;
  return {
    rule: 'file/merge-conflict',
    severity: 'error',
    message: whole
      ? `Hier staan twee versies die niet zijn samengevoegd: ${sides.map(sideInWords).join(' en ')}.`
      : 'Hier staat een regel die git heeft achtergelaten bij het samenvoegen van twee versies.',
    help: whole
      ? 'Kies wat er moet staan, en haal de andere versie en de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.'
      : 'Kijk of de tekst eromheen klopt, en haal deze regel weg.',
    span: span(first, last),
    related: sides.flatMap(({ name, lines }) =>
      lines.length === 0
        ? []
        : [{ message: `Dit is ${versionName(name)}.`, span: span(lines[0] ?? 0, lines.at(-1) ?? 0) }],
    ),
  };
}

function sideInWords({ name, lines }: Side): string {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)].map((line) => (line ?? 0) + 1);
  if (lines.length === 0) return `${versionName(name)} (leeg)`;
  return `${versionName(name)} (${first === last ? `regel ${first}` : `regels ${first} tot en met ${last}`})`;
}

function versionName(name: string): string {
  return name === '' ? 'een versie zonder naam' : `die van \`${name}\``;
}

/** Says whether a line is YAML, where a blank line says nothing. */
function isData(index: number, { file }: SourceText, lines: readonly string[]): boolean {
  if (!/\.md$/i.test(file)) return !file.endsWith('.hbs');
  return (
    isFence(lines[0]?.replace(/\r$/, '') ?? '') &&
    index < lines.findIndex((line, at) => at > 0 && isFence(line.replace(/\r$/, '')))
  );
}

/** The lines of a conflict and of the paragraph around it, which may be broken off. */
function blockAround(first: number, last: number, lines: readonly string[]): readonly [number, number] {
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  let [from, to] = [first, last];
  while (from > 0 && !isBlank(from - 1)) from -= 1;
  while (to < lines.length - 1 && !isBlank(to + 1)) to += 1;
  return [from, to];
}
