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
  /** Which part of the document is signed here: its heading. Only where the partner signs more than once. */
  readonly part?: string | undefined;
}

/** Returns what is said of a signature field: who signs, as what, for whom, and for what where that is not clear by itself. */
export function signingLabel({ name, role, organisation, part }: SigningPlace): string {
  const what = part === undefined ? '' : ` bij ${part}`;
  return `Handtekening van ${name}, ${role}, namens ${organisation}${what}`;
}
