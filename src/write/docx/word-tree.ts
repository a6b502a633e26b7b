import type { Nodes, Root, RootContent } from 'mdast';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import type { Footnote } from '../../model/nodes.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';
import { isIn, type VersionName, versionNames, withChange } from '../../model/versions.ts';
import { carrying } from './carrying.ts';

/**
 * Returns a resolved document as Word shows it: notes are at the foot of their page, so the heading above
 * their list has nothing to head and is left out with its entry in the table of contents; the notes are the
 * last of the tree. All else stays as it is.
 */
export function wordTree(document: Document): Document {
  const { children } = document.root;
  const lists = children.filter((node) => node.type === 'footnotes');
  const [list] = lists;
  if (!list) return document;
  const others = children.flatMap((node) =>
    node.type === 'footnotes' ? [] : withoutHeadingOf(lists, node, children),
  );
  const notes = lists
    .flatMap(({ children: notes, data }) => notes.map((note) => carrying(note, data?.change)))
    .sort((one, other) => one.number - other.number);
  const root: Root = { ...document.root, children: [...others, { ...list, children: notes }] };
  const targets = new Set(
    children.flatMap((node) => (node.type === 'heading' && !others.includes(node) && node.data?.id) || []),
  );
  if (targets.size === 0) return { ...document, root };
  return { ...document, root: replaceNodes(root, (node) => withoutHeading(node, targets, notes)) };
}

/** Returns a block if it is not the heading above the notes; one that is so in one version stays in the other. */
function withoutHeadingOf(
  lists: readonly RootContent[],
  node: RootContent,
  children: readonly RootContent[],
): RootContent[] {
  if (node.type !== 'heading') return [node];
  const there = versionNames.filter((version) => isIn(node, version));
  const kept = there.filter((version) => {
    const own = children.filter((each) => isIn(each, version));
    const next = own[own.indexOf(node) + 1];
    return !next || !lists.includes(next);
  });
  return kept.length === there.length ? [node] : kept.map((version) => withChange(node, changeTo(version)));
}

/** Of what is in this version only. */
function changeTo(version: VersionName): Change {
  return { kind: version === 'old' ? 'deletion' : 'insertion' };
}

/** A reference to the heading that is gone points at the first note. */
function withoutHeading(
  node: Nodes,
  targets: ReadonlySet<string>,
  notes: readonly Footnote[],
): Nodes[] | undefined {
  if (!('target' in node) || node.target === undefined || !targets.has(node.target)) return undefined;
  const first = notes.find((note) => isIn(note, 'current'));
  return node.type === 'tocEntry' ? [] : [{ ...node, target: first?.identifier ?? node.target } as Nodes];
}
