import type { BlockContent, ListItem, RootContent } from 'mdast';
import { type FoundRole, typedList } from './paragraph-roles.ts';

/** An item of a list that is open, while what belongs to it is read. */
export interface OpenItem {
  readonly found: FoundRole & { readonly role: { readonly kind: 'item' } };
  readonly children: RootContent[];
  /** Of its paragraph: what stands as far from the margin without a mark is part of it. */
  readonly indent: number;
}

/** What can stand under the text of an item without a line between. */
const close: readonly RootContent['type'][] = ['list', 'html'];
/** Points that an item of another list stands further from the margin, at least, to be under the one above. */
const STEP = 6;

/** Returns lists of items that follow each other; deeper items belong to the one above. */
export function listsOf(items: readonly OpenItem[]): RootContent[] {
  return atDepth(withDepths(items), 0);
}

interface DeepItem extends OpenItem {
  /** Items that it is under. */
  readonly depth: number;
}

/** An item is under the one above when it is deeper in the same list, or an item of another list that begins further in. */
function withDepths(items: readonly OpenItem[]): DeepItem[] {
  const above: OpenItem[] = [];
  return items.map((item) => {
    const { list, level } = item.found.role;
    const isUnder = ({ found: { role }, indent }: OpenItem): boolean =>
      role.list === list && list !== typedList ? role.level < level : item.indent >= indent + STEP;
    /** Where its own list is open; what came in it is closed. */
    const own = list === typedList ? -1 : above.findLastIndex(({ found }) => found.role.list === list);
    if (own >= 0) above.length = own + 1;
    for (let last = above.at(-1); last && !isUnder(last); last = above.at(-1)) above.pop();
    above.push(item);
    return { ...item, depth: above.length - 1 };
  });
}

function atDepth(items: readonly DeepItem[], depth: number): RootContent[] {
  const lists: RootContent[] = [];
  let at = 0;
  while (at < items.length) {
    const { number, list: id } = (items[at] as DeepItem).found.role;
    const children: ListItem[] = [];
    for (; at < items.length; ) {
      const item = items[at] as DeepItem;
      const { role } = item.found;
      if (role.list !== id || (role.number === undefined) !== (number === undefined)) break;
      let end = at + 1;
      while (end < items.length && (items[end] as DeepItem).depth > depth) end++;
      const inside = [...item.children, ...atDepth(items.slice(at + 1, end), depth + 1)] as BlockContent[];
      children.push({
        type: 'listItem',
        spread: inside.slice(1).some(({ type }) => !close.includes(type)),
        children: inside,
      });
      at = end;
    }
    lists.push({
      type: 'list',
      ordered: number !== undefined,
      start: number ?? null,
      spread: false,
      children,
    });
  }
  return lists;
}
