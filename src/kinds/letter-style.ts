import { type LetterFieldName, type LetterStyle, letterFields } from '../model/house-style.ts';
import type { Words } from '../model/words.ts';
import { group, leaf, list, type Schema } from './builders.ts';
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
    group('veld', { field: required(choice('gegeven', fieldNames)), label: words('opschrift', 'Datum') }),
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
}) satisfies Schema<LetterStyle>;

/** Letters of a house style that does not define them. */
export function plainLetter({ letter }: Words): LetterStyle {
  const { title, subject, salutation, greeting } = letter;
  return {
    title,
    head: letterFields.flatMap((field) => (field === 'phone' ? [] : [{ field, label: letter[field] }])),
    pairs: 2,
    subject,
    salutation,
    greeting,
    college: letter.college({ municipality: '{municipality}' }),
    first: 'name',
    beside: false,
    room: 46,
    footer: [{ left: '{notice}', right: letter.page({ page: '{page}', pages: '{pages}' }) }],
  };
}
