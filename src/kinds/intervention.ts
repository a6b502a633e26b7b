import type * as z from 'zod';
import type { Intervention } from '../model/intervention.ts';
import { constant, group, list, optional } from './builders.ts';
import { choice, costAmount, email, fundingAmount, id, money, period, phone, text, url } from './leaves.ts';

const budgetLine = group('begrotingsregel', {
  cost: id('kostensoort', 'loonkosten'),
  item: text('omschrijving', 'Kansencoach'),
  amount: costAmount('bedrag', '588 uur x € 85,-'),
  vat: optional(choice('btw', { excl: 'exclusief btw', incl: 'inclusief btw', vrij: 'vrijgesteld van btw' })),
});

const fundingLine = group('dekkingsregel', {
  source: id('bron', 'gka'),
  amount: fundingAmount('bedrag', 'rest'),
  available: optional(money('beschikbaar', '€ 50.000,-')),
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
  summary: text('korte beschrijving', 'De inzet van de kansencoach wordt verbreed.'),
  period: period('periode'),
  partners: list('partners', id('partner', 'voorbeeldstad')),
  contact,
  budget: list('begroting', budgetLine),
  funding: list('dekking', fundingLine),
}) satisfies z.ZodType<Intervention>;
