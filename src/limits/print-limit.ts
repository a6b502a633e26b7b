import { groupDigits } from '../text/group-digits.ts';
import type { Limit } from './limits.ts';

/** Prints how much a limit allows: `2.000 tekens`; bytes as `500 kB` or `20 MB`, of a thousand and a million. */
export function printLimit({ most, unit }: Limit): string {
  if (unit !== 'bytes') return `${groupDigits(BigInt(most))} ${unit}`;
  return most < 1_000_000 ? `${most / 1_000} kB` : `${most / 1_000_000} MB`;
}
