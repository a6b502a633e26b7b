import type { TableRow } from 'mdast';
import { sayable } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { formatMoney } from '../../../values/format-money.ts';
import type { Cents } from '../../../values/money.ts';
import { asChoices } from '../../as-choices.ts';
import { bodyNodes } from '../../body-nodes.ts';
import { amountsInText, type TextAmount } from '../../reading/amounts-in-text.ts';
import { calculationsAcross } from '../../reading/calculations/calculations-in.ts';
import { wrongCalculations } from '../../reading/calculations/wrong-calculations.ts';
import { authored, type Reader, type Stretch } from '../../reading/found.ts';
import { hundredthsOf } from '../../reading/numerals.ts';
import { prose } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { textBlockOf } from '../../reading/text-blocks.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding, Rule } from '../../rule.ts';
import { isProductOfMoney, productMessage } from '../numbers/product-message.ts';
import { rewriteResult } from '../numbers/rewrite-result.ts';
import { comesTo, type MeantProduct, meantProduct, meantProductOfRow, rounded } from './meant-product.ts';

/** A calculation in the text with another result; its author may know better, so it is a warning. */
export const product: Rule = {
  id: 'money/product',
  severity: 'warning',
  what: 'Rekent berekeningen in de tekst na: aantal × prijs = bedrag.',
  why: 'Een berekening die niet uitkomt, kan niemand ondertekenen: een van de getallen is niet waar.',
  help: 'Verbeter het getal dat niet klopt.',
  examples: [
    {
      what: 'Twee uitkomsten die niet kloppen.',
      sheet:
        '## Doelgroep\n\nWe vragen 500 uur x € 90 = € 44.000.\nDe tien avonden: 10 keer € 250, dus € 2.400.\n',
      reports: [
        '€ 44.000 → 500 uur x € 90 is € 45.000, niet € 44.000.',
        '€ 2.400 → 10 keer € 250 is € 2.500, niet € 2.400.',
      ],
    },
    {
      what: 'In andere woorden, en in een tabel.',
      sheet:
        '## Doelgroep\n\nEen repetitie kost € 145; bij 36 repetities per jaar dus € 5.020.\nElke zaterdag kost € 135, en over 36 zaterdagen tikt dat aan tot € 4.680. De tolk rekent € 126 per gesprek. Doen alle 164 ouders mee, dan vergt dat een uitgave van € 20.446.\n\n| Wat | Aantal | Prijs | Bedrag |\n|---|---|---|---|\n| Viool | 24 | € 140 | € 3.260 |\n',
      reports: [
        '€ 5.020 → 36 × € 145 is € 5.220, niet € 5.020.',
        '€ 4.680 → 36 × € 135 is € 4.860, niet € 4.680.',
        '€ 20.446 → 164 × € 126 is € 20.664, niet € 20.446.',
        '€ 3.260 → 24 × € 140 is € 3.360, niet € 3.260.',
      ],
    },
    {
      what: '“Afgerond” maakt een verkeerde uitkomst niet goed.',
      sheet: '## Doelgroep\n\nDat kost € 45.723 (37 x 190 x € 6,44, afgerond op hele euro’s).\n',
      reports: ['€ 45.723 → 37 × 190 × € 6,44 is € 45.273,20, niet € 45.723.'],
    },
    {
      what: 'Uitkomsten die kloppen, of die bij benadering zijn.',
      sheet:
        '## Doelgroep\n\nWe vragen 12 uur x 40 weken x € 90 = € 43.200.\nOok nodig: 3 keer € 333, dus ongeveer € 1.000.\nTwee keer € 50 en voor het vervoer € 30.\nDat kost € 45.273 (37 x 190 x € 6,44), en 3 keer € 333 is afgerond € 1.000.\nEen zaal kost € 145 per dag zonder korting. In 3 weken betalen wij € 175,45 met btw.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const { passage, read } of authored(wrongProducts, prose(documents, dossier))) {
      const { message, result, total, isGuess } = read;
      const place = { passage, from: result.from, to: result.to };
      const { fixes } = rewriteNumber(place, eurosOf(total));
      report({
        message,
        span: passage.span(result.from, result.to),
        fixes: isGuess ? asChoices(fixes) : fixes,
      });
    }
    for (const found of calculationsAcross(documents, dossier)) {
      const { read, span } = found;
      if (isProductOfMoney(read))
        report({ message: productMessage(read), span, ...rewriteResult(found, false) });
    }
    for (const { children } of bodyNodes('table', documents, dossier))
      for (const row of children.slice(1)) {
        const wrong = wrongRow(row);
        if (wrong) report(wrong);
      }
  },
};

/** No sentence has more amounts to either side: a paragraph full of them takes linear time. */
const neighbours = 20;

interface WrongProduct extends Stretch {
  readonly message: string;
  readonly result: TextAmount;
  /** What it comes to. */
  readonly total: Cents;
  readonly isGuess?: boolean | undefined;
}

