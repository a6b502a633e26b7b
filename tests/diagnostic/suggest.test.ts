import { expect, test } from 'vitest';
import { suggest } from '../../src/diagnostic/suggest.ts';

const names = ['partners', 'signatories', 'budget', 'title', 'to'];

test.each([
  ['signatoris', 'signatories'],
  ['Partner', 'partners'],
  ['budegt', 'budget'],
  ['titel', 'title'],
  ['ot', 'to'],
  ['ondertekenaars', undefined],
  ['', undefined],
])('%s → %s', (typed, expected) => {
  expect(suggest(typed, names)).toBe(expected);
});
