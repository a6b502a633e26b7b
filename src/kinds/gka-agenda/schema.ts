import { ownCosts, ownSources } from '../budget-fields.ts';
import { constant, group, hinted, list, optional, type Schema } from '../builders.ts';
import { commonFields, style } from '../common-fields.ts';
import { dossierFields, order, signing } from '../dossier-fields.ts';
import { choice, date, id, language, path, period, text } from '../leaves.ts';
import type { GkaAgenda } from './data.ts';
import { gkaAgendaFacts } from './facts.ts';

const { partners, signatories, terms } = dossierFields;

export const gkaAgendaSchema = group(gkaAgendaFacts.label, {
  kind: constant('soort document', gkaAgendaFacts.name),
  title: hinted('komt op het voorblad', text('titel', 'Gelijke kansen voor alle kinderen')),
  type: choice('type agenda', { agenda: 'hele agenda', addendum: 'aanvulling op een lopende agenda' }),
  status: hinted(
    'een definitieve agenda wordt pas gemaakt als alles is ingevuld',
    choice('status', { draft: 'concept', final: 'definitief' }),
  ),
  date: hinted('van de agenda zelf', date('datum')),
  period: hinted('de jaren waarin u de agenda uitvoert', period('periode')),
  style,
  scheme: hinted('waaruit u subsidie vraagt; zij bepaalt het plafond', id('regeling', 'gka-2021')),
  costs: ownCosts,
  sources: ownSources,
  version: commonFields.version,
  notice: commonFields.notice,
  motto: optional(
    group('motto', {
      text: text('tekst van het motto', 'Every child counts'),
      language: language('taal van het motto'),
    }),
  ),
  signing,
  order,
  partners,
  lead: hinted('de id van de partner die de subsidie aanvraagt', id('penvoerder', 'stad-esch')),
  interventions: hinted(
    'in de volgorde waarin ze in de agenda komen',
    list('interventiebladen', path('interventieblad', 'interventies/startanalyse.md')),
  ),
  signatories,
  terms,
  allow: commonFields.allow,
}) satisfies Schema<GkaAgenda>;
