import type { Compare, Difference } from './difference.ts';
import { byteText, firstDifference, lineAt } from './first-difference.ts';

/** Names the first line that differs of two files that are text. */
export const compareText: Compare = (one, other) => {
  const [left, right] = [one, other].map((bytes) => new TextDecoder().decode(bytes)) as [string, string];
  const found = firstDifference(left, right);
  if (!found) return [compareBytes(one, other, 'bestand')];
  return [
    { part: `regel ${lineAt(left, found.at)}`, pages: [], location: '', one: found.one, other: found.other },
  ];
};

/**
 * Names the first byte that differs, for what has no other form: shows the lengths, since bytes say nothing
 * to a reader.
 */
export function compareBytes(one: Uint8Array, other: Uint8Array, part: string): Difference {
  const at = firstDifference(byteText(one), byteText(other))?.at ?? 0;
  const size = ({ length }: Uint8Array) => `${length} bytes`;
  return { part, pages: [], location: `byte ${at + 1}`, one: size(one), other: size(other) };
}
