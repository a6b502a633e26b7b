/** A span of whole years, both ends included: `2022-2024`. */
export interface Period {
  readonly from: number;
  readonly to: number;
}
