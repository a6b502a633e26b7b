import { latin } from '../../../text/latin.ts';
import { formatMoney } from '../../../values/format-money.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn, hasScheme } from '../../sources-of.ts';

/** A line above the amount from which a scheme wants costs specified: number times rate, or one purpose. */
export const unspecifiedCosts: Rule = {
  id: 'budget/unspecified-costs',
  severity: 'warning',
  what: 'Zoekt kosten die de regeling boven een bepaald bedrag gespecificeerd wil zien en die als één som zijn opgeschreven.',
  why: 'Wie de aanvraag beoordeelt, kan niet zien waar dit bedrag uit bestaat.',
  help: 'Schrijf aantal en tarief (`10 bijeenkomsten x € 600`), of maak er een regel per doel van.',
  examples: [
    {
      what: 'Overige kosten boven € 5.000 als één som.',
      sheet: {
        data: 'budget:\n  - cost: overig\n    item: Netwerk\n    amount: € 6.000\nfunding:\n  - source: gka\n    amount: rest',
      },
      reports: ['€ 6.000 → Overige kosten boven € 5.000 zijn nog niet gespecificeerd.'],
    },
    {
      what: 'Eén doel, aantal maal tarief, en een som die binnen het bedrag blijft.',
      sheet: {
        data: 'budget:\n  - cost: overig\n    item: Bouw van de app\n    amount: € 13.850\n  - cost: overig\n    item: Netwerk\n    amount: 10 bijeenkomsten x € 600\n  - cost: overig\n    item: Zaalhuur\n    amount: € 5.000\nfunding:\n  - source: gka\n    amount: rest',
      },
    },
  ],
  run(documents, dossier, report) {
    if (!hasScheme(dossier)) return;
    for (const { cost, item, amount } of budgetsIn(documents, dossier).flatMap(({ data }) => data.budget)) {
      const type = dossier.scheme.costs.find(({ id }) => id === cost.value);
      if (type?.specify === undefined || amount.value?.kind !== 'sum' || amount.value.total <= type.specify)
        continue;
      if (onePurpose.test(item.raw)) continue;
      report({
        message: `${type.label} boven ${formatMoney(type.specify)} zijn nog niet gespecificeerd.`,
        span: amount.span,
      });
    }
  },
};

/** One thing, of which is said what it is for: “Bouw van de app”; not “Huur en vervoer van spullen”. */
const onePurpose = latin.iu`^(?!overig|divers)[\p{L}-]+ (?:van|voor) (?!.*(?:,| en | overig| divers))`;
