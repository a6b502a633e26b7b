import { askEach } from '../../ask-each.ts';
import { amountsInText } from '../../reading/amounts-in-text.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { prose } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { budgetValuesFor } from './budget-values.ts';
import { isOfAnotherBudget } from './of-another-budget.ts';

/** An amount of the budget that is repeated in the text. Prices and rates are left alone. */
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
  run: askEach(prose, amountsInText, (found, dossier) => {
    const {
      read: { cents, isRough },
      passage,
      said,
      sentence,
    } = found;
    if (cents < 1_000_00n || isRough) return undefined;
    const equal = budgetValuesFor(passage.source, dossier).filter(
      (value) => value.cents === cents && !value.isRate,
    );
    const [value] = equal;
    if (!value || isOfAnotherBudget(sentence, dossier)) return undefined;
    const named = equal.find((each) => each.value)?.value;
    const ways = equal.flatMap((each) => each.value ?? []);
    return {
      message: `“${said}” is ${value.name} uit de begroting, met de hand getypt.`,
      ...(named && {
        help: `Schrijf \`{{${named}}}\`: dan verandert het bedrag mee.`,
        // Which value is meant, only the author knows when there are more. Another who is speaking keeps his words.
        ...(!isInQuotation(passage.text, found.from) && {
          fixes: ways.flatMap(
            (way) => rewrite(found, `{{${way}}}`, equal.length === 1 ? 'suggestion' : 'choice').fixes ?? [],
          ),
        }),
      }),
    };
  }),
};
