import { calculationsIn } from '../../reading/calculations/calculations-in.ts';
import { vatRates } from '../../reading/calculations/vat.ts';
import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import { sayNumber } from '../../reading/say-number.ts';
import type { Rule } from '../../rule.ts';
import { partsOf } from '../numbers/parts-of.ts';
import { rewriteResult } from '../numbers/rewrite-result.ts';

/** An amount with VAT that is not the amount without it times the rate. */
export const vatAmount: Rule = {
  id: 'money/vat-amount',
  severity: 'warning',
  what: 'Rekent na wat een bedrag met btw is, als het bedrag zonder btw in dezelfde zin staat. Zonder percentage mag het 21% of 9% zijn.',
  why: 'Een van de twee bedragen is niet waar, en het verschil moet iemand betalen.',
  help: 'Verbeter een van de bedragen, of het percentage.',
  examples: [
    {
      what: 'Met en zonder percentage.',
      sheet:
        '## Doelgroep\n\nExclusief btw is het € 34.000, inclusief 21% btw € 42.140. De zaal kost € 200 (€ 232 inclusief btw).\nHet boek kost € 100 exclusief en € 108 inclusief btw.\n',
      reports: [
        '€ 42.140 → € 34.000 zonder btw is met 21% btw € 41.140, niet € 42.140.',
        '€ 232 → € 200 zonder btw is met 21% btw € 242 en met 9% btw € 218, niet € 232.',
        '€ 108 → € 100 zonder btw is met 21% btw € 121 en met 9% btw € 109, niet € 108.',
      ],
    },
    {
      what: 'Bedragen die kloppen, en bedragen van iets anders.',
      sheet:
        '## Doelgroep\n\nDe coach kost € 85 exclusief btw (€ 102,85 inclusief btw). Het tarief is € 85 per uur exclusief btw, en het hele traject kost € 41.140 inclusief btw.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const found of calculationsIn(documents, dossier)) {
      const { read, passage, span } = found;
      if (read.kind === 'vat')
        report({ message: vatMessage(read), span, related: partsOf(read, passage), ...rewriteResult(found) });
    }
  },
};

function vatMessage({ given, parts: [base, rate], expected, says }: WrongCalculation): string {
  if (says === 'tax') {
    const [of, right, tax] = [base?.value ?? 0, expected[0] ?? 0, given.value].map((value) =>
      sayNumber(value, 'money'),
    );
    return `De btw van ${rate?.value ?? vatRates[0]}% bij ${of} is ${right}, niet ${tax}.`;
  }
  const [from, said] = [base?.value ?? 0, given.value].map((value) => sayNumber(value, 'money'));
  const [ours, theirs] = says === 'taken off' ? ['met', 'zonder'] : ['zonder', 'met'];
  const rates = rate ? [rate.value] : vatRates;
  const outcomes = rates.map(
    (each, index) => `${theirs} ${each}% btw ${sayNumber(expected[index] ?? 0, 'money')}`,
  );
  return `${from} ${ours} btw is ${outcomes.join(' en ')}, niet ${said}.`;
}
