import { amountsInText } from '../../reading/amounts-in-text.ts';
import { prosePassages } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import type { Rule } from '../../rule.ts';
import { budgetValuesFor } from './budget-values.ts';
import { isOfAnotherBudget } from './of-another-budget.ts';

/** An amount of the budget that is typed once more in the text. Prices and rates are left alone: they meet by chance. */
export const typedAmount: Rule = {
  id: 'money/typed-amount',
  severity: 'info',
  what: 'Zoekt bedragen in de tekst die gelijk zijn aan een bedrag van de begroting.',
  why: 'Verandert de begroting, dan verandert een getypt bedrag niet mee.',
  help: 'Kijk dit bedrag na als de begroting verandert, of noem in de tekst alleen waar het staat.',
  examples: [
    {
      what: 'Het bedrag van de coach, met de hand getypt.',
      sheet: '## Doelgroep\n\nDe coach kost € 50.000,-.\n',
      reports: ['€ 50.000,- → “€ 50.000,-” is “Coach” uit de begroting, met de hand getypt.'],
    },
    {
      what: 'Als waarde geschreven, en een bedrag dat niet in de begroting staat.',
      sheet: '## Doelgroep\n\nDe coach kost {{budget.total}}. Een zaal kost € 4.000.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const passage of prosePassages(documents, dossier)) {
      const amounts = amountsInText(passage.text).filter(
        ({ cents, isRough }) => cents >= 1_000_00n && !isRough,
      );
      if (amounts.length === 0) continue;
      const values = budgetValuesFor(passage.source, dossier);
      for (const { from, to, cents } of amounts) {
        const equal = values.filter((value) => value.cents === cents && !value.isRate);
        const [value] = equal;
        if (!value || !passage.isAuthored(from, to) || isOfAnotherBudget(passage.text, from, dossier))
          continue;
        const named = equal.find((each) => each.value)?.value;
        report({
          message: `“${sayOf(passage.text, from, to)}” is ${value.name} uit de begroting, met de hand getypt.`,
          ...(named ? { help: `Schrijf \`{{${named}}}\`: dan verandert het bedrag mee.` } : {}),
          span: passage.span(from, to),
        });
      }
    }
  },
};
