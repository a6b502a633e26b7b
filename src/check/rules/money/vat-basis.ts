import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { amountsInText } from '../../reading/amounts-in-text.ts';
import { matches } from '../../reading/matches.ts';
import { prose } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import type { Rule } from '../../rule.ts';
import { type BudgetValue, budgetValuesFor } from './budget-values.ts';

const basis = matches(
  () =>
    latin.giu`(?<!\p{L})(?:(?<incl>incl(?:usief|\.)?|met)|excl(?:usief|\.)?|zonder)\s{1,3}(?:(?:de|\d{1,2}\s?%)\s)?btw(?!\p{L})`,
  /btw/i,
);

/** "Inclusief btw" in the text of an amount that the budget has without, or the other way round. */
export const vatBasis: Rule = {
  id: 'money/vat-basis',
  severity: 'warning',
  what: 'Vergelijkt “inclusief btw” en “exclusief btw” in de tekst met `vat` (btw) van de begrotingsregels.',
  why: 'Het scheelt een vijfde van het bedrag, en niemand kan zien welke van de twee geldt.',
  help: 'Verbeter de tekst, of `vat` van de begrotingsregel.',
  examples: [
    {
      what: 'In de begroting is het tarief exclusief btw.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 500 uur x € 100\n    vat: excl',
        body: '## Doelgroep\n\nDe coach kost € 100 per uur, inclusief btw.\n',
      },
      reports: [
        'inclusief btw → De tekst zegt “inclusief btw”, de begroting zegt exclusief btw bij het tarief van “Coach”.',
      ],
    },
    {
      what: 'Het klopt, of het gaat over een ander bedrag.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 500 uur x € 100\n    vat: excl',
        body: '## Doelgroep\n\nDe coach kost € 100 per uur (excl. btw). Een boek kost € 12 inclusief btw.\n',
      },
    },
  ],
  run: askEach(prose, basis, ({ read, passage, from, said }, dossier) => {
    const opposite = read.groups.incl ? 'excl' : 'incl';
    const [first, ...others] = linesMeant(passage.text, from, budgetValuesFor(passage.source, dossier));
    // All of them: with lines of both kinds nobody can say which one is meant.
    if (!first || ![first, ...others].every(({ vat }) => vat === opposite)) return undefined;
    return `De tekst zegt “${said}”, de begroting zegt ${words[opposite]} bij ${first.name}.`;
  }),
};

const words = { incl: 'inclusief btw', excl: 'exclusief btw' } as const;
const everything = latin.iu`(?<!\p{L})(?:alle|genoemde|deze|de)\s(?:bedragen|tarieven|kosten|prijzen)(?!\p{L})`;

/** The lines that a sentence is about: those of its nearest amount, those that it names, or all. */
function linesMeant(text: string, at: number, values: readonly BudgetValue[]): readonly BudgetValue[] {
  const lines = values.filter(({ vat }) => vat !== undefined);
  const sentence = sentenceAround(text, at);
  const amounts = amountsInText(sentence.text).toSorted(
    (a, b) => distance(a.from, at - sentence.from) - distance(b.from, at - sentence.from),
  );
  // “Dat bedrag is exclusief btw”: the last one before it.
  const pointed = latin.iu`(?<!\p{L})(?:dat|dit|het) (?:bedrag|tarief|totaal)(?!\p{L})`.test(sentence.text);
  const earlier = amountsInText(text.slice(Math.max(0, at - 300), at)).at(-1);
  const nearest = amounts[0] ?? (pointed ? earlier : undefined);
  const equal = nearest ? lines.filter(({ cents }) => cents === nearest.cents) : [];
  if (equal.length > 0) return equal;
  const isHourly = latin.iu`(?<!\p{L})(?:uren|uurtarief|uurtarieven)(?!\p{L})`.test(sentence.text);
  const named = lines.filter(({ name, isRate }) => (isHourly && isRate) || isNamedIn(sentence.text, name));
  if (named.length > 0) return named;
  return nearest === undefined && everything.test(sentence.text) ? lines : [];
}

/** Says whether a sentence names a line: “de coach” is “Taalcoach”, “training” is “Training van ouders”. */
function isNamedIn(sentence: string, name: string): boolean {
  const [, item = ''] = /“([^”]{4,80})”/.exec(name) ?? [];
  const wanted = (item.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !/^overige/.test(word));
  const [first] = wanted;
  if (first === undefined) return false;
  const words: readonly string[] = sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return (
    words.some((word) => first.endsWith(word) || word === first) ||
    (wanted.length > 1 && wanted.every((each) => words.includes(each)))
  );
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
