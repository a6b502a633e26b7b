import type { Stretch } from './situation.ts';

/** The kind of a completion, which editors show as an icon. */
export type CompletionSort =
  | 'key'
  | 'choice'
  | 'reference'
  | 'value'
  | 'group'
  | 'block'
  | 'file'
  | 'picture'
  | 'footnote'
  | 'heading';

/** A text that can be inserted at a position. */
export interface Completion {
  /** Shown in the list, and matched with what is typed. */
  readonly label: string;
  readonly sort: CompletionSort;
  /** Beside the label: a Dutch name, or the current value. */
  readonly detail?: string | undefined;
  /** A longer explanation. */
  readonly explanation?: string | undefined;
  /** Replaces `stretch`. */
  readonly insert: string;
  readonly stretch: Stretch;
}
