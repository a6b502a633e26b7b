import type { Heading, Nodes, PhrasingContent, Root } from 'mdast';
import { contentOf, headingPrefix } from '../model/final-text.ts';
import type { TocEntry } from '../model/nodes.ts';
import { idOf, spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pass } from './pass.ts';

/** Two levels, as in the ministry's form. */
const levels = 2;

/** A long document: about five pages, with enough headings to look for. Documented in the manual. */
const long = { words: 2500, headings: 5 } as const;

/** Puts "Inhoudsopgave" before `::toc`, unless a heading is there; removes contents that are empty. */
export const titleContents: Pass = (root, { document: { words } }) => {
  const own = replaceNodes(root, (node, siblings, index) =>
    node.type === 'heading' && siblings[index + 1]?.type === 'tocSlot'
      ? [{ ...node, data: { ...node.data, listed: false } }]
      : undefined,
  );
  const listed = listedHeadings(own);
  const isLong = listed.length >= long.headings && wordsIn(root) > long.words;
  return replaceNodes(own, (node, siblings, index) => {
    if (node.type !== 'tocSlot') return undefined;
    if (listed.length === 0 || (node.onlyLong && !isLong)) return [];
    if (siblings[index - 1]?.type === 'heading') return undefined;
    const span = spanOf(node);
    const title: Heading = {
      type: 'heading',
      depth: shallowest(listed),
      children: [{ type: 'text', value: words.contents.heading, data: { span } }],
      data: { span, listed: false },
    };
    return [title, node];
  });
};

/** Turns `::toc` into a list of the headings after it, two levels; before references have words. */
export function fillContents(root: Root): Root {
  const listed = listedHeadings(root);
  const top = shallowest(listed);
  const entries = listed.map((heading): TocEntry => {
    const children = [...prefix(heading), ...plain(heading.children)];
    const data = { span: spanOf(heading) };
    return { type: 'tocEntry', depth: heading.depth - top + 1, target: idOf(heading), children, data };
  });
  return replaceNodes(root, (node) =>
    node.type === 'tocSlot' ? [{ type: 'toc', children: entries, data: { span: spanOf(node) } }] : undefined,
  );
}

/** Returns the headings after the contents: the title of a memo comes before it. */
function listedHeadings(root: Root): Heading[] {
  const found: Heading[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'cover') return;
    if (node.type === 'tocSlot') found.length = 0;
    if (node.type === 'heading' && node.data?.listed !== false) found.push(node);
    contentOf(node).forEach(visit);
  };
  visit(root);
  const top = shallowest(found);
  return found.filter(({ depth }) => depth < top + levels);
}

function shallowest(headings: readonly Heading[]): Heading['depth'] {
  return headings.reduce<number>((least, { depth }) => Math.min(least, depth), 6) as Heading['depth'];
}

function wordsIn(node: Nodes): number {
  if (node.type === 'text') return node.value.split(/\s+/u).filter((word) => word !== '').length;
  return contentOf(node).reduce((sum, child) => sum + wordsIn(child), 0);
}

function prefix(heading: Heading): PhrasingContent[] {
  const value = headingPrefix(heading);
  return value ? [{ type: 'text', value, data: { span: spanOf(heading) } }] : [];
}

/** An entry is a link itself: links in it become their text; footnotes and line breaks are left out. */
function plain(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteMark') return [];
    if (node.type === 'break') return [{ type: 'text', value: ' ', data: { span: spanOf(node) } }];
    if (node.type === 'inlineCode')
      return [{ type: 'text', value: node.value, data: { span: spanOf(node) } }];
    if (node.type === 'link') return plain(node.children);
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ ...node, children: plain(node.children) }];
    return [node];
  });
}
