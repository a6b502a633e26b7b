import type { List, Nodes, Paragraph, Table, TableCell } from 'mdast';
import type { Document } from '../../../model/document.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { bodyNodes } from '../../body-nodes.ts';
import { sourcesOf } from '../../sources-of.ts';
import { type Quantity, quantitiesInText } from '../quantities-in-text.ts';
import { countSameThings, phraseOf } from '../quantity-phrases.ts';
import { type TextBlock, textBlockOf } from '../text-blocks.ts';
import { isNearby, sumOf } from './calculation.ts';
import {
  type ColumnNumber,
  type ColumnRow,
  columnNumber,
  isTotalRow,
  type WrongTotal,
  wrongTotals,
} from './column-totals.ts';
import { wrongTableShares } from './table-shares.ts';

/** Returns the totals in tables and lists that are not what the rows or items above them come to. */
export function wrongColumns(documents: readonly Document[], dossier: Dossier): WrongTotal[] {
  return [
    ...bodyNodes('list', documents, dossier).flatMap((list) => wrongTotals(itemsOf(list), false)),
    ...bodyNodes('table', documents, dossier).flatMap((table) => [
      ...wrongInTable(table),
      ...wrongInRows(table),
      ...wrongDifferences(table),
    ]),
    ...sourcesOf(documents, dossier).flatMap(({ body }) =>
      announcedIn(body).flatMap((each) => wrongWhole(each) ?? []),
    ),
  ];
}

/** The items of a list of which one is a total. */
function itemsOf({ children }: List): ColumnRow[] {
  const blocks = children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [textBlockOf(first)] : [],
  );
  if (!blocks.some(({ text }) => isTotalRow(text))) return [];
  return blocks.map((block) => ({ label: block.text, block, number: onlyNumber(block.text) }));
}

/** The amount of an item when it has one, or the number behind its colon. */
function onlyNumber(text: string): ColumnNumber | undefined {
  const found = quantitiesInText(text);
  const money = found.filter(({ kind }) => kind === 'money');
  const [only, ...more] = money.length > 0 ? money : found;
  if (!only || more.length > 0 || only.isRough) return undefined;
  const isBelow = latin.iu`(?:[-−]\s?|-\/-\s?)$`.test(text.slice(Math.max(0, only.from - 4), only.from));
  return { ...only, value: isBelow ? -only.value : only.value };
}

/** Columns that are never added up. */
const notAdded = says`gemiddelde?|per|prijs|tarief|stukprijs|uurtarief|percentage|jaar|groepsgrootte|nr|nummer|leeftijd|score|cijfer|index|ratio|btw-tarief|klas|groep`;
const inThousands = /[x×*]\s?(?:€\s?)?1[.\s]?000|duizend|miljoen|mln|afgerond/i;

function wrongInTable(table: Table): WrongTotal[] {
  const [head, ...rows] = table.children;
  const cells = rows.map(({ children }) => children.map(textBlockOf));
  const bold = rows.map(({ children: [label] }) => isBold(label));
  const isNamed = cells.some(([label]) => isTotalRow(label?.text ?? ''));
  if (!isNamed && !bold.some(Boolean)) return [];
  const shares = wrongTableShares(table);
  const headings = head?.children.map((each) => textBlockOf(each).text) ?? [];
  const isRounded = headings.some((heading) => inThousands.test(heading));
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const wrong = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1).flatMap((column) => {
    const own = cells.flatMap((row, index): ColumnRow[] => {
      const block = row[column];
      if (!block) return [];
      const number = columnNumber(block.text);
      const label = row[0]?.text ?? '';
      return [{ label, block, number: number === 'open' ? undefined : number, isBold: bold[index] === true }];
    });
    const heading = headings[column] ?? '';
    const isMoney = own.some(({ number }) => number?.kind === 'money');
    if (!isMoney && notAdded(heading)) return [];
    // A share that is wrong makes the sum of the shares wrong too.
    if (shares.some(({ column: at }) => at === column)) return [];
    return wrongTotals(isMoney ? own.map(asMoney) : own, isRounded || inThousands.test(heading));
  });
  // Rows in bold are totals where most of them come out.
  const inBold = bold.filter(Boolean).length * Math.max(0, width - 1);
  return isNamed || inBold - wrong.length >= 2 * wrong.length ? wrong : [];
}

