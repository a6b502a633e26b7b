import { formatMoney } from '../../../values/format-money.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../sources-of.ts';

/** A cost or a contribution below zero: a minus sign too many, or an income among the costs. */
export const negative: Rule = {
  id: 'budget/negative',
  severity: 'warning',
  what: 'Zoekt kosten en bijdragen onder nul.',
  why: 'Een bedrag met een min ervoor maakt het totaal kleiner dan wat het kost. Vaak is de min een streepje te veel, of is het een opbrengst.',
  help: 'Haal de min weg. Een opbrengst of een bijdrage hoort bij `funding` (dekking); een echte verrekening kunt u toestaan met de reden.',
  examples: [
    {
      what: 'Een bijdrage van ouders tussen de kosten.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 100 uur x € 85\n  - cost: overig\n    item: Bijdrage van ouders\n    amount: -€ 500\nfunding:\n  - source: gka\n    amount: rest',
      },
      reports: ['-€ 500 → Dit bedrag is lager dan nul: −€ 500.'],
    },
  ],
  run(documents, dossier, report) {
    for (const { data } of budgetsIn(documents, dossier))
      for (const { amount } of [...data.budget, ...data.funding])
        if (amount.value && 'total' in amount.value && amount.value.total < 0n)
          report({
            message: `Dit bedrag is lager dan nul: ${formatMoney(amount.value.total)}.`,
            span: amount.span,
          });
  },
};
