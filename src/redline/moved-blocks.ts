import type { Nodes, Root } from 'mdast';
import type { Change } from '../model/change.ts';
import { contentOf } from '../model/final-text.ts';
import { overlap } from './likeness.ts';
import { wordsIn } from './version.ts';

/** A block that is at another place in the new version: deleted at the one, inserted at the other. */
export interface MovedBlock {
  readonly from: Nodes;
  readonly to: Nodes;
}

/** Words, at least, that two blocks share before they are the same one: "Wij doen mee" may be anyone's. */
const LEAST_WORDS = 4;
const LEAST_OVERLAP = 0.8;

/** Returns the blocks of a redline that moved, in the order of the old version. */
export function movedBlocks(root: Root): readonly MovedBlock[] {
  const found: Record<Change['kind'], Nodes[]> = { deletion: [], insertion: [] };
  const look = (node: Nodes): void => {
    const { change } = node.data ?? {};
    if (change) found[change.kind].push(node);
    else contentOf(node).forEach(look);
  };
  look(root);
  const [gone, come] = [found.deletion.filter(isWhole), found.insertion.filter(isWhole)];
  const candidates = new Map(come.map((node) => [node, wordsIn(node)] as const));
  const moves = new Map<Nodes, Nodes>();
  const pair = (from: Nodes, to: Nodes | undefined, least: number): boolean => {
    const others = to && candidates.get(to);
    if (!to || !others || to.type !== from.type || overlap(wordsIn(from), others) < least) return false;
    candidates.delete(to);
    moves.set(from, to);
    return true;
  };
  for (const from of gone) {
    const isHeading = from.type === 'heading';
    if (wordsIn(from).length < (isHeading ? 1 : LEAST_WORDS)) continue;
    for (const to of candidates.keys()) if (pair(from, to, isHeading ? 1 : LEAST_OVERLAP)) break;
  }
  // However short it is: what is between two blocks that moved together went with them.
  gone.forEach((from, index) => {
    const before = moves.get(gone[index - 1] ?? from);
    if (before && !moves.has(from)) pair(from, come[come.indexOf(before) + 1], LEAST_OVERLAP);
  });
  return gone.flatMap((from) => {
    const to = moves.get(from);
    return to ? [{ from, to }] : [];
  });
}

const leaves: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'inlineCode',
  'break',
  'footnoteMark',
  'pageNumber',
]);

function isWhole({ type }: Nodes): boolean {
  return !leaves.has(type);
}
