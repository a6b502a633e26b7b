import type { ElementContent } from 'hast';
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import type { FootnoteMark } from '../../model/nodes.ts';
import type { Words } from '../../model/words.ts';

/** What all handlers of one document share. */
export interface PrintJob {
  readonly words: Words;
  readonly host: Host;
  readonly report: Report;
  /** Page (1-based) of the PDF on which a heading is, by its id. */
  readonly pageOf: (id: string) => number;
  /** Embeds a file; returns a stand-in for its address: the `src`, first attribute of an `img`. */
  embed(type: string, bytes: Uint8Array): string;
  /** Number of the next table, from 1: to tell tables apart that have no caption. */
  nextTable(): number;
  /** Whether this is the first mark of its note. */
  isFirstMark(node: FootnoteMark): boolean;
}

/** Where a handler prints. */
export interface RenderContext {
  readonly job: PrintJob;
  /** That of mdast-util-to-hast, which calls the handler of each node. */
  readonly state: State;
  /** What the node is in; absent for the root. */
  readonly parent: Parents | undefined;
}

/** Prints all that is in a node, one after another. */
export function contentIn(
  node: { readonly children: readonly Nodes[] },
  { state }: RenderContext,
): ElementContent[] {
  // The library knows the nodes of mdast only; the table of handlers knows all that a tree can hold.
  return state.all(node as Parameters<State['all']>[0]);
}

/** Prints text that is in a node besides its children. */
export function inlines(nodes: readonly PhrasingContent[], context: RenderContext): ElementContent[] {
  return contentIn({ children: nodes }, context);
}
