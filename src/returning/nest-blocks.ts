import type { BlockContent, ListItem, Nodes, Parent, RootContent } from 'mdast';
import { markdownText } from '../unparse/markdown-text.ts';
import { NotMade } from './chain-lines.ts';
import type { Frame } from './source-blocks.ts';

/** A block to print, and what it is in. */
export interface Nested {
  readonly frames: readonly Frame[];
  readonly opensItem: boolean;
  readonly block: BlockContent;
}

/** How a directive is written: its first line, and its last. */
export type DirectiveLines = (node: Nodes) => { readonly open: string; readonly close: string };

/**
 * Puts blocks into the lists, quotes and notes that they are in. What is in an item that is gone comes below the item before it,
 * as Word shows it.
 * @throws NotMade where there is none
 */
export function nestBlocks(blocks: readonly Nested[], linesOf: DirectiveLines): RootContent[] {
  const root: Open = { frame: undefined, children: [] };
  let open: Open[] = [];
  const closeTo = (depth: number): void => {
    for (const each of open.slice(depth).reverse()) finish(each, linesOf);
    open = open.slice(0, depth);
  };
  for (const { frames, opensItem, block } of blocks) {
    const depth = frames.findIndex((frame, index) => {
      const now = open[index]?.frame;
      return !now || !continues(now, frame, opensItem && index === frames.length - 1);
    });
    const shared = depth < 0 ? frames.length : depth;
    closeTo(shared);
    for (const [index, frame] of frames.entries()) {
      if (index < shared) continue;
      const parent = open.at(-1) ?? root;
      assertHeaded(frame, frames[index + 1], opensItem && index === frames.length - 1);
      const made: Open = { frame, children: [], place: parent.children };
      open.push(made);
    }
    (open.at(-1) ?? root).children.push(block);
  }
  closeTo(0);
  return root.children as RootContent[];
}

interface Open {
  readonly frame: Frame | undefined;
  readonly children: Nodes[];
  /** Where it goes when it is complete. */
  readonly place?: Nodes[] | undefined;
}

function continues(now: Frame, next: Frame, isOpener: boolean): boolean {
  if (isOpener) return false;
  if (now.node === next.node) return true;
  if (now.node.type !== next.node.type) return false;
  if (now.node.type === 'listItem') return true;
  if (!now.isNew && !next.isNew) return false;
  return now.node.type !== 'list' || now.node.ordered === (next.node as typeof now.node).ordered;
}

function assertHeaded({ node }: Frame, inside: Frame | undefined, isOpener: boolean): void {
  if (node.type !== 'listItem' || isOpener || (inside && node.children[0] === inside.node)) return;
  throw new NotMade('onder dit punt staat nog meer: haal het zelf weg');
}

function finish({ frame, children, place }: Open, linesOf: DirectiveLines): void {
  const node = frame?.node;
  if (!node || !place) return;
  if (node.type === 'containerDirective') {
    const { open, close } = linesOf(node);
    const inner = markdownText(children as RootContent[]).trimEnd();
    place.push({ type: 'html', value: `${open}\n${inner}\n${close}` });
    return;
  }
  const { position: _, data: __, ...bare } = node as Parent;
  place.push({ ...bare, children } as unknown as ListItem);
}
