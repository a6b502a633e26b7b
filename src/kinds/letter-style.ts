import type * as z from 'zod';
import type { LetterFieldName, LetterStyle } from '../model/house-style.ts';
import { group, leaf, list } from './builders.ts';
import { choice, text } from './leaves.ts';
import { bare, number, required, words, yesNo } from './plain-values.ts';
import { runningLine } from './running-line.ts';
import { collegeGrammar } from './running-line-grammar.ts';

/** Fields of a letterhead, with their Dutch names. */
const fieldNames = {
  date: 'datum',
  sent: 'verzenddatum',
  handler: 'behandelaar',
  email: 'mailadres',
  phone: 'telefoonnummer',
  case: 'zaak',
  reference: 'kenmerk',
  portfolio: 'portefeuillehouder',
  annexes: 'bijlagen',
} satisfies Record<LetterFieldName, string>;

/** The college in words, which may name the municipality. */
function collegeName(label: string, example: string) {
  return required(leaf({ type: 'text', label, example, parse: collegeGrammar }));
}

/** `letter:` of a house style. */
export const letterStyle = group('brieven', {
  title: bare(text('titel', 'Raadsbrief')),
  head: list(
    'velden in het hoofd',
    group('veld', {
      field: required(choice('gegeven', fieldNames)),
      label: words('opschrift', 'Datum'),
    }),
  ),
  pairs: number('velden naast elkaar', '2', 1, 3),
  subject: words('opschrift van het onderwerp', 'Onderwerp'),
  salutation: required(text('aanhef', 'Geachte leden van de raad,')),
  closing: bare(text('slotzin', 'Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.')),
  greeting: required(text('groet', 'Met vriendelijke groet,')),
  college: collegeName('naam van het college', 'burgemeester en wethouders van {municipality}'),
  first: required(choice('bovenaan', { name: 'naam', role: 'functie' })),
  beside: yesNo('naast elkaar'),
  room: number('ruimte voor de handtekening', '50', 0, 120),
  footer: list('voetregels', runningLine('voetregel')),
}) satisfies z.ZodType<LetterStyle>;

/** Letters of a house style that does not define them. */
export const plainLetter: LetterStyle = {
  title: 'Raadsbrief',
  head: [
    { field: 'date', label: 'Datum' },
    { field: 'sent', label: 'Verzenddatum' },
    { field: 'handler', label: 'Behandeld door' },
    { field: 'email', label: 'E-mail' },
    { field: 'case', label: 'Zaak' },
    { field: 'reference', label: 'Kenmerk' },
    { field: 'portfolio', label: 'Portefeuillehouder' },
    { field: 'annexes', label: 'Bijlagen' },
  ],
  pairs: 2,
  subject: 'Onderwerp',
  salutation: 'Geachte leden van de raad,',
  greeting: 'Met vriendelijke groet,',
  college: 'burgemeester en wethouders van {municipality}',
  first: 'name',
  beside: false,
  room: 46,
  footer: [{ left: '{notice}', right: 'Pagina {page} van {pages}' }],
};
