import { calculationsIn } from '../../reading/calculations/calculations-in.ts';
import { wrongColumns } from '../../reading/calculations/columns.ts';
import type { Rule } from '../../rule.ts';
import { columnFinding } from '../numbers/column-finding.ts';
import { partsOf } from '../numbers/parts-of.ts';
import { rewriteResult } from '../numbers/rewrite-result.ts';
import { isSum, sumMessage } from '../numbers/sum-message.ts';

/** Parts that do not add up to their total, in a sentence, a list or a column of a table. */
export const sum: Rule = {
  id: 'money/sum',
  severity: 'warning',
  what: 'Telt bedragen in de tekst na: delen en hun totaal in één zin, wat er van een bedrag overblijft, een lijst met een totaal, een kolom of rij van een tabel.',
  why: 'Een totaal dat niet klopt, is het eerste wat een controller en een journalist zien.',
  help: 'Verbeter een van de bedragen, of noem het deel dat ontbreekt.',
  examples: [
    {
      what: 'Een zin en een lijst die niet kloppen.',
      sheet:
        '## Doelgroep\n\nHet kost € 40.000, € 25.000 en € 10.000, samen € 70.000.\n\nWe betalen:\n\n- zaal: € 300\n- koffie: € 50\n- totaal: € 360\n',
      reports: [
        '€ 70.000 → De bedragen ervoor zijn samen € 75.000, niet € 70.000.',
        '€ 360 → De bedragen erboven zijn samen € 350, niet € 360.',
      ],
    },
    {
      what: 'Een kolom die niet klopt.',
      sheet:
        '## Doelgroep\n\n| Post | 2022 | 2023 |\n|---|---|---|\n| Zaal | € 300 | € 400 |\n| Gids | € 200 | € 250 |\n| Totaal | € 500 | € 600 |\n',
      reports: ['€ 600 → De bedragen erboven zijn samen € 650, niet € 600.'],
    },
    {
      what: 'Begroot, besteed en over; en lasten, baten en saldo.',
      sheet:
        '## Doelgroep\n\n| Post | Begroot | Besteed | Over |\n|---|---|---|---|\n| Zaal | € 3.000 | € 2.400 | € 600 |\n| Gids | € 2.000 | € 1.250 | € 850 |\n| Bus | € 1.000 | € 900 | € 100 |\n\n| Post | 2022 | 2023 |\n|---|---|---|\n| Bus | € 700 | € 750 |\n| Zaal | € 300 | € 250 |\n| **Lasten** | € 1.000 | € 1.000 |\n| Rijk | € 200 | € 250 |\n| Ouders | € 300 | € 400 |\n| **Baten** | € 500 | € 650 |\n| **Saldo** | -€ 500 | -€ 450 |\n',
      reports: [
        '€ 850 → Het verschil van de bedragen ervoor is € 750, niet € 850.',
        '-€ 450 → Het verschil van de bedragen erboven is −€ 350, niet -€ 450.',
      ],
    },
    {
      what: 'Een geheel met zijn delen, en wat er overblijft.',
      sheet:
        '## Doelgroep\n\nHet budget is € 50.000: € 34.000 voor de coach en € 15.000 voor scholing. Van de € 34.000 is € 20.000 al besteed, er blijft € 15.000 over.\n',
      reports: [
        '€ 50.000 → De bedragen erachter zijn samen € 49.000, niet € 50.000.',
        '€ 15.000 → Er blijft € 14.000 over, niet € 15.000.',
      ],
    },
    {
      what: 'Een tabel met een subtotaal, een tabel met lasten en baten, en vette koppen boven hun regels, die kloppen.',
      sheet:
        '## Doelgroep\n\n| Post | Bedrag |\n|---|---|\n| **Huur** | € 900 |\n| Zaal | € 600 |\n| Bus | € 300 |\n| **Loon** | € 500 |\n| Gids | € 350 |\n| Coach | € 150 |\n\n| Post | Bedrag |\n|---|---|\n| Coach | € 10.000 |\n| Zaal | € 4.000 |\n| Subtotaal | € 14.000 |\n| Btw 21% | € 2.940 |\n| Totaal | € 16.940 |\n\n| Post | Bedrag |\n|---|---|\n| Coach | € 10.000 |\n| Zaal | € 4.000 |\n| Totaal lasten | € 14.000 |\n| Rijk | € 9.000 |\n| Gemeente | € 5.000 |\n| Totaal baten | € 14.000 |\n',
    },
    {
      what: 'Delen van een groter geheel, een som die klopt, en een som bij benadering.',
      sheet:
        '## Doelgroep\n\nVan de € 90.000 is € 40.000 voor zalen en € 20.000 voor gidsen.\nDat is samen € 60.000.\nDe boeken (€ 990) en de kaarten (€ 1.980) kosten samen bijna € 3.000.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const found of calculationsIn(documents, dossier)) {
      const { read, span, passage } = found;
      if (isSum(read) && read.given.kind === 'money')
        report({
          message: sumMessage(read),
          span,
          related: partsOf(read, passage),
          ...rewriteResult(found, false),
        });
    }
    for (const wrong of wrongColumns(documents, dossier))
      if (wrong.number.kind === 'money') report(columnFinding(wrong));
  },
};
