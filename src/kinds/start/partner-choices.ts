import type { Choice } from './choice.ts';

/** Returns the names of partners in a new dossier, for the comments in its documents. */
export function partnerChoices(
  partners: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Choice[] {
  return Object.entries(partners).map(([id, { name = '', short = name }]) => ({ id, name: short }));
}
