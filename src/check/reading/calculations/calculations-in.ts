import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { Document } from '../../../model/document.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { authored, type Found, foundIn } from '../found.ts';
import { type JoinedPassage, joinedPassages } from '../joined-passages.ts';
import { type Passage, passagesOf, prose } from '../passages.ts';
import { isTotalRow } from './column-totals.ts';
import { type WrongCalculation, wrongCalculations } from './wrong-calculations.ts';

type FoundCalculation = Found<WrongCalculation>;

/** Returns the calculations in the authors' texts that do not come out, in their blocks and over more of them. */
export function calculationsIn(
  documents: readonly Document[],
  dossier: Dossier,
): readonly FoundCalculation[] {
  return [
    ...authored(wrongCalculations, prose(documents, dossier)),
    ...calculationsAcross(documents, dossier),
  ];
}

/**
 * Returns those of which the numbers are in more than one paragraph or item of a section: `- 12 lessen van € 80`, `- de
 * lessen kosten dus € 690`.
 */
export function calculationsAcross(
  documents: readonly Document[],
  dossier: Dossier,
): readonly FoundCalculation[] {
  return acrossIn(passagesOf(documents, dossier));
}

const acrossIn = memoizeByObject((passages: readonly Passage[]): readonly FoundCalculation[] =>
  joinedPassages(passages).flatMap((passage) =>
    foundIn(wrongCalculations, [passage]).filter((each) => isAcross(passage, each.read) && each.isAuthored),
  ),
);

/** Says whether a calculation takes more than one block, and is not found in a block or in a list by itself. */
function isAcross({ members }: JoinedPassage, { from, to, kind, parts }: WrongCalculation): boolean {
  const own = members.find((member) => from >= member.from && to <= member.to);
  if (!own || parts.every((part) => part.from >= own.from && part.to <= own.to)) return false;
  const { text } = own.passage;
  // What is written out has its numbers with it: `20 − 7 + 5 = 18`. The rows of a list with a total are added up as such, and so is a list with a whole in front of it.
  if (/=/u.test(text)) return false;
  if (kind === 'sum' && (isTotalRow(text) || /:\s*$/u.test(text))) return false;
  return !wrongCalculations(text).some((wrong) => wrong.from === from - own.from);
}
