import type { Nodes } from 'mdast';
import { isBefore, type Position } from '../diagnostic/span.ts';
import { readableTree } from '../parse/readable-tree.ts';
import { foldsOf } from './folding.ts';
import { frontmatterLines, frontmatterOf } from './frontmatter-lines.ts';

/** A stretch of a text; `end` is exclusive. */
export interface Selection {
  readonly start: Position;
  readonly end: Position;
}

/** Returns what is selected step by step from a position: a word, a value, a sentence’s block, a section, all. */
export function selectionsAt(text: string, position: Position, isData = false): readonly Selection[] {
  const lines = text.split(/\r\n|\r|\n/);
  const range = frontmatterOf(lines, isData);
  const isInData = isData || (range !== undefined && position.line <= range.last + 1);
  const all = {
    start: { line: 1, column: 1 },
    end: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
  };
  const wide = foldsOf(text, isData).map(({ first, last }) => wholeLines(lines, first, last));
  const close = isInData ? inData(lines, position, isData) : inText(readableTree(text), position);
  const around = [...close, ...wide, all].filter((each) => contains(each, position));
  const kept = wordAt(lines, position);
  for (const next of around.toSorted(byStart)) if (isWider(next, kept.at(-1))) kept.push(next);
  return kept;
}

/** The later a selection begins and the earlier it ends, the sooner it comes. */
function byStart(a: Selection, b: Selection): number {
  return compare(b.start, a.start) || compare(a.end, b.end);
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** Says whether a selection holds another, and more. */
function isWider(next: Selection, last: Selection | undefined): boolean {
  if (!last) return true;
  const isSame = !isBefore(next.start, last.start) && !isBefore(last.end, next.end);
  return !isSame && !isBefore(last.start, next.start) && !isBefore(next.end, last.end);
}

function contains({ start, end }: Selection, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function wordAt(lines: readonly string[], { line, column }: Position): Selection[] {
  const text = lines[line - 1] ?? '';
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}_’'-]+/gu))
    if (column > index && column <= index + word.length + 1)
      return [{ start: { line, column: index + 1 }, end: { line, column: index + word.length + 1 } }];
  return [];
}

/** The value or key on a line, and the line. */
function inData(lines: readonly string[], position: Position, isData: boolean): Selection[] {
  const { line } = position;
  const entry = frontmatterLines(lines, isData).find((each) => each.line === line);
  const whole = wholeLines(lines, line, line);
  if (!entry) return [whole];
  const { value, valueColumn } = entry;
  const own = { start: { line, column: valueColumn }, end: { line, column: valueColumn + value.length } };
  return value === '' ? [whole] : [own, whole];
}

/** The nodes around a position. */
function inText(node: Nodes, position: Position): Selection[] {
  const { start, end } = node.position ?? {};
  const own = node.type !== 'root' && start && end ? [{ start, end }] : [];
  const isAround = own.every((each) => contains(each, position));
  if (!isAround) return [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => inText(child, position))] : own;
}

/** Lines from their first sign on. */
function wholeLines(lines: readonly string[], first: number, last: number): Selection {
  const indent = (lines[first - 1] ?? '').search(/\S/);
  return {
    start: { line: first, column: Math.max(indent, 0) + 1 },
    end: { line: last, column: (lines[last - 1] ?? '').length + 1 },
  };
}
