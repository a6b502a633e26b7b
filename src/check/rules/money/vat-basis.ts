import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import type { Cents } from '../../../values/money.ts';
import { askEach } from '../../ask-each.ts';
import { amountsInText, digitsOf, type TextAmount } from '../../reading/amounts-in-text.ts';
import type { Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { prose } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { type BudgetValue, budgetValuesFor } from './budget-values.ts';
import { hintsAt, namesItem } from './is-named.ts';
import { significance } from './slip.ts';

const basis = matches(
  () =>
    latin.giu`(?<!\p{L})(?:(?<incl>incl(?:usief|\.)?|met)|excl(?:usief|\.)?|zonder)\s{1,3}(?:(?:de|\d{1,2}\s?(?:%|procent))\s)?(?:btw|omzetbelasting)(?!\p{L})`,
  /btw|omzetbelasting/i,
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
      what: 'Een post die vrij is van btw.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 500 uur x € 100\n    vat: vrij',
        body: '## Doelgroep\n\nDe coach kost € 100 per uur, inclusief btw.\n',
      },
      reports: [
        'inclusief btw → De tekst zegt “inclusief btw”, de begroting zegt vrij van btw bij het tarief van “Coach”.',
      ],
    },
    {
      what: 'Het klopt, het bedrag is omgerekend, of het gaat over een ander bedrag.',
      sheet: {
        data: 'budget:\n  - cost: loonkosten\n    item: Coach\n    amount: 500 uur x € 100\n    vat: excl',
        body: '## Doelgroep\n\nDe coach kost € 100 per uur (excl. btw), inclusief btw is dat € 121. Een boek kost € 12 inclusief btw.\nDe coach kost € 50.000 (€ 60.500 inclusief btw). De zaal kost € 100 per uur, inclusief btw.\nHij vraagt € 100 per uur. Het bedrag voor de bus is inclusief btw.\n',
      },
    },
  ],
  run: askEach(prose, basis, (found, dossier) => {
    const { read, passage, from, said } = found;
    const isIncluding = read.groups.incl !== undefined;
    // “€ 3.200 exclusief en € 3.872 inclusief btw” says both.
    if (bothBases.test(found.sentence)) return undefined;
    const values = budgetValuesFor(passage.source, dossier).filter(({ vat }) => vat !== undefined);
    const lines = linesMeant(passage.text, from, values, isIncluding);
    const [first] = lines;
    // All of them: with lines of both kinds nobody can say which one is meant.
    if (!first?.vat || !lines.every(({ vat }) => vat && contradicts(vat, isIncluding))) return undefined;
    return {
      message: `De tekst zegt “${said}”, de begroting zegt ${words[first.vat]} bij ${first.name}.`,
      ...otherBasis(found, first.vat),
    };
  }),
};

const bothBases = latin.iu`(?<!\p{L})(?:(?:exclusief|excl\.?|zonder)(?!\p{L}).{1,60}(?<!\p{L})(?:inclusief|incl\.?|met)(?!\p{L})|(?:inclusief|incl\.?|met)(?!\p{L}).{1,60}(?<!\p{L})(?:exclusief|excl\.?|zonder)(?!\p{L})).{0,24}(?:btw|omzetbelasting)`;

const words = { incl: 'inclusief btw', excl: 'exclusief btw', vrij: 'vrij van btw' } as const;

/** Returns the fix that says the basis of the budget, where the text says it with one word. */
function otherBasis(found: Found, vat: keyof typeof words): Pick<Finding, 'fixes'> {
  const right = found.text.replace(/^(?:inclusief|exclusief|incl\.?|excl\.?|met|zonder)(?=\s)/iu, (word) => {
    const isShort = /^...l\.?$/iu.test(word);
    const [incl, excl] = isShort
      ? ['incl.', 'excl.']
      : /^(?:met|zonder)$/iu.test(word)
        ? ['met', 'zonder']
        : ['inclusief', 'exclusief'];
    return cased(vat === 'incl' ? incl : excl, word);
  });
  // What is free of VAT has no rate to be with or without.
  return vat === 'vrij' || right === found.text ? {} : rewrite(found, right, 'suggestion');
}

