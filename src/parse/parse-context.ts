import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { OwnType } from '../model/nodes.ts';

/** Every type that Markdown can come up with: mdast, frontmatter, tables, footnotes, directives. */
export type MarkdownType = Exclude<Nodes['type'], OwnType>;
export type MarkdownNode<T extends MarkdownType = MarkdownType> = Extract<Nodes, { type: T }>;

/** What the handlers of nodes need to know; made anew for each parent. */
export interface ParseContext {
  /** Without byte order mark; offsets of nodes count in this text. */
  readonly text: string;
  readonly mode: 'body' | 'template';
  readonly report: Report;
  readonly spanAt: (startOffset: number, endOffset: number) => Span;
  readonly image: ((url: string, span: Span) => string | undefined) | undefined;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Some `:::` block is not closed. */
  readonly unclosed: boolean;
  /** See `Surroundings`. */
  readonly closesHeadings: boolean;
  readonly markedHeadings: number;
  /** From the root down to the node whose children are being converted. */
  readonly parents: readonly MarkdownNode[];
  /** Converts each node by the table; adjacent texts become one. */
  readonly convertAll: (nodes: readonly Nodes[], context: ParseContext) => Nodes[];
}

/** A finding about a node: an error unless it says otherwise. */
export type Finding = Omit<Diagnostic, 'span' | 'severity'> & Partial<Pick<Diagnostic, 'severity'>>;

/** Returns the offsets between which a node is. */
export function rangeOf(node: Nodes): [number, number] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} without a position`);
  return [start, end];
}

/** Returns the place of a node. */
export function nodeSpan(node: Nodes, context: ParseContext): Span {
  return context.spanAt(...rangeOf(node));
}

/** Returns the node as it is written. */
export function sourceOf(node: Nodes, context: Pick<ParseContext, 'text'>): string {
  return context.text.slice(...rangeOf(node));
}

/** Reports a finding at a node and leaves the node out. */
export function refuse(node: Nodes, context: ParseContext, finding: Finding): [] {
  context.report({ severity: 'error', ...finding, span: nodeSpan(node, context) });
  return [];
}

/** Converts the children of a node. */
export function convertChildren(
  node: Extract<MarkdownNode, { children: unknown }>,
  context: ParseContext,
): Nodes[] {
  return context.convertAll(node.children, { ...context, parents: [...context.parents, node] });
}
