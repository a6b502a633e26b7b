import { isNoReason } from './is-no-reason.ts';

/** Characters. A reason is a sentence or two; what is longer belongs in the text. */
export const MAX_REASON = 300;

interface Problem {
  readonly isIt: (reason: string) => boolean;
  /** What to do, in Dutch. */
  readonly said: string;
}

const problems: readonly Problem[] = [
  { isIt: (reason) => reason.trim() === '', said: 'Schrijf waarom deze melding mag blijven staan.' },
  {
    isIt: (reason) => [...reason].length > MAX_REASON,
    said: `Houd de reden korter dan ${MAX_REASON} tekens.`,
  },
  // Line ends among them: a reason is on one line.
  {
    isIt: (reason) => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/u.test(reason),
    said: 'In de reden staat een teken dat niet te zien is, of een nieuwe regel. Typ haar opnieuw, op één regel.',
  },
  // The end of a comment, or nearly.
  {
    isIt: (reason) => /--|[<>]|-$/u.test(reason.trim()),
    said: 'Schrijf de reden zonder `<`, `>` en streepjes achter elkaar of aan het eind: daarmee zou de toestemming ophouden.',
  },
  {
    isIt: isNoReason,
    said: 'Dit is nog geen reden. Schrijf waarom deze melding mag blijven staan, voor wie dat later wil weten.',
  },
];

/** Returns why a text cannot be the reason of an allowed finding, as what to do, in Dutch; undefined when it can. */
export function reasonProblem(reason: string): string | undefined {
  return problems.find(({ isIt }) => isIt(reason))?.said;
}
