import type { Shape } from '../kinds/shape.ts';
import { type DataPath, shapeAt } from '../kinds/shape-at.ts';
import {
  type FrontmatterLine,
  FrontmatterReader,
  frontmatterLines,
  frontmatterOf,
} from './frontmatter-lines.ts';
import type { Situation, Stretch } from './situation.ts';

/** Where a cursor is in the frontmatter. */
export interface FrontmatterCursor {
  /** Whether a key or a value is typed there. */
  readonly at: 'key' | 'value';
  /** Path of the group that the key is in, or of the value. */
  readonly path: DataPath;
  /** The whole word there. */
  readonly stretch: Stretch;
  /** The part of it before the cursor. */
  readonly before: string;
  /** The key or item, if the line has one already. */
  readonly line?: FrontmatterLine | undefined;
  /** What must come before a value: the space after a colon, the dash of a list item. */
  readonly lead: string;
  /** Whether the key has a colon already. */
  readonly hasColon?: true | undefined;
  /** Keys that the group already has. */
  readonly present: readonly string[];
}

/** Returns where a position is in the frontmatter; undefined outside it. `root` is the shape of the kind. */
export function frontmatterCursor(
  { text, position, ownFile }: Situation,
  root: Shape,
): FrontmatterCursor | undefined {
  const lines = text.split(/\r?\n/);
  const isData = ownFile !== undefined;
  const range = frontmatterOf(lines, isData);
  if (!range || position.line < range.first || position.line > range.last) return undefined;
  const before = lines[position.line - 1]?.slice(0, position.column - 1) ?? '';
  if (/(^|\s)#/.test(before)) return undefined;
  const whole = lines[position.line - 1] ?? '';
  const line = readerAt(lines, range.first, position.line).next(whole, position.line);
  const all = frontmatterLines(lines, isData);
  if (line && isInValue(line, position.column, shapeAt(root, line.path)))
    return valueCursor(line, whole, position.column, shapeAt(root, line.path));
  const path = readerAt(lines, range.first, position.line).pathAt(before);
  const word = before.split(/\s/).at(-1) ?? '';
  const start = before.length - word.replace(/^-+/, '').length;
  const shape = shapeAt(root, path);
  const to = line?.key === undefined ? whole.trimEnd().length + 1 : line.column + line.key.length;
  const stretch = { line: position.line, from: start + 1, to: Math.max(to, position.column) };
  const common = { stretch, before: before.slice(start), line, lead: '', present: [] };
  if (shape?.kind === 'list') {
    const at = shape.of.kind === 'leaf' ? 'value' : 'key';
    return { ...common, at, path: [...path, 0], lead: '- ' };
  }
  if (shape?.kind === 'leaf') return { ...common, at: 'value', path };
  const others = all.filter((each) => each.line !== position.line);
  const hasColon = line?.key !== undefined ? ({ hasColon: true } as const) : {};
  return { ...common, at: 'key', path, ...hasColon, present: keysIn(others, path) };
}

/** Returns a reader that has read the lines from `first` up to a line. */
function readerAt(lines: readonly string[], first: number, line: number): FrontmatterReader {
  const reader = new FrontmatterReader();
  for (let each = first; each < line; each++) reader.next(lines[each - 1] ?? '', each);
  return reader;
}

/** Says whether a cursor is in a value; an item without a key is one, unless it is a group. */
function isInValue({ key, column }: FrontmatterLine, cursor: number, shape: Shape | undefined): boolean {
  return key === undefined ? shape?.kind !== 'group' : cursor > column + key.length;
}

/** Returns the value on a line; within brackets only the item at the cursor. */
function valueCursor(
  line: FrontmatterLine,
  whole: string,
  column: number,
  shape: Shape | undefined,
): FrontmatterCursor {
  const { path } = line;
  const common = { at: 'value', line, lead: '', present: [] } as const;
  if (shape?.kind === 'list' && line.value.startsWith('[')) {
    const inside = whole.slice(0, column - 1);
    const start = Math.max(inside.lastIndexOf('['), inside.lastIndexOf(',')) + 1;
    const from = start + (/^\s*/.exec(inside.slice(start))?.[0].length ?? 0);
    const to = from + (/^[^,\]]*/.exec(whole.slice(from))?.[0].trimEnd().length ?? 0);
    const index = [...inside.slice(line.valueColumn, start)].filter((each) => each === ',').length;
    const stretch = { line: line.line, from: from + 1, to: Math.max(to + 1, column) };
    return { ...common, path: [...path, index], stretch, before: inside.slice(from) };
  }
  const from = Math.min(line.valueColumn, column);
  const stretch = { line: line.line, from, to: Math.max(line.valueColumn + line.value.length, column) };
  const needsSpace = line.key !== undefined && whole.charAt(line.valueColumn - 2) === ':';
  return { ...common, path, stretch, before: whole.slice(from - 1, column - 1), lead: needsSpace ? ' ' : '' };
}

function keysIn(lines: readonly FrontmatterLine[], path: DataPath): string[] {
  return lines.flatMap(({ path: each, key }) =>
    key !== undefined && each.length === path.length + 1 && path.every((step, index) => each[index] === step)
      ? [key]
      : [],
  );
}
