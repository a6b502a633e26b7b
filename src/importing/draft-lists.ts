import type { BlockContent, ListItem, RootContent } from 'mdast';
import type { FoundRole } from './paragraph-roles.ts';

/** An item of a list that is open, while what belongs to it is read. */
export interface OpenItem {
  readonly found: FoundRole & { readonly role: { readonly kind: 'item' } };
  readonly children: RootContent[];
  /** Of its paragraph: what stands as far from the margin without a mark is part of it. */
  readonly indent: number;
}

/** What can stand under the text of an item without a line between. */
const close: readonly RootContent['type'][] = ['list', 'html'];

/** Returns lists of items that follow each other; deeper items belong to the one above. */
export function listsOf(items: readonly OpenItem[]): RootContent[] {
  const lists: RootContent[] = [];
  let at = 0;
  while (at < items.length) {
    const first = items[at] as OpenItem;
    const { level, number, list: id } = first.found.role;
    const children: ListItem[] = [];
    for (; at < items.length; ) {
      const item = items[at] as OpenItem;
      const { role } = item.found;
      if (
        role.level < level ||
        (role.level === level && (role.list !== id || (role.number === undefined) !== (number === undefined)))
      )
        break;
      let end = at + 1;
      while (end < items.length && (items[end] as OpenItem).found.role.level > level) end++;
      const inside = [...item.children, ...listsOf(items.slice(at + 1, end))] as BlockContent[];
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
