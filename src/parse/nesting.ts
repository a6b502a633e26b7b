import type { Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { type MarkdownNode, type MarkdownType, type ParseContext, rangeOf, refuse } from './parse-context.ts';

const blocks = new Set<MarkdownType>(['list', 'blockquote', 'containerDirective', 'footnoteDefinition']);
const inlines = new Set<MarkdownType>(['emphasis', 'strong', 'link', 'linkReference']);

const finding = {
  rule: 'limit/nesting',
  message: `Hier zit meer dan ${limits.nesting.max} diep in elkaar: lijsten, citaten, kaders of vet en cursief.`,
  help: 'Spring minder diep in, of maak er losse alinea’s of koppen van.',
} as const;

/** Deeper than any tree within the limits, and far from what recursion can take. */
const unsafeDepth = 60;

/** Cuts off, without recursion, what is too deep for the stack; reports each cut. */
export function pruneDeep(root: Root, spanAt: (start: number, end: number) => Span, report: Report): void {
  const waiting: { node: MarkdownNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (!('children' in node)) continue;
    if (depth < unsafeDepth)
      for (const child of node.children) waiting.push({ node: child as MarkdownNode, depth: depth + 1 });
    else {
      node.children = [];
      report({ severity: 'error', ...finding, span: spanAt(...rangeOf(node)) });
    }
  }
}

/** Says whether the node whose children come next is too deep to print; reports it then. */
export function isTooDeep(context: ParseContext): boolean {
  const parent = context.parents.at(-1);
  if (!parent) return false;
  const kind = blocks.has(parent.type) ? blocks : inlines.has(parent.type) ? inlines : undefined;
  if (!kind || depth(context.parents, kind) <= limits.nesting.max) return false;
  refuse(parent, context, finding);
  return true;
}

function depth(parents: readonly MarkdownNode[], kind: ReadonlySet<MarkdownType>): number {
  return parents.filter(({ type }) => kind.has(type)).length;
}
