import type { Nodes } from 'mdast';
import type { Piece } from './sent-pieces.ts';
import type { WordKind } from './word-kind.ts';

const frames: Readonly<Record<string, 'quote' | 'boxed'>> = {
  blockquote: 'quote',
  quote: 'quote',
  callout: 'boxed',
};

/** Blocks in which a paragraph keeps a kind that Word has too. */
export const flowing: ReadonlySet<string> = new Set(['root', 'list', 'listItem', ...Object.keys(frames)]);

/** Returns what a paragraph of prose is in Word; undefined for what a template or a table has. */
export function sentKind({ node, around }: Piece): WordKind | undefined {
  if (!isWithin(around, flowing) || !node.data?.span?.file.endsWith('.md')) return undefined;
  if (node.type === 'heading') return { is: 'heading', level: node.depth };
  if (node.type !== 'paragraph') return undefined;
  const lists = around.flatMap((each) => (each.type === 'list' ? [each] : []));
  const item = around.findLast(({ type }) => type === 'listItem');
  const isFirst = item && 'children' in item && item.children[0] === node;
  if (isFirst) return { is: 'item', level: lists.length - 1, isOrdered: Boolean(lists.at(-1)?.ordered) };
  if (item) return { is: 'continued' };
  const frame = around.findLast(({ type }) => type in frames);
  return { is: (frame && frames[frame.type]) ?? 'text' };
}

/** Says whether all blocks around a paragraph are of some types. */
export function isWithin(around: readonly Nodes[], types: ReadonlySet<string>): boolean {
  return around.every(({ type }) => types.has(type));
}
