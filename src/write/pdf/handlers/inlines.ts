import type { Link, PhrasingContent } from 'mdast';
import type { FinalNode } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import type { Words } from '../../../model/words.ts';
import { footnoteAnchor, footnoteMarkAnchor } from '../../footnote-anchors.ts';
import type { InlineType } from '../../handler-types.ts';
import type { Run } from '../content.ts';
import { heard } from '../in-version.ts';
import { keepShortWords } from '../long-words.ts';
import { newRun, type RenderContext, within } from '../render-context.ts';

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
  blank: (node, context) => {
    const look = { background: context.job.style.colours.blank };
    return children(node, within(context, { parent: context.parent.add('Span'), look }));
  },
  link: (node, context) => {
    const alt = heard(context, addressInWords(node, context.job.words));
    const parent = context.parent.add('Link', { target: { url: node.url }, alt });
    const look = { color: context.job.style.colours.accent, decoration: 'underline' } as const;
    return children(node, within(context, { parent, look }));
  },
  reference: (node, context) => {
    const parent = context.parent.add('Reference').add('Link', { target: { anchor: node.target } });
    return children(node, within(context, { parent }));
  },
  pageNumber: (node, context) => {
    const { pages, numberWidth } = context.job;
    const text = String(pages.get(node.target));
    return [newRun(context, node, text, { pageOf: node.target, minWidth: numberWidth })];
  },
  footnoteMark: (node, context) => {
    const alt = heard(context, context.job.words.notes.mark({ number: String(node.number) }));
    const target = { anchor: footnoteAnchor(node.identifier) };
    const link = context.parent.add('Reference').add('Link', { target, alt });
    const anchor = { id: footnoteMarkAnchor(node.identifier) };
    return [newRun(within(context, { parent: link }), node, String(node.number), { sup: true, anchor })];
  },
} satisfies { readonly [T in InlineType]: (node: FinalNode<T>, context: RenderContext) => Run[] };

function children(node: { readonly children: readonly PhrasingContent[] }, context: RenderContext): Run[] {
  return context.job.inlines(node.children, context);
}

/** The word for what an address leads to, by its scheme. */
const wordFor: Readonly<Record<string, 'website' | 'mail' | 'phone'>> = {
  http: 'website',
  https: 'website',
  mailto: 'mail',
  tel: 'phone',
};

/** Returns the words for a link that shows only its address; undefined for any other link. */
function addressInWords(link: Link, { aloud }: Words): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(?:\/\/)?(.*)$/is.exec(link.url) ?? [];
  const shown = textOf(link).trim();
  const told = shown.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  const word = wordFor[scheme.toLowerCase()];
  return word && comparable(told) === comparable(rest) ? aloud[word]({ address: told }) : undefined;
}

/** An address without capitals, `www.`, subject, last slash, and spaces or dashes of a number. */
function comparable(address: string): string {
  return address
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\?subject=.*$/, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '');
}
