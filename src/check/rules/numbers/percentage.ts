import { bodyNodes } from '../../body-nodes.ts';
import { calculationsIn } from '../../reading/calculations/calculations-in.ts';
import { wrongTableShares } from '../../reading/calculations/table-shares.ts';
import type { WrongCalculation } from '../../reading/calculations/wrong-calculations.ts';
import { sayNumber } from '../../reading/say-number.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Rule } from '../../rule.ts';
import { partsOf } from './parts-of.ts';
import { rewriteResult } from './rewrite-result.ts';

/** A percentage, a share or a change that is not what the numbers beside it come to. */
export const percentage: Rule = {
  id: 'numbers/percentage',
  severity: 'warning',
  what: 'Rekent percentages, delen en veranderingen na die met hun getallen in één zin staan: “van 120 naar 150, een stijging van 25%”, “66 van de 264 leerlingen (25%)”.',
  why: 'Een van de getallen is niet waar, en de lezer weet niet welk.',
  help: 'Verbeter het percentage of een van de getallen.',
  examples: [
    {
      what: 'Een verandering, een deel van een geheel, en een stijging die een daling is.',
      sheet:
        '## Doelgroep\n\nHet aantal stijgt van 120 naar 150, een stijging van 20%. Van de 264 leerlingen komen er 66 (30%) uit Zuid. De gemeente betaalt 25% van € 40.000, dus € 12.000. Het verzuim daalt van 60 naar 80 meldingen.\n',
      reports: [
        '20% → Van 120 naar 150 is een verschil van 25%, niet 20%.',
        '30% → 66 van 264 is 25%, niet 30%.',
        '€ 12.000 → 25% van € 40.000 is € 10.000, niet € 12.000.',
        '80 → Van 60 naar 80 is een stijging, geen daling.',
      ],
    },
    {
      what: 'Een kolom met aandelen.',
      sheet:
        '## Doelgroep\n\n| Dorp | Leerlingen | Aandeel |\n|---|---|---|\n| Noord | 132 | 50% |\n| Zuid | 66 | 35% |\n| West | 66 | 25% |\n| Totaal | 264 | 100% |\n',
      reports: ['35% → 66 van 264 is 25%, niet 35%.'],
    },
    {
      what: 'Percentages die kloppen, ook afgerond, en die van iets anders zijn.',
      sheet:
        '## Doelgroep\n\nHet aantal stijgt van 120 naar 150, een stijging van 25%. Twee van de drie ouders (67%) doen mee. Het aantal scholen gaat van 12 naar 16, terwijl het budget met 10% stijgt. Ruim 30% van de 264 leerlingen (83) doet mee.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const found of calculationsIn(documents, dossier)) {
      const { read, passage, span } = found;
      const message = sayings[read.kind]?.(read);
      const sentence = sentenceAround(passage.text, read.from);
      // Numbers of an earlier sentence may be about something else.
      const isSure = read.parts.every(({ from }) => from >= sentence.from);
      if (message !== undefined)
        report({ message, span, related: partsOf(read, passage), ...rewriteResult(found, isSure) });
    }
    for (const wrong of bodyNodes('table', documents, dossier).flatMap(wrongTableShares)) {
      const { block, number, part, whole, expected } = wrong;
      const [first, all] = [part, whole].map(({ value, kind }) => sayNumber(value, kind));
      report({
        message: `${first} van ${all} is ${sayNumber(expected, 'percent')}, niet ${sayNumber(number.value, 'percent')}.`,
        span: block.span(number.from, number.to),
        ...rewriteNumber({ passage: block, from: number.from, to: number.to }, expected),
      });
    }
  },
};

const sayings: Partial<Record<WrongCalculation['kind'], (wrong: WrongCalculation) => string>> = {
  change({ given, expected: [expected = 0], parts, isReversed, says }) {
    const [from, to] = [...parts, given].map(({ value, kind }) => sayNumber(value, kind));
    if (isReversed)
      return says === 'rise'
        ? `Van ${from} naar ${to} is een daling, geen stijging.`
        : `Van ${from} naar ${to} is een stijging, geen daling.`;
    const [right, said] = [expected, given.value].map((value) => sayNumber(value, given.kind));
    if (says === 'factor') return `Van ${from} wordt het dan ${right}, niet ${said}.`;
    return `Van ${from} naar ${to} is een verschil van ${right}, niet ${said}.`;
  },
  share({ given, expected: [expected = 0], parts, says }) {
    if (says === 'more') {
      const [part, all] = [given, parts[0] ?? given].map(({ value, kind }) => sayNumber(value, kind));
      return `${part} kan geen deel van ${all} zijn: het is meer.`;
    }
    const [first, whole] = parts.map(({ value, kind }) => sayNumber(value, kind));
    const [right, said] = [expected, given.value].map((value) => sayNumber(value, given.kind));
    return `${first} van ${whole} is ${right}, niet ${said}.`;
  },
};
