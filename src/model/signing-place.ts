/** How those who sign are asked: each after the one before, or all at once. */
export type SigningOrder = 'sequential' | 'parallel';

/** Who signs at a place, as far as it is known. */
export interface SigningParty {
  /** Name of the signature field: the id of the partner, `-2` behind it for a second place. ASCII. Empty until all places are known. */
  readonly field: string;
  /** Id of the partner who is signed for; in a letter `college`. Empty when nobody typed it yet. */
  readonly partner: string;
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  /** Who is signed for, as people say it. */
  readonly organisation?: string | undefined;
  /** Which part of the document is signed here: its heading. Only where the partner signs more than once. */
  readonly part?: string | undefined;
}

/** A place where someone signs: what a signature field in a PDF, and a service that has it signed, must know. */
export interface SigningPlace extends SigningParty {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

/** Says whether all is known of who signs: a blank signs nothing. */
export function isSigningPlace(party: SigningParty): party is SigningPlace {
  return [party.partner, party.name, party.role, party.organisation].every(Boolean);
}

/** Returns what is said of a signature field: who signs, as what, for whom, and for what where that is not clear by itself. */
export function signingLabel(party: SigningParty): string {
  return `Handtekening van ${whoOf(party)}`;
}

/** Returns what is said of a field beside a signature, such as that of its place. */
export function besideSigningLabel(label: string, party: SigningParty): string {
  return `${label}, hier of met de hand in te vullen, bij de handtekening van ${whoOf(party)}`;
}

function whoOf({ name, role, organisation, part }: SigningParty): string {
  const what = part === undefined ? '' : ` bij ${part}`;
  const who = [name ?? 'wie tekent', role, organisation && `namens ${organisation}`];
  return `${who.filter(Boolean).join(', ')}${what}`;
}
