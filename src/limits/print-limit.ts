import { groupDigits } from '../text/group-digits.ts';
import type { Limit } from './limits.ts';

/** Prints the value of a limit: `2.000 tekens`; bytes as `500 kB` or `20 MB` (decimal). */
export function printLimit({ max, unit }: Limit): string {
  if (unit !== 'bytes') return `${groupDigits(BigInt(max))} ${unit}`;
  return max < 1_000_000 ? `${max / 1_000} kB` : `${max / 1_000_000} MB`;
}
