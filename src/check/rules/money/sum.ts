import type { List, Table } from 'mdast';
import { sayable } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { formatMoney } from '../../../values/format-money.ts';
import type { Cents } from '../../../values/money.ts';
import { bodyNodes } from '../../body-nodes.ts';
import { amountsInText, type TextAmount } from '../../reading/amounts-in-text.ts';
import { authored, type Reader, type Stretch } from '../../reading/found.ts';
import { prose } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { type TextBlock, textBlockOf } from '../../reading/text-blocks.ts';
import type { Rule } from '../../rule.ts';

/** Parts that do not add up to their total, in a sentence, a list or a column of a table. */
export const sum: Rule = {
  id: 'money/sum',
  severity: 'warning',
  what: 'Telt bedragen in de tekst na: delen met een totaal in één zin, een lijst die met een totaal eindigt, een kolom van een tabel.',
  why: 'Een totaal dat niet klopt, is het eerste wat een controller en een journalist zien.',
  help: 'Verbeter een van de bedragen, of noem het deel dat ontbreekt.',
  examples: [
    {
      what: 'Een zin en een lijst die niet kloppen.',
      sheet:
        '## Doelgroep\n\nHet kost € 40.000, € 25.000 en € 10.000, samen € 70.000.\n\nWe betalen:\n\n- zaal: € 300\n- koffie: € 50\n- totaal: € 360\n',
      reports: [
        '€ 70.000 → De bedragen ervoor zijn samen € 75.000, niet € 70.000.',
        '€ 360 → De bedragen erboven zijn samen € 350, niet € 360.',
      ],
    },
    {
      what: 'Een kolom die niet klopt.',
      sheet:
        '## Doelgroep\n\n| Post | 2022 | 2023 |\n|---|---|---|\n| Zaal | € 300 | € 400 |\n| Gids | € 200 | € 250 |\n| Totaal | € 500 | € 600 |\n',
      reports: ['€ 600 → De bedragen erboven zijn samen € 650, niet € 600.'],
    },
    {
      what: 'Delen van een groter geheel, een som die klopt, en een som bij benadering.',
      sheet:
        '## Doelgroep\n\nVan de € 90.000 is € 40.000 voor zalen en € 20.000 voor gidsen.\nDat is samen € 60.000.\nDe boeken (€ 990) en de kaarten (€ 1.980) kosten samen bijna € 3.000.\n',
    },
  ],
  run(documents, dossier, report) {
    for (const { read, said, span } of authored(wrongSums, prose(documents, dossier)))
      report({ message: `De bedragen ervoor zijn samen ${formatMoney(read.sum)}, niet ${said}.`, span });
    const columns = [
      ...bodyNodes('list', documents, dossier).map(itemsOf),
      ...bodyNodes('table', documents, dossier).flatMap(columnsOf),
    ];
    for (const { block, total, sum } of columns.flatMap((column) => wrongTotal(column) ?? []))
      report({
        message: `De bedragen erboven zijn samen ${formatMoney(sum)}, niet ${sayable(block.text.slice(total.from, total.to))}.`,
        span: block.span(total.from, total.to),
      });
  },
};

