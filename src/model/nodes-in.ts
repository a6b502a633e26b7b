import type { Nodes } from 'mdast';
import { contentOf } from './final-text.ts';

/** Yields a node and all nodes below it in reading order, captions and source lines included. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of contentOf(node)) yield* nodesIn(child);
}
