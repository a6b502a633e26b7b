import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../sources-of.ts';
import { openAmounts } from '../text/open-cells.ts';

/** An amount that is left open. Beside `rest` another rule reports it. */
export const openAmount: Rule = {
  id: 'budget/open-amount',
  severity: 'warning',
  what: 'Zoekt `p.m.` in de begroting, in de dekking en in tabellen met bedragen.',
  why: 'Wie tekent, weet dan niet voor welk bedrag: alle totalen worden “ten minste”. In een concept kan dat, een definitief document houdt het tegen.',
  help: 'Schrijf het bedrag, of een raming ervan. Blijft het echt open, sta de melding dan toe met de reden.',
  examples: [
    {
      what: 'De kosten van scholing zijn nog niet bekend.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 100 uur x € 85\n  - cost: overig\n    item: Scholing\n    amount: p.m.\nfunding:\n  - source: gka\n    amount: € 8.500',
      },
      reports: ['p.m. → Dit bedrag staat nog op `p.m.`.'],
    },
    {
      what: 'Een tabel in de tekst.',
      sheet:
        '## Doelgroep\n\n| Post | Wie | Bedrag |\n|---|---|---|\n| Zaal | De school | € 300 |\n| Opslag | De gemeente | p.m. |\n',
      reports: ['p.m. → Dit bedrag staat nog op `p.m.`.'],
    },
  ],
  run(documents, dossier, report) {
    for (const { data } of budgetsIn(documents, dossier)) {
      const hasRest = data.funding.some(({ amount }) => amount.value?.kind === 'rest');
      for (const { amount } of [...data.budget, ...(hasRest ? [] : data.funding)])
        if (amount.value?.kind === 'open') report({ message, span: amount.span });
    }
    for (const span of bodyNodes('table', documents, dossier).flatMap(openAmounts)) report({ message, span });
  },
};

const message = 'Dit bedrag staat nog op `p.m.`.';
