import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import type { Budget } from './budget.ts';
import { type BudgetHolder, budgetHolders } from './budget-holders.ts';
import { computeBudget, sumBudgets } from './compute-budget.ts';
import type { Dossier, LoadedDocument } from './dossier.ts';

/** The computed budgets of a dossier. */
export interface DossierBudgets {
  /** Per document that holds one, in the order of the dossier. */
  readonly held: readonly { readonly holder: BudgetHolder; readonly budget: Budget }[];
  /** All of them together: the budget of the main document. */
  readonly whole: Budget;
}

/** Computes the budgets of a dossier, once. */
export const budgetsOf = memoizeByObject((dossier: Dossier): DossierBudgets => {
  const { scheme } = dossier;
  const held = budgetHolders(dossier).map((holder) => ({
    holder,
    budget: computeBudget(holder.data.budget, holder.data.funding, scheme),
  }));
  const budgets = held.map(({ budget }) => budget);
  return { held, whole: sumBudgets(budgets, scheme) };
});

/** Returns the budget of a document. Throws when it holds none. */
export function budgetOf({ file }: LoadedDocument, dossier: Dossier): Budget {
  const found = budgetsOf(dossier).held.find(({ holder }) => holder.file === file);
  if (!found) throw new Error(`${file} holds no budget`);
  return found.budget;
}
