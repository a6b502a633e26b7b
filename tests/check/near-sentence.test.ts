/** A sentence that is there twice, with another number of things. */
import { expect, test } from 'vitest';
import { nearSentence } from '../../src/check/rules/repetition/near-sentence.ts';
import { messagesIn } from '../support/messages-in.ts';

test('the thing that is counted differs along, with a word in between', () => {
  const sentence = (many: string): string =>
    `Iedere partij wijst voor de duur van het akkoord ${many} aan voor de andere partijen.`;
  expect(
    messagesIn(nearSentence, [
      `${sentence('één vaste contactpersoon')} ${sentence('twee vaste contactpersonen')}`,
    ]),
  ).toEqual(['Hier staat “twee” waar dezelfde zin eerder in dit bestand “één” heeft.']);
  expect(
    messagesIn(nearSentence, [`${sentence('één vaste contactpersoon')} ${sentence('twee snelle tolken')}`]),
  ).toEqual([]);
});
