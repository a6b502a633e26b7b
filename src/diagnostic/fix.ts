import type { Span } from './span.ts';

/** A text in the place of what a span holds. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A way to mend a finding, as plain data. */
export interface Fix {
  /** What it does, in Dutch, as an order: “Schrijf `biedt`”. */
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly certainty: Certainty;
}

/**
 * `safe`: what a careful editor would type without asking. `suggestion`: the author decides. `choice`: one of
 * several, of which only the author knows which is meant; no command makes it.
 */
export type Certainty = 'safe' | 'suggestion' | 'choice';

/** Returns the fix that puts a text in the place of another; an empty one takes it away. */
export function replacement(span: Span, text: string, certainty: Certainty): Fix {
  return { title: text === '' ? 'Haal dit weg' : `Schrijf \`${text}\``, edits: [{ span, text }], certainty };
}
