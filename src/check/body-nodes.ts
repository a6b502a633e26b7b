import type { Nodes } from 'mdast';
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
  const found: Extract<Nodes, { type: T }>[] = [];
  for (const { body } of sourcesOf(documents, dossier))
    visit(body as Nodes, (node) => {
      if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
    });
  return found;
}
