import type { Span } from '../diagnostic/span.ts';
import type { Budget } from '../model/budget.ts';
import type { LoadedDocument, SheetData } from '../model/dossier.ts';
import { formatTotal } from '../model/format-total.ts';
import type { BudgetRow, BudgetTable } from '../model/nodes.ts';
import type { Words } from '../model/words.ts';
import {
  blankCell,
  budgetRow,
  budgetTable,
  type Column,
  fundingRows,
  type TableLook,
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

/** Returns the budget of an agenda: amounts per sheet, totals per cost type, who pays, the total. */
export function agendaBudget(
  sheets: readonly SheetWithBudget[],
  all: Budget,
  span: Span,
  words: Words,
): BudgetTable {
  const { budget: texts } = words;
  const columns: readonly Column[] = [
    { heading: texts.sheet, share: 48, align: 'left' },
    { heading: texts.cost, share: 28, align: 'left' },
    { heading: texts.amount, share: 24, align: 'right' },
  ];
  const decimals = tableDecimals([...sheets.map(({ budget }) => budget), all]);
  const look = { width: columns.length, decimals, words };
  const several = sheets.length > 1;
  const rows = [
    ...sheets.flatMap((sheet) => sheetRows(sheet, look)),
    ...(several ? usedCosts(all) : []).map(({ cost, total }) =>
      totalRow('subtotal', texts.type({ cost: lowerFirst(cost.label) }), total, look, span),
    ),
    totalRow('total', several ? texts.all : texts.one, all.total, look, span),
    ...fundingRows(all, look, span),
    // This is the sum of the sources; a rule checks whether it equals the costs.
    totalRow('total', texts.agenda, all.funding.length > 0 ? all.funded : all.total, look, span),
  ];
  return budgetTable(texts.overall, columns, rows, span);
}

function sheetRows({ sheet, budget }: SheetWithBudget, look: TableLook): BudgetRow[] {
  const { words, decimals } = look;
  const { title } = sheet.data;
  const { span } = title;
  const name = textCell(title.raw, span);
  if (budget.lines.length === 0) {
    const blank = blankCell(words.missing.budget, { span, key: 'budget' }, words);
    return [budgetRow('line', [name, textCell('', span), blank], span)];
  }
  const perCost = usedCosts(budget);
  const loose = budget.lines.filter((line) => !line.cost);
  return [
    ...perCost.map(({ cost, total }) => {
      const sum = textCell(formatTotal(total, decimals), span);
      return budgetRow('line', [name, textCell(cost.label, span), sum], span);
    }),
    ...loose.map(({ entry: { cost, amount }, total }) => {
      const sum = textCell(formatTotal(total, decimals), amount.span);
      return budgetRow('line', [name, blankCell(cost.label, cost, words), sum], cost.span);
    }),
    ...(perCost.length + loose.length > 1
      ? [totalRow('subtotal', words.budget.part({ name: title.raw }), budget.total, look, span)]
      : []),
  ];
}

/** Returns the cost types that have a line. */
function usedCosts({ costs, lines }: Budget): Budget['costs'] {
  return costs.filter(({ cost }) => lines.some((line) => line.cost?.id === cost.id));
}
