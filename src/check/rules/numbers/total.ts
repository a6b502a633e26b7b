import { calculationsIn } from '../../reading/calculations/calculations-in.ts';
import { wrongColumns } from '../../reading/calculations/columns.ts';
import type { Rule } from '../../rule.ts';
import { columnFinding } from './column-finding.ts';
import { partsOf } from './parts-of.ts';
import { rewriteResult } from './rewrite-result.ts';
import { isSum, sumMessage } from './sum-message.ts';

/** Counts that do not add up to their total: pupils, hours, homes, places. Amounts of money are `money/sum`’s. */
export const total: Rule = {
  id: 'numbers/total',
  severity: 'warning',
  what: 'Telt aantallen in de tekst na: leerlingen, uren, woningen, plaatsen. In een zin, in een lijst en in een kolom met een totaal.',
  why: 'Een van de getallen is niet waar, en de lezer weet niet welk.',
  help: 'Verbeter een van de getallen, of noem het deel dat ontbreekt.',
  examples: [
    {
      what: 'Een zin, wat er overblijft, en een tabel.',
      sheet:
        '## Doelgroep\n\nDe school telt 264 leerlingen: 146 in Noord, 71 in Zuid en 57 in West. Van de 40 plekken zijn er 33 bezet, er blijven 8 plekken over.\n\n| Dorp | Leerlingen |\n|---|---|\n| Noord | 146 |\n| Zuid | 72 |\n| Totaal | 208 |\n',
      reports: [
        '264 → De getallen erachter zijn samen 274, niet 264.',
        '8 → Er blijft 7 over, niet 8.',
        '208 → De getallen erboven zijn samen 218, niet 208.',
      ],
    },
    {
      what: 'Een rij met een som, die de andere rijen laten zien, en een totaal in andere woorden.',
      sheet:
        '## Doelgroep\n\n| Groep | Sport | Kunst | Leerlingen |\n|---|---|---|---|\n| 1 en 2 | 60 | 70 | 130 |\n| 3 en 4 | 80 | 50 | 140 |\n| 5 en 6 | 70 | 90 | 160 |\n| 7 en 8 | 85 | 65 | 150 |\n\n| Jaar | Kinderen |\n|---|---|\n| 2022 | 36 |\n| 2023 | 52 |\n| Alle jaren | 98 |\n',
      reports: [
        '140 → De getallen ervoor zijn samen 130, niet 140.',
        '98 → De getallen erboven zijn samen 88, niet 98.',
      ],
    },
    {
      what: 'Een lijst onder een totaal.',
      sheet:
        '## Doelgroep\n\nEr zijn 60 uren beschikbaar:\n\n- voorbereiden: 12 uren\n- begeleiden: 40 uren\n- verslag: 10 uren\n',
      reports: ['60 → De getallen eronder zijn samen 62, niet 60.'],
    },
    {
      what: 'Een deel van het geheel, een aantal bij benadering, en aantallen van verschillende dingen.',
      sheet:
        '## Doelgroep\n\nVan de 264 leerlingen wonen er 146 in Noord en 71 in Zuid. De 12 scholen hebben samen ruim 3.000 leerlingen: 1.700 in Noord en 1.250 in Zuid. Er zijn 9 bijeenkomsten met 12 ouders, en in totaal 24 gesprekken.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const found of calculationsIn(documents, dossier)) {
      const { read, span, passage } = found;
      if (isSum(read) && read.given.kind !== 'money')
        report({
          message: sumMessage(read),
          span,
          related: partsOf(read, passage),
          ...rewriteResult(found, false),
        });
    }
    for (const wrong of wrongColumns(documents, dossier))
      if (wrong.number.kind !== 'money') report(columnFinding(wrong));
  },
};
