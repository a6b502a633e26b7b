import type { PhrasingContent, TableCell } from 'mdast';
import type { Place } from '../diagnostic/place.ts';
import { blankFor } from '../model/blank.ts';
import type { Budget, FundingLine, Total } from '../model/budget.ts';
import type { Field } from '../model/field.ts';
import { formatTotal } from '../model/format-total.ts';
import type { BudgetRow, BudgetTable } from '../model/nodes.ts';
import { type Decimals, decimalsFor } from '../values/format-money.ts';
import { amountCell } from './amount-cell.ts';

/** A column: its heading, its part of the width, on which side its text stands. */
export interface Column {
  readonly heading: string;
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** Returns the table with its header row; the rows must have a cell for each column. */
export function budgetTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly BudgetRow[],
  place: Place,
): BudgetTable {
  const header = budgetRow(
    'header',
    columns.map(({ heading }) => textCell(heading, place)),
    place,
  );
  return {
    type: 'budgetTable',
    caption,
    columns: columns.map(({ align, share }) => ({ align, share })),
    children: [header, ...rows],
    data: { place },
  };
}

export function budgetRow(role: BudgetRow['role'], children: TableCell[], place: Place): BudgetRow {
  return { type: 'budgetRow', role, children, data: { place } };
}

/** Returns a cell with one text; an empty text gives an empty cell. */
export function textCell(value: string, place: Place): TableCell {
  return cell(value === '' ? [] : [{ type: 'text', value, data: { place } }], place);
}

/** Returns a cell with the value of a field as typed, or a blank that names what is missing. */
export function fieldCell(field: Field<string>, missing: string): TableCell {
  return field.value === undefined
    ? blankCell(missing, field.place, field.key)
    : textCell(field.value, field.place);
}

export function blankCell(missing: string, place: Place, key?: string): TableCell {
  return cell([blankFor(missing, { place, key })], place);
}

function cell(children: PhrasingContent[], place: Place): TableCell {
  return { type: 'tableCell', children, data: { place } };
}

/** Returns a row with only a label in front and a total at the end, for a table of `width` columns. */
export function totalRow(
  role: 'subtotal' | 'total',
  label: string,
  total: Total,
  { width, decimals, place }: { width: number; decimals: Decimals; place: Place },
): BudgetRow {
  return spreadRow(role, label, textCell(formatTotal(total, decimals), place), width, place);
}

/** Returns the rows that say who pays, below a heading of their own: one per source, or a blank when nothing is filled in yet. */
export function fundingRows(budget: Budget, width: number, decimals: Decimals, place: Place): BudgetRow[] {
  const lines =
    budget.funding.length > 0
      ? budget.funding.map((line) => fundingRow(line, width, decimals, place))
      : [emptyLine('dekking', width, place, 'funding')];
  return [budgetRow('group', [textCell('Dekking', place)], place), ...lines];
}

/** Returns a line in which nothing is filled in yet: a blank that names what is missing, in front. `key` is the list that would have it. */
export function emptyLine(missing: string, width: number, place: Place, key: string): BudgetRow {
  const behind = Array.from({ length: width - 1 }, () => textCell('', place));
  return budgetRow('line', [blankCell(missing, place, key), ...behind], place);
}

function fundingRow(line: FundingLine, width: number, decimals: Decimals, place: Place): BudgetRow {
  const [entry, second] = line.entries;
  const where = entry?.source.place ?? place;
  const amount =
    entry && !second
      ? amountCell(entry.amount, line.total, decimals)
      : textCell(formatTotal(line.total, decimals), where);
  return spreadRow('line', line.source.label, amount, width, where);
}

function spreadRow(
  role: BudgetRow['role'],
  label: string,
  last: TableCell,
  width: number,
  place: Place,
): BudgetRow {
  const between = Array.from({ length: width - 2 }, () => textCell('', place));
  return budgetRow(role, [textCell(label, place), ...between, last], place);
}

/** Tells how all amounts of one table are printed: with decimals as soon as one of them has cents. */
export function tableDecimals(budgets: readonly Budget[]): Decimals {
  return decimalsFor(
    budgets.flatMap((budget) => [...budget.lines, ...budget.funding, budget].map((line) => line.total.cents)),
  );
}
