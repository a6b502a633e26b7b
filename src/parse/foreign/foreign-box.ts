import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { directiveNames } from '../directive-names.ts';
import { isBoxName } from './callouts.ts';

/** Says whether a directive is a box of another program: `:::tip`, or ours with a title behind it. */
export function isForeignBox(node: ContainerDirective | LeafDirective): boolean {
  if (node.name === 'note') return node.type === 'containerDirective' && titleOfBox(node) !== undefined;
  return isBoxName(node.name) && !directiveNames('template').some((name) => name === node.name);
}

/** Returns the title of a box: the paragraph of its label (`[Titel]`), or its `title`. */
export function titleOfBox(node: ContainerDirective | LeafDirective): Nodes | string | undefined {
  const first = node.children[0];
  if (first?.type === 'paragraph' && first.data?.directiveLabel) return first;
  return node.attributes?.title ?? undefined;
}
