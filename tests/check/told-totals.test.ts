/** Numbers of what a dossier holds, said in other words than its data have; the example has two partners, one budget line and three years. */
import { expect, test } from 'vitest';
import { runRule } from '../../src/check/rule.ts';
import { toldNumber } from '../../src/check/rules/data/told-number.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { loadExample } from '../support/example-dossier.ts';
import { messagesIn } from '../support/messages-in.ts';

const wrong: readonly (readonly [text: string, said: string, count: number])[] = [
  ['Wij doen dit met z’n achten.', 'met z’n achten', 2],
  ['Ons zestal, dat deze agenda draagt, kent elkaar.', 'Ons zestal', 2],
  ['Een dozijn partners staat achter deze agenda.', 'dozijn partners', 2],
  ['Het aantal partners bedraagt zeven, zeggen wij.', 'aantal partners bedraagt zeven', 2],
  ['De agenda loopt vier jaar.', 'vier jaar', 3],
  ['Het kent een looptijd van twee jaar.', 'twee jaar', 3],
  ['De begroting telt vier regels.', 'vier regels', 1],
  ['Voor de dekking zijn er drie bronnen.', 'drie bronnen', 1],
  ['De kosten van deze agenda zijn verdeeld over vier financiers.', 'vier financiers', 1],
  ['De overige zes partners helpen.', 'zes partners', 2],
];

const innocent: readonly string[] = [
  'De kinderen lezen met z’n drieën uit één boek.',
  'De agenda loopt drie jaar.',
  'De coach krijgt een contract met een looptijd van twee jaar.',
  'De begroting van de school telt vier bladzijden.',
  'De lening heeft een looptijd van acht jaar.',
  'Twee van de drie bronnen zijn van een ander.',
  'Om de vier jaar verandert de raad, maar deze agenda blijft gelden.',
];

test.each(wrong)('%s', (text, said, count) => {
  const [message] = messagesIn(toldNumber, [text], 'letter');
  expect(message).toBe(`Er staat “${said}”. In de gegevens ${count === 1 ? 'staat' : 'staan'} er ${count}.`);
});

test('numbers of other things', () => {
  expect(messagesIn(toldNumber, innocent, 'letter')).toEqual([]);
});

test('a section named after things, a table and a list', () => {
  const { main, dossier } = loadExample({
    agenda:
      '## Uitgangspunten\n\n### Samen\n\nJa.\n\n### Snel\n\nJa.\n\n## Aanpak\n\nDeze agenda rust op vier uitgangspunten. Deze agenda heeft twee uitgangspunten.\n\n- looptijd: zes jaar\n\n| Wat | Hoeveel |\n| --- | --- |\n| Aantal partners | 7 |\n| Looptijd | drie jaar |\n',
  });
  const found: Diagnostic[] = [];
  runRule(toldNumber, [main], dossier, (diagnostic) => found.push(diagnostic));
  expect(found.map(({ message }) => message.replaceAll('\u00a0', ' '))).toEqual([
    'Er staat “vier uitgangspunten”. In de gegevens staan er 2.',
    'Er staat “looptijd: zes jaar”. In de gegevens staan er 3.',
    'Er staat “7”. In de gegevens staan er 2.',
  ]);
});
