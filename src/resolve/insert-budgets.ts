import type { Nodes } from 'mdast';
import { blankParagraph } from '../model/blank.ts';
import { budgetOf, budgetsOf } from '../model/budgets-of.ts';
import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { BudgetSlot } from '../model/slots.ts';
import { agendaBudget, type SheetWithBudget } from './agenda-budget.ts';
import type { Pass, PassContext } from './pass.ts';
import { sheetBudget } from './sheet-budget.ts';

/**
 * Turns `::budget` into a table: of the sheet that it names, else of the main document (an agreement's own,
 * an agenda's over all its sheets). An empty budget is a blank; so is that of an unknown sheet (compose has
 * reported it).
 */
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
  { dossier }: PassContext,
): Nodes[] {
  const span = spanOf(slot);
  const { data } = dossier.main;
  if (slot.of === undefined && 'budget' in data) {
    if (data.budget.length === 0 && data.funding.length === 0) return [noBudget(slot)];
    return [sheetBudget(data.title.raw, budgetOf(dossier.main, dossier), span, 'Totaal')];
  }
  if (slot.of === undefined)
    return [sheets.length === 0 ? noBudget(slot) : agendaBudget(sheets, budgetsOf(dossier).whole, span)];
  const named = sheets.find(({ sheet }) => sheet.id === slot.of);
  if (!named) return [noBudget(slot)];
  const { sheet, budget } = named;
  if (budget.lines.length === 0 && budget.funding.length === 0) return [noBudget(slot)];
  return [sheetBudget(sheet.data.title.raw, budget, span)];
}

function noBudget(slot: BudgetSlot): Nodes {
  return blankParagraph('begroting', { span: spanOf(slot), key: 'budget' });
}
