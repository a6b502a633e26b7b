import { formatMoney } from '../../../values/format-money.ts';
import type { Cents } from '../../../values/money.ts';
import { askEach } from '../../ask-each.ts';
import { amountsInText, digitsOf, type TextAmount } from '../../reading/amounts-in-text.ts';
import { prose } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { type BudgetValue, budgetValuesFor } from './budget-values.ts';
import { isOfAnotherBudget } from './of-another-budget.ts';

/** An amount that is nearly one of the budget: mistyped, or not updated when the budget changed. */
export const nearAmount: Rule = {
  id: 'money/near-amount',
  severity: 'warning',
  what: 'Zoekt bedragen in de tekst die bijna een bedrag van de begroting zijn: één cijfer anders, twee cijfers verwisseld, of minder dan 5 % verschil.',
  why: 'Tekst en begroting spreken elkaar dan tegen, en wie tekent, tekent voor beide.',
  help: 'Verbeter het bedrag. Gaat het over iets anders, sta de melding dan toe met die reden.',
  examples: [
    {
      what: 'De coach kost volgens de begroting € 50.000.',
      sheet: '## Doelgroep\n\nVoor de coach is € 50.200 nodig, en voor elke school € 900.\n',
      reports: ['€ 50.200 → “€ 50.200” is bijna “Coach” uit de begroting (€ 50.000), maar niet hetzelfde.'],
    },
    {
      what: 'Een bedrag bij benadering, het bedrag zelf, en bedragen die er niet bij in de buurt komen.',
      sheet:
        '## Doelgroep\n\nDe coach kost ruim € 49.000, om precies te zijn {{budget.total}}.\nDe boeken kosten € 75.000, en een kaartje € 4,75.\n',
    },
    {
      what: 'Een bedrag van een ander jaar of van iemand anders.',
      sheet:
        '## Doelgroep\n\nIn 2019 kostte de coach € 48.500.\nLandelijk krijgt een gemeente gemiddeld € 51.000.\n',
    },
  ],
  run: askEach(prose, amountsInText, ({ read, passage, said, sentence }, dossier) => {
    const values = budgetValuesFor(passage.source, dossier);
    if (values.some(({ cents }) => cents === read.cents)) return undefined;
    const near = values.find((value) => isNear(read, value));
    if (!near || isOfAnotherBudget(sentence, dossier)) return undefined;
    return {
      message: `“${said}” is bijna ${near.name} uit de begroting (${formatMoney(near.cents)}), maar niet hetzelfde.`,
      ...(near.value && {
        help: `Schrijf \`{{${near.value}}}\` als u dat bedrag bedoelt. Gaat het over iets anders, sta de melding dan toe met die reden.`,
      }),
    };
  }),
};

/** Smaller amounts (prices of things) are near each other by chance. */
const MIN_AMOUNT: Cents = 1_000_00n;

function isNear({ cents, isRough }: TextAmount, value: BudgetValue): boolean {
  if (isRough || value.isRate || value.cents < MIN_AMOUNT) return false;
  const difference = cents > value.cents ? cents - value.cents : value.cents - cents;
  return difference * 20n <= value.cents || isMistyped(digitsOf(cents), digitsOf(value.cents));
}

/** One digit differs or two neighbours are swapped, among three digits or more without zeros at the end. */
function isMistyped(digits: string, meant: string): boolean {
  if (digits.length !== meant.length) return false;
  if (Math.max(digits.replace(/0+$/, '').length, meant.replace(/0+$/, '').length) < 3) return false;
  const positions = [...digits].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first = 0, second] = positions;
  if (positions.length === 1) return true;
  const isSwap = second === first + 1 && digits[first] === meant[second] && digits[second] === meant[first];
  return positions.length === 2 && isSwap;
}
