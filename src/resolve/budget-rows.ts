import type { PhrasingContent, TableCell } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import { blankFor } from '../model/blank.ts';
import type { Budget, FundingLine, Total } from '../model/budget.ts';
import type { Field } from '../model/field.ts';
import { formatTotal } from '../model/format-total.ts';
import type { BudgetRow, BudgetTable } from '../model/nodes.ts';
import type { Words } from '../model/words.ts';
import type { Amount } from '../values/amount.ts';
import { type Decimals, decimalsFor } from '../values/format-money.ts';

/** A column of a table: its heading, its share of the width, and the alignment of its text. */
export interface Column {
  readonly heading: string;
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** What the rows of one table share. */
export interface TableLook {
  /** Number of columns. */
  readonly width: number;
  readonly decimals: Decimals;
  readonly words: Words;
}

/** Returns the table with its header row; the rows must have a cell for each column. */
export function budgetTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly BudgetRow[],
  span: Span,
): BudgetTable {
  const headings = columns.map(({ heading }) => textCell(heading, span));
  const header = budgetRow('header', headings, span);
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
export function fieldCell(field: Field<string>, missing: string, words: Words): TableCell {
  return field.value === undefined ? blankCell(missing, field, words) : textCell(field.value, field.span);
}

export function blankCell(missing: string, at: Pick<Field, 'span' | 'key'>, words: Words): TableCell {
  return cell([blankFor(missing, at, words)], at.span);
}

/** Returns the cell of an amount: its value, `p.m.` when it is left open, a blank when unfilled. */
export function amountCell(
  amount: Field<Amount>,
  total: Total,
  { decimals, words }: Omit<TableLook, 'width'>,
): TableCell {
  if (amount.value === undefined) return blankCell(amount.label, amount, words);
  const value = amount.value.kind === 'open' ? 'p.m.' : formatTotal(total, decimals);
  return textCell(value, amount.span);
}

function cell(children: PhrasingContent[], span: Span): TableCell {
  return { type: 'tableCell', children, data: { span } };
}

/** Returns a row with only a label at the start and a total at the end, for a table of `width` columns. */
export function totalRow(
  role: 'subtotal' | 'total',
  label: string,
  total: Total,
  { width, decimals }: TableLook,
  span: Span,
): BudgetRow {
  return spreadRow(role, label, textCell(formatTotal(total, decimals), span), width, span);
}

/** Returns the rows of who pays, below a heading: one per source, or a blank when there is none. */
export function fundingRows(budget: Budget, look: TableLook, span: Span): BudgetRow[] {
  const lines =
    budget.funding.length > 0
      ? budget.funding.map((line) => fundingRow(line, look, span))
      : [emptyLine('funding', look, span)];
  return [budgetRow('group', [textCell(look.words.budget.funding, span)], span), ...lines];
}

/** Returns a row with only a blank at its start that names what is missing. `key` is the list to fill in. */
export function emptyLine(key: 'budget' | 'funding', { width, words }: TableLook, span: Span): BudgetRow {
  const behind = Array.from({ length: width - 1 }, () => textCell('', span));
  return budgetRow('line', [blankCell(words.missing[key], { span, key }, words), ...behind], span);
}

function fundingRow(line: FundingLine, look: TableLook, span: Span): BudgetRow {
  const [entry, second] = line.entries;
  const where = entry?.source.span ?? span;
  const amount =
    entry && !second
      ? amountCell(entry.amount, line.total, look)
      : textCell(formatTotal(line.total, look.decimals), where);
  return spreadRow('line', line.source.label, amount, look.width, where);
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
