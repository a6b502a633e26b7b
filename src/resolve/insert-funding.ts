import { blankParagraph } from '../model/blank.ts';
import type { FundingLine } from '../model/budget.ts';
import { budgetsOf } from '../model/budgets-of.ts';
import { formatTotal } from '../model/format-total.ts';
import type { BudgetRow } from '../model/nodes.ts';
import { spanOf } from '../model/nodes.ts';
import { remainderOf } from '../model/remainder.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Words } from '../model/words.ts';
import { decimalsFor, formatMoney } from '../values/format-money.ts';
import {
  amountCell,
  budgetRow,
  budgetTable,
  type Column,
  type TableLook,
  textCell,
  totalRow,
} from './budget-rows.ts';
import type { Pass } from './pass.ts';

/** Columns of the funding table; the last two only if a source says what is available. */
function columnsOf({ budget }: Words, withLeft: boolean): Column[] {
  return [
    { heading: budget.source, share: 40, align: 'left' },
    { heading: budget.asked, share: 20, align: 'right' },
    ...(withLeft ? [budget.available, budget.remains] : []).map(
      (heading): Column => ({ heading, share: 20, align: 'right' }),
    ),
  ];
}

/** Turns `::funding` into a table: per source what is asked, what is available and what remains. */
export const insertFunding: Pass = (root, { document: { words }, dossier }) => {
  const all = budgetsOf(dossier).whole;
  return replaceNodes(root, (node) => {
    if (node.type !== 'fundingSlot') return undefined;
    const span = spanOf(node);
    if (all.funding.length === 0)
      return [blankParagraph(words.missing.funding, { span, key: 'funding' }, words)];
    const lines = all.funding.map((line) => ({ line, left: remainderOf(line) }));
    const decimals = decimalsFor([
      ...all.funding.map(({ total }) => total.cents),
      ...lines.flatMap(({ left }) => (left ? [left.available, left.remains ?? 0n] : [])),
    ]);
    const withLeft = lines.some(({ left }) => left !== undefined);
    const look = { width: 2, decimals, words };
    const rows = lines.map(({ line, left }): BudgetRow => {
      const [entry] = line.entries;
      const at = entry?.source.span ?? span;
      const money = (cents: bigint | undefined) =>
        textCell(cents === undefined ? '' : formatMoney(cents, decimals), at);
      const available = withLeft ? [money(left?.available), money(left?.remains)] : [];
      return budgetRow('line', [textCell(line.source.label, at), askedCell(line, look), ...available], at);
    });
    const total = totalRow('total', words.budget.total, all.funded, look, span);
    const padded = withLeft
      ? { ...total, children: [...total.children, textCell('', span), textCell('', span)] }
      : total;
    const shown = lines.length > 1 ? [...rows, padded] : rows;
    return [budgetTable(words.budget.funding, columnsOf(words, withLeft), shown, span)];
  });
};

function askedCell(line: FundingLine, look: TableLook) {
  const [entry, second] = line.entries;
  if (entry && !second && entry.amount.value?.kind !== 'rest')
    return amountCell(entry.amount, line.total, look);
  const span = entry?.source.span;
  if (!span) throw new Error('a source of funding without an entry');
  return textCell(formatTotal(line.total, look.decimals), span);
}
