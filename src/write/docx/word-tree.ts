import type { Nodes, Root, RootContent } from 'mdast';
import type { Document } from '../../model/document.ts';
import type { Footnotes } from '../../model/nodes.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';

/**
 * Returns a resolved document as Word shows it: notes are at the foot of their page, so the heading above
 * their list has nothing to head and is left out with its entry in the table of contents; the notes are the
 * last of the tree. All else stays as it is.
 */
export function wordTree(document: Document): Document {
  const { children } = document.root;
  const footnotes = children.find((node) => node.type === 'footnotes');
  if (!footnotes) return document;
  const before = children[children.indexOf(footnotes) - 1];
  const heading = before?.type === 'heading' ? before : undefined;
  const others = children.filter((node) => node !== footnotes && node !== heading);
  const root: Root = { ...document.root, children: [...others, footnotes] as RootContent[] };
  const target = heading?.data?.id;
  if (target === undefined) return { ...document, root };
  return { ...document, root: replaceNodes(root, (node) => withoutHeading(node, target, footnotes)) };
}

/** A reference to the heading that is gone points at the first note. */
function withoutHeading(node: Nodes, target: string, footnotes: Footnotes): Nodes[] | undefined {
  if (!('target' in node) || node.target !== target) return undefined;
  return node.type === 'tocEntry' ? [] : [{ ...node, target: footnotes.children[0]?.identifier ?? target }];
}
