import type { Nodes } from 'mdast';
import { childrenOf } from './content.ts';
import { plainText, type Version } from './version.ts';

/** Parts that stand for themselves whatever is in them: two of a kind are versions of one another. */
const always: ReadonlySet<Nodes['type']> = new Set([
  ...(['cover', 'columns', 'column', 'wordmark', 'fieldTable', 'fieldRow'] as const),
  ...(['signatureBlock', 'signatureParty', 'footnotes', 'toc', 'pageBreak', 'thematicBreak'] as const),
]);
const rows: ReadonlySet<Nodes['type']> = new Set(['tableRow', 'budgetRow']);

/** How alike parts of one kind are at least, and rows that begin with the same cell. */
const [OF_ONE_KIND, OF_ONE_NAME] = [0.5, 0.6];

/** Returns how alike two nodes are, 0 to 1: 0 when they can be no versions of one another. */
export function likeness(old: Nodes, current: Nodes, versions: Versions): number {
  if (old.type !== current.type || versions.old.shape(old) !== versions.current.shape(current)) return 0;
  const inWords = overlap(versions.old.words(old), versions.current.words(current));
  if (always.has(old.type)) return Math.max(OF_ONE_KIND, inWords);
  return rows.has(old.type) && isNamedAlike(old, current) ? Math.max(OF_ONE_NAME, inWords) : inWords;
}

/** The two versions that are compared. */
export interface Versions {
  readonly old: Version;
  readonly current: Version;
}

function isNamedAlike(old: Nodes, current: Nodes): boolean {
  const [name = '', other = ''] = [old, current].map((row) =>
    childrenOf(row).slice(0, 1).map(plainText).join().trim(),
  );
  return name !== '' && name === other;
}

/** Returns the part of two lists of words that is in both, each as often as it is there: L. R. Dice (1945). */
export function overlap(some: readonly string[], others: readonly string[]): number {
  if (some.length + others.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of some) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return (2 * shared) / (some.length + others.length);
}
