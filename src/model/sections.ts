/** A known section of a kind: an entry of `templates/<kind>/sections.yaml`. */
export interface Section {
  /** The name in templates and links: `doelgroep`. */
  readonly id: string;
  /** The heading; matching ignores case, spaces, final punctuation, and variants of quotes and dashes. */
  readonly heading: string;
  readonly mandatory: boolean;
  /** What to write here, in Dutch, for messages and `akkoord new`. */
  readonly hint: string;
}
