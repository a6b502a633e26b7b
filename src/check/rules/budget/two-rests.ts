import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../sources-of.ts';

/** Two sources that both pay what is left over: nobody can compute their shares. */
export const twoRests: Rule = {
  id: 'budget/two-rests',
  severity: 'error',
  what: 'Zoekt een dekking waarin meer dan één bron `rest` heeft.',
  why: 'Het restbedrag is dan niet te verdelen.',
  help: 'Laat één bron op `rest` staan en schrijf bij de andere een bedrag.',
  examples: [
    {
      what: 'Twee bronnen die allebei de rest betalen.',
      sheet: { data: 'funding:\n  - source: gka\n    amount: rest\n  - source: gemeente\n    amount: rest' },
      reports: ['rest → Meer dan één bron heeft `rest`.'],
    },
  ],
  run(documents, dossier, report) {
    for (const { data } of budgetsIn(documents, dossier)) {
      const [first, ...others] = data.funding.filter(({ amount }) => amount.value?.kind === 'rest');
      for (const { amount } of others)
        report({
          message: 'Meer dan één bron heeft `rest`.',
          span: amount.span,
          related: first ? [{ message: 'Hier staat ook `rest`.', span: first.amount.span }] : [],
        });
    }
  },
};
