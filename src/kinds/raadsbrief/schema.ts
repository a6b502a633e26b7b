import { constant, group, hinted, list, mayBeNone, optional, type Schema } from '../builders.ts';
import { commonFields, ownStyle } from '../common-fields.ts';
import { annexes } from '../dossier-fields.ts';
import { date, email, path, phone, text } from '../leaves.ts';
import type { Raadsbrief } from './data.ts';
import { raadsbriefFacts } from './facts.ts';

const handler = group('behandelaar', {
  name: optional(text('naam', 'Anne de Vries')),
  role: text('functie', 'Beleidsadviseur onderwijs'),
  email: optional(email('e-mailadres', 'onderwijs@voorbeeldstad.example')),
  phone: optional(phone('telefoonnummer', '0522 123 456')),
});

const signatory = group('ondertekenaar', {
  name: text('naam', 'Anne de Vries'),
  role: text('functie', 'Burgemeester'),
});

export const raadsbriefSchema = group(raadsbriefFacts.label, {
  kind: constant('soort document', raadsbriefFacts.name),
  title: mayBeNone(
    hinted(
      'alleen als het anders is dan de titel van het akkoord',
      text('onderwerp', 'Onderwijskansenakkoord'),
    ),
  ),
  about: hinted('het akkoord of de agenda waar de brief over gaat', path('waarover', 'akkoord.md')),
  status: commonFields.status,
  style: ownStyle,
  date: commonFields.date,
  sent: optional(hinted('de dag waarop de brief de deur uit gaat', date('verzenddatum', '23 mei 2023'))),
  case: optional(hinted('het nummer van de zaak', text('zaak', '1061768'))),
  reference: optional(hinted('ons kenmerk', text('kenmerk', '2023-0412'))),
  handler: optional(hinted('wie vragen over de brief beantwoordt', handler)),
  portfolio: optional(text('portefeuillehouder', 'Wethouder Onderwijs')),
  annexes: mayBeNone(annexes),
  signatories: hinted('wie namens het college tekent', list('ondertekenaars', signatory)),
  version: commonFields.version,
  notice: commonFields.notice,
  allow: commonFields.allow,
}) satisfies Schema<Raadsbrief>;
