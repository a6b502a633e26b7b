import * as z from 'zod';
import type { GkaAgenda } from '../model/gka-agenda.ts';
import type { PartnerType } from '../model/partner.ts';
import { allowances } from './allowances.ts';
import { constant, group, hinted, list, map, optional } from './builders.ts';
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
  short: optional(hinted('hoe de partner verderop heet', text('korte naam', 'Voorbeeldstad'))),
});

const signatory = group('ondertekenaar', {
  partner: id('partner', 'voorbeeldstad'),
  name: text('naam', 'Anne de Vries'),
  role: text('functie', 'Wethouder'),
  portfolio: optional(text('portefeuille', 'Jeugd en Onderwijs')),
  place: optional(hinted('van het ondertekenen', text('plaats', 'Voorbeeldstad'))),
  date: optional(hinted('van het ondertekenen', date('datum'))),
});

/** Frontmatter of a GKA-agenda. */
export const gkaAgendaSchema = group('GKA-agenda', {
  kind: constant('soort document', 'gka-agenda'),
  title: hinted('komt op het voorblad', text('titel', 'Gelijke kansen voor alle kinderen')),
  type: choice('type agenda', { agenda: 'hele agenda', addendum: 'aanvulling op een lopende agenda' }),
  status: hinted(
    'een definitieve agenda wordt pas gemaakt als alles is ingevuld',
    choice('status', { draft: 'concept', final: 'definitief' }),
  ),
  date: hinted('van de agenda zelf', date('datum')),
  period: hinted('de jaren waarin u de agenda uitvoert', period('periode')),
  style: hinted('de letters, de kleuren en de voettekst', id('huisstijl', 'gka')),
  scheme: hinted('waaruit u subsidie vraagt; zij bepaalt het plafond', id('regeling', 'gka-2021')),
  version: optional(text('versie', '1.2')),
  notice: optional(text('vermelding in de voettekst', 'Voorbeeld, geen officieel document')),
  motto: optional(
    group('motto', {
      text: text('tekst van het motto', 'Every child counts'),
      language: language('taal van het motto'),
    }),
  ),
  partners: hinted(
    'iedereen die meedoet, elk onder een eigen id van kleine letters, cijfers en streepjes; met die id noemt u de partner op andere plaatsen',
    map('partners', z.string().regex(idPattern), partner, 'voorbeeldstad'),
  ),
  lead: hinted('de id van de partner die de subsidie aanvraagt', id('penvoerder', 'stad-esch')),
  interventions: hinted(
    'in de volgorde waarin ze in de agenda komen',
    list('interventiebladen', id('interventieblad', 'interventies/startanalyse.md')),
  ),
  signatories: hinted('de mensen die voor een partner tekenen', list('ondertekenaars', signatory)),
  terms: hinted(
    'afkortingen en namen die uitleg nodig hebben',
    map('begrippen', z.string().min(1), text('betekenis', 'Lokale Educatieve Agenda'), 'LEA'),
  ),
  allow: allowances,
}) satisfies z.ZodType<GkaAgenda>;
