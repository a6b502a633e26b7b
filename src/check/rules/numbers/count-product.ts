import { calculationsIn } from '../../reading/calculations/calculations-in.ts';
import type { Rule } from '../../rule.ts';
import { isProductOfMoney, productMessage } from './product-message.ts';
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
  run(documents, dossier, report) {
    for (const found of calculationsIn(documents, dossier)) {
      const { read, span } = found;
      if (read.kind === 'product' && !isProductOfMoney(read))
        report({ message: productMessage(read), span, ...rewriteResult(found) });
    }
  },
};
