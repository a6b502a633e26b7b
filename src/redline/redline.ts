import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { Change } from '../model/change.ts';
import type { Document } from '../model/document.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { align, type Pair } from './align.ts';
import { assertBothSides } from './assert-both-sides.ts';
import { asideOf, childrenOf, contentKind, isMarked, withContent } from './content.ts';
import { counterparts } from './counterparts.ts';
import { goneReader } from './gone.ts';
import { likeness } from './likeness.ts';
import { mergeLine } from './merge-line.ts';
import { tokenizer } from './tokens.ts';
import { Version } from './version.ts';

/** A version of a document, resolved, and what of it lies outside the tree. */
export interface VersionOf {
  readonly document: Document;
  /** Returns what tells pictures apart by their bytes, by path: a hash. */
  readonly pictureOf: (path: string) => string;
}

/** What a redline needs besides two documents. */
export interface RedlineOptions {
  /** Names of partners and people, of both versions: they are changed as a whole. */
  readonly names?: readonly string[] | undefined;
  /** Returns who made a change, by the place of its text in the version that it is in. */
  /** Returns the path that a picture of the old version is read by. */
  readonly oldPathOf?: ((path: string) => string) | undefined;
  readonly authorOf?:
    | ((kind: Change['kind'], node: Nodes) => Pick<Change, 'author' | 'date'> | undefined)
    | undefined;
}

/**
 * Returns the new version of a document with `data.change` on all nodes that are not in the old one, and with those
 * that are only in the old one, at their place. Without the insertions it reads as the old version, without the
 * deletions as the new one; that is checked. Not marked, and as in the new version, are: contents, page breaks,
 * numbers of headings and notes, page numbers, running lines, and everything of the house style.
 *
 * Throws when one of the versions does not come out.
 */
export function redline(old: VersionOf, current: VersionOf, options: RedlineOptions = {}): Document {
  const versions = {
    old: new Version(old.document.root, old.pictureOf),
    current: new Version(current.document.root, current.pictureOf),
  };
  const comparison = {
    oldKey: (node: Nodes) => versions.old.exact(node),
    currentKey: (node: Nodes) => versions.current.exact(node),
    likeness: (one: Nodes, other: Nodes) => likeness(one, other, versions),
  };
  const notes = align<Nodes>(versions.old.notes, versions.current.notes, comparison);
  nameNotes(notes, versions);

  const gone = goneReader(notes, current.document.root, options.oldPathOf);
  const changeOf = (kind: Change['kind'], node: Nodes): Change => ({
    kind,
    ...options.authorOf?.(kind, node),
  });
  const marked = <N extends Nodes>(node: N, change: Change): N => ({
    ...node,
    data: { ...node.data, change },
  });
  const inserted = (node: Nodes): Nodes[] => {
    if (!isMarked(node)) return [node];
    const change = changeOf('insertion', node);
    return [marked(withMarkedHeadings(node, change), change)];
  };
  const deleted = (node: Nodes): Nodes[] => {
    if (!isMarked(node)) return [];
    const change = changeOf('deletion', node);
    return [marked(withMarkedHeadings(gone.node(node), change), change)];
  };
  const line = (one: readonly Nodes[], other: readonly Nodes[]): PhrasingContent[] =>
    versions.old.line(one) === versions.current.line(other)
      ? ([...other] as PhrasingContent[])
      : mergeLine(one, other, { ...versions, tokens, gone: gone.node, isGone: gone.isUnwrapped, changeOf });
  const tokens = tokenizer(options.names ?? []);

  const mergeAll = (one: readonly Nodes[], other: readonly Nodes[]): Nodes[] =>
    align(one, other, comparison).flatMap((pair) =>
      pair.old && pair.current
        ? [merged(pair.old, pair.current)]
        : pair.old
          ? deleted(pair.old)
          : inserted(pair.current),
    );
  const merged = (one: Nodes, other: Nodes): Nodes => {
    if (!isMarked(other) || versions.old.exact(one) === versions.current.exact(other)) return other;
    const [before, after] = [childrenOf(one), childrenOf(other)];
    const ways = {
      line: () => line(before, after),
      cells: () => after.map((cell, index) => merged(before[index] ?? cell, cell)),
      parts: () => mergeAll(before, after),
      none: () => after,
    };
    return withContent(other, ways[contentKind(other)](), line(asideOf(one), asideOf(other)));
  };
  const children = mergeAll(
    childrenOf(versions.old.root),
    childrenOf(versions.current.root),
  ) as RootContent[];
  const root: Root = withMoves({ ...current.document.root, children });
  assertBothSides(root, versions);
  return { ...current.document, root };
}

/** Gives notes names: one for a note and what became of it, whatever number each has. */
function nameNotes(
  notes: readonly Pair<Nodes>[],
  { old, current }: { old: Version; current: Version },
): void {
  const name = (side: 'old' | 'current') =>
    new Map(
      notes.flatMap((pair, index) => {
        const note = pair[side];
        return note?.type === 'footnote' ? [[note.identifier, String(index)] as const] : [];
      }),
    );
  old.nameNotes(name('old'));
  current.nameNotes(name('current'));
}

/** Each heading knows itself whether it may have an id, also deep in a block that is deleted. */
function withMarkedHeadings(node: Nodes, change: Change): Nodes {
  if (!nodesIn(node).some(({ type }) => type === 'heading')) return node;
  return replaceNodes(node, (each) =>
    each.type === 'heading' ? [{ ...each, data: { ...each.data, change } }] : undefined,
  );
}

function withMoves(root: Root): Root {
  const moved = new Set(counterparts(root).moved.flatMap(({ from, to }) => [from, to]));
  if (moved.size === 0) return root;
  return replaceNodes(root, (node) => {
    const change = node.data?.change;
    return change && moved.has(node)
      ? [{ ...node, data: { ...node.data, change: { ...change, moved: true } } } as Nodes]
      : undefined;
  });
}
