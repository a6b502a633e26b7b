import { budgetOf } from '../../../model/budgets-of.ts';
import { sumBudgets } from '../../../model/compute-budget.ts';
import { formatTotal } from '../../../model/format-total.ts';
import { formatMoney } from '../../../values/format-money.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn, hasMain, hasScheme } from '../../sources-of.ts';

/** More asked of the scheme, over all sheets, than it gives. */
export const overCeiling: Rule = {
  id: 'budget/over-ceiling',
  severity: 'warning',
  what: 'Telt over alle interventies op wat van de regeling gevraagd wordt, en vergelijkt dat met het plafond.',
  why: 'Een aanvraag boven het plafond wordt niet toegekend zoals zij er staat.',
  help: 'Vraag minder, of laat een andere bron het verschil betalen.',
  examples: [
    {
      what: 'Eén interventie vraagt meer dan het plafond van € 100.000.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 1.200 uur x € 85\nfunding:\n  - source: gka\n    amount: rest',
      },
      reports: [
        'interventions → Bij Gelijke Kansen Alliantie wordt € 102.000 gevraagd; het plafond van Voorbeeldregeling is € 100.000.',
      ],
    },
    {
      what: 'Precies het plafond mag.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 1.000 uur x € 100\nfunding:\n  - source: gka\n    amount: rest',
      },
    },
  ],
  run(documents, dossier, report) {
    const { main, scheme } = dossier;
    if (scheme.ceiling === undefined || !hasScheme(dossier) || !hasMain(documents, dossier)) return;
    const budgets = budgetsIn(documents, dossier).map((holder) => budgetOf(holder, dossier));
    const asked = sumBudgets(budgets, scheme).funding.find(({ source }) => source.id === scheme.source);
    if (!asked || asked.total.cents <= scheme.ceiling) return;
    report({
      message: `Bij ${asked.source.label} wordt ${formatTotal(asked.total)} gevraagd; het plafond van ${scheme.name} is ${formatMoney(scheme.ceiling)}.`,
      span: main.keys?.get('interventions') ?? main.keys?.get('funding') ?? main.data.title.span,
      related: asked.entries.map(({ amount }) => ({
        message: 'Hier wordt van deze bron gevraagd.',
        span: amount.span,
      })),
    });
  },
};
