import { asChoices } from '../../as-choices.ts';
import { askEach } from '../../ask-each.ts';
import { amountsInText } from '../../reading/amounts-in-text.ts';
import { prose } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { budgetValuesFor } from './budget-values.ts';
import { nearFinding, nearValue } from './near-value.ts';
import { isOfAnotherBudget } from './of-another-budget.ts';

/** An amount close to one of the budget, in a sentence that does not say that it is that one. */
export const similarAmount: Rule = {
  id: 'money/similar-amount',
  severity: 'info',
  what: 'Zoekt bedragen die minder dan 1 % van een bedrag van de begroting afwijken, of waarin twee cijfers anders om staan, zonder dat de zin zegt dat zij daarover gaan.',
  why: 'Het kan een ander bedrag zijn, en het kan een verschrijving zijn; alleen wie het schreef, weet dat.',
  help: 'Kijk na of u het bedrag van de begroting bedoelt. Zo ja, verbeter het.',
  examples: [
    {
      what: 'Een rond bedrag dat in de buurt van de kosten van de coach (€ 49.980) ligt.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 588 uur x € 85',
        body: '## Doelgroep\n\nDaarvoor vragen wij € 50.000.\n',
      },
      reports: ['€ 50.000 → In de begroting staat bij “Coach” € 49.980. Hier staat € 50.000.'],
    },
    {
      what: 'Een bedrag dat er verder vanaf ligt.',
      sheet: '## Doelgroep\n\nDe huur van de zaal is € 48.500.\n',
    },
  ],
  run: askEach(prose, amountsInText, (found, dossier) => {
    const near = nearValue(found, budgetValuesFor(found.passage.source, dossier));
    if (!near || near.isMeant || isOfAnotherBudget(found.sentence, dossier)) return undefined;
    const finding = nearFinding(found, near);
    return { ...finding, fixes: asChoices(finding.fixes) };
  }),
};
