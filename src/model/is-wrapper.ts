import type { Nodes } from 'mdast';

const wrappers: ReadonlySet<Nodes['type']> = new Set([
  ...(['emphasis', 'strong', 'link', 'reference', 'blank', 'documentLink'] as const),
]);

/** Says whether a node is bold, a link or the like: only what is in it is text. */
export function isWrapper({ type }: Nodes): boolean {
  return wrappers.has(type);
}
