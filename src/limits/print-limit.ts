import { groupDigits } from '../text/group-digits.ts';
import type { Limit } from './limits.ts';

/** Prints the value of a limit: `2.000 tekens`; bytes as `500 kB` or `20 MB` (decimal). */
export function printLimit({ most, unit }: Limit): string {
  if (unit !== 'bytes') return `${groupDigits(BigInt(most))} ${unit}`;
  return most < 1_000_000 ? `${most / 1_000} kB` : `${most / 1_000_000} MB`;
}
