import type { List, ListItem } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import { isIn, nextOf, versionOf } from '../../../model/versions.ts';
import { isRunIn } from '../../run-in.ts';
import { inVersion } from '../in-version.ts';
import { type ListMark, listIndent } from '../list-numbers.ts';
import { twips } from '../measures.ts';
import {
  type ParagraphBlock,
  type Printed,
  paragraph,
  type RenderContext,
  within,
} from '../render-context.ts';
import { styleIds } from '../style-ids.ts';

/** A point of fewer characters fits on one line: it does not go to the next page alone. */
const short = 80;

/** Prints a list with Word's own marks, each ordered one for itself, one in a list a level deeper. */
export function printList(node: List, context: RenderContext): Printed[] {
  const { lists, style } = context.job;
  const ordered = node.ordered === true;
  const after = node.spread ? style.text.gap : style.text.gap / 3;
  const opening = {
    ordered,
    depth: context.depth,
    start: node.start ?? 1,
    length: node.children.filter((item) => isIn(item, 'current')).length,
    isOutermost: context.depth === 0 && context.region !== 'footnote' && context.change?.kind !== 'deletion',
  };
  return lists.list(opening, (mark) =>
    node.children.flatMap((item, index) => {
      const blocks = inVersion(item, context, (inside) => printItem(item, ordered, mark, inside));
      const next = nextOf(node.children, index);
      const stays = next === lastOf(node.children, item) && isShort(next);
      const isOuter = next === undefined && context.depth === 0;
      return blocks.map((block, at): Printed => {
        if (block === 'page-break' || block.kind !== 'paragraph') return block;
        const ends = at === blocks.length - 1;
        const room = ends && isOuter ? style.text.gap : after;
        return spaced(block, room, ends && stays);
      });
    }),
  );
}

function printItem(item: ListItem, ordered: boolean, mark: ListMark, context: RenderContext): Printed[] {
  const left = context.left + listIndent;
  const inside = within(context, {
    paragraph: styleIds.listContinue,
    left,
    width: context.width - listIndent,
    depth: context.depth + 1,
  });
  const [first, ...rest] = item.children;
  const heads = first?.type === 'paragraph';
  const isNested = context.left !== context.depth * listIndent;
  const marked = paragraph(ordered ? styleIds.number : styleIds.bullet, {
    numbering: { ...mark, custom: true },
    ...(isNested && { indent: { left: twips(left), hanging: twips(listIndent) } }),
    ...(heads && (isRunIn(first) || textOf(first).trimEnd().endsWith(':')) && { keepNext: true }),
    children: heads ? context.job.inlines(first.children, context) : [],
  });
  return [marked, ...context.job.blocks(heads ? rest : item.children, inside)];
}

/** Space of blocks that set it themselves, such as those of a list in this list, stays. */
function spaced(block: ParagraphBlock, after: number, stays: boolean): ParagraphBlock {
  const { options } = block;
  const isOpen = options.spacing?.after === undefined;
  const spacing = isOpen && { spacing: { ...options.spacing, after: twips(after) } };
  return { ...block, options: { ...options, ...spacing, ...(stays && { keepNext: true }) } };
}

/** Returns the last item of a list in the version of one of them. */
function lastOf(items: readonly ListItem[], item: ListItem): ListItem | undefined {
  return items.findLast((each) => isIn(each, versionOf(item)));
}

function isShort(item: ListItem | undefined): boolean {
  return item !== undefined && item.children.length === 1 && textOf(item).length < short;
}