/** Finds wrong results of calculations, in the text of a passage; `from` and `to` are of the whole calculation. */
export const wrongProducts: Reader<WrongProduct> = (text) => {
  const amounts = amountsInText(text);
  // Amounts of a calculation that is written out as one; what others mean is read from the words around them.
  const read = new Set<TextAmount>();
  const written = amounts.flatMap((rate, index): WrongProduct[] => {
    const result = amounts[index + 1];
    const found = result && productOf(text, rate, result);
    if (!found) return [];
    read.add(rate).add(result);
    const { from, to, total } = found;
    if (found.isRight) return [];
    const message = `${sayable(text.slice(from, to))} is ${formatMoney(total)}, niet ${formatMoney(result.cents)}.`;
    return [{ from, to: result.to, message, result, total }];
  });
  const meant = amounts.flatMap((result, index): WrongProduct[] => {
    const near = amounts.slice(Math.max(0, index - neighbours), index + neighbours);
    const found =
      read.has(result) || isSumOf(amounts.slice(Math.max(0, index - neighbours), index), result)
        ? undefined
        : meantProduct(text, near, result);
    if (!found) return [];
    const { from, to } = result;
    return [
      { from, to, message: meantMessage(text, found), result, total: found.product, isGuess: found.isGuess },
    ];
  });
  const known = new Set([...written, ...meant].map(({ result }) => result));
  const told = wrongCalculations(text).flatMap((wrong): WrongProduct[] => {
    const result = isProductOfMoney(wrong) ? amounts.find(({ from }) => from === wrong.from) : undefined;
    if (!result || known.has(result) || read.has(result)) return [];
    const total = BigInt(Math.round((wrong.expected[0] ?? 0) * 100));
    return [{ from: wrong.from, to: wrong.to, message: productMessage(wrong), result, total, isGuess: true }];
  });
  return [...written, ...meant, ...told];
};

/** “Drie boeken, van € 82, € 90 en € 71, samen € 243”: the last of those in front make it. */
function isSumOf(before: readonly TextAmount[], { cents }: TextAmount): boolean {
  let sum = 0n;
  return before.toReversed().some((each, index) => {
    sum += each.cents;
    return index > 0 && sum === cents;
  });
}

function wrongRow({ children }: TableRow): Finding | undefined {
  const cells = children.map(textBlockOf);
  const text = cells.map((cell) => cell.text).join(' | ');
  const amounts = amountsInText(text);
  const [last, total] = [cells.at(-1), amounts.at(-1)];
  const meant = total && meantProductOfRow(text, amounts, total);
  if (!meant || !last) return undefined;
  const from = total.from - (text.length - last.text.length);
  if (from < 0) return undefined;
  const to = from + total.to - total.from;
  return {
    message: meantMessage(text, meant),
    span: last.span(from, to),
    ...rewriteNumber({ passage: last, from, to }, eurosOf(meant.product)),
  };
}

function meantMessage(text: string, { counts, rate, product, total }: MeantProduct): string {
  return `${counts.join(' × ')} × ${sayable(text.slice(rate.from, rate.to))} is ${formatMoney(product)}, niet ${formatMoney(total.cents)}.`;
}

function eurosOf(cents: Cents): number {
  return Number(cents) / 100;
}

interface Product {
  readonly from: number;
  readonly to: number;
  /** What it comes to, in whole cents. */
  readonly total: Cents;
  readonly isRight: boolean;
}

const times = String.raw`\s{0,2}(?:[x×*]|keer|maal|à|a|van)\s{1,2}`;
const count = String.raw`(?<![\p{L}\p{N}.,€])(?:€\s?)?(?:\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,\d{1,2})?`;
const unit = String.raw`(?:\s{1,2}(?!van\s|à\s|keer\s)\p{L}[\p{L}-]{0,30}){0,3}`;
/** `12 uur x 40 weken x `, right before the price. */
const factorsBefore = latin.u`(?:${count}${unit}${times}){1,4}$`;
/** ` x 40 weken`, right behind it. */
const factorsBehind = latin.u`^(?:\s?,-)?(?:\s(?:per|p/)\s?\p{L}[\p{L}-]{0,20})?(?:${times}(?:\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,\d{1,2})?${unit}){1,3}`;
/** The only words allowed between a calculation and its result. */
const link = latin.u`^(?:\s{1,2}(?:per|p/)\s?\p{L}[\p{L}-]{0,20})?\s{0,2}(?:\(?(?:excl|incl)(?:\.|usief)\s(?:de\s)?btw\)?)?\s{0,2}(?:=|[,:(–-]?\s{0,2}(?:dus|is|samen|in totaal|totaal|oftewel|ofwel|(?:dat|dit)\s(?:is|komt\sneer\sop|maakt)|komt\s(?:neer\s)?op|maakt|kost|kosten)(?:\s(?:samen|totaal|in totaal|dus|op))?)\s{0,2}:?\s{0,2}$`;

/** Reads `12 uur x 40 weken x € 90 = € 43.200` around two successive amounts, if it is one. */
function productOf(text: string, rate: TextAmount, result: TextAmount): Product | undefined {
  if ((result.isRough && !result.isRounded) || rate.isRough) return undefined;
  const start = Math.max(0, rate.from - 120);
  const before = factorsBefore.exec(text.slice(start, rate.from));
  const between = text.slice(rate.to, result.from);
  const behind = factorsBehind.exec(between);
  if (!link.test(between.slice(behind?.[0].length ?? 0))) return undefined;
  const factors = [...(before?.[0] ?? '').matchAll(number), ...(behind?.[0] ?? '').matchAll(number)].map(
    ([authored]) => authored,
  );
  if (factors.length === 0 || (before?.[0] ?? '').includes('€')) return undefined;
  // In hundredths, for a count may have decimals: 7,5 uur.
  const scaled = factors.reduce((total, authored) => total * hundredthsOf(authored), rate.cents);
  const scale = 100n ** BigInt(factors.length);
  return {
    from: before ? start + before.index : rate.from,
    to: rate.to + (behind?.[0].length ?? 0),
    total: rounded(scaled, scale),
    isRight: comesTo(scaled, scale, result, sentenceAround(text, result.from).text),
  };
}

const number = latin.gu`(?<![\p{L}\p{N}])(?:\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,\d{1,2})?(?![\p{L}\p{N}])`;
