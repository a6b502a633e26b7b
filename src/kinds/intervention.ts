import type * as z from 'zod';
import type { Intervention } from '../model/intervention.ts';
import { allowances } from './allowances.ts';
import { constant, group, hinted, list, optional } from './builders.ts';
import { choice, costAmount, email, fundingAmount, id, money, period, phone, text, url } from './leaves.ts';

const budgetLine = group('begrotingsregel', {
  cost: id('kostensoort', 'loonkosten'),
  item: text('omschrijving', 'Kansencoach'),
  amount: hinted('een som mag ook; Akkoord rekent haar uit', costAmount('bedrag', '588 uur x € 85,-')),
  vat: optional(choice('btw', { excl: 'exclusief btw', incl: 'inclusief btw', vrij: 'vrijgesteld van btw' })),
});

const fundingLine = group('dekkingsregel', {
  source: hinted('wie betaalt', id('bron', 'gka')),
  amount: hinted('één bron mag `rest` zijn: die betaalt wat overblijft', fundingAmount('bedrag', 'rest')),
  available: optional(hinted('het meeste dat deze bron kan geven', money('beschikbaar', '€ 50.000,-'))),
});

const contact = group('contactpersoon', {
  partner: id('partner', 'voorbeeldstad'),
  name: optional(text('naam', 'Anne de Vries')),
  role: text('functie', 'Beleidsadviseur jeugd'),
  email: email('e-mailadres', 'onderwijs@voorbeeldstad.example'),
  phone: optional(phone('telefoonnummer', '0522 123 456')),
  website: optional(url('website', 'https://www.voorbeeldstad.example')),
});

/** Frontmatter of an intervention sheet. */
export const interventionSchema = group('interventieblad', {
  kind: constant('soort document', 'intervention'),
  title: text('titel', 'Uitbreiding kansencoach'),
  summary: hinted(
    'één of twee zinnen voor in het overzicht',
    text('korte beschrijving', 'De inzet van de kansencoach wordt verbreed.'),
  ),
  period: period('periode'),
  partners: hinted('wie aan deze interventie meedoen', list('partners', id('partner', 'voorbeeldstad'))),
  contact: hinted('wie vragen over de interventie beantwoordt', contact),
  budget: hinted('wat de interventie kost, per kostensoort', list('begroting', budgetLine)),
  funding: hinted('wie de kosten betaalt', list('dekking', fundingLine)),
  allow: allowances,
}) satisfies z.ZodType<Intervention>;
