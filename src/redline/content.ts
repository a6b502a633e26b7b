import type { Nodes, PhrasingContent } from 'mdast';

/** How what is in a node is compared: word by word, block by block, or not at all (the node is one whole). */
type Content = 'line' | 'parts' | 'cells' | 'none';

/** Types that hold text; all others that have children hold blocks or parts. */
const contents: Partial<Record<Nodes['type'], Content>> = {
  paragraph: 'line',
  heading: 'line',
  tableCell: 'line',
  fieldRow: 'line',
  wordmark: 'line',
  tocEntry: 'line',
  tableRow: 'cells',
  budgetRow: 'cells',
  code: 'none',
  figure: 'none',
  pageBreak: 'none',
  thematicBreak: 'none',
};

/** Returns how what is in a block or part is compared. */
export function contentKind(node: Nodes): Content {
  return contents[node.type] ?? 'parts';
}

/** Returns the children of a node. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** Returns the line of text that a node has besides its children: a caption, or who is quoted. */
export function asideOf(node: Nodes): readonly PhrasingContent[] {
  return (node.type === 'quote' && node.source) || (node.type === 'figure' && node.caption) || [];
}

/** Returns a node with other children and, when it has one, another line besides. */
export function withContent<N extends Nodes>(
  node: N,
  children: readonly Nodes[],
  aside: readonly Nodes[] = [],
): N {
  // Which children fit where is as it was: they come from a node of the same type.
  const renewed: object = 'children' in node ? { ...node, children } : { ...node };
  if (node.type === 'quote' && (node.source || aside.length > 0)) return { ...renewed, source: aside } as N;
  if (node.type === 'figure' && (node.caption || aside.length > 0))
    return { ...renewed, caption: aside } as N;
  return renewed as N;
}

/** What is taken from the new version without a mark: it follows from the layout, or is not text. */
const unmarked: ReadonlySet<Nodes['type']> = new Set(['toc', 'pageBreak']);

/** Says whether changes of a node are marked. */
export function isMarked({ type }: Nodes): boolean {
  return !unmarked.has(type);
}