function isBold(cell: TableCell | undefined): boolean {
  return (
    cell !== undefined && cell.children.length > 0 && cell.children.every(({ type }) => type === 'strong')
  );
}

/** In a column of amounts a bare number is one too. */
function asMoney(row: ColumnRow): ColumnRow {
  return row.number?.kind === 'count' ? { ...row, number: { ...row.number, kind: 'money' } } : row;
}

/** Rows whose last column is a total, as its heading or the other rows of the table show. */
function wrongInRows({ children: [head, ...rows] }: Table): WrongTotal[] {
  const last = head?.children.at(-1);
  if (!head || !last || head.children.length < 4) return [];
  const isNamed = isTotalRow(textBlockOf(last).text);
  const read = rows.flatMap(({ children }): (WrongTotal & { readonly isRight: boolean })[] => {
    const blocks = children.slice(1).map(textBlockOf);
    const numbers = blocks.map(({ text }) => columnNumber(text));
    const known = numbers.flatMap((number) => (number === undefined || number === 'open' ? [] : [number]));
    const [block, number] = [blocks.at(-1), numbers.at(-1)];
    if (
      !block ||
      number === undefined ||
      number === 'open' ||
      numbers.includes(undefined) ||
      known.length < 3
    )
      return [];
    const expected = Math.round(known.slice(0, -1).reduce((sum, { value }) => sum + value, 0) * 100) / 100;
    return [{ block, number, expected, place: 'ervoor', isRight: Math.abs(expected - number.value) < 1e-6 }];
  });
  const wrong = read.filter(({ isRight }) => !isRight);
  const right = read.length - wrong.length;
  const isAdded = wrong.length > 0 && right >= 2 * wrong.length && (isNamed || right > 1);
  return isAdded ? wrong.filter(({ number, expected }) => isNearby(number.value, expected)) : [];
}

/** More columns can be taken from each other in too many ways to mean anything. */
const MAX_COLUMNS = 12;
const leftOver = says`over|rest|restant|resteert|resterend|saldo|verschil|nog|vrij|beschikbaar|ruimte|open`;

/** A column that is one less another, as its heading or the other rows show: budget, spent, left. */
function wrongDifferences({ children: [head, ...rows] }: Table): WrongTotal[] {
  if (!head || head.children.length < 4 || head.children.length > MAX_COLUMNS) return [];
  const headings = head.children.map((cell) => textBlockOf(cell).text);
  const blocks = rows.map(({ children }) => children.map(textBlockOf));
  const numbers = blocks.map((row) => row.map(({ text }) => numberIn(text)));
  const columns = headings.map((_, index) => index).slice(1);
  return columns.flatMap((column) => {
    const isNamed = leftOver(headings[column] ?? '');
    const pairs = columns.flatMap((one) =>
      columns.filter((two) => two !== one && one < column && two < column).map((two) => [one, two] as const),
    );
    const read = pairs.map(([one, two]) =>
      numbers.flatMap((row, index): (WrongTotal & { readonly isRight: boolean })[] => {
        const [whole, part, left] = [row[one], row[two], row[column]];
        const block = blocks[index]?.[column];
        if (!whole || !part || !left || !block || whole.kind !== left.kind || part.kind !== left.kind)
          return [];
        const expected = Math.round((whole.value - part.value) * 100) / 100;
        const isRight = Math.abs(Math.abs(expected) - Math.abs(left.value)) < 1e-6;
        return [{ block, number: left, expected, place: 'ervoor', isDifference: true, isRight }];
      }),
    );
    const [best] = read.toSorted((a, b) => rightOf(b) - rightOf(a));
    const [right, wrong] = best ? [rightOf(best), best.filter(({ isRight }) => !isRight)] : [0, []];
    const isMeant = right >= 2 * wrong.length && right > (isNamed ? 0 : 2);
    return isMeant
      ? wrong.filter(({ number, expected }) => isNearby(Math.abs(number.value), Math.abs(expected)))
      : [];
  });
}