/** A line without VAT has no amount that includes it; one that is free of it may be said to be without. */
function contradicts(vat: NonNullable<BudgetValue['vat']>, isIncluding: boolean): boolean {
  return isIncluding ? vat !== 'incl' : vat === 'incl';
}

const everything = latin.iu`(?<!\p{L})(?:alle|genoemde|deze|de)\s(?:bedragen|tarieven|kosten|prijzen)(?!\p{L})`;
/** A subject of its own, which is not one of the words for what a budget holds. */
const ownSubject = latin.iu`^\s*(?:voor\s|aan\s|bij\s)?(?:de|het|een|elke?|iedere?)\s(?!(?:bedrag|tarief|uurtarief|prijs|kosten|totaal|totale|uren|inzet|begroting|loonkosten|post)(?!\p{L}))\p{L}{3,}`;
/** The rates of VAT as factors, in hundredths. */
const factors = [121n, 109n] as const;

/** The lines that a sentence is about: those of its amount, those that it names, or all. */
function linesMeant(
  text: string,
  at: number,
  lines: readonly BudgetValue[],
  isIncluding: boolean,
): readonly BudgetValue[] {
  const sentence = sentenceAround(text, at);
  const amounts = amountsInText(sentence.text);
  // “Dat bedrag is exclusief btw”: the last one before it; not “het bedrag voor de bus”.
  const pointed = latin.iu`(?<!\p{L})(?:dat|dit|het) (?:bedrag|tarief|totaal)(?!\p{L}| (?:voor|van) )`.test(
    sentence.text,
  );
  const earlier = amountsInText(text.slice(Math.max(0, at - 300), at)).at(-1);
  const named = lines.filter((line) => hintsAt(line, sentence.text));
  const amount = amountOf(sentence.text, at - sentence.from, amounts) ?? (pointed ? earlier : undefined);
  const equal = amount ? lines.filter(({ cents }) => cents === amount.cents) : [];
  if (equal.length > 0) {
    const meant = equal.filter((line) => named.includes(line));
    if (meant.length > 0 || !isOfSomethingElse(sentence.text, amount?.cents ?? 0n))
      return meant.length > 0 ? meant : equal;
    return [];
  }
  if (amount && lines.some(({ cents }) => isConverted(cents, amount.cents, isIncluding))) return [];
  // The amount of a line stands beside it, so this one is what it comes to otherwise.
  if (amounts.length > 1 && lines.some(({ cents }) => amounts.some((each) => each.cents === cents)))
    return [];
  const isHourly = latin.iu`(?<!\p{L})(?:uren|uurtarief|uurtarieven)(?!\p{L})`.test(sentence.text);
  const meant = lines.filter((line) => (isHourly && line.isRate) || namesItem(line.label, sentence.text, 4));
  if (meant.length > 0) return meant;
  return amount === undefined && everything.test(sentence.text) ? lines : [];
}

/** The amount in the same clause as a phrase, else the nearest one. */
function amountOf(sentence: string, at: number, amounts: readonly TextAmount[]): TextAmount | undefined {
  const start = Math.max(...[', ', ';', '('].map((sign) => sentence.lastIndexOf(sign, at)));
  const ends = [', ', ';', ')'].map((sign) => sentence.indexOf(sign, at)).filter((end) => end >= 0);
  const end = Math.min(sentence.length, ...ends);
  const nearest = (some: readonly TextAmount[]): TextAmount | undefined =>
    some.toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  return nearest(amounts.filter(({ from, to }) => from >= start && to <= end)) ?? nearest(amounts);
}

/** Says whether an amount is that of a line with the VAT put on or taken off, to the nearest euro. */
function isConverted(line: Cents, cents: Cents, isIncluding: boolean): boolean {
  return factors.some((factor) => {
    const off = isIncluding ? line * factor - cents * 100n : cents * factor - line * 100n;
    return (off < 0n ? -off : off) <= 60n * 100n;
  });
}

/** A price in a sentence with a subject of its own may be equal by chance; an amount of many digits is not. */
function isOfSomethingElse(sentence: string, cents: Cents): boolean {
  return significance(digitsOf(cents)) < 3 && ownSubject.test(sentence);
}
