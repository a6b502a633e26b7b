import * as z from 'zod';
import type { GkaAgenda } from '../model/gka-agenda.ts';
import type { PartnerType } from '../model/partner.ts';
import { constant, group, list, map, optional } from './builders.ts';
import { choice, date, id, language, period, text } from './leaves.ts';

/** Ids that the author makes up: `stad-esch`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const partnerTypeLabels = {
  municipality: 'gemeente',
  ministry: 'ministerie',
  'school-board': 'schoolbestuur',
  childcare: 'kinderopvang',
  care: 'zorg',
  welfare: 'welzijn',
  province: 'provincie',
  other: 'overig',
} satisfies Record<PartnerType, string>;

const partner = group('partner', {
  name: text('naam', 'Gemeente Voorbeeldstad'),
  type: choice('soort', partnerTypeLabels),
  short: optional(text('korte naam', 'Voorbeeldstad')),
});

const signatory = group('ondertekenaar', {
  partner: id('partner', 'voorbeeldstad'),
  name: text('naam', 'Anne de Vries'),
  role: text('functie', 'Wethouder'),
  portfolio: optional(text('portefeuille', 'Jeugd en Onderwijs')),
  place: optional(text('plaats', 'Voorbeeldstad')),
  date: optional(date('datum')),
});

/** Frontmatter of a GKA-agenda. */
export const gkaAgendaSchema = group('GKA-agenda', {
  kind: constant('soort document', 'gka-agenda'),
  title: text('titel', 'Gelijke kansen voor alle kinderen'),
  type: choice('type agenda', { agenda: 'hele agenda', addendum: 'aanvulling op een lopende agenda' }),
  status: choice('status', { draft: 'concept', final: 'definitief' }),
  date: date('datum'),
  period: period('periode'),
  style: id('huisstijl', 'gka'),
  scheme: id('regeling', 'gka-2021'),
  version: optional(text('versie', '1.2')),
  notice: optional(text('vermelding in de voettekst', 'Voorbeeld, geen officieel document')),
  motto: optional(
    group('motto', {
      text: text('tekst van het motto', 'Every child counts'),
      language: language('taal van het motto'),
    }),
  ),
  partners: map('partners', z.string().regex(idPattern), partner),
  lead: id('penvoerder', 'stad-esch'),
  interventions: list('interventiebladen', id('interventieblad', 'interventies/startanalyse.md')),
  signatories: list('ondertekenaars', signatory),
  terms: map('begrippen', z.string().min(1), text('betekenis', 'Lokale Educatieve Agenda')),
}) satisfies z.ZodType<GkaAgenda>;
