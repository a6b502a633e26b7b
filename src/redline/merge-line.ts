import { diffArrays } from 'diff';
import type { Nodes, PhrasingContent } from 'mdast';
import type { Change } from '../model/change.ts';
import { joinTexts, sliceText } from '../model/text-spans.ts';
import { childrenOf } from './content.ts';
import type { Token } from './tokens.ts';
import type { Version } from './version.ts';

/** A leaf of a line, or a part of its text, with all that it is in. */
interface Piece {
  readonly leaf: Nodes;
  /** Bold, link …, from the outside in. */
  readonly around: readonly Nodes[];
  /** What it is compared by. */
  readonly key: string;
  /** Its text, for a part of one. */
  readonly text?: string | undefined;
}

/** Pieces that are in one version, or in both: then `twins` are those of the old one. */
interface Stretch {
  readonly kind: Change['kind'] | undefined;
  readonly pieces: readonly Piece[];
  readonly twins?: readonly Piece[] | undefined;
}

/** What is needed to merge lines. */
export interface LineMerger {
  readonly old: Version;
  readonly current: Version;
  readonly tokens: (text: string) => readonly Token[];
  /** Returns an inline node as it is printed when deleted: what it points to may be gone. */
  readonly gone: (leaf: Nodes) => Nodes;
  /** Says whether a node that deleted text is in is left out: a reference to what is gone. */
  readonly isGone: (around: Nodes) => boolean;
  readonly changeOf: (kind: Change['kind'], node: Nodes) => Change;
}

/** Letters between two changes that are too few to be worth reading as unchanged. */
const ISLAND = 2;
/** When less than this part of the words stays, the whole line is replaced. */
const LEAST_KEPT = 0.3;

/** Returns a line that holds both versions of a text: what is deleted comes before what takes its place. */
export function mergeLine(
  old: readonly Nodes[],
  current: readonly Nodes[],
  merger: LineMerger,
): PhrasingContent[] {
  const [before, after] = [piecesOf(old, merger.old, merger), piecesOf(current, merger.current, merger)];
  const placed = deletionsFirst(readable(compared(before, after), before, after)).flatMap((stretch) =>
    leavesOf(stretch, merger),
  );
  return nested(joined(placed), 0) as PhrasingContent[];
}

function piecesOf(
  nodes: readonly Nodes[],
  version: Version,
  merger: LineMerger,
  around: readonly Nodes[] = [],
): Piece[] {
  const within = around.map((node) => version.inline(node)).join('\n');
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') {
      let at = 0;
      return merger.tokens(node.value).map(({ text }) => {
        const leaf = sliceText(node, at, at + text.length);
        at += text.length;
        return { leaf, around, text, key: `${text}\n${within}` };
      });
    }
    if ('children' in node) return piecesOf(childrenOf(node), version, merger, [...around, node]);
    return [{ leaf: node, around, key: `\u0001${version.inline(node)}\n${within}` }];
  });
}

function compared(before: readonly Piece[], after: readonly Piece[]): readonly Stretch[] {
  let [from, to] = [0, 0];
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  return changes.map(({ removed, added, count }): Stretch => {
    const [twins, pieces] = [before.slice(from, from + count), after.slice(to, to + count)];
    if (!added) from += count;
    if (!removed) to += count;
    if (removed) return { kind: 'deletion', pieces: twins };
    return added ? { kind: 'insertion', pieces } : { kind: undefined, pieces, twins };
  });
}

/** Does not show as unchanged what nobody can read between two changes, nor a line of which hardly anything stays. */
function readable(
  stretches: readonly Stretch[],
  before: readonly Piece[],
  after: readonly Piece[],
): readonly Stretch[] {
  const words = (pieces: readonly Piece[]) =>
    pieces.filter(({ text }) => text === undefined || /[\p{L}\p{N}]/u.test(text)).length;
  const most = Math.max(1, words(before), words(after));
  const kept = stretches.reduce((sum, { kind, pieces }) => sum + (kind ? 0 : words(pieces)), 0);
  const isChanged = stretches.some(({ kind }) => kind);
  if (isChanged && kept / most < LEAST_KEPT)
    return [
      { kind: 'deletion', pieces: before },
      { kind: 'insertion', pieces: after },
    ];
  return stretches.flatMap((stretch, index): readonly Stretch[] => {
    const { kind, pieces, twins = [] } = stretch;
    const isBetween = stretches[index - 1]?.kind && stretches[index + 1]?.kind;
    const isText = pieces.every(({ text }) => text !== undefined);
    const letters = pieces
      .map(({ text }) => text)
      .join('')
      .trim().length;
    if (kind || !isBetween || !isText || letters > ISLAND) return [stretch];
    return [
      { kind: 'deletion', pieces: twins },
      { kind: 'insertion', pieces },
    ];
  });
}

