/** Prints a whole number ≥ 0 with a point between thousands: `1.034.000`. */
export function groupDigits(whole: bigint): string {
  return whole.toString().replace(/\B(?=(\d{3})+$)/g, '.');
}
