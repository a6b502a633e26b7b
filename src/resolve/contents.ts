import type { Heading, PhrasingContent, Root } from 'mdast';
import { contentOf, headingPrefix } from '../model/final-text.ts';
import type { TocEntry } from '../model/nodes.ts';
import { idOf, placeOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';

/** Two levels, as the form of the ministry has them. */
const deepest = 2;

/**
 * Puts the heading "Inhoudsopgave" before each `::toc`, unless a heading stands there already. Either way it is not listed itself.
 * A table of contents without entries is left out.
 */
export function titleContents(root: Root): Root {
  const own = replaceNodes(root, (node, siblings, index) =>
    node.type === 'heading' && siblings[index + 1]?.type === 'tocSlot'
      ? [{ ...node, data: { ...node.data, listed: false } }]
      : undefined,
  );
  const empty = listedHeadings(own).length === 0;
  return replaceNodes(own, (node, siblings, index) => {
    if (node.type !== 'tocSlot') return undefined;
    if (empty) return [];
    if (siblings[index - 1]?.type === 'heading') return undefined;
    const place = placeOf(node);
    const title: Heading = {
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value: 'Inhoudsopgave', data: { place } }],
      data: { place, listed: false },
    };
    return [title, node];
  });
}

/** Turns `::toc` into the list of headings of depth 1 and 2. Runs before references, so that entries have none in them. */
export function fillContents(root: Root): Root {
  const entries = listedHeadings(root).map(
    (heading): TocEntry => ({
      type: 'tocEntry',
      depth: heading.depth,
      target: idOf(heading),
      children: [...prefix(heading), ...plain(heading.children)],
      data: { place: placeOf(heading) },
    }),
  );
  return replaceNodes(root, (node) =>
    node.type === 'tocSlot'
      ? [{ type: 'toc', children: entries, data: { place: placeOf(node) } }]
      : undefined,
  );
}

function listedHeadings(root: Root): Heading[] {
  const found: Heading[] = [];
  const visit = (node: Parameters<typeof contentOf>[0]): void => {
    if (node.type === 'cover') return;
    if (node.type === 'heading' && node.data?.listed !== false && node.depth <= deepest) found.push(node);
    contentOf(node).forEach(visit);
  };
  visit(root);
  return found;
}

function prefix(heading: Heading): PhrasingContent[] {
  const value = headingPrefix(heading);
  return value ? [{ type: 'text', value, data: { place: placeOf(heading) } }] : [];
}

/** An entry is itself a link: links in it become their text, notes and line breaks do not belong in it. */
function plain(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'noteReference') return [];
    if (node.type === 'break') return [{ type: 'text', value: ' ', data: { place: placeOf(node) } }];
    if (node.type === 'inlineCode')
      return [{ type: 'text', value: node.value, data: { place: placeOf(node) } }];
    if (node.type === 'link') return plain(node.children);
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ ...node, children: plain(node.children) }];
    return [node];
  });
}
