/** Calculations of which the numbers are in more than one paragraph or item of a section. */
import { expect, test } from 'vitest';
import { product } from '../../src/check/rules/money/product.ts';
import { sum } from '../../src/check/rules/money/sum.ts';
import { vatAmount } from '../../src/check/rules/money/vat-amount.ts';
import { countProduct } from '../../src/check/rules/numbers/count-product.ts';
import { messagesIn } from '../support/messages-in.ts';

const wrong = [
  [countProduct, '- 6 vrijwilligers\n- ieder 10 middagen\n- totaal 70 middagen', '6 × 10 is 60, niet 70.'],
  [
    countProduct,
    '- Elk plein krijgt 15 bomen.\n- Voor twaalf pleinen zijn derhalve 160 bomen nodig.',
    '15 × 12 is 180, niet 160.',
  ],
  [sum, '- budget: € 1.500\n- uitgaven: € 900\n- saldo: € 500', 'Er blijft € 600 over, niet € 500.'],
  [
    sum,
    '- boeken € 1.000\n- kasten € 2.000\n- banken € 3.000\n\nDat is bijeen € 7.000.',
    'De bedragen ervoor zijn samen € 6.000, niet € 7.000.',
  ],
  [
    vatAmount,
    '- prijs zonder btw: € 600;\n- btw (21 %): € 136;\n- prijs met btw: € 736.',
    'De btw van 21% bij € 600 is € 126, niet € 136.',
  ],
] as const;

test.each(wrong)('$0.id finds it, and its right number is right', (rule, text, message) => {
  expect(messagesIn(rule, [text])).toEqual([message]);
  const [, right = '', said = ''] = /(€ [\d.]+|\d+)[^€\d]*, niet (€ [\d.]+|\d+)\.$/u.exec(message) ?? [];
  expect(messagesIn(rule, [text.replace(said, right).replace('736', '726')])).toEqual([]);
});

test.each([
  'Wij kopen € 400 aan boeken.\n\n## Later\n\nSamen is dat € 700.',
  '- Er zijn 12 scholen.\n- Er komen 24 lessen.\n- In 2027 doen 250 kinderen mee.',
  '- De kas telt € 20.\n- Na de dag: € 20 − € 7 + € 5 = € 18',
])('nothing is wrong in %j', (text) => {
  for (const rule of [sum, product, countProduct, vatAmount]) expect(messagesIn(rule, [text])).toEqual([]);
});
