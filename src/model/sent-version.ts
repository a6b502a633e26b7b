/** What is known in git of a final that was made before under the same `version`. */
export interface SentVersion {
  /** What git calls it: a tag, or the first digits of a commit. */
  readonly name: string;
  /** In UTC: `2026-11-30T21:05:00Z`. */
  readonly date: string;
  /** Files of the document that say something else now. */
  readonly changed: readonly string[];
  /** False when there may be an earlier one, which a shallow clone does not have. */
  readonly isFirst: boolean;
}
