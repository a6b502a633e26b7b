import { askEach } from '../../ask-each.ts';
import { wrongCalculations } from '../../reading/calculations/wrong-calculations.ts';
import { prose } from '../../reading/passages.ts';
import { sayNumber } from '../../reading/say-number.ts';
import type { Rule } from '../../rule.ts';
import { rewriteResult } from './rewrite-result.ts';

/** Counts multiplied or divided with another result. Of amounts of money `money/product` does the products. */
export const countProduct: Rule = {
  id: 'numbers/count-product',
  severity: 'warning',
  what: 'Rekent keersommen met aantallen na (“12 groepen van 24 leerlingen, samen 288”), en wat een deel is van een bedrag of aantal dat gelijk verdeeld wordt.',
  why: 'Een van de getallen is niet waar, en de lezer weet niet welk.',
  help: 'Verbeter het getal dat niet klopt.',
  examples: [
    {
      what: 'Een aantal keer een aantal, en een bedrag per school.',
      sheet:
        '## Doelgroep\n\nWij starten met 12 groepen van 24 leerlingen, samen 298 leerlingen. Het budget van € 48.000 wordt verdeeld over 4 scholen, dat is € 14.000 per school.\n',
      reports: [
        '298 → 12 × 24 is 288, niet 298.',
        '€ 14.000 → € 48.000 gedeeld door 4 is € 12.000, niet € 14.000.',
      ],
    },
    {
      what: 'Een uitkomst die klopt, en groepen die niet even groot zijn.',
      sheet:
        '## Doelgroep\n\nDe cursus is 8 keer 3 uur, dus 24 uur. Er zijn 12 groepen van gemiddeld 24 leerlingen, samen 300 leerlingen.\n',
    },
  ],
  run: askEach(prose, wrongCalculations, (found) => {
    const { kind, given, parts, expected, says } = found.read;
    if (kind !== 'product') return undefined;
    const factors = parts.map((part) => sayNumber(part.value, part.kind));
    const [right, said] = [expected[0] ?? 0, given.value].map((value) => sayNumber(value, given.kind));
    const message = `${factors.join(says === '/' ? ' gedeeld door ' : ' × ')} is ${right}, niet ${said}.`;
    return { message, ...rewriteResult(found) };
  }),
};
