import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import type { ColumnNeed } from '../column-widths.ts';
import { widestPart, widthOfWord, wordsOf } from './broken-words.ts';
import type { Inline, PdfNode, TableNode } from './content.ts';

/** Points added to the widest word of a column: readers add up character widths in their own units. */
const slack = 0.2;

/** Returns what the columns of a measured table need, without their padding. */
export const columnNeeds = memoizeByObject(({ table }: TableNode): readonly ColumnNeed[] =>
  table.widths.map(({ _maxWidth: line = 0 }, column) => {
    const words = table.body.flatMap((row) => inlinesOf(row[column]).flatMap(wordsOf));
    return {
      word: slack + words.reduce((max, word) => Math.max(max, widthOfWord(word)), 0),
      get part() {
        return slack + words.reduce((max, word) => Math.max(max, widestPart(word)), 0);
      },
      line: slack + line,
    };
  }),
);

function inlinesOf(node: PdfNode | undefined): (readonly Inline[])[] {
  if (!node) return [];
  if ('text' in node) return [node._inlines ?? []];
  return 'stack' in node ? node.stack.flatMap(inlinesOf) : [];
}
