import type { Span } from '../../diagnostic/span.ts';
import { type Field, isField } from '../../model/field.ts';

/** What a template sees: plain data with Fields as leaves. */
export type ViewValue = Field | boolean | readonly ViewValue[] | ViewGroup;
export interface ViewGroup {
  readonly [name: string]: ViewValue;
}

/** Label and span of a list, to be printed when it is empty. */
export interface ListInfo {
  readonly label: string;
  readonly span: Span;
}

/** Returns the name of a list item: the value itself, or its `name` or `title`. Throws when it has none. */
export function nameOf(value: ViewValue): Field {
  if (isField(value)) return value;
  if (isGroup(value)) {
    const name = value.name ?? value.title;
    if (name !== undefined && isField(name)) return name;
  }
  throw new Error('something without a name where names are listed');
}

export function isGroup(value: ViewValue): value is ViewGroup {
  return typeof value === 'object' && !Array.isArray(value) && !isField(value);
}
