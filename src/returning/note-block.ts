import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import { markdownText } from '../unparse/markdown-text.ts';
import type { Unit } from './returned-units.ts';
import { wordKind } from './word-kind.ts';

/**
 * Returns a note (`:::note`) with some paragraphs in it: in Word a note with a list is a table of one cell.
 * @param sourceOf returns the Markdown of a paragraph
 */
export function noteBlock(units: readonly Unit[], sourceOf: (unit: Unit) => string): string {
  const root: RootContent[] = [];
  /** The lists that are open, the outermost first. */
  let open: List[] = [];
  for (const unit of units) {
    const last = unit.paragraphs.at(-1);
    const kind = last ? wordKind(last) : ({ is: 'text' } as const);
    const block: BlockContent = { type: 'paragraph', children: [{ type: 'html', value: sourceOf(unit) }] };
    const item = open.at(-1)?.children.at(-1);
    if (kind.is === 'continued' && item) item.children.push(block);
    else if (kind.is === 'item') open = withItem(root, open, { ...kind, block });
    else {
      open = [];
      root.push(block);
    }
  }
  return `:::note\n${markdownText(root).trimEnd()}\n:::`;
}

/** Puts an item into the list of its level, or into a new one; returns the lists that are open then. */
function withItem(
  root: RootContent[],
  open: readonly List[],
  { level, isOrdered, block }: { level: number; isOrdered: boolean; block: BlockContent },
): List[] {
  const outer = open.slice(0, Math.min(level, open.length));
  const item: ListItem = { type: 'listItem', spread: false, children: [block] };
  const own = open[outer.length];
  if (own && Boolean(own.ordered) === isOrdered) {
    own.children.push(item);
    return [...outer, own];
  }
  const list: List = { type: 'list', ordered: isOrdered, spread: false, children: [item] };
  (outer.at(-1)?.children.at(-1)?.children ?? root).push(list);
  return [...outer, list];
}
