import type { Nodes } from 'mdast';
import type { Document } from '../../model/document.ts';
import { contentOf, headingPrefix } from '../../model/final-text.ts';
import { textOf } from '../../model/text-of.ts';
import { counterparts } from '../counterparts.ts';
import type { SummaryItem, ToldText } from './summary.ts';

/** Returns the pictures of a redline in the place of which another came, by the heading above each. */
export function replacedPictures({ root }: Document): readonly SummaryItem[] {
  const olds = new Map(counterparts(root).replaced.map(({ from, to }) => [to, from] as const));
  const items: SummaryItem[] = [];
  let section = 'vóór de eerste kop';
  const look = (node: Nodes): void => {
    if (node.type === 'heading' && node.data?.change?.kind !== 'deletion')
      section = `onder “${headingPrefix(node)}${textOf(node)}”`;
    const before = olds.get(node);
    const [old, current] = [before && told(before), told(node)];
    if (old && current)
      items.push({
        ...{ topic: 'targets', subject: `afbeelding ${section}`, part: 'beeld', old },
        current: old.text === current.text ? { ...current, text: `een ander beeld met die naam` } : current,
      });
    contentOf(node).forEach(look);
  };
  look(root);
  return items;
}

/** The name of the file with a picture. */
function told(node: Nodes): ToldText | undefined {
  return node.type === 'figure'
    ? { text: `“${node.path.split('/').at(-1)}”`, span: node.data?.span }
    : undefined;
}
