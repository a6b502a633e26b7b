import type { KindName } from '../model/dossier.ts';
import { agreementFacts } from './agreement/facts.ts';
import { gkaAgendaFacts } from './gka-agenda/facts.ts';
import { implementationAgendaFacts } from './implementation-agenda/facts.ts';
import { interventionFacts } from './intervention/facts.ts';
import type { KindFacts } from './kind-facts.ts';
import { memoFacts } from './memo/facts.ts';
import { raadsbriefFacts } from './raadsbrief/facts.ts';

/** Facts of all kinds, by name. Without schemas, so that reading them loads no library. */
export const kindFacts: { readonly [Name in KindName]: KindFacts<Name> } = {
  agreement: agreementFacts,
  'gka-agenda': gkaAgendaFacts,
  intervention: interventionFacts,
  'implementation-agenda': implementationAgendaFacts,
  raadsbrief: raadsbriefFacts,
  memo: memoFacts,
};
