import { plainText } from '../docx-reading/plain-text.ts';
import type { WordTable } from '../docx-reading/word-file.ts';
import { parseMoney } from '../values/parse-money.ts';

/** A line of a budget or of its cover: what, and how much, as it is typed. */
export interface AmountRow {
  readonly name: string;
  readonly amount: string;
  readonly isFunding: boolean;
  /** Who pays, where a column of the table says so. */
  readonly source?: string | undefined;
}

const totals = /^(?:sub)?tota+l|^btw|^saldo|^samen\b/iu;
const sourceWords = /dekking|bijdrage|financier|bron|baten|inkomsten|subsidie/iu;
const costWords = /kosten|lasten|uitgaven|begroting/iu;
const totalHeads = /totaal|bedrag|raming|begroot|kosten/iu;
/** A sum of money and nothing else, but for a word or two behind it. */
const money =
  /^(?:€|EUR|euro)?\s?(\d{1,3}(?:\.\d{3})+|\d+)(,(?:\d\d|-|–))?\s?(?:euro)?(?:\s?(?:p\/j|per jaar|per schooljaar|excl\.?|incl\.?)(?:\s\p{L}+)?)?$/iu;
const open = /^p\.?\s?m\.?$/iu;

/** Returns the lines of a table with amounts; `heading` is the text right above it. Totals are no lines. */
export function amountRows({ rows }: WordTable, heading: string): AmountRow[] {
  const texts = rows.map(({ cells }) =>
    cells.map(({ blocks }) =>
      plainText(blocks)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    ),
  );
  const [head = []] = texts;
  const saysMoney = /€|euro|bedrag|kosten/iu.test(`${heading} ${head.join(' ')}`);
  const column = head.findLastIndex((text, index) => index > 0 && totalHeads.test(text) && !money.test(text));
  const payer = head.findIndex((text, index) => index > 0 && index !== column && sourceWords.test(text));
  let isFunding = sourceWords.test(heading) && !costWords.test(heading);
  const found = texts.flatMap((cells): AmountRow[] => {
    const [name = ''] = cells;
    const amount = amountIn(cells, column, saysMoney);
    if (amount === undefined) {
      // A row without amounts is a heading within the table.
      const isHead = cells.slice(1).every((text) => text === '' || totalHeads.test(text));
      if (isHead && sourceWords.test(name)) isFunding = true;
      else if (isHead && costWords.test(name)) isFunding = false;
      return [];
    }
    if (name === '' || totals.test(name)) return [];
    const source = payer > 0 && !isFunding ? cells[payer] : undefined;
    return [{ name, amount, isFunding, ...(source && !isAmount(source, saysMoney) && { source }) }];
  });
  return found;
}

function amountIn(cells: readonly string[], column: number, saysMoney: boolean): string | undefined {
  const others = cells.slice(1);
  const text =
    (column > 0 && isAmount(cells[column], saysMoney) ? cells[column] : undefined) ??
    others.findLast((each) => isAmount(each, saysMoney));
  if (text === undefined) return undefined;
  if (open.test(text)) return 'p.m.';
  const [, whole = '', cents = ''] = money.exec(text) ?? [];
  return `€ ${whole}${cents}`;
}

function isAmount(text: string | undefined, saysMoney: boolean): boolean {
  if (text === undefined) return false;
  if (open.test(text)) return true;
  const [, whole = '', cents = ''] = money.exec(text) ?? [];
  const looksLikeMoney = /€|eur/iu.test(text) || whole.includes('.') || (saysMoney && cents !== '');
  // A bare number may be a year or a count.
  const isBare = saysMoney && /^\d{3,}$/.test(whole) && !/^(?:19|20)\d\d$/.test(whole);
  return whole !== '' && (looksLikeMoney || isBare) && parseMoney(`€ ${whole}${cents}`).ok;
}
