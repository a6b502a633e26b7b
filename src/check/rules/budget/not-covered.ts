import type { Total } from '../../../model/budget.ts';
import { budgetOf } from '../../../model/budgets-of.ts';
import { formatTotal } from '../../../model/format-total.ts';
import { formatMoney } from '../../../values/format-money.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../sources-of.ts';

/** Costs and funding that differ; with `p.m.` or an unfilled amount when they can never be equal, or hardly. */
export const notCovered: Rule = {
  id: 'budget/not-covered',
  severity: 'warning',
  what: 'Vergelijkt de kosten van een interventie met de dekking.',
  why: 'Partijen tekenen voor een begroting die sluit: wat het kost, moet iemand betalen, en niet meer dan dat.',
  help: 'Verbeter een bedrag, of zet bij één bron `rest`.',
  examples: [
    {
      what: 'Er is meer gevraagd dan het kost: 588 uur × € 85 is geen € 50.000.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 588 uur x € 85,-\nfunding:\n  - source: gka\n    amount: € 50.000,-',
      },
      reports: ['€ 50.000,- → De dekking (€ 50.000) is € 20 hoger dan de kosten (€ 49.980).'],
    },
    {
      what: 'Er is te weinig, ook al is een deel van de kosten nog niet bekend.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: € 50.000\n  - cost: materieel\n    item: Spel\n    amount: p.m.\nfunding:\n  - source: gka\n    amount: € 49.000,50',
      },
      reports: [
        '€ 49.000,50 → De dekking (€ 49.000,50) is € 999,50 lager dan de kosten (ten minste € 50.000).',
      ],
    },
    {
      what: 'Er is anderhalf keer zo veel als de kosten die bekend zijn, of meer: wat nog open staat, kan zo veel niet zijn.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: € 20.000\n  - cost: materieel\n    item: Spel\n    amount: p.m.\nfunding:\n  - source: gka\n    amount: € 45.000',
      },
      reports: [
        '€ 45.000 → De dekking (€ 45.000) is veel hoger dan de kosten die bekend zijn (ten minste € 20.000).',
      ],
    },
    {
      what: 'Met `rest` sluit de begroting vanzelf.',
      sheet: {
        data: 'funding:\n  - source: gemeente\n    amount: € 1.000\n  - source: gka\n    amount: rest',
      },
    },
  ],
  run(documents, dossier, report) {
    for (const holder of budgetsIn(documents, dossier)) {
      const { data } = holder;
      const last = data.funding.at(-1);
      if (!last || data.budget.length === 0) continue;
      const { total, funded } = budgetOf(holder, dossier);
      const difference = funded.cents - total.cents;
      if (isFarAbove(funded, total))
        report({
          message: `De dekking (${formatTotal(funded)}) is veel hoger dan de kosten die bekend zijn (${formatTotal(total)}).`,
          span: last.amount.span,
        });
      const certain = difference < 0n ? !funded.atLeast : difference > 0n && !total.atLeast;
      if (!certain) continue;
      const [size, word] = difference < 0n ? [-difference, 'lager'] : [difference, 'hoger'];
      report({
        message: `De dekking (${formatTotal(funded)}) is ${formatMoney(size)} ${word} dan de kosten (${formatTotal(total)}).`,
        span: last.amount.span,
      });
    }
  },
};

/** Half as much again as what is known: more than what is still open is likely to come to. */
function isFarAbove(funded: Total, total: Total): boolean {
  return total.atLeast && total.cents > 0n && funded.cents * 2n >= total.cents * 3n;
}
