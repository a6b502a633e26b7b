import type { PhrasingContent } from 'mdast';
import type { FinalNode, FinalType } from '../../../model/nodes.ts';
import type { Run } from '../content.ts';
import { keepShortWords } from '../long-words.ts';
import { newRun, type Printing, within } from '../printing.ts';
import { addressInWords } from './address-in-words.ts';

/** Types that stand in a line of text. */
export type InlineType = Extract<FinalType, PhrasingContent['type']>;

type InlineHandlers = {
  readonly [T in InlineType]: (node: FinalNode<T>, print: Printing) => Run[];
};

/** How each type of inline node is printed. A type that is forgotten does not compile. */
export const inlineHandlers = {
  text: (node, print) => (node.value === '' ? [] : [newRun(print, node, node.value)]),
  inlineCode: (node, print) => {
    const look = { background: print.job.style.colours.shade };
    const run = newRun(within(print, { parent: print.parent.add('Code'), look }), node, node.value);
    run.text = keepShortWords(run.text);
    return [run];
  },
  // The space keeps the words apart for who listens; it is the last thing on its line.
  break: (node, print) => {
    const run = newRun(print, node, ' ');
    run.text = ' \n';
    return [run];
  },
  emphasis: (node, print) =>
    children(node, within(print, { parent: print.parent.add('Em'), look: { italics: !print.look.italics } })),
  strong: (node, print) =>
    children(node, within(print, { parent: print.parent.add('Strong'), look: { bold: true } })),
  blank: (node, print) =>
    children(
      node,
      within(print, {
        parent: print.parent.add('Span'),
        look: { background: print.job.style.colours.blank },
      }),
    ),
  link: (node, print) =>
    children(
      node,
      within(print, {
        parent: print.parent.add('Link', {
          target: { url: node.url },
          alt: addressInWords(node, print.job.words),
        }),
        look: { color: print.job.style.colours.accent, decoration: 'underline' },
      }),
    ),
  reference: (node, print) =>
    children(
      node,
      within(print, {
        parent: print.parent.add('Reference').add('Link', { target: { anchor: node.target } }),
      }),
    ),
  pageNumber: (node, print) => {
    const { pages, numberWidth } = print.job;
    const text = String(pages.get(node.target));
    return [newRun(print, node, text, { pageOf: node.target, minWidth: numberWidth })];
  },
  footnoteMark: (node, print) => {
    const alt = print.job.words.notes.mark({ number: String(node.number) });
    const target = { anchor: footnoteAnchor(node.identifier) };
    const link = print.parent.add('Reference').add('Link', { target, alt });
    const anchor = { id: footnoteMarkAnchor(node.identifier) };
    return [newRun(within(print, { parent: link }), node, String(node.number), { sup: true, anchor })];
  },
} satisfies InlineHandlers;

/** Returns the name of the place where a note stands. */
export function footnoteAnchor(identifier: string): string {
  return `noot:${identifier}`;
}

/** Returns the name of the place where a note is first referred to. */
export function footnoteMarkAnchor(identifier: string): string {
  return `nootverwijzing:${identifier}`;
}

function children(node: { readonly children: readonly PhrasingContent[] }, print: Printing): Run[] {
  return print.job.inlines(node.children, print);
}
