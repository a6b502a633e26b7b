/** A range of a text: offsets in UTF-16 code units, 0-based; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
