/** Plans without a date: under which headings one is expected, and what only looks like a plan. */
import { expect, test } from 'vitest';
import { undatedPlanning } from '../../src/check/rules/dates/undated-planning.ts';
import { messagesIn } from '../support/messages-in.ts';

const under = (heading: string): string => `Onder “${heading}” staat geen enkele datum of periode.`;
const STEPS = 'Deze stappen staan er zonder datum of periode.';

const plans: readonly (readonly [paragraphs: readonly string[], message: string])[] = [
  [
    ['## Bestuurlijke planning', 'Het college neemt een besluit, de raad volgt.'],
    under('Bestuurlijke planning'),
  ],
  [
    ['## Mijlpalen van de proef', '- eerste les\n- tussenstand\n- slotfeest'],
    under('Mijlpalen van de proef'),
  ],
  [
    ['## Wie doet wat wanneer?', 'De bibliotheek traint maatjes, de gemeente opent de zaal.'],
    under('Wie doet wat wanneer?'),
  ],
  [
    ['## Fasen van de invoering', '### Fase 1', 'Wij zoeken lokalen.', '### Fase 2', 'Wij werven maatjes.'],
    under('Fasen van de invoering'),
  ],
  [
    ['## Vervolgstappen', 'De school kiest een lokaal. Daarna komt de coach kijken.'],
    under('Vervolgstappen'),
  ],
  [['## Volgorde van de verhuizing', 'Inpakken, sjouwen, uitpakken.'], under('Volgorde van de verhuizing')],
  [
    [
      '## Zo bouwen wij het op',
      '| Stap | Wie |\n| --- | --- |\n| Lokaal zoeken | School |\n| Maatjes werven | Club |',
    ],
    under('Zo bouwen wij het op'),
  ],
  [['## Start en vervolg', 'Zodra de zaal open is, begint de school met lezen.'], under('Start en vervolg')],
  [['De invoering verloopt in vier stappen: verkennen, kiezen, oefenen en doen.'], STEPS],
  [['Gefaseerd openen wij de zalen: eerst die in het dorp, later die in de wijk.'], STEPS],
  [['De werkplanning ziet er zo uit: na de inkoop volgt de levering, na de levering de opening.'], STEPS],
];

test.each(plans)('%s has no date', (paragraphs, message) => {
  expect(messagesIn(undatedPlanning, paragraphs)).toEqual([message]);
});

const others: readonly (readonly string[])[] = [
  ['## Bestuurlijke planning', 'Het college neemt in mei 2023 een besluit, de raad volgt.'],
  ['## Planning van de schooldag', 'De leerkracht begint met rekenen en eindigt met een verhaal.'],
  ['## Gezinsplanning', 'Het consultatiebureau praat met ouders die er om vragen.'],
  ['## Stappenplan bij een melding', 'De leerkracht meldt, de coach belt, de school bespreekt het.'],
  ['## Doorlooptijd van een melding', 'De melder hoort snel wat er gebeurt en van wie.'],
  ['## Lenen in stappen', 'Scan de pas, scan het boek, neem de bon mee.'],
  ['## Aanpak', 'De les kent een vaste opbouw: eerst voordoen, dan samen doen, dan zelf doen.'],
  ['## Leesfasen', 'Ontluikend, beginnend en gevorderd: zo heten zij.'],
];

test.each(others.map((paragraphs) => [paragraphs]))('%s is no plan without a date', (paragraphs) => {
  expect(messagesIn(undatedPlanning, paragraphs)).toEqual([]);
});
