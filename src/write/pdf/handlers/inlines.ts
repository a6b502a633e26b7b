import type { PhrasingContent } from 'mdast';
import type { FinalNode, FinalType } from '../../../model/nodes.ts';
import { footnoteAnchor, footnoteMarkAnchor } from '../../footnote-anchors.ts';
import type { Run } from '../content.ts';
import { keepShortWords } from '../long-words.ts';
import { newRun, type RenderContext, within } from '../render-context.ts';
import { addressInWords } from './address-in-words.ts';

/** Types that occur in a line of text. */
export type InlineType = Extract<FinalType, PhrasingContent['type']>;

type InlineHandlers = {
  readonly [T in InlineType]: (node: FinalNode<T>, context: RenderContext) => Run[];
};

/** How each type of inline node is printed. A type that is forgotten does not compile. */
export const inlineHandlers = {
  text: (node, context) => (node.value === '' ? [] : [newRun(context, node, node.value)]),
  inlineCode: (node, context) => {
    const look = { background: context.job.style.colours.shade };
    const run = newRun(within(context, { parent: context.parent.add('Code'), look }), node, node.value);
    run.text = keepShortWords(run.text);
    return [run];
  },
  // The space keeps the words apart for who listens; it is the last thing on its line.
  break: (node, context) => {
    const run = newRun(context, node, ' ');
    run.text = ' \n';
    return [run];
  },
  emphasis: (node, context) =>
    children(
      node,
      within(context, { parent: context.parent.add('Em'), look: { italics: !context.look.italics } }),
    ),
  strong: (node, context) =>
    children(node, within(context, { parent: context.parent.add('Strong'), look: { bold: true } })),
  blank: (node, context) =>
    children(
      node,
      within(context, {
        parent: context.parent.add('Span'),
        look: { background: context.job.style.colours.blank },
      }),
    ),
  link: (node, context) =>
    children(
      node,
      within(context, {
        parent: context.parent.add('Link', {
          target: { url: node.url },
          alt: addressInWords(node, context.job.words),
        }),
        look: { color: context.job.style.colours.accent, decoration: 'underline' },
      }),
    ),
  reference: (node, context) =>
    children(
      node,
      within(context, {
        parent: context.parent.add('Reference').add('Link', { target: { anchor: node.target } }),
      }),
    ),
  pageNumber: (node, context) => {
    const { pages, numberWidth } = context.job;
    const text = String(pages.get(node.target));
    return [newRun(context, node, text, { pageOf: node.target, minWidth: numberWidth })];
  },
  footnoteMark: (node, context) => {
    const alt = context.job.words.notes.mark({ number: String(node.number) });
    const target = { anchor: footnoteAnchor(node.identifier) };
    const link = context.parent.add('Reference').add('Link', { target, alt });
    const anchor = { id: footnoteMarkAnchor(node.identifier) };
    return [newRun(within(context, { parent: link }), node, String(node.number), { sup: true, anchor })];
  },
} satisfies InlineHandlers;

function children(node: { readonly children: readonly PhrasingContent[] }, context: RenderContext): Run[] {
  return context.job.inlines(node.children, context);
}
