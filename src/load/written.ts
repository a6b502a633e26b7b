import type { Span } from '../diagnostic/span.ts';
import type { Shape } from '../kinds/shape.ts';
import { type DataPath, shapeBelow } from '../kinds/shape-at.ts';
import { isPlaceholder } from '../values/placeholder.ts';

/** YAML as it was written: text, lists and maps, each with its place. Text is NFC, on one line, trimmed. */
export type Written = WrittenText | WrittenList | WrittenMap;

interface Common {
  readonly span: Span;
  /** The key before it, when it has one. */
  readonly key?: Span | undefined;
}
export interface WrittenText extends Common {
  readonly form: 'text';
  readonly text: string;
}
export interface WrittenList extends Common {
  readonly form: 'list';
  readonly items: readonly Written[];
  /** As typed, when it was written between brackets. */
  readonly source?: string | undefined;
}
export interface WrittenMap extends Common {
  readonly form: 'map';
  readonly entries: ReadonlyMap<string, Written>;
  readonly source?: string | undefined;
}

/** Returns what was written at a path, if anything. */
export function writtenAt(root: Written, path: DataPath): Written | undefined {
  let current: Written | undefined = root;
  for (const step of path) {
    if (current?.form === 'map') current = current.entries.get(String(step));
    else if (current?.form === 'list') current = current.items[Number(step)];
    else return undefined;
  }
  return current;
}

/** Returns where the value at a path stands: the value, else its key, else the nearest thing around it that was written. */
export function spanAt(root: Written, path: DataPath): Span {
  for (let length = path.length; length > 0; length--) {
    const written = writtenAt(root, path.slice(0, length));
    if (!written) continue;
    const filled = length === path.length && !(written.form === 'text' && written.text === '');
    return filled ? written.span : (written.key ?? written.span);
  }
  return root.span;
}

/** Returns where the key at a path stands, else what `spanAt` says. */
export function keySpanAt(root: Written, path: DataPath): Span {
  return writtenAt(root, path)?.key ?? spanAt(root, path);
}

/** Returns the key places of all that was written, by path joined with dots. */
export function keySpans(root: Written): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const visit = (written: Written, path: string) => {
    if (path !== '') found.set(path, written.key ?? written.span);
    const below = path === '' ? '' : `${path}.`;
    if (written.form === 'map') for (const [key, value] of written.entries) visit(value, below + key);
    if (written.form === 'list')
      for (const [index, value] of written.items.entries()) visit(value, `${below}${index}`);
  };
  visit(root, '');
  return found;
}

/**
 * Returns the plain value that a schema reads: text, arrays and objects without a prototype. The shape tells what an empty
 * value stands for, and that `[naam]` where one value is asked is a placeholder and no list.
 */
export function plainValue(written: Written, shape: Shape | undefined): unknown {
  if (written.form === 'text') {
    const isUnfilled = written.text === '' || isPlaceholder(written.text);
    return shape && shape.form !== 'leaf' && isUnfilled ? emptyValue(shape) : written.text;
  }
  if (shape?.form === 'leaf' && written.source !== undefined && isPlaceholder(written.source))
    return written.source;
  if (written.form === 'list') {
    const of = shape?.form === 'list' ? shape.of : undefined;
    return written.items.map((item) => plainValue(item, of));
  }
  const entries = [...written.entries].map(
    ([key, value]) => [key, plainValue(value, shapeBelow(shape, key))] as const,
  );
  return plainObject(entries);
}

/** An object without a prototype: an author's key can then never be mistaken for something of JavaScript. */
export function plainObject<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const object = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) object[key] = value;
  return object;
}

function emptyValue(shape: Shape): unknown {
  return shape.form === 'list' ? [] : plainObject([]);
}
