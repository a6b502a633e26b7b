import type { HouseStyle } from './house-style.ts';
import type { Partner } from './partner.ts';

/** Returns the name of the college as used in letters; undefined when it needs an unknown municipality. */
export function collegeName({ letter }: HouseStyle, municipality: string | undefined): string | undefined {
  if (municipality === undefined && letter.college.includes('{municipality}')) return undefined;
  return letter.college.replaceAll('{municipality}', municipality ?? '');
}

/** Returns the short name of a municipality, or its name without the word "gemeente". */
export function shortMunicipality({ name, short }: Pick<Partner, 'name' | 'short'>): string | undefined {
  if (short?.value !== undefined && short.value !== name.value) return short.value;
  return name.value?.replace(/^gemeente\s+/i, '');
}
