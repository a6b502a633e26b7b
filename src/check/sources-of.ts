import { type BudgetHolder, budgetHolders } from '../model/budget-holders.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';

/** Returns the source files of these documents: all of the dossier when its main document is one of them. */
export function sourcesOf(documents: readonly Document[], dossier: Dossier): readonly LoadedDocument[] {
  const companions = (dossier.companions ?? []).filter((each) => isAmong(each, documents));
  if (hasMain(documents, dossier)) return [dossier.main, ...dossier.interventions, ...companions];
  return [...dossier.interventions.filter((each) => isAmong(each, documents)), ...companions];
}

/** Returns the budgets that are in these documents: of sheets, or of an agreement. */
export function budgetsIn(documents: readonly Document[], dossier: Dossier): readonly BudgetHolder[] {
  const all = budgetHolders(dossier);
  return hasMain(documents, dossier) ? all : all.filter((each) => isAmong(each, documents));
}

/** Says whether the main document of the dossier is among these. */
export function hasMain(documents: readonly Document[], dossier: Dossier): boolean {
  return isAmong(dossier.main, documents);
}

function isAmong({ file }: LoadedDocument, documents: readonly Document[]): boolean {
  return documents.some((document) => document.file === file);
}

/** Says whether the agenda names its scheme. Limits of the default scheme do not apply to it. */
export function hasScheme({ main, scheme }: Dossier): boolean {
  return 'scheme' in main.data && main.data.scheme?.value === scheme.id;
}
