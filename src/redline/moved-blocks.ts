import type { Nodes, Root } from 'mdast';
import type { Change } from '../model/change.ts';
import { contentOf } from '../model/final-text.ts';
import { overlap } from './likeness.ts';
import { plainText } from './version.ts';

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
  const candidates = new Map(found.insertion.filter(isWhole).map((node) => [node, wordsOf(node)] as const));
  return found.deletion.filter(isWhole).flatMap((from): MovedBlock[] => {
    const own = wordsOf(from);
    const isHeading = from.type === 'heading';
    if (own.length < (isHeading ? 1 : LEAST_WORDS)) return [];
    for (const [to, others] of candidates) {
      if (to.type !== from.type || overlap(own, others) < (isHeading ? 1 : LEAST_OVERLAP)) continue;
      candidates.delete(to);
      return [{ from, to }];
    }
    return [];
  });
}

function wordsOf(node: Nodes): readonly string[] {
  return (
    plainText(node)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
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
