import type { Fix } from '../../diagnostic/fix.ts';
import { lineIndex } from '../../diagnostic/line-index.ts';
import type { Position } from '../../diagnostic/span.ts';
import type { KeyExtent, KeyLayout } from '../../model/key-layout.ts';
import type { GroupShape, Shape } from '../shape.ts';
import { type DataPath, shapeAt } from '../shape-at.ts';
import { commentedField } from './commented-field.ts';
import type { ChoicesAt } from './describe-field.ts';
import { keyOrder } from './key-order.ts';

/** What the keys of a text are described by. */
export interface KeyDescription {
  readonly shape: GroupShape;
  /** Keys at the top that come first; others follow in the order of the schema. */
  readonly order?: readonly string[] | undefined;
  /** Default: no choices are known. */
  readonly choicesAt?: ChoicesAt | undefined;
}

/** A key of the same group that is there. */
interface Sibling extends KeyExtent {
  readonly name: string;
}

/** Lines to put in, without indentation. */
interface Addition {
  readonly lines: readonly string[];
  readonly indent: string;
}
interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * Returns the fix that puts an absent key in its place among the others, as a new document has it: with what belongs
 * there as a comment, and empty. When what should hold it is absent too, that is put in, with all its keys. Nothing
 * when it is there, or when there is no place for it: what should hold it has another value.
 *
 * @param path of the key, with 0-based positions in lists
 * @param value what the key has, if that is certain; default nothing
 */
export function missingKey(
  path: DataPath,
  layout: KeyLayout,
  { shape, order = [], choicesAt = () => undefined }: KeyDescription,
  value?: string,
): Fix | undefined {
  const steps = path.map(String);
  const isThere = (length: number) => layout.extents.has(steps.slice(0, length).join('.'));
  const length = steps.findIndex((_, index) => typeof path[index] === 'string' && !isThere(index + 1)) + 1;
  const above = path.slice(0, Math.max(0, length - 1));
  const [name, group] = [steps[length - 1], shapeAt(shape, above)];
  const field = shapeAt(shape, path.slice(0, length));
  if (name === undefined || group === undefined || field === undefined) return undefined;

  const siblings = siblingsAt(above.join('.'), layout);
  const first = siblings[0];
  if (first?.isInFlow && field.kind !== 'leaf') return undefined;
  const keys = group.kind === 'group' ? keyOrder(group, above.length === 0 ? order : []) : [];
  const previous = lastBefore(name, keys, siblings);
  const asked = { ...field, optional: false };
  const lines = commentedField(name, asked, value, pathInShape(shape, path.slice(0, length)), choicesAt);
  const insertion = !first
    ? belowEmpty(above.join('.'), lines, layout)
    : first.isInFlow
      ? { offset: previous ? previous.end : first.start, text: inFlow(name, value, previous !== undefined) }
      : amongLines(lines, previous, siblings, layout.text);
  if (!insertion) return undefined;
  const at = positionIn(layout, insertion.offset);
  const edit = { span: { file: layout.file, start: at, end: at }, text: insertion.text };
  const title = value === undefined ? `Zet de sleutel \`${name}\` erin` : `Schrijf \`${name}: ${value}\``;
  return { title, edits: [edit], certainty: 'choice' };
}

/** Returns the line and column in the file of an offset in the YAML. */
function positionIn({ text, start }: KeyLayout, offset: number): Position {
  const { line, column } = lineIndex(text).position(offset);
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}

