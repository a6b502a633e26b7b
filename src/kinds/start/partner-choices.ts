import type { Choice } from './choice.ts';

/** Returns what the partners of a dossier that is to be made are called, for the comments in its documents. */
export function partnerChoices(
  partners: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Choice[] {
  return Object.entries(partners).map(([id, { name = '', short = name }]) => ({ id, name: short }));
}
