/** A span of whole years, both ends included: `2022-2024`. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Prints a period: `2022-2024`, or `2022` when it is one year. */
export function formatPeriod({ from, to }: Period): string {
  return from === to ? `${from}` : `${from}-${to}`;
}