function rightOf(read: readonly { readonly isRight: boolean }[]): number {
  return read.filter(({ isRight }) => isRight).length;
}

function numberIn(text: string): ColumnNumber | undefined {
  const number = columnNumber(text);
  return number === 'open' ? undefined : number;
}

interface Announced {
  readonly paragraph: Paragraph;
  readonly list: List;
  /** What stands right behind the list. */
  readonly behind: Paragraph | undefined;
}

/** The lists below a node with the paragraph in front of each. */
function announcedIn(node: Nodes): Announced[] {
  if (!('children' in node)) return [];
  const children: readonly Nodes[] = node.children;
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const after = children[index + 2];
    const behind = after?.type === 'paragraph' ? after : undefined;
    const own =
      child.type === 'paragraph' && next?.type === 'list' ? [{ paragraph: child, list: next, behind }] : [];
    return [...own, ...announcedIn(child)];
  });
}

const notAll = says`onder andere|onder meer|waaronder|vooral|bijvoorbeeld|zoals|met name|per|elk|elke|iedere?|maximaal|minimaal|minstens|ten minste|hoogstens|of`;

/** `De school telt 264 leerlingen:` and behind it a list with a number in every item. */
function wrongWhole({ paragraph, list, behind }: Announced): WrongTotal | undefined {
  const block = textBlockOf(paragraph);
  if (!/:\s*$/.test(block.text)) return undefined;
  const sentence = block.text.slice(Math.max(0, block.text.search(/[^.!?]*$/)));
  const whole = quantitiesInText(block.text).at(-1);
  const items = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? textBlockOf(first) : undefined,
  );
  if (!whole || whole.isRough || whole.kind === 'percent' || notAll(sentence) || items.length < 2)
    return undefined;
  const parts = items.map((item) => (item ? partIn(item, whole.kind) : undefined));
  if (
    parts.some((part) => part === undefined || part.isRough) ||
    items.some((item) => isTotalRow(item?.text ?? ''))
  )
    return undefined;
  const known = parts.filter((part) => part !== undefined);
  const counted = known.map((part, index) => phraseOf(items[index]?.text ?? '', part));
  if (!countSameThings([phraseOf(block.text, whole), ...counted])) return undefined;
  const expected = sumOf(known);
  if (expected === whole.value || !isNearby(whole.value, expected)) return undefined;
  const repeated = behind && repeatedIn(textBlockOf(behind), whole);
  return repeated
    ? { ...repeated, expected, place: 'erboven' }
    : { block, number: whole, expected, place: 'eronder' };
}

const concludes = says`samen|totaal|bij elkaar|opgeteld|alles`;

/** The same total behind the list, where it is drawn: `Samen zijn dat de 212 kinderen`. */
function repeatedIn(
  block: TextBlock,
  { kind, value }: Quantity,
): Pick<WrongTotal, 'block' | 'number'> | undefined {
  const number = quantitiesInText(block.text).find((each) => each.kind === kind && each.value === value);
  if (!number) return undefined;
  const opening = block.text.slice(0, number.from);
  return !/[.!?]\s/.test(opening) && concludes(opening) ? { block, number } : undefined;
}

function partIn({ text }: TextBlock, kind: Quantity['kind']): Quantity | undefined {
  const [only, ...more] = quantitiesInText(text).filter((each) => each.kind === kind);
  return more.length === 0 ? only : undefined;
}
