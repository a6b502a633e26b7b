import type { Stretch } from './situation.ts';

/** What a completion stands for; editors show a picture with it. */
export type CompletionSort =
  | 'key'
  | 'choice'
  | 'reference'
  | 'value'
  | 'group'
  | 'block'
  | 'file'
  | 'heading';

/** One thing that may be typed at a point. */
export interface Completion {
  /** As the list shows it, and what is typed is compared with. */
  readonly label: string;
  readonly sort: CompletionSort;
  /** Beside the label: a Dutch name, or the value as it is now. */
  readonly detail?: string | undefined;
  /** What it is for, when one looks longer. */
  readonly explanation?: string | undefined;
  /** What takes the place of `stretch`. */
  readonly insert: string;
  readonly stretch: Stretch;
}
