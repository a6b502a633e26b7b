import type { Nodes } from 'mdast';
import { blankParagraph } from '../model/blank.ts';
import { budgetOf, budgetsOf } from '../model/budgets-of.ts';
import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { BudgetSlot } from '../model/slots.ts';
import { agendaBudget, type SheetWithBudget } from './agenda-budget.ts';
import type { Pass, PassContext } from './pass.ts';
import { sheetBudget } from './sheet-budget.ts';

/** Turns `::budget` into a table, of the sheet that it names or of the main document; empty is a blank. */
export const insertBudgets: Pass = (root, context) => {
  const { dossier } = context;
  const sheets = dossier.interventions.map((sheet) => ({ sheet, budget: budgetOf(sheet, dossier) }));
  return replaceNodes(root, (node) =>
    node.type === 'budgetSlot' ? insertBudget(node, sheets, context) : undefined,
  );
};

function insertBudget(
  slot: BudgetSlot,
  sheets: readonly SheetWithBudget[],
  { document: { words }, dossier }: PassContext,
): Nodes[] {
  const span = spanOf(slot);
  const none = [blankParagraph(words.missing.budget, { span, key: 'budget' }, words)];
  const { data } = dossier.main;
  if (slot.of === undefined && !('budget' in data))
    return sheets.length === 0 ? none : [agendaBudget(sheets, budgetsOf(dossier).whole, span, words)];
  const named =
    slot.of === undefined
      ? { title: data.title, budget: budgetOf(dossier.main, dossier), total: words.budget.total }
      : sheetNamed(slot.of, sheets);
  if (!named || (named.budget.lines.length === 0 && named.budget.funding.length === 0)) return none;
  return [sheetBudget(named.title.raw, named.budget, span, words, named.total)];
}

function sheetNamed(id: string, sheets: readonly SheetWithBudget[]) {
  const named = sheets.find(({ sheet }) => sheet.id === id);
  return named && { title: named.sheet.data.title, budget: named.budget, total: undefined };
}
