import type { ViewShape } from '../kinds/view/view-shape.ts';
import { nameOf, type ViewValue } from '../kinds/view/view-value.ts';
import type { Field } from '../model/field.ts';
import type { View } from './view.ts';

/** Says whether a value has a name to print: it is a leaf, or a group with a `name` or `title`. */
export function isNamed(shape: ViewShape): boolean {
  if (shape.kind === 'leaf') return true;
  return shape.kind === 'group' && ('name' in shape.fields || 'title' in shape.fields);
}

/** "a", "a en b", "a, b en c"; every name keeps its own span. */
export function enumerate(
  list: readonly ViewValue[],
  { listInfo, words }: Pick<View, 'listInfo' | 'words'>,
): (Field | string)[] {
  if (list.length === 0) {
    const { label, span } = listInfo(list);
    return [{ type: 'text', label, raw: '', value: undefined, span }];
  }
  return list.flatMap((item, i) => [
    ...(i === 0 ? [] : [i === list.length - 1 ? ` ${words.and} ` : ', ']),
    nameOf(item),
  ]);
}
