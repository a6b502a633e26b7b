import type { Quantity } from '../quantities-in-text.ts';

/** A number in a text that other numbers around it determine. */
export interface Calculation {
  readonly kind: 'sum' | 'rest' | 'change' | 'share' | 'vat' | 'product';
  /** The number that the text gives as the result. */
  readonly given: Quantity;
  /** What it comes to; more than one where the text can be read in more ways, the likeliest first. */
  readonly expected: readonly number[];
  /** How far the given number may be off, besides half of its last digit. */
  readonly margin?: number | undefined;
  /** The numbers that it comes from. */
  readonly parts: readonly Quantity[];
  /** Not the size but the direction is at issue: a rise that is a fall. */
  readonly isReversed?: true | undefined;
  /** What a message says of it, when the kind does not. */
  readonly says?: string | undefined;
}

/** Says whether the given number is one that the others come to, at the precision that it is written in. */
export function isRight({ given, expected, margin = 0, isReversed }: Calculation): boolean {
  if (isReversed) return false;
  const tolerance = half(given) + margin + 1e-6;
  return expected.some((value) => Math.abs(value - given.value) <= tolerance);
}

/** Half of the last digit, where a number can be rounded off to it: of percentages, decimals and round numbers. */
export function half({ kind, unit }: Quantity): number {
  return kind === 'percent' || unit !== 1 ? unit / 2 : 0;
}

/** What the parts of a sum may be off together. */
export function halves(parts: readonly Quantity[]): number {
  return parts.reduce((total, part) => total + (part.unit === 0.01 ? 0 : half(part)), 0);
}

/**
 * Says whether a number was meant to be another: within a quarter of it, or one digit off. What is further away
 * belongs to something else.
 */
export function isNearby(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= Math.max(value, expected) / 4;
}

/**
 * Says whether a number was meant to be another, where little else says so: they differ in one digit or in two that
 * changed places, or by a twentieth of the whole that they are of.
 */
export function isClose(value: number, expected: number, whole: number): boolean {
  if (Math.abs(value - expected) <= whole / 20) return true;
  const [said, meant] = [value, expected].map(String);
  if (said === undefined || meant === undefined || said.length !== meant.length) return false;
  const off = [...said].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first = 0, second = 0] = off;
  return (
    (off.length === 1 && said.length > 2) ||
    (off.length === 2 && said[first] === meant[second] && said[second] === meant[first])
  );
}

/** Adds numbers without what binary fractions leave behind. */
export function sumOf(parts: readonly Quantity[]): number {
  return Math.round(parts.reduce((total, { value }) => total + value, 0) * 100) / 100;
}
