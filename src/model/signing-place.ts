import type { Words } from './words.ts';

/** How signatories are invited: one after another, or all at once. */
export type SigningOrder = 'sequential' | 'parallel';

/** Who signs, as far as known. */
export interface SigningParty {
  /** Name of the signature field: the partner's id, `-2` for a second. ASCII. Empty until resolve. */
  readonly field: string;
  /** Id of the partner; in a letter `college`. Empty while unfilled. */
  readonly partner: string;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  /** Name of the organisation that is signed for. */
  readonly organisation?: string | undefined;
  /** The part of the document that is signed: its heading. Only if the partner signs more than once. */
  readonly part?: string | undefined;
}

/** A place to sign: what a signature field in a PDF and a signing service need to know. */
export interface SigningPlace extends SigningParty {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

/** Says whether everything about a signature is known. */
export function isSigningPlace(party: SigningParty): party is SigningPlace {
  return [party.partner, party.name, party.role, party.organisation].every(Boolean);
}

/** Describes a signature field: who signs, as what, for whom, and for which part if there are more. */
export function signingLabel(party: SigningParty, words: Words): string {
  return words.signing.field({ who: whoOf(party, words) });
}

/** Describes a field next to a signature, such as that of its place. */
export function besideSigningLabel(label: string, party: SigningParty, words: Words): string {
  return words.signing.beside({ label, who: whoOf(party, words) });
}

function whoOf({ name, role, organisation, part }: SigningParty, { signing }: Words): string {
  const parts = [name ?? signing.unknown, role, organisation && signing.for({ organisation })];
  const who = parts.filter(Boolean).join(', ');
  return part === undefined ? who : signing.part({ who, part });
}
