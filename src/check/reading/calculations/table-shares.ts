import type { Table } from 'mdast';
import { type TextBlock, textBlockOf } from '../text-blocks.ts';
import { half } from './calculation.ts';
import { type ColumnNumber, columnNumber, isTotalRow } from './column-totals.ts';

/** A percentage in a table that is not the share of the number in its row. */
export interface WrongShare {
  readonly block: TextBlock;
  /** Counted from 0, the labels. */
  readonly column: number;
  readonly number: ColumnNumber;
  readonly part: ColumnNumber;
  readonly whole: ColumnNumber;
  /** In percents. */
  readonly expected: number;
}

/** Returns wrong percentages beside a column of numbers with a total, where the other rows show that they are shares of it. */
export function wrongTableShares({ children: [head, ...rows] }: Table): WrongShare[] {
  const cells = rows.map(({ children }) => children.map(textBlockOf));
  const numbers = cells.map((row) => row.map(({ text }) => columnNumber(text)));
  const totalAt = cells.findIndex(([label]) => isTotalRow(label?.text ?? ''));
  const width = head?.children.length ?? 0;
  if (totalAt < 2) return [];
  for (let column = 1; column < width; column++) {
    if (!numbers.every((row) => kindOf(row[column]) === 'percent' || row[column] === 'open')) continue;
    for (let base = 1; base < width; base++) {
      const whole = numbers[totalAt]?.[base];
      if (base === column || typeof whole !== 'object' || whole.kind === 'percent' || whole.value === 0)
        continue;
      const read = numbers
        .slice(0, totalAt)
        .flatMap((row, index): (WrongShare & { readonly isRight: boolean })[] => {
          const [block, number, part] = [cells[index]?.[column], row[column], row[base]];
          if (!block || typeof number !== 'object' || typeof part !== 'object') return [];
          const expected = (part.value / whole.value) * 100;
          const isRight = Math.abs(expected - number.value) <= half({ ...number, isRough: false }) + 1e-6;
          return [{ block, column, number, part, whole, expected, isRight }];
        });
      const wrong = read.filter(({ isRight }) => !isRight);
      if (wrong.length > 0 && read.length - wrong.length >= 2 * wrong.length) return wrong;
    }
  }
  return [];
}

function kindOf(number: ColumnNumber | 'open' | undefined): ColumnNumber['kind'] | undefined {
  return typeof number === 'object' ? number.kind : undefined;
}
