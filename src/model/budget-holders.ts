import type { BudgetEntry, FundingEntry } from './budget.ts';
import type { Dossier, LoadedDocument } from './dossier.ts';

/** A document with a budget of its own: a sheet, or an agreement. */
export type BudgetHolder = LoadedDocument & {
  readonly data: { readonly budget: readonly BudgetEntry[]; readonly funding: readonly FundingEntry[] };
};

/** Returns the documents of a dossier that hold a budget; together they are the budget of the main document. */
export function budgetHolders({
  main,
  interventions,
}: Pick<Dossier, 'main' | 'interventions'>): readonly BudgetHolder[] {
  return 'budget' in main.data ? [main as BudgetHolder, ...interventions] : interventions;
}
