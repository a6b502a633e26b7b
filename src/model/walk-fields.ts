import { type Field, isField } from './field.ts';

/** A leaf of typed data with its path: `['signatories', 0, 'name']`. */
export interface FoundField {
  readonly field: Field;
  readonly path: readonly (string | number)[];
  /** Its key, or for an item of a list that of the list: `name`, `interventions`. */
  readonly key: string;
}

/** Returns every Field in the typed data of a document, in order; absent optional ones are left out. */
export function walkFields(data: unknown, path: readonly (string | number)[] = []): FoundField[] {
  if (isField(data))
    return [{ field: data, path, key: String(path.findLast((step) => typeof step === 'string') ?? '') }];
  if (Array.isArray(data)) return data.flatMap((item, index) => walkFields(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => walkFields(value, [...path, key]));
}
