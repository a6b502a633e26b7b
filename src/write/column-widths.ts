/** What a column needs, in points. */
export interface ColumnNeed {
  /** Its widest word. */
  readonly word: number;
  /** Its widest part of a word, when words are hyphenated wherever that is allowed. At most `word`. */
  readonly part: number;
  /** All its text on one line. */
  readonly line: number;
}

/**
 * Divides a width over columns by what is in them, as CSS lays out tables (CSS 2.1 §17.5.2.2): every column
 * gets its widest word, the rest goes to those that have more to say. Always adds up to `available`: where
 * words do not fit, only the widest columns give way.
 */
export function widthsByContent(needs: readonly ColumnNeed[], available: number): number[] {
  const lines = needs.map(({ line }) => line);
  if (sum(lines) <= available)
    return lines.map((line) => line + (available - sum(lines)) * part(line, sum(lines), needs));
  const least = leastWidths(needs, available);
  const more = lines.map((line, column) => Math.max(0, line - (least[column] ?? 0)));
  const rest = available - sum(least);
  return least.map((width, column) => width + rest * part(more[column] ?? 0, sum(more), needs));
}

/** Divides a width by shares; a column whose words ask for more than its share takes it from the others. */
export function widthsByShares(
  shares: readonly number[],
  needs: readonly ColumnNeed[],
  available: number,
): number[] {
  const least = leastWidths(needs, available);
  const fixed = new Set<number>();
  for (;;) {
    const free = shares.filter((_, column) => !fixed.has(column));
    const rest = available - sum([...fixed].map((column) => least[column] ?? 0));
    const widths = shares.map((share, column) =>
      fixed.has(column) ? (least[column] ?? 0) : (rest * share) / sum(free),
    );
    const short = widths.flatMap((width, column) => (width < (least[column] ?? 0) ? [column] : []));
    if (short.every((column) => fixed.has(column))) return widths;
    for (const column of short) fixed.add(column);
  }
}

/** Gives the first of two columns its longest line, but at most the part `max` unless a word is longer. */
export function widthsByLabel(
  label: ColumnNeed,
  value: ColumnNeed,
  max: number,
  available: number,
): number[] {
  const first = Math.min(label.line, available * max);
  return widthsByShares([first, available - first], [label, value], available);
}

/** A word is hyphenated if its column would be so many times as wide as the average of the others. */
const MAX_OF_SHARE = 1.5;

/** Returns what cells below each other need. Parts of words are only computed on demand: that takes time. */
export function widest(needs: readonly ColumnNeed[]): ColumnNeed {
  const max = (key: keyof ColumnNeed) => needs.reduce((width, need) => Math.max(width, need[key]), 0);
  return {
    word: max('word'),
    get part() {
      return max('part');
    },
    line: max('line'),
  };
}

/** Returns a need with padding, in points. */
export function withPadding(need: ColumnNeed, padding: number): ColumnNeed {
  return {
    word: need.word + padding,
    get part() {
      return need.part + padding;
    },
    line: need.line + padding,
  };
}

/** The least width of columns: their widest words, hyphenated if needed, and broken as a last resort. */
function leastWidths(needs: readonly ColumnNeed[], available: number): number[] {
  const fair = (MAX_OF_SHARE * available) / needs.length;
  const words = needs.map((need) => (need.word <= fair ? need.word : Math.max(fair, need.part)));
  if (sum(words) <= available) return words;
  const parts = needs.map(({ part }) => part);
  if (sum(parts) <= available) return capped(words, parts, available);
  const none = parts.map(() => 0);
  return capped(parts, none, available);
}

/** Lowers the highest of `wanted` to one height, none below its `floors`, until their sum is right. */
function capped(wanted: readonly number[], floors: readonly number[], available: number): number[] {
  const at = (cap: number) =>
    wanted.map((width, column) => Math.max(floors[column] ?? 0, Math.min(width, cap)));
  // Between two of these heights each column either stays as it is or goes down with the cap.
  const heights = [...new Set([...wanted, ...floors, 0])].sort((a, b) => b - a);
  const below = heights.find((height) => sum(at(height)) <= available) ?? 0;
  const above = heights.filter((height) => height > below).at(-1);
  const widths = at(below);
  if (above === undefined) return widths;
  const moving = at(above).map((width, column) => width - (widths[column] ?? 0));
  const rest = available - sum(widths);
  return widths.map((width, column) => width + rest * part(moving[column] ?? 0, sum(moving), wanted));
}

function part(value: number, total: number, all: readonly unknown[]): number {
  return total > 0 ? value / total : 1 / all.length;
}

/** Adds up numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
