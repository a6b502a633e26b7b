import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/check/reading/sentences.ts';
import { runs } from '../../support/seed.ts';

it.each([
  ['', []],
  [' \n', []],
  ['Doelgroep', ['Doelgroep']],
  ['Wij helpen bijv. kinderen. En ouders?', ['Wij helpen bijv. kinderen.', 'En ouders?']],
  ['Een zin van\ntwee regels.', ['Een zin van\ntwee regels.']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text).map((each) => each.text)).toEqual(sentences);
});

it('asks no segmenter of a text that it would not divide', () => {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
  const character = fc.oneof(
    fc.constantFrom(...'aA1 ,:;–…”)(’\t\u00a0\ufffc€%/|。‼؟'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), fc.constantFrom('', '.', '!', '?'), (parts, end) => {
      const text = (parts.join('') + end).replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
      fc.pre(!/[\p{Sentence_Terminal}.\u2024\ufe52\uff0e][\s\S]/u.test(text));
      expect([...segmenter.segment(text)].length).toBeLessThanOrEqual(1);
    }),
    runs(2000),
  );
});
