import type { Edit } from '../diagnostic/fix.ts';
import {
  type Frontmatter,
  type FrontmatterLine,
  FrontmatterReader,
  frontmatterLines,
  frontmatterOf,
} from './frontmatter-lines.ts';

/** Columns that each level is indented by. */
const INDENT = 2;

/**
 * Returns the edits that lay out frontmatter, or a file of data, as this project writes it: two spaces for each
 * level, one behind a colon and a dash, none at the end, no double blank lines. Keys, values, comments and order
 * stay. None when a line is there that this does not know for certain: a value over several lines, a
 * half-typed key.
 */
export function formatFrontmatter(file: string, text: string, isData = false): readonly Edit[] {
  const lines = text.split(/\r\n|\r|\n/);
  const range = rangeOf(lines, isData);
  if (!range) return [];
  const authored = lines.slice(range.first - 1, range.last);
  const laidOut = layOut(authored);
  if (!laidOut || !isSameData(lines, range, laidOut, isData)) return [];
  return authored.flatMap((line, index): Edit[] => {
    const fresh = laidOut[index];
    const number = range.first + index;
    const start = { line: number, column: 1 };
    if (fresh === undefined)
      return [{ span: { file, start, end: { line: number + 1, column: 1 } }, text: '' }];
    const end = { line: number, column: line.length + 1 };
    return fresh === line ? [] : [{ span: { file, start, end }, text: fresh }];
  });
}

/** The lines to lay out: none without closing dashes, as the text then looks like data too. */
function rangeOf(lines: readonly string[], isData: boolean): Frontmatter | undefined {
  const range = frontmatterOf(lines, isData);
  if (!range) return undefined;
  if (isData) return { ...range, last: range.last - (lines.at(-1) === '' ? 1 : 0) };
  return /^---[ \t]*$/.test(lines[range.last] ?? '') ? range : undefined;
}

/** Returns each line as it should be; undefined for one that goes. Nothing when a line is not known for certain. */
function layOut(lines: readonly string[]): readonly (string | undefined)[] | undefined {
  const reader = new FrontmatterReader();
  const result: (string | undefined)[] = [];
  /** The column of the key above a block of text, and how far it moves. */
  let block: { readonly column: number; readonly by: number } | undefined;
  let comments: number[] = [];
  for (const [index, line] of lines.entries()) {
    const indent = line.length - line.trimStart().length;
    const isBlank = line.trim() === '';
    if (block && (isBlank || indent >= block.column)) {
      result.push(moved(line, block.by));
      continue;
    }
    block = undefined;
    if (isBlank) {
      result.push(isSpare(lines, index) ? undefined : '');
      continue;
    }
    if (line.trimStart().startsWith('#')) {
      comments.push(index);
      result.push(line.trim());
      continue;
    }
    const entry = reader.next(line, index + 1);
    if (!entry || !isCertain(line, entry)) return undefined;
    const fresh = laidOut(line, entry);
    for (const comment of comments) result[comment] = ' '.repeat(fresh.search(/\S/)) + result[comment];
    comments = [];
    result.push(fresh);
    if (entry.key !== undefined && /^[|>][-+]?$/.test(entry.value))
      block = { column: entry.column, by: columnOf(entry) - entry.column };
  }
  return result;
}

/** Says whether a blank line stands at the edge of the others, or behind another blank one. */
function isSpare(lines: readonly string[], index: number): boolean {
  return index === 0 || index === lines.length - 1 || lines[index - 1]?.trim() === '';
}

/** Says whether the value of a line ends on that line, and is no more than text. */
function isCertain(line: string, { key, value }: FrontmatterLine): boolean {
  if (/^\s*\t/.test(line) || /^[&*!?%@`]/.test(value)) return false;
  if (/^[|>]/.test(value)) return key !== undefined && /^[|>][-+]?$/.test(value);
  if (/^"/.test(value)) return /^"(?:[^"\\]|\\.)*"$/.test(value);
  if (/^'/.test(value)) return /^'(?:[^']|'')*'$/.test(value);
  if (/^[[{]/.test(value)) return isClosed(value);
  return true;
}

function isClosed(value: string): boolean {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
  const count = (signs: RegExp) => bare.match(signs)?.length ?? 0;
  return count(/[[{]/g) === count(/[\]}]/g) && /[\]}]$/.test(bare);
}

function laidOut(line: string, entry: FrontmatterLine): string {
  const dashes = /^\s*((?:-(?:\s+|$))*)/.exec(line)?.[1]?.match(/-/g)?.length ?? 0;
  const rest = line.slice(entry.column - 1).trimEnd();
  const own = entry.key === undefined ? rest : withOneSpace(rest);
  const depth = entry.path.length - (entry.key === undefined ? 0 : 1) - dashes;
  return (' '.repeat(INDENT * depth) + '- '.repeat(dashes) + own).trimEnd();
}

/** The column (1-based) that the key of an entry comes at. */
function columnOf({ path }: FrontmatterLine): number {
  return INDENT * (path.length - 1) + 1;
}

/** A key with its colon directly behind it, and one space before what follows. */
function withOneSpace(rest: string): string {
  const [, key = '', after = ''] = /^("[^"]*"|'[^']*'|[^:]*?)\s*:(?=\s|$)(.*)$/s.exec(rest) ?? [];
  return after.trim() === '' ? `${key}:` : `${key}: ${after.trim()}`;
}

/** Indents a line more or less; a blank one stays. */
function moved(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by < 0 ? line.slice(-by) : ' '.repeat(by) + line;
}

/** Says whether all keys and values are those of before. */
function isSameData(
  lines: readonly string[],
  { first, last }: Frontmatter,
  laidOut: readonly (string | undefined)[],
  isData: boolean,
): boolean {
  const kept = laidOut.filter((line) => line !== undefined);
  const after = [...lines.slice(0, first - 1), ...kept, ...lines.slice(last)];
  return dataIn(lines, isData) === dataIn(after, isData);
}

function dataIn(lines: readonly string[], isData: boolean): string {
  return JSON.stringify(frontmatterLines(lines, isData).map(({ path, value }) => [path, value]));
}
