/** Dates that a document puts inside its own term, 2022 to 2024, while they are outside it. */
import { expect, test } from 'vitest';
import { outsidePeriod } from '../../src/check/rules/dates/outside-period.ts';
import { messagesIn } from '../support/messages-in.ts';

const outside: readonly (readonly [sentence: string, date: string])[] = [
  ['Deze agenda geldt tot en met 31 december 2026.', '31 december 2026'],
  ['De looptijd van deze agenda begon op 1 februari 2019.', '1 februari 2019'],
  ['De akkoordperiode, die eindigt in 2027, is lang.', '2027'],
  ['Halverwege de looptijd, in 2026, is er een feest.', '2026'],
  ['Het tweede jaar van deze agenda is 2027.', '2027'],
  ['Het derde en laatste jaar, 2026, gebruiken wij om over te dragen.', '2026'],
  ['De einddatum van deze agenda, 30 juni 2028, is nog ver.', '30 juni 2028'],
  ['Zolang deze agenda duurt, dus tot mei 2029, bewaart de school de lijst.', 'mei 2029'],
  ['Gedurende de hele periode 2022-2027 van deze agenda blijft dat zo.', '2022-2027'],
];

test.each(outside)('%s', (sentence, date) => {
  expect(messagesIn(outsidePeriod, [sentence])).toEqual([
    `“${date}” valt buiten de periode van dit document (2022-2024).`,
  ]);
});

const honest: readonly string[] = [
  'Deze agenda geldt tot en met 31 december 2024.',
  'Na afloop van deze agenda, in 2026, kijken wij terug.',
  'De huur loopt, los van deze agenda, door tot 2034.',
  'De voorbereiding begon in 2019, lang voor deze agenda.',
  'Deze agenda bouwt voort op de visie van 2019.',
  'Het Sportakkoord loopt tot en met 2030.',
  'Deze agenda geldt naast het Sportakkoord, dat tot en met 2030 loopt.',
  'Het geld van deze agenda verantwoorden wij in 2025.',
  'De agenda van de regio loopt tot 2030.',
  'Het boek dat wij uitdelen, verscheen in 1987.',
];

test('what goes before or comes after', () => {
  expect(messagesIn(outsidePeriod, honest)).toEqual([]);
});
