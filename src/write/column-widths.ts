/** What a column needs, in points: its longest word, and all its text on one line. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/**
 * Divides a width over columns by what is in them, as CSS lays out tables (CSS 2.1 §17.5.2.2): every column gets its longest word, the
 * rest goes to those that have more to say. Always adds up to `available`: words that do not fit are broken, no column falls off.
 */
export function widthsByContent(needs: readonly ColumnNeed[], available: number): number[] {
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (most <= available)
    return needs.map((need) => need.most + (available - most) * part(need.most, most, needs));
  if (least >= available) return needs.map((need) => available * part(need.least, least, needs));
  return needs.map(
    (need) => need.least + (available - least) * part(need.most - need.least, most - least, needs),
  );
}

/** Divides a width by shares. */
export function widthsByShares(shares: readonly number[], available: number): number[] {
  const total = sum(shares);
  return shares.map((share) => (available * share) / total);
}

/** Gives the first of two columns what its text needs, but at most the part `most` of the whole; the second gets the rest. */
export function widthsByLabel(label: number, most: number, available: number): number[] {
  const first = Math.min(label, available * most);
  return [first, available - first];
}

function part(value: number, total: number, all: readonly unknown[]): number {
  return total > 0 ? value / total : 1 / all.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
