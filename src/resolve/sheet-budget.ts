import type { TableCell } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import type { Budget, BudgetLine } from '../model/budget.ts';
import type { BudgetRow, BudgetTable } from '../model/nodes.ts';
import type { Words } from '../model/words.ts';
import { formatAmount } from '../values/format-amount.ts';
import {
  amountCell,
  budgetRow,
  budgetTable,
  type Column,
  emptyLine,
  fieldCell,
  fundingRows,
  type TableLook,
  tableDecimals,
  textCell,
  totalRow,
} from './budget-rows.ts';

/** A column of a sheet's budget, with the cell of each line. */
interface LineColumn extends Column {
  readonly cell: (line: BudgetLine) => TableCell;
}

/**
 * Returns the budget of a sheet (or of an agreement, with another `totalLabel`) in the layout of the
 * ministry's form: item, cost type, specification, VAT, amount. Lines are grouped by cost type in the order
 * of the scheme, with subtotals; then the total and, under a heading, who pays. Empty columns are left out.
 */
export function sheetBudget(
  title: string,
  budget: Budget,
  span: Span,
  words: Words,
  totalLabel = words.budget.one,
): BudgetTable {
  const decimals = tableDecimals([budget]);
  const columns = lineColumns(budget.lines, { decimals, words });
  const look = { width: columns.length, decimals, words };
  const rows: BudgetRow[] = byCost(budget).flatMap(({ label, lines, total }) => [
    ...lines.map((line) => {
      const cells = columns.map((column) => column.cell(line));
      return budgetRow('line', cells, line.entry.item.span);
    }),
    ...(lines.length > 1 && label
      ? [totalRow('subtotal', words.budget.part({ name: lowerFirst(label) }), total, look, span)]
      : []),
  ]);
  if (rows.length === 0) rows.push(emptyLine('budget', look, span));
  rows.push(totalRow('total', totalLabel, budget.total, look, span));
  rows.push(...fundingRows(budget, look, span));
  if (budget.funding.length > 1) rows.push(totalRow('total', words.budget.funded, budget.funded, look, span));
  return budgetTable(words.budget.caption({ title }), columns, rows, span);
}

/** `Loonkosten` → `loonkosten`, for use in a sentence; an abbreviation (`ICT`) stays. */
export function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function lineColumns(lines: readonly BudgetLine[], look: Omit<TableLook, 'width'>): LineColumn[] {
  const { words } = look;
  const { budget: texts } = words;
  const columns: (LineColumn & { readonly used?: boolean })[] = [
    {
      heading: texts.item,
      share: 28,
      align: 'left',
      cell: ({ entry }) => fieldCell(entry.item, words.missing.item, words),
    },
    {
      heading: texts.cost,
      share: 22,
      align: 'left',
      cell: (line) =>
        line.cost
          ? textCell(line.cost.label, line.entry.cost.span)
          : fieldCell(line.entry.cost, line.entry.cost.label, words),
    },
    {
      heading: texts.product,
      share: 24,
      align: 'left',
      used: lines.some(({ entry }) => entry.amount.value?.kind === 'product'),
      cell: ({ entry: { amount } }) =>
        textCell(amount.value?.kind === 'product' ? formatAmount(amount.value) : '', amount.span),
    },
    {
      heading: texts.vat,
      share: 12,
      align: 'left',
      used: lines.some(({ entry }) => entry.vat?.value !== undefined),
      cell: ({ entry: { vat, item } }) =>
        textCell(vat?.value ? texts[vat.value] : '', vat?.span ?? item.span),
    },
    {
      heading: texts.amount,
      share: 20,
      align: 'right',
      cell: ({ entry, total }) => amountCell(entry.amount, total, look),
    },
  ];
  return columns.filter(({ used }) => used !== false);
}

/** Groups lines by cost type; those of an unfilled or unknown type come last, without a label. */
function byCost({ lines, costs }: Budget) {
  const none = { cents: 0n, atLeast: false };
  return [
    ...costs.map(({ cost, total }) => ({
      label: cost.label,
      total,
      lines: lines.filter((line) => line.cost?.id === cost.id),
    })),
    { label: undefined, total: none, lines: lines.filter((line) => !line.cost) },
  ];
}
