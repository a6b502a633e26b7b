/** A place where someone signs: what a signature field in a PDF, and a service that has it signed, must know. */
export interface SigningPlace {
  /** Name of the field: the id of the partner, `-2` behind it for a second place. ASCII. Empty until all places are known. */
  readonly field: string;
  /** Id of the partner who is signed for; in a letter `college`. */
  readonly partner: string;
  readonly name: string;
  readonly role: string;
  /** Who is signed for, as people say it. */
  readonly organisation: string;
}

/** Returns what is said of a signature field: who signs, as what, for whom. */
export function signingLabel({ name, role, organisation }: SigningPlace): string {
  return `Handtekening van ${name}, ${role}, namens ${organisation}`;
}
