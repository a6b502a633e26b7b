/** Lines around a change. */
const context = 3;

/** A line of one of two texts or of both, without its line end. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * Returns the differences between two texts in the notation of `diff -u`, without the lines that name files; empty
 * when there are none. Only lines are compared, with their line ends.
 */
export function unifiedDiff(before: string, after: string): string {
  const all = compared(linesOf(before), linesOf(after));
  const isNear = all.map((_, index) =>
    all.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== ' '),
  );
  const at = { '-': 0, '+': 0 };
  let hunk: { readonly from: typeof at; readonly lines: Line[] } | undefined;
  const hunks: string[] = [];
  const close = () => {
    if (hunk) hunks.push(printed(hunk));
    hunk = undefined;
  };
  for (const [index, line] of all.entries()) {
    if (isNear[index]) {
      hunk ??= { from: { ...at }, lines: [] };
      hunk.lines.push(line);
    } else close();
    if (line.sign !== '+') at['-']++;
    if (line.sign !== '-') at['+']++;
  }
  close();
  return hunks.join('');
}

function printed({
  from,
  lines,
}: {
  readonly from: { readonly '-': number; readonly '+': number };
  readonly lines: readonly Line[];
}): string {
  const range = (sign: '-' | '+') => {
    const count = lines.filter((line) => line.sign === ' ' || line.sign === sign).length;
    return `${sign}${count === 0 ? from[sign] : from[sign] + 1},${count}`;
  };
  const shown = lines.map(({ sign, text }) =>
    text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ ${range('-')} ${range('+')} @@\n${shown.join('')}`;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** By diagonal (lines of the one less lines of the other): how many lines of the one are behind it. */
type Reached = ReadonlyMap<number, number>;

/**
 * Returns all lines of both, in order, with as few changes as can be: the greedy algorithm of E. W. Myers, "An O(ND)
 * difference algorithm and its variations" (1986), which costs little when little differs.
 */
function compared(before: readonly string[], after: readonly string[]): readonly Line[] {
  if (before.length === 0 || after.length === 0)
    return [
      ...before.map((text) => ({ sign: '-', text }) as const),
      ...after.map((text) => ({ sign: '+', text }) as const),
    ];
  const lines: Line[] = [];
  let [x, y] = [before.length, after.length];
  for (const [changes, reached] of [...reachedWith(before, after).entries()].reverse()) {
    const diagonal = x - y;
    const isAdded = comesFromAbove(reached, changes, diagonal);
    const start = changes === 0 ? 0 : startOf(reached, diagonal, isAdded);
    for (; x > start; y--) lines.push({ sign: ' ', text: before[--x] ?? '' });
    if (changes === 0) break;
    lines.push(isAdded ? { sign: '+', text: after[--y] ?? '' } : { sign: '-', text: before[--x] ?? '' });
  }
  return lines.reverse();
}

/** Returns, by the number of changes from 0 on, how far one got before them, until all is behind. */
function reachedWith(before: readonly string[], after: readonly string[]): readonly Reached[] {
  const trace: Reached[] = [];
  const far = new Map([[1, 0]]);
  for (let changes = 0; ; changes++) {
    trace.push(new Map(far));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOf(far, diagonal, comesFromAbove(far, changes, diagonal));
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      far.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
}

/** Says whether a diagonal is best reached by adding a line; else by removing one. */
function comesFromAbove(reached: Reached, changes: number, diagonal: number): boolean {
  return (
    diagonal === -changes ||
    (diagonal !== changes && (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0))
  );
}

function startOf(reached: Reached, diagonal: number, isAdded: boolean): number {
  return isAdded ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1;
}
