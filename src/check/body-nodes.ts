import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { groupBy } from '../text/group-by.ts';
import { sourcesOf } from './sources-of.ts';

/** Returns all nodes of one type in the source texts, in order; a node that two documents print once. */
export function bodyNodes<T extends Nodes['type']>(
  type: T,
  documents: readonly Document[],
  dossier: Dossier,
): Extract<Nodes, { type: T }>[] {
  return sourcesOf(documents, dossier).flatMap(
    ({ body }) => (byType(body).get(type) ?? []) as Extract<Nodes, { type: T }>[],
  );
}

/** All nodes of a text by their type, each list in order. */
const byType = memoizeByObject((body: Root): ReadonlyMap<string, readonly Nodes[]> => {
  const nodes: Nodes[] = [];
  visit(body as Nodes, (node) => void nodes.push(node));
  return groupBy(nodes, ({ type }) => type);
});
