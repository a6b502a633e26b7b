import { askEach } from '../../ask-each.ts';
import { amountsInText } from '../../reading/amounts-in-text.ts';
import { prose } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { budgetValuesFor } from './budget-values.ts';
import { nearFinding, nearValue } from './near-value.ts';
import { isOfAnotherBudget } from './of-another-budget.ts';

/** An amount that is one of the budget but for a slip: mistyped, or not updated when the budget changed. */
export const nearAmount: Rule = {
  id: 'money/near-amount',
  severity: 'warning',
  what: 'Zoekt bedragen in de tekst die bijna een bedrag van de begroting zijn: een cijfer anders, te veel of te weinig, twee cijfers verwisseld, of minder dan 5 % verschil in een zin of rij die over dat bedrag gaat.',
  why: 'Tekst en begroting spreken elkaar dan tegen, en wie tekent, tekent voor beide.',
  help: 'Verbeter het bedrag. Gaat het over iets anders, sta de melding dan toe met die reden.',
  examples: [
    {
      what: 'De coach kost volgens de begroting € 50.000.',
      sheet: '## Doelgroep\n\nVoor de coach is € 50.200 nodig, en voor elke school € 900.\n',
      reports: ['€ 50.200 → In de begroting staat bij “Coach” € 50.000. Hier staat € 50.200.'],
    },
    {
      what: 'Twee cijfers verwisseld: dat gaat voor een bedrag dat alleen in de buurt komt. Ook in een tarief.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 915 uur x € 85\n  - cost: overig\n    item: Spel\n    amount: € 860',
        body: '## Doelgroep\n\nDaarvoor vragen wij € 77.757. Een uur kost € 58 per uur.\n',
      },
      reports: [
        '€ 77.757 → In de begroting staat bij “Coach” € 77.775. Hier staat € 77.757.',
        '€ 58 → In de begroting staat bij het tarief van “Coach” € 85. Hier staat € 58.',
      ],
    },
    {
      what: 'Een bedrag bij benadering, het bedrag zelf, en bedragen van iets anders.',
      sheet:
        '## Doelgroep\n\nDe coach kost ruim € 49.000, om precies te zijn {{budget.total}}.\nDe boeken kosten € 75.000, en een kaartje € 4,75.\nDe huur van de zaal is € 48.500.\n',
    },
    {
      what: 'Een bedrag van een ander jaar of van iemand anders.',
      sheet:
        '## Doelgroep\n\nIn 2019 kostte de coach € 48.500.\nLandelijk krijgt een gemeente gemiddeld € 51.000.\nDe gemeente Lindewolde betaalt voor haar coach € 50.200. In Assen kost een coach € 49.900.\n',
    },
  ],
  run: askEach(prose, amountsInText, (found, dossier) => {
    const near = nearValue(found, budgetValuesFor(found.passage.source, dossier));
    if (!near?.isMeant || isOfAnotherBudget(found.sentence, dossier)) return undefined;
    return nearFinding(found, near);
  }),
};
