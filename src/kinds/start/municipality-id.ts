import { idFrom } from '../../values/id-from.ts';

/** Returns the id of a municipality among the partners: `Gemeente Meppel` → `meppel`. */
export function municipalityId(name: string): string {
  return idFrom(name.replace(/^gemeente\s+/i, '')) || 'gemeente';
}
