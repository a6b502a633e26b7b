import type { Decimals } from './format-money.ts';
import type { Cents } from './money.ts';

/** An amount of a budget line. `total` is computed; `authored` is what the author wrote behind `=`. */
export type Amount =
  | { readonly kind: 'sum'; readonly total: Cents; readonly authored?: Cents | undefined }
  | {
      readonly kind: 'product';
      /** In order, as written: `588 uur`, `2 jaar`. The value is `numerator / 10 ** decimals`. */
      readonly factors: readonly {
        readonly numerator: bigint;
        readonly decimals: number;
        readonly unit: string;
      }[];
      readonly rate: Cents;
      /** The rate as written: `€ 85,50` and `€ 85,00` have decimals, `€ 85` and `€ 85,-` have none. */
      readonly decimals: Decimals;
      readonly total: Cents;
      readonly authored?: Cents | undefined;
    }
  /** `p.m.`: expected, but how much is not known. */
  | { readonly kind: 'open' }
  /** What the other sources leave over; only in `funding`. */
  | { readonly kind: 'rest' };
