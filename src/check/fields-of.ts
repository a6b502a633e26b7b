import type { DocumentData } from '../model/dossier.ts';
import { type FoundField, walkFields } from '../model/walk-fields.ts';

/** Returns the fields of a document that are printed or counted with; those of `allow` are about findings, and looked at elsewhere. */
export function fieldsOf(data: DocumentData): FoundField[] {
  return walkFields(data).filter(({ path }) => path[0] !== 'allow');
}

/** Returns where a field is typed as people say it, list positions counted from 1: `budget.2.amount`. */
export function keyPath({ path }: FoundField): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}
