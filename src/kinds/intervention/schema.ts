import { budgetLine, fundingLine } from '../budget-fields.ts';
import { constant, group, hinted, list, optional, type Schema } from '../builders.ts';
import { email, id, period, phone, text, url } from '../leaves.ts';
import { suppressions } from '../suppressions.ts';
import type { Intervention } from './data.ts';
import { interventionFacts } from './facts.ts';

const contact = group('contactpersoon', {
  partner: id('partner', 'voorbeeldstad'),
  name: optional(text('naam', 'Anne de Vries')),
  role: text('functie', 'Beleidsadviseur jeugd'),
  email: email('e-mailadres', 'onderwijs@voorbeeldstad.example'),
  phone: optional(phone('telefoonnummer', '0522 123 456')),
  website: optional(url('website', 'https://www.voorbeeldstad.example')),
});

export const interventionSchema = group(interventionFacts.label, {
  kind: constant('soort document', interventionFacts.name),
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
  allow: suppressions,
}) satisfies Schema<Intervention>;
