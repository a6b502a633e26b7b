import type { Nodes, Root } from 'mdast';
import type { Change } from '../model/change.ts';
import { contentOf } from '../model/final-text.ts';
import { contentKind } from './content.ts';
import { overlap } from './likeness.ts';
import { wordsIn } from './version.ts';

/** A block that is deleted at one place and inserted at another, or as something else. */
export interface Counterpart {
  readonly from: Nodes;
  readonly to: Nodes;
}

/** Words, at least, that two blocks share before they are the same one: "Wij doen mee" may be anyone's. */
const LEAST_WORDS = 4;
const LEAST_OVERLAP = 0.8;
/** How alike a table or a picture with its caption is at least to the one that it came in the place of. */
const LEAST_REPLACED = 0.5;

/** The blocks of a redline that are on both sides, each once deleted and once inserted; in the order of the old version. */
export interface Counterparts {
  /** At another place in the new version. */
  readonly moved: readonly Counterpart[];
  /** Where they were, with other columns or another picture: marked whole, though most of the text is in both. */
  readonly replaced: readonly Counterpart[];
}

/** A whole block of one version, and where it is: the number of texts in both versions that come before it. */
interface Placed {
  readonly node: Nodes;
  readonly place: number;
}

/** Finds the blocks of a redline that moved, and those that another came in the place of. */
export function counterparts(root: Root): Counterparts {
  const found: Record<Change['kind'], Placed[]> = { deletion: [], insertion: [] };
  let place = 0;
  const look = (node: Nodes): void => {
    const { change } = node.data ?? {};
    const content = contentOf(node);
    if (change) found[change.kind].push({ node, place });
    else if (content.length === 0) place++;
    else content.forEach(look);
  };
  look(root);
  const come = found.insertion.filter(isWhole);
  const replaced = found.deletion.filter(isWhole).flatMap(({ node: from, place }): Counterpart[] => {
    if (contentKind(from) === 'line') return [];
    const at = come.findIndex(
      (to) => to.place === place && to.node.type === from.type && alike(from, to.node) >= LEAST_REPLACED,
    );
    const to = at < 0 ? undefined : come.splice(at, 1)[0]?.node;
    return to ? [{ from, to }] : [];
  });
  const isReplaced = new Set(replaced.map(({ from }) => from));
  const gone = found.deletion.filter((each) => isWhole(each) && !isReplaced.has(each.node));
  return { moved: movedAmong(gone, come), replaced };
}

function movedAmong(gone: readonly Placed[], come: readonly Placed[]): readonly Counterpart[] {
  const candidates = new Set(come);
  const moves = new Map<Placed, Placed>();
  const pair = (from: Placed, to: Placed | undefined, least: number): boolean => {
    if (!to || !candidates.has(to) || to.node.type !== from.node.type) return false;
    // A heading of another level takes all below it along.
    if (to.place === from.place && from.node.type !== 'heading') return false;
    if (alike(from.node, to.node) < least) return false;
    candidates.delete(to);
    moves.set(from, to);
    return true;
  };
  for (const from of gone) {
    const isHeading = from.node.type === 'heading';
    if (wordsIn(from.node).length < (isHeading ? 1 : LEAST_WORDS)) continue;
    for (const to of candidates) if (pair(from, to, isHeading ? 1 : LEAST_OVERLAP)) break;
  }
  // However short it is: what is between two blocks that moved together went with them.
  gone.forEach((from, index) => {
    const before = moves.get(gone[index - 1] ?? from);
    if (before && !moves.has(from)) pair(from, come[come.indexOf(before) + 1], LEAST_OVERLAP);
  });
  return gone.flatMap((from) => {
    const to = moves.get(from);
    return to ? [{ from: from.node, to: to.node }] : [];
  });
}

function alike(one: Nodes, other: Nodes): number {
  return overlap(wordsIn(one), wordsIn(other));
}

const leaves: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'inlineCode',
  'break',
  'footnoteMark',
  'pageNumber',
]);

function isWhole({ node }: Placed): boolean {
  return !leaves.has(node.type);
}
