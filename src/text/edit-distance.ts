/**
 * Returns in how many letters two words differ, counting two neighbours the other way round as one
 * (Damerau-Levenshtein, each letter moved once); `max + 1` as soon as it is certainly more than `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  // What is further than `max` from the diagonal is more than `max` away.
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(max + 1);
    next[0] = i;
    let least = i;
    for (let j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > max) return max + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? max + 1;
}
