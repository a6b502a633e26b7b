import type { Shape } from '../kinds/shape.ts';
import { type DataPath, shapeAt } from '../kinds/shape-at.ts';
import {
  type FrontmatterLine,
  FrontmatterReader,
  frontmatterLines,
  frontmatterOf,
} from './frontmatter-lines.ts';
import type { Situation, Stretch } from './situation.ts';

/** A cursor in the frontmatter. */
export interface FrontmatterCursor {
  /** What is being typed there: the name of a key, or a value. */
  readonly at: 'key' | 'value';
  /** Of the group that the key is in, or of the value itself. */
  readonly path: DataPath;
  /** What stands there now, as far as it reaches. */
  readonly stretch: Stretch;
  /** What of it stands before the cursor. */
  readonly before: string;
  /** The key or item, when the line already is one. */
  readonly line?: FrontmatterLine | undefined;
  /** What must come before a value: the space behind a colon, the dash of a list. */
  readonly lead: string;
  /** A colon stands behind the key already. */
  readonly hasColon?: true | undefined;
  /** Keys that the group has. */
  readonly present: readonly string[];
}

/** Returns what is being typed at a point of the frontmatter; nothing outside it. `root` is the shape of the kind. */
export function frontmatterCursor({ text, position }: Situation, root: Shape): FrontmatterCursor | undefined {
  const lines = text.split(/\r?\n/);
  const range = frontmatterOf(lines);
  if (!range || position.line < range.first || position.line > range.last) return undefined;
  const reader = new FrontmatterReader();
  for (let line = range.first; line < position.line; line++) reader.next(lines[line - 1] ?? '', line);
  const whole = lines[position.line - 1] ?? '';
  const before = whole.slice(0, position.column - 1);
  if (/(^|\s)#/.test(before)) return undefined;
  const copy = new FrontmatterReader();
  for (let line = range.first; line < position.line; line++) copy.next(lines[line - 1] ?? '', line);
  const line = copy.next(whole, position.line);
  const all = frontmatterLines(lines);
  if (line && isInValue(line, position.column, shapeAt(root, line.path)))
    return valueCursor(line, whole, position.column, shapeAt(root, line.path));
  const path = reader.pathAt(before);
  const word = before.split(/\s/).at(-1) ?? '';
  const start = before.length - word.replace(/^-+/, '').length;
  const shape = shapeAt(root, path);
  const to = line?.key === undefined ? whole.trimEnd().length + 1 : line.column + line.key.length;
  const stretch = { line: position.line, from: start + 1, to: Math.max(to, position.column) };
  const typed = before.slice(start);
  const present = keysIn(
    all.filter((each) => each.line !== position.line),
    path,
  );
  if (shape?.form === 'list')
    return {
      at: shape.of.form === 'leaf' ? 'value' : 'key',
      path: [...path, 0],
      stretch,
      before: typed,
      line,
      lead: '- ',
      present: [],
    };
  if (shape?.form === 'leaf')
    return { at: 'value', path, stretch, before: typed, line, lead: '', present: [] };
  const hasColon = line?.key !== undefined ? ({ hasColon: true } as const) : {};
  return {
    at: 'key',
    path,
    stretch,
    before: typed,
    line,
    lead: '',
    ...hasColon,
    present,
  };
}

/** An item without a key is a value, unless keys are to come there. */
function isInValue({ key, column }: FrontmatterLine, cursor: number, shape: Shape | undefined): boolean {
  return key === undefined ? shape?.form !== 'group' : cursor > column + key.length;
}

/** The value on a line; between brackets only the item at the cursor. */
function valueCursor(
  line: FrontmatterLine,
  whole: string,
  column: number,
  shape: Shape | undefined,
): FrontmatterCursor {
  const lead = line.key !== undefined && whole.charAt(line.valueColumn - 2) === ':' ? ' ' : '';
  const end = line.valueColumn + line.value.length;
  if (shape?.form === 'list' && line.value.startsWith('[')) {
    const inside = whole.slice(0, column - 1);
    const start = Math.max(inside.lastIndexOf('['), inside.lastIndexOf(',')) + 1;
    const from = start + (/^\s*/.exec(inside.slice(start))?.[0].length ?? 0);
    const to = from + (/^[^,\]]*/.exec(whole.slice(from))?.[0].trimEnd().length ?? 0);
    const index = [...inside.slice(line.valueColumn, start)].filter((each) => each === ',').length;
    const stretch = { line: line.line, from: from + 1, to: Math.max(to + 1, column) };
    return {
      at: 'value',
      path: [...line.path, index],
      stretch,
      before: inside.slice(from),
      line,
      lead: '',
      present: [],
    };
  }
  const from = Math.min(line.valueColumn, column);
  const stretch = { line: line.line, from, to: Math.max(end, column) };
  return {
    at: 'value',
    path: line.path,
    stretch,
    before: whole.slice(from - 1, column - 1),
    line,
    lead,
    present: [],
  };
}

function keysIn(lines: readonly FrontmatterLine[], path: DataPath): string[] {
  return lines.flatMap(({ path: each, key }) =>
    key !== undefined && each.length === path.length + 1 && path.every((step, index) => each[index] === step)
      ? [key]
      : [],
  );
}
