/** A known section of a document kind: one entry of `templates/<kind>/sections.yaml`. */
export interface Section {
  /** `doelgroep`; what templates and links name. */
  readonly id: string;
  /** The heading as the author writes it; case, spaces, final punctuation and the form of quotes and dashes are ignored when matching. */
  readonly heading: string;
  readonly mandatory: boolean;
  /** What belongs here, in Dutch, for messages and `akkoord new`. */
  readonly hint: string;
}