/** Returns the keys of a group, in the order in which they were written. */
function siblingsAt(above: string, { extents }: KeyLayout): readonly Sibling[] {
  const prefix = above === '' ? '' : `${above}.`;
  return [...extents]
    .filter(([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'))
    .map(([path, extent]) => ({ ...extent, name: path.slice(prefix.length) }))
    .sort((a, b) => a.start - b.start);
}

/** Returns the sibling behind which a key belongs; undefined when it comes first. */
function lastBefore(
  name: string,
  keys: readonly string[],
  siblings: readonly Sibling[],
): Sibling | undefined {
  const isKnown = siblings.some((sibling) => keys.includes(sibling.name));
  if (!isKnown) return siblings.at(-1);
  const earlier = keys.slice(0, keys.indexOf(name)).toReversed();
  const nearest = earlier.find((key) => siblings.some((sibling) => sibling.name === key));
  return siblings.find((sibling) => sibling.name === nearest);
}

/** Returns the path as descriptions of fields have it: without positions in lists and names chosen by the author. */
function pathInShape(shape: Shape, path: DataPath): string[] {
  return path.flatMap((step, index) =>
    shapeAt(shape, path.slice(0, index))?.kind === 'group' ? [String(step)] : [],
  );
}

function inFlow(name: string, value: string | undefined, isBehind: boolean): string {
  const entry = `${name}: ${value ?? '""'}`;
  return isBehind ? `, ${entry}` : `${entry}, `;
}

/** Below a key without a value. */
function belowEmpty(above: string, lines: readonly string[], { extents, text }: KeyLayout) {
  const key = extents.get(above);
  if (!key || key.isInFlow) return undefined;
  const indent = indentAt(key.start, text);
  const end = lineEnd(key.start, text);
  if (indent === undefined || !/^[^:]*:\s*(?:#.*)?$/.test(text.slice(key.start, end))) return undefined;
  return { offset: end, text: `\n${indented({ lines, indent: `${indent}  ` })}` };
}

/** Behind the previous key, or before the first one. */
function amongLines(
  lines: readonly string[],
  previous: Sibling | undefined,
  siblings: readonly Sibling[],
  text: string,
): Insertion | undefined {
  const [first] = siblings;
  const near = previous ?? first;
  const indent = near && indentAt(near.start, text);
  if (!near || indent === undefined) return undefined;
  const addition = { lines, indent };
  const space = hasBlankLines(near, siblings, text) ? '\n' : '';
  if (previous)
    return { offset: endWithComments(previous, indent, text), text: `\n${space}${indented(addition)}` };
  const line = text.lastIndexOf('\n', near.start - 1) + 1;
  // Behind the dash of a list the new key takes the place of the first one.
  if (text.slice(line, near.start).trim() !== '')
    return { offset: near.start, text: `${indented(addition).trimStart()}\n${space}${indent}` };
  return { offset: startWithComments(line, indent, text), text: `${indented(addition)}\n${space}` };
}

/** Says whether an empty line stands between a key and the next, or the one before when it is the last. */
function hasBlankLines(near: Sibling, siblings: readonly Sibling[], text: string): boolean {
  const at = Math.min(siblings.indexOf(near), siblings.length - 2);
  const [one, other] = at < 0 ? [] : siblings.slice(at, at + 2);
  return one !== undefined && other !== undefined && /\n[ \t]*\r?\n/.test(text.slice(one.end, other.start));
}

/** Returns the end of the line that a key ends on, with the comments that are set further in below it. */
function endWithComments({ end }: Sibling, indent: string, text: string): number {
  let at = lineEnd(end, text);
  for (;;) {
    const next = /^\r?\n([ \t]+)#[^\r\n]*/.exec(text.slice(at));
    if (!next || (next[1] ?? '').length <= indent.length) return at;
    at += next[0].length;
  }
}

/** Returns the start of a line, or of the comments right above it. */
function startWithComments(line: number, indent: string, text: string): number {
  let at = line;
  for (;;) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (at === 0 || !text.slice(above, at).startsWith(`${indent}#`)) return at;
    at = above;
  }
}

/** Returns the indentation of a key as spaces; undefined when there are tabs in it. */
function indentAt(start: number, text: string): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.includes('\t') ? undefined : ' '.repeat(before.length);
}

function indented({ lines, indent }: Addition): string {
  return lines.map((line) => indent + line).join('\n');
}

function lineEnd(offset: number, text: string): number {
  const end = /\r?\n|$/.exec(text.slice(offset));
  return offset + (end?.index ?? 0);
}
