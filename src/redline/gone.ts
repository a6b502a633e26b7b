import type { Nodes, Root } from 'mdast';
import { nodesIn } from '../model/nodes-in.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pair } from './align.ts';
import { NO_PAGE } from './version.ts';

/** Reads nodes of the old version for a tree in which they are deleted. */
export interface GoneReader {
  /** Returns a node without what would clash with, or is not in, the new version. */
  readonly node: (node: Nodes) => Nodes;
  /** Says whether a node is left out, and only what is in it stays. */
  readonly isUnwrapped: (node: Nodes) => boolean;
}

/**
 * Returns how deleted nodes are read. Headings lose their ids, references to headings that are gone become plain
 * text, and notes that are gone get numbers behind those of the new version.
 */
export function goneReader(
  notes: readonly Pair<Nodes>[],
  current: Root,
  oldPathOf: (path: string) => string = String,
): GoneReader {
  const everything = nodesIn(current);
  const ids = new Set(everything.flatMap((node) => (node.type === 'heading' ? [node.data?.id] : [])));
  const renamed = renamedNotes(notes);
  const isUnwrapped = (node: Nodes) => node.type === 'reference' && !ids.has(node.target);
  const renew = (node: Nodes): readonly Nodes[] | undefined => {
    if (node.type === 'heading') return [{ ...node, data: { ...node.data, id: undefined } }];
    if (node.type === 'footnoteMark' || node.type === 'footnote')
      return [{ ...node, ...renamed.get(node.identifier) }];
    if (node.type === 'pageNumber' && !ids.has(node.target))
      return [{ type: 'text', value: NO_PAGE, data: { span: node.data?.span } }];
    if (node.type === 'toc') return [];
    if (node.type === 'figure') return [{ ...node, path: oldPathOf(node.path) }];
    return node.type === 'reference' && isUnwrapped(node) ? node.children : undefined;
  };
  const node = (old: Nodes): Nodes => {
    const renewed = replaceNodes(old, renew);
    return renew(renewed)?.[0] ?? renewed;
  };
  return { node, isUnwrapped };
}

/** What a note of the old version is called in the new one, by its identifier there. */
function renamedNotes(
  notes: readonly Pair<Nodes>[],
): ReadonlyMap<string, { readonly identifier: string; readonly number: number }> {
  let last = Math.max(
    0,
    ...notes.flatMap(({ current }) => (current?.type === 'footnote' ? [current.number] : [])),
  );
  return new Map(
    notes.flatMap(({ old, current }) => {
      if (old?.type !== 'footnote') return [];
      const { identifier } = old;
      const stays = current?.type === 'footnote' && {
        identifier: current.identifier,
        number: current.number,
      };
      // No identifier has a colon in it.
      return [[identifier, stays || { identifier: `oud:${identifier}`, number: ++last }] as const];
    }),
  );
}
