import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../src/model/nodes.ts';

/** `line:column type value` of every node of a tree. */
export function placesOf(root: Root): string[] {
  const places: string[] = [];
  visit(root, (node) => {
    const { start } = placeOf(node);
    places.push(`${start.line}:${start.column} ${node.type}${'value' in node ? ` ${node.value}` : ''}`);
  });
  return places;
}
