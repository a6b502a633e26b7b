import type { BlockContent, ListItem, Nodes, Parent, RootContent } from 'mdast';
import { markdownText } from '../unparse/markdown-text.ts';
import type { Dress } from './dress.ts';
import { NotMade } from './not-made.ts';
import type { Frame } from './source-blocks.ts';

/** A block to print, and what it is in. */
export interface Nested {
  readonly frames: readonly Frame[];
  readonly opensItem: boolean;
  readonly block: BlockContent;
  /** How Word shows it; absent where Word has no paragraph for it. */
  readonly dress?: Dress | undefined;
}

/** How a directive is written: its first line, and its last. */
export type DirectiveLines = (node: Nodes) => { readonly open: string; readonly close: string };

/**
 * Puts blocks into the lists, quotes and notes that they are in. A list that something comes between goes on with its numbers, as Word
 * has them. What is in an item that is gone comes below the item before it, as Word shows it.
 * @throws NotMade where there is none, or where what is one would come to be two
 */
export function nestBlocks(blocks: readonly Nested[], linesOf: DirectiveLines): RootContent[] {
  const root: Open = { frame: undefined, children: [] };
  let open: Open[] = [];
  const closed = new Set<Nodes>();
  const counters = new Counters();
  const closeTo = (depth: number): void => {
    for (const each of open.slice(depth).reverse()) {
      finish(each, linesOf);
      if (each.frame) closed.add(each.frame.node);
    }
    open = open.slice(0, depth);
  };
  for (const { frames, opensItem, block, dress } of blocks) {
    const list = opensItem ? frames.at(-2) : undefined;
    const counter = list && (dress?.counter ?? list.node);
    const depth = frames.findIndex((frame, index) => {
      const now = open[index];
      const isOpener = opensItem && index === frames.length - 1;
      return !now || isOpener || !continues(now, frame, frame === list ? counter : undefined);
    });
    const shared = depth < 0 ? frames.length : depth;
    closeTo(shared);
    for (const [index, frame] of frames.entries()) {
      if (index < shared) continue;
      const parent = open.at(-1) ?? root;
      const isOpener = opensItem && index === frames.length - 1;
      if (closed.has(frame.node) && !isOpener) assertDivisible(frame);
      assertHeaded(frame, frames[index + 1], isOpener);
      const start = frame === list && counter !== undefined ? counters.next(counter) : undefined;
      open.push({ frame, children: [], place: parent.children, ...(frame === list && { counter, start }) });
    }
    if (list && counter !== undefined) counters.count(counter, list);
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
  /** Of a list: what its items count in, and its first number when that follows from another list. */
  readonly counter?: string | Nodes | undefined;
  readonly start?: number | undefined;
}

/** The numbers of lists: by the counter that Word has for them, or by list. */
class Counters {
  readonly #next = new Map<string | Nodes, number>();

  next(counter: string | Nodes): number | undefined {
    return this.#next.get(counter);
  }

  count(counter: string | Nodes, { node }: Frame): void {
    const first = node.type === 'list' ? (node.start ?? 1) : 1;
    this.#next.set(counter, (this.#next.get(counter) ?? first) + 1);
    // A number starts what is counted below it anew.
    const [list, level] = typeof counter === 'string' ? counter.split('/') : [];
    for (const other of this.#next.keys()) {
      const [id, deeper] = typeof other === 'string' ? other.split('/') : [];
      if (list !== undefined && id === list && Number(deeper) > Number(level)) this.#next.delete(other);
    }
  }
}

/** @param counter of an item that begins in a list */
function continues({ frame, counter: own }: Open, next: Frame, counter: string | Nodes | undefined): boolean {
  const now = frame?.node;
  if (!frame || !now) return false;
  if (now === next.node) return true;
  if (now.type !== next.node.type) return false;
  if (now.type === 'listItem') return true;
  const isList = now.type === 'list' && next.node.type === 'list' && now.ordered === next.node.ordered;
  // Nothing between two lists is left: Word shows one.
  if (isList && now.ordered && typeof counter === 'string' && typeof own === 'string') return counter === own;
  if (!frame.isNew && !next.isNew) return false;
  return now.type !== 'list' || isList;
}

/** A quote with a source, and a footnote, cannot be interrupted: its source would be there twice. */
function assertDivisible({ node }: Frame): void {
  const isWhole =
    node.type === 'footnoteDefinition' ||
    (node.type === 'containerDirective' && Object.keys(node.attributes ?? {}).length > 0);
  if (isWhole)
    throw new NotMade('dit komt midden in een citaat of noot die één geheel is: zet het er zelf in');
  if (node.type === 'listItem')
    throw new NotMade('dit komt tussen de delen van één punt van een lijst: zet het er zelf in');
}

function assertHeaded({ node }: Frame, inside: Frame | undefined, isOpener: boolean): void {
  if (node.type !== 'listItem' || isOpener || (inside && node.children[0] === inside.node)) return;
  throw new NotMade('onder dit punt staat nog meer: haal het zelf weg');
}

function finish({ frame, children, place, start }: Open, linesOf: DirectiveLines): void {
  const node = frame?.node;
  if (!node || !place) return;
  if (node.type === 'containerDirective') {
    const { open, close } = linesOf(node);
    const inner = markdownText(children as RootContent[]).trimEnd();
    place.push({ type: 'html', value: `${open}\n${inner}\n${close}` });
    return;
  }
  const { position: _, data: __, ...bare } = node as Parent;
  place.push({ ...bare, ...(start !== undefined && { start }), children } as unknown as ListItem);
}
