import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../sources-of.ts';

/** `rest` beside `p.m.`: the rest printed would be too high. */
export const restBesideOpen: Rule = {
  id: 'budget/rest-beside-open',
  severity: 'warning',
  what: 'Zoekt een dekking met `rest` bij één bron en `p.m.` bij een andere.',
  why: 'Zolang een bedrag op p.m. staat, is niet bekend wat er overblijft; het document toont dan een te hoog restbedrag.',
  help: 'Schrijf een bedrag in plaats van `p.m.`, of in plaats van `rest`.',
  examples: [
    {
      what: 'De bijdrage van de gemeente is nog niet bekend, de rest is voor de GKA.',
      sheet: { data: 'funding:\n  - source: gemeente\n    amount: p.m.\n  - source: gka\n    amount: rest' },
      reports: ['p.m. → Naast `p.m.` is de rest niet te berekenen.'],
    },
  ],
  run(documents, dossier, report) {
    for (const { data } of budgetsIn(documents, dossier)) {
      const rest = data.funding.find(({ amount }) => amount.value?.kind === 'rest');
      if (!rest) continue;
      for (const { amount } of data.funding)
        if (amount.value?.kind === 'open')
          report({
            message: 'Naast `p.m.` is de rest niet te berekenen.',
            span: amount.span,
            related: [{ message: 'Hier staat `rest`.', span: rest.amount.span }],
          });
    }
  },
};
