/** A stretch of a text: offsets in UTF-16 code units, 0-based; `end` is one past the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
