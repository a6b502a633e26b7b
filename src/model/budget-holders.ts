import type { BudgetEntry, FundingEntry } from './budget.ts';
import type { Dossier, LoadedDocument } from './dossier.ts';

/** A document that holds a budget: a sheet, or an agreement. */
export type BudgetHolder = LoadedDocument & {
  readonly data: { readonly budget: readonly BudgetEntry[]; readonly funding: readonly FundingEntry[] };
};

/** Returns the documents that hold a budget; together these are the budget of the main document. */
export function budgetHolders({
  main,
  interventions,
}: Pick<Dossier, 'main' | 'interventions'>): readonly BudgetHolder[] {
  return 'budget' in main.data ? [main as BudgetHolder, ...interventions] : interventions;
}
