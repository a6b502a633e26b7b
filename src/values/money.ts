/** Whole cents. */
export type Cents = bigint;
