import type { Nodes, Root, RootContent } from 'mdast';
import type { Document } from '../../model/document.ts';
import type { Notes } from '../../model/nodes.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';

/**
 * Returns a resolved document as Word shows it: notes stand at the foot of their page, so the heading above their list has nothing to
 * head and is left out with its entry in the table of contents; the notes are the last of the tree. All else stays as it is.
 */
export function wordTree(document: Document): Document {
  const { children } = document.root;
  const notes = children.find((node) => node.type === 'notes');
  if (!notes) return document;
  const before = children[children.indexOf(notes) - 1];
  const heading = before?.type === 'heading' ? before : undefined;
  const others = children.filter((node) => node !== notes && node !== heading);
  const root: Root = { ...document.root, children: [...others, notes] as RootContent[] };
  const target = heading?.data?.id;
  if (target === undefined) return { ...document, root };
  return { ...document, root: replaceNodes(root, (node) => withoutHeading(node, target, notes)) };
}

/** A reference to the heading that is gone points at the first note. */
function withoutHeading(node: Nodes, target: string, notes: Notes): Nodes[] | undefined {
  if (!('target' in node) || node.target !== target) return undefined;
  return node.type === 'tocEntry' ? [] : [{ ...node, target: notes.children[0]?.identifier ?? target }];
}
