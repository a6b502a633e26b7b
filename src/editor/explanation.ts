import type { Stretch } from './situation.ts';

/** Explanation of what is under the pointer, as Dutch Markdown. */
export interface Explanation {
  readonly text: string;
  readonly stretch: Stretch;
}
