import type { BlockContent, List, ListItem, Nodes } from 'mdast';
import { replacement } from '../diagnostic/fix.ts';
import { convertChildren, nodeSpan, type ParseContext, rangeOf, refuse, sourceOf } from './parse-context.ts';
import { reportSwallowedBullet } from './swallowed-signs.ts';

const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

/** Keeps a list and its numbers: where these do not count on, another list begins. Refuses a date. */
export function convertList(node: List, context: ParseContext): Nodes[] {
  if (node.ordered && isAccident(node, context)) return refuseAccident(node, context);
  if (node.ordered) reportNumbers(node, context);
  reportSwallowedBullet(node, context);
  return runsOf(node, context).map((run): List => {
    const [first, last] = [run.children[0] ?? run, run.children.at(-1) ?? run];
    const { ordered, start, spread } = run;
    return {
      type: 'list',
      ordered: ordered === true,
      start: start ?? null,
      spread: spread === true,
      children: convertChildren(run, context) as ListItem[],
      data: { span: context.spanAt(rangeOf(first)[0], rangeOf(last)[1]) },
    };
  });
}

/** Cuts a list where its numbers do not count on. */
function runsOf(list: List, context: ParseContext): List[] {
  const numbers = numbersOf(list, context);
  if (!list.ordered || isLazy(numbers)) return [list];
  const runs: List[] = [];
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index] ?? 1;
    const run = runs.at(-1);
    if (run && number === (numbers[index - 1] ?? 0) + 1) run.children.push(item);
    else runs.push({ ...list, start: number, children: [item] });
  }
  return runs;
}

function refuseAccident(node: List, context: ParseContext): [] {
  const [mark = '', number = '', delimiter = ''] = /^(\d+)([.)])/.exec(sourceOf(node, context)) ?? [];
  const [start] = rangeOf(node);
  const span = context.spanAt(start, start + mark.length);
  context.report({
    rule: 'markdown/accidental-list',
    severity: 'error',
    message: `\`${mark}\` aan het begin van deze regel maakt er een genummerde lijst van.`,
    help: `Is het geen lijst, schrijf dan \`${number}\\${delimiter}\`.${number === '1' ? '' : ' Is het er wel een, begin dan bij 1.'}`,
    span,
    fixes: [replacement(span, `${number}\\${delimiter}`, 'suggestion')],
  });
  return [];
}

/**
 * One item that starts elsewhere than at 1 and does not go on from a list above it, or that reads as a date.
 * A list of two or more that counts on (`4.`, `5.`) is meant; its number is kept.
 */
function isAccident(list: List, context: ParseContext): boolean {
  if (list.children.length !== 1) return false;
  const words = /^\d+[.)]\s+([^\n]*)/.exec(sourceOf(list, context))?.[1] ?? '';
  if (months.test(words)) return true;
  const start = list.start ?? 1;
  if (start <= 1) return false;
  const parent = context.parents.at(-1);
  const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : [];
  return !siblings.some(
    (sibling) =>
      sibling.type === 'list' &&
      sibling !== list &&
      sibling.ordered &&
      numberAfter(sibling, context) === start,
  );
}

function numberAfter(list: List, context: ParseContext): number {
  const numbers = numbersOf(list, context);
  return isLazy(numbers) ? (list.start ?? 1) + numbers.length : (numbers.at(-1) ?? 0) + 1;
}

/** `1. 1. 1.` is a habit of Markdown writers and means 1, 2, 3. */
function isLazy(numbers: readonly number[]): boolean {
  return numbers.length > 1 && numbers.every((number) => number === numbers[0]);
}

function numbersOf(list: List, context: ParseContext): number[] {
  return list.children.map((item) => Number(/^\d+/.exec(sourceOf(item, context))?.[0]));
}

function reportNumbers(list: List, context: ParseContext): void {
  const numbers = numbersOf(list, context);
  reportZeros(list, context);
  if (isLazy(numbers)) return;
  const wrong = numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
  const item = list.children[wrong];
  const next = (numbers[wrong - 1] ?? 0) + 1;
  if (!item) return;
  const [start] = rangeOf(item);
  refuse(item, context, {
    rule: 'markdown/list-numbering',
    severity: 'warning',
    message: `Dit onderdeel heeft nummer ${numbers[wrong]}, maar ${next} is aan de beurt.`,
    note: 'De nummers worden afgedrukt zoals ze hier staan.',
    help: `Schrijf \`${next}.\`, of zet een alinea tekst tussen twee lijsten.`,
    fixes: [
      replacement(context.spanAt(start, start + String(numbers[wrong]).length), `${next}`, 'suggestion'),
    ],
  });
}

/** `01.` is printed as `1.`: a list counts without zeros in front. */
function reportZeros(list: List, context: ParseContext): void {
  const item = list.children.find((each) => /^0\d/.test(sourceOf(each, context)));
  const [mark = '', number = '', delimiter = ''] =
    (item && /^(\d+)([.)])/.exec(sourceOf(item, context))) ?? [];
  if (!item) return;
  const [start] = rangeOf(item);
  const span = context.spanAt(start, start + mark.length);
  context.report({
    rule: 'markdown/swallowed-sign',
    severity: 'error',
    message: `De nul voor aan \`${mark}\` wordt niet afgedrukt: dit is een genummerde lijst.`,
    help: `Schrijf \`${Number(number)}${delimiter}\`. Is het geen lijst, schrijf dan \`${number}\\${delimiter}\`.`,
    span,
    fixes: [replacement(span, `${Number(number)}${delimiter}`, 'suggestion')],
  });
}

/** Keeps an item. One without text would be a mark alone. */
export function convertListItem(node: ListItem, context: ParseContext): Nodes[] {
  const children = convertChildren(node, context) as BlockContent[];
  if (node.children.length === 0)
    refuse(node, context, {
      rule: 'markdown/empty-item',
      severity: 'warning',
      message: 'Dit onderdeel van de lijst is leeg.',
      help: 'Vul het aan, of haal de regel weg.',
    });
  return [
    { type: 'listItem', spread: node.spread === true, children, data: { span: nodeSpan(node, context) } },
  ];
}
