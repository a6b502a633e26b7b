import type { List, ListItem, Nodes } from 'mdast';
import { type Dress, isSameDress } from './dress.ts';
import type { Nested } from './nest-blocks.ts';
import { NotMade } from './not-made.ts';
import type { Frame } from './source-blocks.ts';

/** What a paragraph is in, and whether it begins an item there. */
export type Home = Pick<Nested, 'frames' | 'opensItem'>;

/** The blocks on both sides of a place, as far as there are any. */
export interface Beside {
  readonly last: Nested | undefined;
  readonly next: Nested | undefined;
  /** Returns how far the text of an item is indented in Word, in points. */
  readonly indentOf: (item: Frame) => number | undefined;
}

/**
 * Returns what a paragraph that came is in, by how Word shows it. Dressed as the paragraph before it or behind it, it is in what that
 * one is in; else its style, ground, list and indent tell which of the lists, quotes and notes beside it go on.
 * @throws NotMade when it is in a box with nothing that was sent
 */
export function homeOf(dress: Dress, beside: Beside): Home {
  if (dress.kind.is === 'heading') return { frames: [], opensItem: false };
  const isItem = dress.kind.is === 'item';
  const twin = near(beside).find(
    (each) => each.dress && isSameDress(each.dress, dress) && (!isItem || each.opensItem),
  );
  if (!twin) return homes[dress.kind.is](dress, outerOf(dress, beside), beside);
  return isItem
    ? { frames: [...twin.frames.slice(0, -1), newItem(dress)], opensItem: true }
    : { frames: twin.frames, opensItem: false };
}

function near({ last, next }: Beside): readonly Nested[] {
  return [last, next].flatMap((each) => each ?? []);
}

type Finder = (dress: Dress, outer: readonly Frame[], beside: Beside) => Home;

const flowing: Finder = (dress, outer, { last, indentOf }) => {
  const own = isWithin(last, outer) ? last.frames : [];
  const isHolder = (frame: Frame, index: number): boolean => {
    const indent = frame.node.type === 'listItem' && index >= outer.length ? (indentOf(frame) ?? 0) : 0;
    return indent > 0 && indent <= dress.indent;
  };
  const holder = own.findLastIndex(isHolder);
  const isLoose = holder < 0 && dress.kind.is === 'continued';
  return {
    frames: isLoose ? [...outer, ...own.slice(outer.length)] : holder < 0 ? outer : own.slice(0, holder + 1),
    opensItem: false,
  };
};

const homes: Readonly<Record<Dress['kind']['is'], Finder>> = {
  heading: () => ({ frames: [], opensItem: false }),
  text: flowing,
  boxed: flowing,
  continued: flowing,
  quote: (_, outer) => ({ frames: outer, opensItem: false }),
  item: (dress, outer, { last, next }) => {
    const { kind } = dress;
    if (kind.is !== 'item') return { frames: outer, opensItem: false };
    const before = levelsIn(last, outer);
    // Those of the block behind are its own: only the outermost list can begin earlier.
    const levels = before.length > 0 ? before : levelsIn(next, outer);
    const depth = before.length > 0 ? Math.min(kind.level, levels.length) : 0;
    const list = levels[depth]?.[0];
    const { kind: lastKind, counter } = last?.dress ?? {};
    const countsAnew =
      counter !== dress.counter &&
      lastKind?.is === 'item' &&
      lastKind.isOrdered &&
      lastKind.level === kind.level;
    const isOwn = list?.node.type === 'list' && Boolean(list.node.ordered) === kind.isOrdered && !countsAnew;
    const around = levels.slice(0, depth).flat();
    return {
      frames: [...outer, ...around, isOwn ? list : newList(kind.isOrdered), newItem(dress)],
      opensItem: true,
    };
  },
};

/** The box, quote or footnote that a paragraph is in, without the lists in it. */
function outerOf(dress: Dress, beside: Beside): readonly Frame[] {
  const found = (isOuter: (frame: Frame) => boolean, among = near(beside)): readonly Frame[] | undefined => {
    const frames = among.map((each) => each.frames.slice(0, each.frames.findLastIndex(isOuter) + 1));
    return frames.find(({ length }) => length > 0);
  };
  if (dress.cell !== undefined) {
    const inside = near(beside).filter((each) => each.dress?.cell === dress.cell);
    const frames = found((frame) => isQuote(frame) || isNote(frame), inside);
    if (!frames) throw new NotMade('een nieuwe alinea in een vak: zet haar er zelf in');
    return frames;
  }
  if (dress.kind.is === 'quote')
    return found(isQuote) ?? [{ node: { type: 'blockquote', children: [] }, isNew: true }];
  if (dress.isBoxed) return found(isNote) ?? (dress.kind.is === 'boxed' ? [newNote()] : []);
  return found(({ node }) => node.type === 'footnoteDefinition') ?? [];
}

function isQuote({ node }: Frame): boolean {
  return node.type === 'blockquote' || (node.type === 'containerDirective' && node.name === 'quote');
}

function isNote({ node }: Frame): boolean {
  return node.type === 'containerDirective' && node.name === 'note';
}

function isWithin(block: Nested | undefined, outer: readonly Frame[]): block is Nested {
  return block !== undefined && outer.every(({ node }, index) => block.frames[index]?.node === node);
}

/** The lists that a block is in, each with its item, the outermost first. */
function levelsIn(block: Nested | undefined, outer: readonly Frame[]): (readonly [Frame, Frame])[] {
  return isWithin(block, outer) ? pairs(block.frames.slice(outer.length)) : [];
}

function pairs(frames: readonly Frame[]): (readonly [Frame, Frame])[] {
  const [list, item, ...more] = frames;
  if (list?.node.type !== 'list' || !item) return [];
  return [[list, item], ...pairs(more)];
}

function newList(isOrdered: boolean): Frame {
  const list: List = { type: 'list', ordered: isOrdered, spread: false, children: [] };
  return { node: isOrdered ? { ...list, start: 1 } : list, isNew: true };
}

function newItem({ indent }: Dress): Frame {
  const node: ListItem = { type: 'listItem', spread: false, children: [] };
  return { node, isNew: true, indent };
}

function newNote(): Frame {
  const node: Nodes = { type: 'containerDirective', name: 'note', children: [] };
  return { node, isNew: true };
}
