import { idFrom } from '../../values/id-from.ts';

/** Returns the id for a municipality: `Gemeente Meppel` → `meppel`. */
export function municipalityId(name: string): string {
  return idFrom(name.replace(/^gemeente\s+/i, '')) || 'gemeente';
}
