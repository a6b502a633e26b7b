import type { Nodes, Text } from 'mdast';
import { joinTexts, sliceText } from '../model/text-spans.ts';
import { type MappedText, rewriteText } from './mapped-text.ts';
import { nodeSpan, type ParseContext, rangeOf } from './parse-context.ts';
import { reportStrikethrough } from './strikethrough.ts';
import { reportSwallowedBackslash } from './swallowed-backslash.ts';
import { reportTextFaults } from './text-faults.ts';

/**
 * Turns a text into ours: a soft line break and a run of spaces are one space (as CommonMark means them),
 * letters are NFC. Looks for what was meant as markup but became text; brackets that a finding has explained
 * go, or they would be taken for a placeholder as well.
 */
export function convertText(node: Text, context: ParseContext): Nodes[] {
  const written = mappedText(node);
  const explained = reportTextFaults(written, context);
  reportStrikethrough(written, context);
  if (context.mode === 'body') reportSwallowedBackslash(written, context);
  const plain = explained ? rewriteText(written, /[[\]]/g, () => '') : written;
  // All but a single space.
  const spaced = rewriteText(plain, /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, () => ' ');
  const text = composed(spaced);
  const origins = text.stretches.map(({ index, offset, size }) => ({
    index,
    span: context.spanAt(offset, offset + size),
  }));
  return [{ type: 'text', value: text.value, data: { span: nodeSpan(node, context), origins } }];
}

function composed(text: MappedText): MappedText {
  if (text.value === text.value.normalize('NFC')) return text;
  return rewriteText(text, /\P{M}\p{M}+|[\u1100-\u11ff]+|[\u2126\u212a\u212b]/gu, (found) =>
    found.normalize('NFC'),
  );
}

/** Returns the text with where it is, as the extension noted; without notes it was written in one go. */
function mappedText(node: Text): MappedText {
  const [start, end] = rangeOf(node);
  const stretches = node.data?.stretches ?? [{ index: 0, offset: start, size: end - start, literal: false }];
  return { value: node.value, stretches };
}

/** Makes texts that a comment was between one, with one space there; a line gets no space at its ends. */
export function mergeTexts(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.pop();
    result.push(...(last ? joined(last, node) : [node]));
  }
  return withoutEmpty(result);
}

function joined(last: Nodes, node: Nodes): Nodes[] {
  if (node.type === 'break') return [withoutSpace(last, 'end'), node];
  if (last.type === 'break') return [last, withoutSpace(node, 'start')];
  if (last.type !== 'text' || node.type !== 'text') return [last, node];
  const rest = last.value.endsWith(' ') && node.value.startsWith(' ') ? sliceText(node, 1) : node;
  return [rest.value === '' ? last : joinTexts(last, rest)];
}

function withoutEmpty(nodes: readonly Nodes[]): Nodes[] {
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function withoutSpace(node: Nodes, side: 'start' | 'end'): Nodes {
  if (node.type !== 'text') return node;
  if (side === 'start') return node.value.startsWith(' ') ? sliceText(node, 1) : node;
  return node.value.endsWith(' ') ? sliceText(node, 0, node.value.length - 1) : node;
}

/** Returns the inlines of a block without empty texts, and without space and empty lines at its ends. */
export function trimInlines(nodes: readonly Nodes[]): Nodes[] {
  const first = nodes.findIndex(({ type }) => type !== 'break');
  const last = nodes.findLastIndex(({ type }) => type !== 'break');
  const [start, ...rest] = nodes.slice(Math.max(first, 0), last + 1);
  const trimmed = start ? [withoutSpace(start, 'start'), ...rest] : [];
  const end = trimmed.pop();
  return withoutEmpty(end ? [...trimmed, withoutSpace(end, 'end')] : trimmed);
}
