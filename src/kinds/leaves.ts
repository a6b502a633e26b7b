import { slashed } from '../text/slashed.ts';
import { parseAmount } from '../values/parse-amount.ts';
import { parseDate } from '../values/parse-date.ts';
import { parseMoney } from '../values/parse-money.ts';
import { parsePeriod } from '../values/parse-period.ts';
import { err, ok } from '../values/result.ts';
import { leaf } from './builders.ts';
import { choiceGrammar } from './choice-grammar.ts';
import { emailGrammar, languageGrammar, phoneGrammar, urlGrammar } from './contact-grammars.ts';

/** Running text; any text is valid. */
export function text(label: string, example: string) {
  return leaf<string>({ type: 'text', label, example, parse: ok<string> });
}

/** A day: `28 september 2022`. */
export function date(label: string, example = '28 september 2022') {
  return leaf({ type: 'date', label, example, parse: parseDate });
}

/** A period of years: `2022-2024`. */
export function period(label: string, example = '2022-2024') {
  return leaf({ type: 'period', label, example, parse: parsePeriod });
}

/** A sum of money: `€ 1.000,00`. */
export function money(label: string, example: string) {
  return leaf({ type: 'money', label, example, parse: parseMoney });
}

/** What a funding source gives: a sum, a product, `p.m.` or `rest`. */
export function fundingAmount(label: string, example: string) {
  return leaf({ type: 'amount', label, example, parse: parseAmount });
}

/** What a budget line costs: like a funding amount, but never `rest`. */
export function costAmount(label: string, example: string) {
  return leaf({
    type: 'amount',
    label,
    example,
    parse: (raw) => {
      const amount = parseAmount(raw);
      if (!amount.ok || amount.value.kind !== 'rest') return amount;
      return err('amount/rest-in-budget', {
        message: '`rest` kan alleen in `funding` (dekking): een kostenregel heeft een eigen bedrag',
        help: 'schrijf het bedrag, of `p.m.` als het nog niet bekend is',
      });
    },
  });
}

/** One of a few words, each with its Dutch name: `{ draft: 'concept', final: 'definitief' }`. */
export function choice<const C extends string>(label: string, choices: Readonly<Record<C, string>>) {
  const names = Object.keys(choices) as C[];
  const example = names[0] ?? '';
  return leaf<C>({
    type: 'choice',
    label,
    example,
    choices: names,
    meanings: choices,
    parse: choiceGrammar(choices),
  });
}

/** An id defined elsewhere. It is looked up later, which gives better hints than a grammar can. */
export function id(label: string, example: string) {
  return leaf<string>({ type: 'id', label, example, parse: ok<string> });
}

/** A path relative to the folder of its file. It is looked up later. */
export function path(label: string, example: string) {
  return leaf<string>({ type: 'id', label, example, parse: (raw) => ok(slashed(raw)) });
}

/** An e-mail address. */
export function email(label: string, example: string) {
  return leaf({ type: 'email', label, example, parse: emailGrammar });
}

/** A Dutch telephone number, kept as authored. */
export function phone(label: string, example: string) {
  return leaf({ type: 'phone', label, example, parse: phoneGrammar });
}

/** The address of a web page; the value always starts with `https://`. */
export function url(label: string, example: string) {
  return leaf({ type: 'url', label, example, parse: urlGrammar });
}

/** A language tag (BCP 47): `en`. */
export function language(label: string, example = 'en') {
  return leaf({ type: 'text', label, example, parse: languageGrammar });
}
