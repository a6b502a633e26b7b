import type { DocumentData } from '../model/dossier.ts';
import { type FoundField, walkFields } from '../model/walk-fields.ts';

/** Returns the fields of a document that are printed or used in a total: all but those of `allow`. */
export function fieldsOf(data: DocumentData): FoundField[] {
  return walkFields(data).filter(({ path }) => path[0] !== 'allow');
}

/** Returns the path of a field with list positions counted from 1, as people do: `budget.2.amount`. */
export function keyPath({ path }: FoundField): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}