const totalWord = latin.iu`(?<!\p{L})(?:samen|in totaal|totaal(?:bedrag)?|bij elkaar|opgeteld|alles bij elkaar|tezamen)(?:\s(?:is|kost(?:en)?|dat|dit|een bedrag van|gaat het om|goed voor|dus|zijn|komt(?: dit| dat)? (?:neer )?op|maakt(?: dat)?|ongeveer)){0,3}[\s:(]{0,3}$`;
const totalBefore = latin.iu`(?<!\p{L})(?:op|is|kost|totaal|samen)\s$`;
const isExplained = /^(?:,\s(?:want|namelijk|te weten)|\s?:|\s\()\s?(?:\p{L}+\s){0,2}$/u;
const behindTotal = latin.iu`^\s(?:samen|in totaal|bij elkaar)(?![\p{L}])`;
/** What makes amounts in one sentence something else than parts of the total behind them. */
const noParts = says`waarvan|hiervan|daarvan|van de (?=€)|tussen|maximaal|in plaats van|was|eerst|eerder|resteert|minus|min|over|korting|verhoogd|verlaagd|meer dan|minder dan|uit \p{L}+ van|[x×]|keer|maal|uur`;

/** A sentence has no more: a paragraph full of amounts takes linear time. */
const MAX_PARTS = 40;

interface Sum {
  readonly total: TextAmount;
  readonly parts: readonly TextAmount[];
}

const wrongSums: Reader<Stretch & { readonly sum: Cents }> = (text) =>
  sumsIn(text).flatMap(({ total, parts }) => {
    const sum = added(parts);
    return sum === total.cents ? [] : [{ from: total.from, to: total.to, sum }];
  });

/** The sums in a running text: two or more amounts and their total, in one sentence. */
function sumsIn(text: string): Sum[] {
  const amounts = amountsInText(text);
  return amounts
    .flatMap((_, index) => totalBehind(text, amounts, index) ?? totalInFront(text, amounts, index) ?? [])
    .filter(({ total, parts }) => parts.length > 1 && [total, ...parts].every(({ isRough }) => !isRough));
}

function totalBehind(text: string, amounts: readonly TextAmount[], index: number): Sum | undefined {
  const total = amounts[index];
  if (!total) return undefined;
  const isTotal =
    totalWord.test(text.slice(Math.max(0, total.from - 50), total.from)) ||
    behindTotal.test(text.slice(total.to, total.to + 14));
  if (!isTotal) return undefined;
  const { from } = sentenceAround(text, total.from);
  const parts = amounts.slice(Math.max(0, index - MAX_PARTS), index).filter((part) => part.from >= from);
  const isRate = parts.some(({ to }) => /^\s(?:per|p\/)/.test(text.slice(to, to + 5)));
  return isRate || noParts(text.slice(from, total.to)) ? undefined : { total, parts };
}

/** “komt dat op € 3.600, want € 1.500, € 900 en € 1.200 zijn nodig” */
function totalInFront(text: string, amounts: readonly TextAmount[], index: number): Sum | undefined {
  const [total, next] = amounts.slice(index, index + 2);
  if (!total || !next) return undefined;
  if (!totalBefore.test(text.slice(Math.max(0, total.from - 20), total.from))) return undefined;
  if (!isExplained.test(text.slice(total.to, next.from))) return undefined;
  const sentence = sentenceAround(text, total.from);
  const end = sentence.from + sentence.text.length;
  const parts = amounts.slice(index + 1, index + MAX_PARTS).filter(({ to }) => to <= end);
  return noParts(text.slice(total.to, end)) ? undefined : { total, parts };
}

function added(amounts: readonly TextAmount[]): Cents {
  return amounts.reduce((total, { cents }) => total + cents, 0n);
}

/** The last of the blocks when it says it is the total of one amount in each of the others, and is not. */
function wrongTotal(
  blocks: readonly TextBlock[],
): { block: TextBlock; total: TextAmount; sum: Cents } | undefined {
  const [block, total] = [blocks.at(-1), amountsInText(blocks.at(-1)?.text ?? '').at(-1)];
  // A part that is not known yet leaves the total as it is.
  const parts = blocks
    .slice(0, -1)
    .filter(({ text }) => !/^\s*(?:p\.?m\.?|pro memorie|-|–)?\s*$/i.test(text))
    .map(({ text }) => amountsInText(text));
  if (!block || !total || total.isRough || parts.length < 2) return undefined;
  if (parts.some((amounts) => amounts.length !== 1 || amounts[0]?.isRough)) return undefined;
  const sum = added(parts.flat());
  return sum === total.cents ? undefined : { block, total, sum };
}

/** The items of a list whose last one begins with a word for a total. */
function itemsOf({ children }: List): TextBlock[] {
  const blocks = children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [textBlockOf(first)] : [],
  );
  return latin.iu`^\s*(?:totaal|samen|in totaal)(?!\p{L})`.test(blocks.at(-1)?.text ?? '') ? blocks : [];
}

/** Each column below the header, of a table whose last row begins with a word for a total. */
function columnsOf({ children: [, ...rows] }: Table): TextBlock[][] {
  const cells = rows.map(({ children }) => children.map(textBlockOf));
  const [label, ...totals] = cells.at(-1) ?? [];
  if (!latin.iu`^\s*(?:totaal|samen|som)(?!\p{L})`.test(label?.text ?? '')) return [];
  return totals.map((_, index) => cells.flatMap((row) => row[index + 1] ?? []));
}
