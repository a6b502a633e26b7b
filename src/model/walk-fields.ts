import { type Field, isField } from './field.ts';

/** A leaf of typed data with the keys and list positions that lead to it: `['signatories', 0, 'name']`. */
export interface FoundField {
  readonly field: Field;
  readonly path: readonly (string | number)[];
  /** The key under which it is typed, the nearest one for a member of a list: `name`, `interventions`. */
  readonly key: string;
}

/** Returns every Field in the typed data of a document, in its order; absent optional ones are not there. */
export function walkFields(data: unknown, path: readonly (string | number)[] = []): FoundField[] {
  if (isField(data))
    return [{ field: data, path, key: String(path.findLast((step) => typeof step === 'string') ?? '') }];
  if (Array.isArray(data)) return data.flatMap((item, index) => walkFields(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => walkFields(value, [...path, key]));
}