/** Puts, in each run of changes, all that is deleted before all that is inserted. */
function deletionsFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered: Stretch[] = [];
  let run: Stretch[] = [];
  const close = () => {
    for (const kind of ['deletion', 'insertion']) ordered.push(...run.filter((each) => each.kind === kind));
    run = [];
  };
  for (const stretch of stretches) {
    if (stretch.kind) run.push(stretch);
    else {
      close();
      ordered.push(stretch);
    }
  }
  close();
  return ordered;
}

/** A leaf of the merged line. What it is in may be a node of either version, or one of each. */
interface PlacedLeaf {
  readonly leaf: Nodes;
  readonly around: readonly Around[];
}

interface Around {
  /** What makes two of them one: bold is bold. */
  readonly key: string;
  readonly old?: Nodes | undefined;
  readonly current?: Nodes | undefined;
}

function leavesOf({ kind, pieces, twins }: Stretch, merger: LineMerger): PlacedLeaf[] {
  return pieces.map(({ leaf, around }, index): PlacedLeaf => {
    if (kind === 'deletion') {
      const old = around.filter((node) => !merger.isGone(node));
      const gone = merger.gone(leaf);
      return {
        leaf: { ...gone, data: { ...gone.data, change: merger.changeOf(kind, leaf) } } as Nodes,
        around: old.map((node) => ({ key: merger.old.inline(node), old: node })),
      };
    }
    if (kind)
      return {
        leaf: { ...leaf, data: { ...leaf.data, change: merger.changeOf(kind, leaf) } } as Nodes,
        around: around.map((node) => ({ key: merger.current.inline(node), current: node })),
      };
    const both = twins?.[index]?.around ?? [];
    return {
      leaf,
      around: around.map((node, depth) => ({
        key: merger.current.inline(node),
        current: node,
        old: both[depth],
      })),
    };
  });
}

/** Joins texts that were divided into tokens. */
function joined(leaves: readonly PlacedLeaf[]): readonly PlacedLeaf[] {
  const result: PlacedLeaf[] = [];
  for (const next of leaves) {
    const last = result.at(-1);
    if (last?.leaf.type !== 'text' || next.leaf.type !== 'text' || !isOneText(last, next)) result.push(next);
    else {
      const { data, ...text } = joinTexts(last.leaf, next.leaf);
      const { change } = last.leaf.data ?? {};
      result[result.length - 1] = {
        ...last,
        leaf: { ...text, data: change ? { ...data, change } : { ...data } },
      };
    }
  }
  return result;
}

function isOneText({ leaf: last, around }: PlacedLeaf, next: PlacedLeaf): boolean {
  if (last.type !== 'text' || next.leaf.type !== 'text') return false;
  const [one, other] = [last.data?.change, next.leaf.data?.change];
  return (
    // A value stays known as one, so that the summary can tell it from what somebody wrote.
    last.data?.value === next.leaf.data?.value &&
    one?.kind === other?.kind &&
    one?.author === other?.author &&
    one?.date === other?.date &&
    around.length === next.around.length &&
    around.every((each, depth) => isOne([each], next.around[depth]))
  );
}

/** Says whether a node around leaves so far may also be what the next is in: never two of the same version. */
function isOne(sofar: readonly Around[], next: Around | undefined): boolean {
  return (
    next !== undefined &&
    sofar.every(
      ({ key, old, current }) =>
        key === next.key &&
        (!old || !next.old || old === next.old) &&
        (!current || !next.current || current === next.current),
    )
  );
}

/** Builds the nodes around leaves again. */
function nested(leaves: readonly PlacedLeaf[], depth: number): Nodes[] {
  const nodes: Nodes[] = [];
  for (let start = 0; start < leaves.length; ) {
    const first = leaves[start]?.around[depth];
    if (!first) {
      const { leaf } = leaves[start++] as PlacedLeaf;
      nodes.push(leaf);
      continue;
    }
    const sofar: Around[] = [];
    let end = start;
    for (let next: Around | undefined = first; isOne(sofar, next); next = leaves[end]?.around[depth]) {
      sofar.push(next as Around);
      end++;
    }
    const around = sofar.find(({ current }) => current)?.current ?? first.old;
    nodes.push({ ...around, children: nested(leaves.slice(start, end), depth + 1) } as Nodes);
    start = end;
  }
  return nodes;
}
