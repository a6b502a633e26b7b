/** A redline holds two versions of a document: what is in one only says so in `data.change`. */
import type { Nodes } from 'mdast';
import type { Change } from './change.ts';
import { isWrapper } from './is-wrapper.ts';
import { replaceNodes } from './replace-nodes.ts';

export type VersionName = 'old' | 'current';

export const versionNames: readonly VersionName[] = ['old', 'current'];

/** What is not in each. */
const absent: Readonly<Record<VersionName, Change['kind']>> = { old: 'insertion', current: 'deletion' };

/** Says whether a node is in a version; one without a change is in both. */
export function isIn({ data }: Pick<Nodes, 'data'>, version: VersionName): boolean {
  return data?.change?.kind !== absent[version];
}

/** Returns the version by which a node is printed: the current one, unless it was deleted from that. */
export function versionOf(node: Nodes): VersionName {
  return isIn(node, 'current') ? 'current' : 'old';
}

/** Returns what follows a node in its own version. */
export function nextOf<N extends Nodes>(siblings: readonly N[], index: number): N | undefined {
  const [node] = siblings.slice(index, index + 1);
  const version = node ? versionOf(node) : 'current';
  for (let at = index + 1; at < siblings.length; at += 1) {
    const next = siblings[at];
    if (next && isIn(next, version)) return next;
  }
  return undefined;
}

/** Returns how many siblings of its own version are before a node. */
export function indexInVersion(siblings: readonly Nodes[], index: number): number {
  const [node] = siblings.slice(index, index + 1);
  const version = node ? versionOf(node) : 'current';
  return siblings.slice(0, index).filter((each) => isIn(each, version)).length;
}

/** Returns a node as it is in one version, with no changes in it. */
export function onlyIn<N extends Nodes>(node: N, version: VersionName): N {
  return replaceNodes(node, (each, siblings, index) => {
    if (!isIn(each, version) || isEmptied(each, siblings[index])) return [];
    return each.data?.change && [withChange(each, undefined)];
  });
}

/** Bold around nothing but what is in the other version is left out with it. */
function isEmptied(node: Nodes, before: Nodes | undefined): boolean {
  const count = (each: Nodes | undefined) => (each && 'children' in each ? each.children.length : 0);
  return isWrapper(node) && count(node) === 0 && count(before) > 0;
}

/** Returns a node with a change, or without one. */
export function withChange<N extends Nodes>(node: N, change: Change | undefined): N {
  const { change: _, ...data } = node.data ?? {};
  return { ...node, data: change ? { ...data, change } : data };
}
