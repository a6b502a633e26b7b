import type { Link, Nodes, Root, Text } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Position, Span } from '../diagnostic/span.ts';
import { blankFor } from '../model/blank.ts';
import type { Field } from '../model/field.ts';
import { spanOf } from '../model/nodes.ts';
import { printField } from '../model/print-field.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { sliceText } from '../model/text-spans.ts';
import type { Words } from '../model/words.ts';
import { urlProblem } from '../parse/safe-url.ts';
import type { PrintedValue } from './template/compile-template.ts';
import { valueTokens } from './template/tokens.ts';

/** Replaces tokens by their values, never parsed as Markdown; unfilled ones become a visible blank. */
export function fillTokens(root: Root, values: readonly PrintedValue[], words: Words, report: Report): Root {
  const printedValue: ValueOf = (digits) => {
    const value = values[Number(digits)];
    if (!value) throw new Error(`a token without a value: ${digits}`);
    return value;
  };
  return replaceNodes(root, (node) => {
    if (node.type === 'text') return hasToken(node.value) ? fillText(node, printedValue, words) : undefined;
    if (node.type === 'link' && hasToken(node.url)) return fillLink(node, printedValue, report);
    return fillAttributes(node, printedValue);
  });
}

type ValueOf = (digits: string | undefined) => PrintedValue;

function fillText(text: Text, printedValue: ValueOf, words: Words): Nodes[] {
  const nodes: Nodes[] = [];
  let done = 0;
  let before: Span | undefined;
  const keep = (to: number, end: Position, after?: Span) => {
    if (to > done) nodes.push(textBetween(sliceText(text, done, to), before, end, after));
  };
  for (const match of text.value.matchAll(valueTokens)) {
    const { field, site } = printedValue(match[1]);
    keep(match.index, site.start, site);
    nodes.push(valueNode(field, site, words));
    done = match.index + match[0].length;
    before = site;
  }
  keep(text.value.length, spanOf(text).end);
  return nodes;
}

/** Maps text beside a token to its span in the template, where a mustache is longer than its token. */
function textBetween(text: Text, before: Span | undefined, end: Position, after: Span | undefined): Text {
  // Written by a helper, such as the "en" between two names.
  if (before && before === after) return { ...text, data: { span: before } };
  const span = spanOf(text);
  const start = before?.file === span.file ? before.end : span.start;
  const [, ...later] = text.data?.origins ?? [];
  const length = later[0]?.index ?? text.value.length;
  const first = { index: 0, span: { ...span, start, end: { ...start, column: start.column + length } } };
  return { ...text, data: { span: { ...span, start, end }, origins: [first, ...later] } };
}

/** Returns the node of a value: its text, or a blank. `name` is how it was mentioned, `at` where. */
export function valueNode(field: Field, at: Span, words: Words, name?: string): Nodes {
  const text = printField(field);
  if (text === undefined) return blankFor(field.label, field, words);
  const value = { key: field.key ?? name, at, computed: field.key === undefined };
  return { type: 'text', value: text, data: { span: field.span, value } };
}

/** Fills the address of a link; an unfilled one leaves only the words. */
function fillLink(link: Link, printedValue: ValueOf, report: Report): readonly Nodes[] | undefined {
  const fields = [...link.url.matchAll(valueTokens)].map((match) => printedValue(match[1]).field);
  if (fields.some((field) => field.value === undefined)) return link.children;
  const url = fillString(link.url, printedValue);
  const problem = urlProblem(url);
  if (problem) {
    const { right: _, ...finding } = problem;
    report({ ...finding, span: fields[0]?.span ?? spanOf(link) });
  }
  return problem?.severity === 'error' ? link.children : [{ ...link, url }];
}

/** Fills all other strings of a node: alternative text, the sheet of a budget, language, label. */
function fillAttributes(node: Nodes, printedValue: ValueOf): readonly Nodes[] | undefined {
  const filled = Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' && hasToken(value)
      ? [[name, fillString(value, printedValue) || undefined]]
      : [],
  );
  return filled.length > 0 ? [{ ...node, ...Object.fromEntries(filled) } as Nodes] : undefined;
}

function fillString(text: string, printedValue: ValueOf): string {
  // A function, so that `$&` in a value has no special meaning.
  return text.replace(valueTokens, (_, digits: string) => printField(printedValue(digits).field) ?? '');
}

function hasToken(text: string): boolean {
  return text.includes('\uE000');
}
