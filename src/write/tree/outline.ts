import type { Nodes } from 'mdast';
import type { Document } from '../../model/document.ts';
import { spanOf } from '../../model/nodes.ts';
import { dispatch } from '../dispatch.ts';
import { describe } from './describe.ts';

/**
 * Returns the whole tree of a resolved document as an indented outline, for bug reports and tests: one node a
 * line, with its type, what matters, its text and the place it comes from (`@file:line:column`, of its
 * start). Source lines and captions are below their node, behind a line `source:` or `caption:`. Ends with a
 * line break.
 */
export function outline(document: Document): string {
  const { id, kind, status, title, root } = document;
  const head = `document ${id} (${kind}, ${status}) ${JSON.stringify(title)}`;
  return `${[head, ...nodeLines(root, '')].join('\n')}\n`;
}

function nodeLines(node: Nodes, indent: string): string[] {
  const { file, start } = spanOf(node);
  const line = [
    node.type,
    ...dispatch(describe, node, 'no outline of'),
    `@${file}:${start.line}:${start.column}`,
  ].join(' ');
  const deeper = `${indent}  `;
  const below = (nodes: readonly Nodes[], by: string) => nodes.flatMap((child) => nodeLines(child, by));
  const named = (name: string, nodes: readonly Nodes[] | undefined) =>
    nodes ? [`${deeper}${name}:`, ...below(nodes, `${deeper}  `)] : [];
  return [
    indent + line,
    ...below('children' in node ? node.children : [], deeper),
    ...(node.type === 'quote' ? named('source', node.source) : []),
    ...(node.type === 'figure' ? named('caption', node.caption) : []),
  ];
}
