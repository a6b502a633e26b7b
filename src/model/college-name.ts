import type { HouseStyle } from './house-style.ts';
import type { Partner } from './partner.ts';

/** Returns the college of a municipality as letters name it; nothing when the house style asks for a name that is not known. */
export function collegeName({ letter }: HouseStyle, municipality: string | undefined): string | undefined {
  if (municipality === undefined && letter.college.includes('{municipality}')) return undefined;
  return letter.college.replaceAll('{municipality}', municipality ?? '');
}

/** Returns the short name of a municipality: its own, or its name without the word "gemeente". */
export function shortMunicipality({ name, short }: Pick<Partner, 'name' | 'short'>): string | undefined {
  if (short?.value !== undefined && short.value !== name.value) return short.value;
  return name.value?.replace(/^gemeente\s+/i, '');
}
