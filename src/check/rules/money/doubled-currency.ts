import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { matches } from '../../reading/matches.ts';
import { prose } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

const number = String.raw`\d{1,3}(?:\.\d{3}){0,4}\d{0,9}(?:,(?:\d{1,2}|--?|[–—=]))?`;
const size = String.raw`(?:[ \u00a0](?:duizend|miljoen|mln\.?|miljard))?`;
const word = String.raw`(?:euro(?:'s)?|EUR|€)(?![\p{L}\p{N}])(?![ \u00a0]?\d)(?! voor euro)`;
const doubled = matches(
  () =>
    latin.gu`${[
      String.raw`(?<![\p{L}\p{N}])(?:EUR|euro)[ \u00a0]?€[ \u00a0]?${number}${size}(?:[ \u00a0]?${word})?`,
      String.raw`€[ \u00a0]?(?:€|EUR(?!\p{L}))[ \u00a0]?${number}${size}`,
      String.raw`(?:€|(?<!\p{L})EUR)[ \u00a0]?${number}${size}[ \u00a0]?${word}`,
      // The dash in the place of the cents already says that this is money.
      String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:\.\d{3}){0,4},(?:--?|[–—=])[ \u00a0]?${word}`,
    ].join('|')}`,
  /€|euro|EUR/,
);

/** The currency said twice: `€ 85 euro`, `EUR € 50`, `85,- euro`. */
export const doubledCurrency: Rule = {
  id: 'money/doubled-currency',
  severity: 'warning',
  what: 'Zoekt bedragen waarin de munt twee keer staat, zoals `€ 85 euro` en `EUR € 50`.',
  why: 'Er is aan het bedrag iets veranderd en niet nagelezen; wie het leest, vraagt zich af of de rest klopt.',
  help: 'Schrijf de munt één keer: `€ 85` of `85 euro`.',
  examples: [
    {
      what: 'Twee keer de munt.',
      sheet: '## Doelgroep\n\nEen uur kost € 85 euro, een dag EUR € 600 en een kaart 7,- euro.\n',
      reports: [
        '€ 85 euro → In “€ 85 euro” staat de munt twee keer.',
        'EUR € 600 → In “EUR € 600” staat de munt twee keer.',
        '7,- euro → In “7,- euro” staat de munt twee keer.',
      ],
    },
    {
      what: 'Eén keer, en twee bedragen naast elkaar.',
      sheet:
        '## Doelgroep\n\nEen uur kost € 85, een dag 600 euro. Van de € 85 is 5 euro voor reizen. De school verdubbelt € 300 euro voor euro.\n',
    },
  ],
  run: askEach(prose, doubled, (found) => ({
    message: `In “${found.text}” staat de munt twee keer.`,
    ...rewrite(found, once(found.text), 'safe'),
  })),
};

/** Returns an amount with its currency once, in front. */
function once(amount: string): string {
  return `€ ${amount.replace(/^(?:(?:€|EUR)\s*)+|\s*euro$/gi, '')}`;
}
