import type { Nodes, Root } from 'mdast';
import { onlyIn } from '../model/versions.ts';
import { childrenOf, isMarked } from './content.ts';
import type { Versions } from './likeness.ts';
import { plainText } from './version.ts';

/** Throws when a redline without its deletions is not the new version, or without its insertions not the old one. */
export function assertBothSides(root: Root, { old, current }: Versions): void {
  assertSame(onlyIn(root, 'current'), current.root, 'without its deletions a redline');
  assertSame(onlyIn(root, 'old'), old.root, 'without its insertions a redline');
}

function assertSame(found: Nodes, wanted: Nodes, what: string): void {
  const [own, other] = [textOf(found), textOf(wanted)];
  if (own === other) return;
  let at = 0;
  while (own[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  throw new Error(`${what} says ${around(own)} where the version says ${around(other)}`);
}

function textOf(root: Nodes): string {
  return childrenOf(root).filter(isMarked).map(plainText).join('\n').replace(/\s+/g, ' ');
}
