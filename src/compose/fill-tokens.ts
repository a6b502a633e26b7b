import type { Link, Nodes, Root, Text } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { blankFor } from '../model/blank.ts';
import type { Field } from '../model/field.ts';
import { placeOf } from '../model/nodes.ts';
import { printField } from '../model/print-field.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { sliceText } from '../model/text-places.ts';
import { urlProblem } from '../parse/safe-url.ts';
import { valueTokens } from './template/tokens.ts';

/**
 * Puts the values in the place of their tokens, in texts and in addresses, alternative texts and attributes. A value becomes a
 * text node as it is, with the place of its frontmatter key; whatever stands in it is never read as Markdown. Something unfilled
 * becomes a visible blank. Addresses are looked at again now that they are whole.
 */
export function fillTokens(root: Root, values: readonly Field[], report: Report): Root {
  const fieldOf = (digits: string | undefined): Field => {
    const field = values[Number(digits)];
    if (!field) throw new Error(`a token without a value: ${digits}`);
    return field;
  };
  return replaceNodes(root, (node) => {
    if (node.type === 'text') return hasToken(node.value) ? fillText(node, fieldOf) : undefined;
    if (node.type === 'link' && hasToken(node.url)) return fillLink(node, fieldOf, report);
    return fillAttributes(node, fieldOf);
  });
}

function fillText(text: Text, fieldOf: (digits: string | undefined) => Field): Nodes[] {
  const nodes: Nodes[] = [];
  let done = 0;
  for (const match of text.value.matchAll(valueTokens)) {
    if (match.index > done) nodes.push(sliceText(text, done, match.index));
    nodes.push(valueNode(fieldOf(match[1])));
    done = match.index + match[0].length;
  }
  if (done < text.value.length) nodes.push(sliceText(text, done));
  return nodes;
}

/** The node that shows a value: its text, or a blank when there is none. */
export function valueNode(field: Field): Nodes {
  const value = printField(field);
  return value === undefined
    ? blankFor(field.label, field.place)
    : { type: 'text', value, data: { place: field.place } };
}

/** A link to something unfilled is no link yet: its words stay. */
function fillLink(
  link: Link,
  fieldOf: (digits: string | undefined) => Field,
  report: Report,
): readonly Nodes[] | undefined {
  const fields = [...link.url.matchAll(valueTokens)].map((match) => fieldOf(match[1]));
  if (fields.some((field) => field.value === undefined)) return link.children;
  const url = fillString(link.url, fieldOf);
  const problem = urlProblem(url);
  if (!problem) return [{ ...link, url }];
  report({ severity: 'error', ...problem, place: fields[0]?.place ?? placeOf(link) });
  return link.children;
}

/** Fills every other text on a node: an alternative text, the sheet that a budget is of, a language, a label. */
function fillAttributes(
  node: Nodes,
  fieldOf: (digits: string | undefined) => Field,
): readonly Nodes[] | undefined {
  const filled = Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' && hasToken(value) ? [[name, fillString(value, fieldOf) || undefined]] : [],
  );
  return filled.length > 0 ? [{ ...node, ...Object.fromEntries(filled) } as Nodes] : undefined;
}

function fillString(text: string, fieldOf: (digits: string | undefined) => Field): string {
  // A function, for `$&` in a value must stay what it is.
  return text.replace(valueTokens, (_, digits: string) => printField(fieldOf(digits)) ?? '');
}

function hasToken(text: string): boolean {
  return text.includes('\uE000');
}
