import { annexesThere } from './annex-checks.ts';
import { aboutMain, lineIdsOnce, municipalityKnown, schemeNamed } from './companion-checks.ts';
import { knownCosts } from './known-costs.ts';
import { knownPartners, partnersOnce } from './known-partners.ts';
import type { DossierCheck } from './read-dossier.ts';
import { everySheetListed, idsOnce } from './sheet-checks.ts';

/** Everything that is checked between the files of a dossier when it is loaded. */
export const dossierChecks: readonly DossierCheck[] = [
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
