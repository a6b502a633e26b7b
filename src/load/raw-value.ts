import type { Span } from '../diagnostic/span.ts';
import type { Shape } from '../kinds/shape.ts';
import { type DataPath, shapeBelow } from '../kinds/shape-at.ts';
import type { KeyLayout } from '../model/key-layout.ts';
import { isPlaceholder } from '../values/placeholder.ts';

/** YAML as it was written: text, lists and maps, each with its place. Text is NFC, on one line, trimmed. */
export type RawValue = RawText | RawList | RawMap;

interface Common {
  readonly span: Span;
  /** The key before it, when it has one. */
  readonly key?: Span | undefined;
}
export interface RawText extends Common {
  readonly kind: 'text';
  readonly text: string;
}
export interface RawList extends Common {
  readonly kind: 'list';
  readonly items: readonly RawValue[];
  /** As authored, when it was written between brackets. */
  readonly source?: string | undefined;
}
export interface RawMap extends Common {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, RawValue>;
  readonly source?: string | undefined;
  /** Of the root of one text: where its keys are. */
  readonly layout?: KeyLayout | undefined;
}

/** Returns what was written at a path, if anything. */
export function rawAt(root: RawValue, path: DataPath): RawValue | undefined {
  let current: RawValue | undefined = root;
  for (const step of path) {
    if (current?.kind === 'map') current = current.entries.get(String(step));
    else if (current?.kind === 'list') current = current.items[Number(step)];
    else return undefined;
  }
  return current;
}

/** Returns where the value at a path is: the value, else its key, else the nearest thing around it. */
export function spanAt(root: RawValue, path: DataPath): Span {
  for (let length = path.length; length > 0; length--) {
    const raw = rawAt(root, path.slice(0, length));
    if (!raw) continue;
    const filled = length === path.length && !(raw.kind === 'text' && raw.text === '');
    return filled ? raw.span : (raw.key ?? raw.span);
  }
  return root.span;
}

/** Returns where the key at a path is, else what `spanAt` says. */
export function keySpanAt(root: RawValue, path: DataPath): Span {
  return rawAt(root, path)?.key ?? spanAt(root, path);
}

/** Returns the key places of all that was written, by path joined with dots. */
export function keySpans(root: RawValue): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const visit = (raw: RawValue, path: string) => {
    if (path !== '') found.set(path, raw.key ?? raw.span);
    const below = path === '' ? '' : `${path}.`;
    if (raw.kind === 'map') for (const [key, value] of raw.entries) visit(value, below + key);
    if (raw.kind === 'list')
      for (const [index, value] of raw.items.entries()) visit(value, `${below}${index}`);
  };
  visit(root, '');
  return found;
}

/**
 * Returns the plain value that a schema reads: text, arrays and objects without a prototype. The shape tells
 * what an empty value means, and that `[naam]` for a single value is a placeholder and no list.
 */
export function plainValue(raw: RawValue, shape: Shape | undefined): unknown {
  if (raw.kind === 'text') {
    if (!shape || shape.kind === 'leaf') return raw.text;
    return raw.text === '' || isPlaceholder(raw.text) ? emptyValue(shape) : raw.text;
  }
  if (shape?.kind === 'leaf' && raw.source !== undefined && isPlaceholder(raw.source)) return raw.source;
  if (raw.kind === 'list') {
    const of = shape?.kind === 'list' ? shape.of : undefined;
    return raw.items.map((item) => plainValue(item, of));
  }
  const entries = [...raw.entries].map(
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
  return shape.kind === 'list' ? [] : plainObject([]);
}
