import type { Scheme } from '../model/scheme.ts';
import { group, list, type Schema } from './builders.ts';
import { partnerTypeLabels } from './dossier-fields.ts';
import { choice, id, money, text } from './leaves.ts';
import { bare, required } from './plain-values.ts';

/** Contents of `templates/schemes/<id>.yaml`; the id is the name of the file. */
export const schemeSchema = group('regeling', {
  name: required(text('naam', 'Intensivering en verbreding GKA 2021-2022')),
  source: required(id('bron van het geld', 'gka')),
  ceiling: bare(money('plafond', '€ 100.000,-')),
  applicant: bare(choice('soort partner dat aanvraagt', partnerTypeLabels)),
  costs: list(
    'kostensoorten',
    group('kostensoort', {
      id: required(id('id', 'loonkosten')),
      label: required(text('naam', 'Loonkosten')),
      hint: bare(text('toelichting', 'Schat het aantal uren en noem het uurloon.')),
      specify: bare(money('specificeren boven', '€ 5.000,-')),
    }),
  ),
  sources: list(
    'bronnen',
    group('bron', {
      id: required(id('id', 'gka')),
      label: required(text('naam', 'Gelijke Kansen Alliantie')),
    }),
  ),
}) satisfies Schema<Omit<Scheme, 'id'>>;
