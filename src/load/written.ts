import type { Place } from '../diagnostic/place.ts';
import type { Shape } from '../kinds/shape.ts';
import { type DataPath, shapeBelow } from '../kinds/shape-at.ts';
import { isPlaceholder } from '../values/placeholder.ts';

/** YAML as it was written: text, lists and maps, each with its place. Text is NFC, on one line, trimmed. */
export type Written = WrittenText | WrittenList | WrittenMap;

interface Common {
  readonly place: Place;
  /** The key before it, when it has one. */
  readonly key?: Place | undefined;
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
export function placeAt(root: Written, path: DataPath): Place {
  for (let length = path.length; length > 0; length--) {
    const written = writtenAt(root, path.slice(0, length));
    if (!written) continue;
    const filled = length === path.length && !(written.form === 'text' && written.text === '');
    return filled ? written.place : (written.key ?? written.place);
  }
  return root.place;
}

/** Returns where the key at a path stands, else what `placeAt` says. */
export function keyPlaceAt(root: Written, path: DataPath): Place {
  return writtenAt(root, path)?.key ?? placeAt(root, path);
}

/** Returns the key places of all that was written, by path joined with dots. */
export function keyPlaces(root: Written): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const visit = (written: Written, path: string) => {
    if (path !== '') found.set(path, written.key ?? written.place);
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
