import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { sourcesOf } from './sources-of.ts';

/** Returns all nodes of one type in the texts as the authors wrote them, in order: each once, also when two documents print it. */
export function bodyNodes<T extends Nodes['type']>(
  type: T,
  documents: readonly Document[],
  dossier: Dossier,
): Extract<Nodes, { type: T }>[] {
  return sourcesOf(documents, dossier).flatMap(
    ({ body }) => (byType(body).get(type) ?? []) as Extract<Nodes, { type: T }>[],
  );
}

const sorted = new WeakMap<Root, ReadonlyMap<string, readonly Nodes[]>>();

/** All nodes of a text by their type, each list in order. */
function byType(body: Root): ReadonlyMap<string, readonly Nodes[]> {
  const known = sorted.get(body);
  if (known) return known;
  const found = new Map<string, Nodes[]>();
  visit(body as Nodes, (node) => {
    const others = found.get(node.type);
    if (others) others.push(node);
    else found.set(node.type, [node]);
  });
  sorted.set(body, found);
  return found;
}
