import { annexesThere } from './annex-facts.ts';
import { aboutMain, lineIdsOnce, municipalityKnown, schemeNamed } from './companion-facts.ts';
import type { FactCheck } from './facts.ts';
import { knownCosts } from './known-costs.ts';
import { knownPartners, partnersOnce } from './known-partners.ts';
import { everySheetListed, idsOnce } from './sheet-facts.ts';

/** Everything that is checked between the files of a dossier when it is loaded. */
export const factChecks: readonly FactCheck[] = [
  knownPartners,
  partnersOnce,
  knownCosts,
  everySheetListed,
  idsOnce,
  schemeNamed,
  lineIdsOnce,
  aboutMain,
  municipalityKnown,
  annexesThere,
];
