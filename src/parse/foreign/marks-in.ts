import { rangeOf } from '../parse-context.ts';
import { type ForeignFind, foreignFind } from './foreign-find.ts';
import type { ForeignMark, MarkedBlock } from './foreign-mark.ts';

/**
 * Returns the marks in a block, in order. Of marks that begin its lines (`once`) only the first of a kind is
 * reported: they have one cause. Of marks that overlap, the first in the table.
 */
export function marksIn(
  block: MarkedBlock,
  { once = [], each }: { readonly once?: readonly ForeignMark[]; readonly each: readonly ForeignMark[] },
): ForeignFind[] {
  const taken = new Uint8Array(block.literal.length);
  const find = (mark: ForeignMark, max: number): ForeignFind[] => {
    const finds: ForeignFind[] = [];
    const text = block[mark.of ?? 'literal'];
    // Most are in no block, and `matchAll` makes the pattern anew.
    if (text.search(mark.pattern) < 0) return finds;
    for (const found of text.matchAll(mark.pattern)) {
      const lead = /^\s*/.exec(found[0])?.[0].length ?? 0;
      const [from, to] = [found.index + lead, found.index + found[0].trimEnd().length];
      if (taken.subarray(from, to).includes(1) || mark.honest?.(found, block)) continue;
      taken.fill(1, from, to);
      const [start] = rangeOf(block.node);
      const written = block.source.slice(from, to);
      const help = typeof mark.help === 'string' ? mark.help : mark.help(found, block);
      const covers = [block.node, ...(mark.also?.(block) ?? [])].map(rangeOf);
      // Where Markdown reads something in it, the pattern saw other characters than the author wrote.
      const right = written === found[0].trim() ? mark.right?.(found) : undefined;
      finds.push({ ...foreignFind(mark, written, help, [start + from, start + to], covers), right });
      if (finds.length === max) break;
    }
    return finds;
  };
  return [
    ...once.flatMap((mark) => find(mark, 1)),
    ...each.flatMap((mark) => find(mark, Number.POSITIVE_INFINITY)),
  ].sort((a, b) => a.start - b.start);
}
