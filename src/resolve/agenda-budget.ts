import type { Span } from '../diagnostic/span.ts';
import type { Budget } from '../model/budget.ts';
import type { LoadedDocument, SheetData } from '../model/dossier.ts';
import { formatTotal } from '../model/format-total.ts';
import type { BudgetRow, BudgetTable } from '../model/nodes.ts';
import type { Decimals } from '../values/format-money.ts';
import {
  blankCell,
  budgetRow,
  budgetTable,
  type Column,
  fundingRows,
  tableDecimals,
  textCell,
  totalRow,
} from './budget-rows.ts';
import { lowerFirst } from './sheet-budget.ts';

/** A sheet with its computed budget. */
export interface SheetWithBudget {
  readonly sheet: LoadedDocument<SheetData>;
  readonly budget: Budget;
}

const columns: readonly Column[] = [
  { heading: 'Interventie', share: 48, align: 'left' },
  { heading: 'Kostensoort', share: 28, align: 'left' },
  { heading: 'Bedrag', share: 24, align: 'right' },
];

/**
 * Returns the budget of an agenda: amounts per sheet and cost type with a subtotal for a sheet with several;
 * then totals per cost type, the total, who pays, and the total of the agenda.
 */
export function agendaBudget(sheets: readonly SheetWithBudget[], all: Budget, span: Span): BudgetTable {
  const budgets = sheets.map(({ budget }) => budget);
  const decimals = tableDecimals([...budgets, all]);
  const at = { width: columns.length, decimals, span };
  const several = sheets.length > 1;
  const rows = [
    ...sheets.flatMap((sheet) => sheetRows(sheet, decimals)),
    ...(several ? usedCosts(all) : []).map(({ cost, total }) =>
      totalRow('subtotal', `Totaal ${lowerFirst(cost.label)}`, total, at),
    ),
    totalRow('total', several ? 'Totaal interventies' : 'Totaal interventie', all.total, at),
    ...fundingRows(all, columns.length, decimals, span),
    // This is the sum of the sources; a rule checks whether it equals the costs.
    totalRow('total', 'Totaal GKA-agenda', all.funding.length > 0 ? all.funded : all.total, at),
  ];
  return budgetTable('Begroting van alle interventies', columns, rows, span);
}

function sheetRows({ sheet, budget }: SheetWithBudget, decimals: Decimals): BudgetRow[] {
  const { title } = sheet.data;
  const name = textCell(title.raw, title.span);
  if (budget.lines.length === 0)
    return [
      budgetRow(
        'line',
        [name, textCell('', title.span), blankCell('begroting', title.span, 'budget')],
        title.span,
      ),
    ];
  const perCost = usedCosts(budget);
  const loose = budget.lines.filter((line) => !line.cost);
  const at = { width: columns.length, decimals, span: title.span };
  return [
    ...perCost.map(({ cost, total }) =>
      budgetRow(
        'line',
        [name, textCell(cost.label, title.span), textCell(formatTotal(total, decimals), title.span)],
        title.span,
      ),
    ),
    ...loose.map(({ entry, total }) =>
      budgetRow(
        'line',
        [
          name,
          blankCell('kostensoort', entry.cost.span, entry.cost.key),
          textCell(formatTotal(total, decimals), entry.amount.span),
        ],
        entry.cost.span,
      ),
    ),
    ...(perCost.length + loose.length > 1
      ? [totalRow('subtotal', `Subtotaal ${title.raw}`, budget.total, at)]
      : []),
  ];
}

/** Returns the cost types that have a line. */
function usedCosts({ costs, lines }: Budget): Budget['costs'] {
  return costs.filter(({ cost }) => lines.some((line) => line.cost?.id === cost.id));
}
