import type { Nodes } from 'mdast';
import type { Change } from '../../model/change.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';
import { withChange } from '../../model/versions.ts';

/** Returns a node with a change, if there is one, that is about all of it: in it only the marks of notes say so too. */
export function carrying<N extends Nodes>(node: N, change: Change | undefined): N {
  if (!change) return node;
  const below = replaceNodes(node, (each) =>
    each.type === 'footnoteMark'
      ? [withChange(each, change)]
      : each.data?.change && [withChange(each, undefined)],
  );
  return withChange(below, change);
}
