import { budgetLine, fundingLine, ownCosts, ownSources } from '../budget-fields.ts';
import { constant, group, hinted, list, mayBeNone, optional, type Schema } from '../builders.ts';
import { commonFields, style } from '../common-fields.ts';
import { annexes, dossierFields, order, signing } from '../dossier-fields.ts';
import { id, period, text } from '../leaves.ts';
import type { Agreement } from './data.ts';
import { agreementFacts } from './facts.ts';

const { partners, signatories, terms } = dossierFields;

export const agreementSchema = group(agreementFacts.label, {
  kind: constant('soort document', agreementFacts.name),
  title: hinted('komt op het voorblad', text('titel', 'Onderwijskansenakkoord Voorbeeldstad')),
  status: commonFields.status,
  date: commonFields.date,
  period: hinted('de jaren waarvoor u het afspreekt', period('periode')),
  signing,
  order,
  style,
  scheme: optional(hinted('met de kostensoorten en de bronnen van het geld', id('regeling', 'gka-2021'))),
  costs: ownCosts,
  sources: ownSources,
  version: commonFields.version,
  notice: commonFields.notice,
  partners,
  budget: mayBeNone(hinted('wat het akkoord kost, als het geld kost', list('begroting', budgetLine))),
  funding: mayBeNone(hinted('wie de kosten betaalt', list('dekking', fundingLine))),
  signatories,
  terms,
  annexes: mayBeNone(annexes),
  allow: commonFields.allow,
}) satisfies Schema<Agreement>;
