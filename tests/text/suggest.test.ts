import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';
import { suggest } from '../../src/text/suggest.ts';
import { seed } from '../support/seed.ts';

const names = ['partners', 'signatories', 'budget', 'title', 'to'];

test.each([
  ['signatoris', 'signatories'],
  ['Partner', 'partners'],
  ['budegt', 'budget'],
  ['titel', 'title'],
  ['ot', 'to'],
  ['ondertekenaars', undefined],
  ['', undefined],
])('%s → %s', (authored, expected) => {
  expect(suggest(authored, names)).toBe(expected);
});

test('is what comes out when every candidate is compared letter by letter', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé-1'), maxLength: 9 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (authored, candidates) => {
      const max = Math.max(1, Math.floor(authored.length / 3));
      const distances = candidates.map((each) => editDistance(authored, each, 100));
      const least = Math.min(...distances);
      expect(suggest(authored, candidates)).toBe(
        least <= max ? candidates[distances.indexOf(least)] : undefined,
      );
    }),
    seed,
  );
});
