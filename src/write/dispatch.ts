import type { Nodes } from 'mdast';

/**
 * Calls what a table has for a node. A table ties each type to the nodes of that type, and the compiler
 * checks it where it is declared; it cannot follow that through one look-up, so that is done here.
 *
 * @throws Error that begins with `what` when the table has none: the node should not have come here
 */
export function dispatch<A extends readonly unknown[], T>(
  table: Readonly<Record<string, (node: never, ...rest: A) => T>>,
  node: Nodes,
  what: string,
  ...rest: A
): T {
  if (!Object.hasOwn(table, node.type)) throw new Error(`${what} a ${node.type} node`);
  const handler = table[node.type] as (node: Nodes, ...rest: A) => T;
  return handler(node, ...rest);
}
