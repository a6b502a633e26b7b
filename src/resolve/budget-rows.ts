import type { PhrasingContent, TableCell } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import { blankFor } from '../model/blank.ts';
import type { Budget, FundingLine, Total } from '../model/budget.ts';
import type { Field } from '../model/field.ts';
import { formatTotal } from '../model/format-total.ts';
import type { BudgetRow, BudgetTable } from '../model/nodes.ts';
import { type Decimals, decimalsFor } from '../values/format-money.ts';
import { amountCell } from './amount-cell.ts';

/** A column of a table: its heading, its share of the width, and the alignment of its text. */
export interface Column {
  readonly heading: string;
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** Returns a table with a header row; every row must have a cell per column. */
export function budgetTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly BudgetRow[],
  span: Span,
): BudgetTable {
  const header = budgetRow(
    'header',
    columns.map(({ heading }) => textCell(heading, span)),
    span,
  );
  return {
    type: 'budgetTable',
    caption,
    columns: columns.map(({ align, share }) => ({ align, share })),
    children: [header, ...rows],
    data: { span },
  };
}

export function budgetRow(role: BudgetRow['role'], children: TableCell[], span: Span): BudgetRow {
  return { type: 'budgetRow', role, children, data: { span } };
}

/** Returns a cell with one text; an empty text gives an empty cell. */
export function textCell(value: string, span: Span): TableCell {
  return cell(value === '' ? [] : [{ type: 'text', value, data: { span } }], span);
}

/** Returns a cell with a field's value, or a blank that names what is missing. */
export function fieldCell(field: Field<string>, missing: string): TableCell {
  return field.value === undefined
    ? blankCell(missing, field.span, field.key)
    : textCell(field.value, field.span);
}

export function blankCell(missing: string, span: Span, key?: string): TableCell {
  return cell([blankFor(missing, { span, key })], span);
}

function cell(children: PhrasingContent[], span: Span): TableCell {
  return { type: 'tableCell', children, data: { span } };
}

/** Returns a row with only a label at the start and a total at the end, for a table of `width` columns. */
export function totalRow(
  role: 'subtotal' | 'total',
  label: string,
  total: Total,
  { width, decimals, span }: { width: number; decimals: Decimals; span: Span },
): BudgetRow {
  return spreadRow(role, label, textCell(formatTotal(total, decimals), span), width, span);
}

/** Returns the rows of who pays, below a heading: one per source, or a blank when there is none. */
export function fundingRows(budget: Budget, width: number, decimals: Decimals, span: Span): BudgetRow[] {
  const lines =
    budget.funding.length > 0
      ? budget.funding.map((line) => fundingRow(line, width, decimals, span))
      : [emptyLine('dekking', width, span, 'funding')];
  return [budgetRow('group', [textCell('Dekking', span)], span), ...lines];
}

/** Returns a row with only a blank at its start that names what is missing. `key` is the list to fill in. */
export function emptyLine(missing: string, width: number, span: Span, key: string): BudgetRow {
  const behind = Array.from({ length: width - 1 }, () => textCell('', span));
  return budgetRow('line', [blankCell(missing, span, key), ...behind], span);
}

function fundingRow(line: FundingLine, width: number, decimals: Decimals, span: Span): BudgetRow {
  const [entry, second] = line.entries;
  const where = entry?.source.span ?? span;
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
  span: Span,
): BudgetRow {
  const between = Array.from({ length: width - 2 }, () => textCell('', span));
  return budgetRow(role, [textCell(label, span), ...between, last], span);
}

/** Says how the amounts of a table are printed: all with decimals if one of them has cents. */
export function tableDecimals(budgets: readonly Budget[]): Decimals {
  return decimalsFor(
    budgets.flatMap((budget) => [...budget.lines, ...budget.funding, budget].map((line) => line.total.cents)),
  );
}
