import { budgetOf } from '../../../model/budgets-of.ts';
import { fundingAmounts } from '../../../model/compute-budget.ts';
import { formatTotal } from '../../../model/format-total.ts';
import { formatMoney } from '../../../values/format-money.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../sources-of.ts';

/** A source that gives more than its `available`. */
export const overAvailable: Rule = {
  id: 'budget/over-available',
  severity: 'warning',
  what: 'Zoekt bronnen waar meer van gevraagd wordt dan er volgens `available` (beschikbaar) is.',
  why: 'Het geld dat de begroting noemt, is er niet.',
  help: 'Vraag minder van deze bron, of verbeter het bedrag bij `available` (beschikbaar).',
  examples: [
    {
      what: 'De rest is hoger dan wat er nog is.',
      sheet: {
        data: 'funding:\n  - source: gemeente\n    amount: € 1.000\n  - source: gka\n    amount: rest\n    available: € 40.000,-',
      },
      reports: ['rest → Deze bron geeft € 49.000, en er is € 40.000 beschikbaar.'],
    },
  ],
  run(documents, dossier, report) {
    for (const holder of budgetsIn(documents, dossier)) {
      const { total } = budgetOf(holder, dossier);
      for (const [{ amount, available }, given] of fundingAmounts(holder.data.funding, total)) {
        if (available?.value === undefined || given.cents <= available.value) continue;
        report({
          message: `Deze bron geeft ${formatTotal(given)}, en er is ${formatMoney(available.value)} beschikbaar.`,
          span: amount.span,
          related: [{ message: 'Hier staat wat er beschikbaar is.', span: available.span }],
        });
      }
    }
  },
};
