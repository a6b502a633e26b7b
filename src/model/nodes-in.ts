import type { Nodes } from 'mdast';
import { contentOf } from './final-text.ts';

/** Returns a node and all nodes below it in reading order, captions and source lines included. */
export function nodesIn(node: Nodes): readonly Nodes[] {
  const found: Nodes[] = [];
  const add = (each: Nodes) => {
    found.push(each);
    contentOf(each).forEach(add);
  };
  add(node);
  return found;
}
