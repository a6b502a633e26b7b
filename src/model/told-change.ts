import type { Span } from '../diagnostic/span.ts';

/** What changed between two versions, in a sentence, and where it is in each. */
export interface ToldChange {
  readonly sentence: string;
  readonly old: Span | undefined;
  readonly current: Span | undefined;
}

/** Changes of one kind, under their heading. */
export interface ToldChanges {
  readonly heading: string;
  readonly changes: readonly ToldChange[];
}
