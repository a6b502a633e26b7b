import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patternsFor } from '../../src/text/patterns-for.ts';
import { findPlaceholders, inProse } from '../../src/values/placeholder.ts';
import { runs } from '../support/seed.ts';

/** One or more for each pattern. */
const examples = [
  ...[
    'de [naam]',
    '{{agenda.titel}}',
    'een <naam> hier',
    '«Voornaam»',
    '€ 000,00',
    '00-00-0000',
    'dd-mm-jjjj',
  ],
  ...[
    '€ XX.XXX',
    'artikel XXX',
    'in 20xx',
    'x leerlingen',
    'XX bladzijden',
    'De bijdrage is € ... per kind',
    '0522-000000',
    '0522 00 00 00',
    'code 00000',
    '0.000 euro',
    '0000 AA',
  ],
  ...[
    '{naam}',
    '______',
    '......',
    'Zie: ...',
    'namens ...',
    'de 3, … kinderen',
    '(   )',
    'Wie ??',
    'n.n.t.b.',
    'NTB',
    'To do:',
  ],
  ...[
    'Bedrag: PM',
    'Datum: PM',
    'Tekst volgt nog',
    'Tekst volgt',
    'De tabel volgt later.',
    'dit moet nog worden ingevuld',
  ],
  ...[
    'Naam: wordt nader bepaald',
    'dit hoofdstuk wordt later geschreven',
    'hier komt nog een foto',
    'is nog in te vullen',
  ],
  ...[
    'Locatie nader te bepalen.',
    '(naam invullen)',
    '(even checken)',
    'Plaats: nog aan te vullen',
    'Klik of tik om tekst in te voeren.',
  ],
  ...[
    'Click or tap here to enter text.',
    'Kies een item.',
    'typ hier uw naam',
    'Voorlopig staat er PM in het rooster.',
    'tekst hier invoegen',
    'insert text here',
  ],
  ...['Fout! Verwijzingsbron niet gevonden.', 'Lorem ipsum'],
];

const patternsIn = patternsFor(inProse);

it.each(inProse.map(({ pattern }) => pattern))('is tried on %s', (pattern) => {
  expect(examples.some((text) => text.search(pattern) >= 0)).toBe(true);
});

it('says of no text that it has no leftovers when it has', () => {
  const pieces = [...' .,:()[]x0€…-–\n'.split(''), ' nog', ' hier', ' later', 'De ', 'naam', '', 'É'];
  const change = fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...pieces));
  const shape = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...examples),
      shape,
      fc.array(change, { maxLength: 3 }),
      (example, as, changes) => {
        let text = as(example);
        for (const [at, size, piece] of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + piece + text.slice(from + size);
        }
        const tried = patternsIn(text);
        return inProse.every((each) => tried.includes(each) || text.search(each.pattern) < 0);
      },
    ),
    runs(20_000),
  );
});

it('sees at once that ordinary text has none', () => {
  const text = 'De gemeente betaalt € 12.500,- (excl. btw) in 2026; de school zorgt voor de rest.';
  expect([patternsIn(text), findPlaceholders(text)]).toEqual([[], []]);
});
