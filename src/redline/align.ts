import { diffArrays } from 'diff';

/** A pair of items that are versions of one another, or an item that is in one version only. */
export type Pair<T> =
  | { readonly old: T; readonly current: T }
  | { readonly old: T; readonly current?: undefined }
  | { readonly old?: undefined; readonly current: T };

/** What items are compared by. */
export interface Comparison<T> {
  /** What is the same for items between which nothing changed. */
  readonly oldKey: (item: T) => string;
  readonly currentKey: (item: T) => string;
  /** How alike two others are, 0 to 1. */
  readonly likeness: (old: T, current: T) => number;
}

/** Less alike than this, something is not changed but replaced. */
const LEAST = 0.4;
/** Pairs that are compared at most for one stretch of changes; a longer stretch is divided. */
const STRETCH = 40_000;
/** Changes from one list to the other beyond which no unchanged items are looked for: its time grows by their square. */
const MOST_CHANGES = 4_000;

/**
 * Pairs the items of two lists, in the order of both: first those that are equal, then, between these, those that
 * are most alike.
 */
export function align<T>(
  old: readonly T[],
  current: readonly T[],
  comparison: Comparison<T>,
): readonly Pair<T>[] {
  const numbers = new Map<string, number>();
  const numbered = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const changes = diffArrays(
    old.map((item) => numbered(comparison.oldKey(item))),
    current.map((item) => numbered(comparison.currentKey(item))),
    { maxEditLength: MOST_CHANGES },
  ) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: current.length },
  ];
  const pairs: Pair<T>[] = [];
  let [from, to] = [0, 0];
  let [oldEnd, currentEnd] = [0, 0];
  const closeStretch = () => {
    pairs.push(...mostAlike(old.slice(from, oldEnd), current.slice(to, currentEnd), comparison));
    [from, to] = [oldEnd, currentEnd];
  };
  for (const { removed, added, count } of changes) {
    if (removed) oldEnd += count;
    else if (added) currentEnd += count;
    else {
      closeStretch();
      for (let index = 0; index < count; index++)
        pairs.push({ old: old[oldEnd++] as T, current: current[currentEnd++] as T });
      [from, to] = [oldEnd, currentEnd];
    }
  }
  closeStretch();
  return pairs;
}

/** Pairs what is alike, such that the sum of the likeness is greatest (dynamic programming, as for sequences). */
function mostAlike<T>(
  old: readonly T[],
  current: readonly T[],
  comparison: Comparison<T>,
): readonly Pair<T>[] {
  if (old.length === 0) return current.map((item) => ({ current: item }));
  if (current.length === 0) return old.map((item) => ({ old: item }));
  if (old.length * current.length > STRETCH) {
    const [half, other] = [Math.ceil(old.length / 2), Math.ceil(current.length / 2)];
    return [
      ...mostAlike(old.slice(0, half), current.slice(0, other), comparison),
      ...mostAlike(old.slice(half), current.slice(other), comparison),
    ];
  }
  const width = current.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const likeness = new Float64Array(best.length);
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = current.length - 1; column >= 0; column--) {
      const at = row * width + column;
      likeness[at] = comparison.likeness(old[row] as T, current[column] as T);
      const paired = (likeness[at] ?? 0) >= LEAST ? (best[at + width + 1] ?? 0) + (likeness[at] ?? 0) : 0;
      best[at] = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0, paired);
    }
  const pairs: Pair<T>[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < current.length) {
    const at = row * width + column;
    const here = likeness[at] ?? 0;
    if (here >= LEAST && best[at] === (best[at + width + 1] ?? 0) + here)
      pairs.push({ old: old[row++] as T, current: current[column++] as T });
    else if (best[at] === best[at + width]) pairs.push({ old: old[row++] as T });
    else pairs.push({ current: current[column++] as T });
  }
  pairs.push(...old.slice(row).map((item) => ({ old: item })));
  pairs.push(...current.slice(column).map((item) => ({ current: item })));
  return pairs;
}
