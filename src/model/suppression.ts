import type { Span } from '../diagnostic/span.ts';
import type { Field } from './field.ts';

/** An entry of `allow:` in the frontmatter: a finding that the author suppresses in this file. */
export interface SuppressionEntry {
  /** Rule id: `text/placeholder`. */
  readonly rule: Field<string>;
  readonly reason: Field<string>;
  /** A heading, or a key with list positions from 1: `budget.2.amount`. Absent: the whole file. */
  readonly place?: Field<string> | undefined;
  /** The text that the message quotes, or that it refers to. */
  readonly value?: Field<string> | undefined;
}

/** `<!-- toestaan regel-id: reden -->` in an author's text, not yet validated. */
export interface SuppressionComment {
  readonly rule: string;
  readonly reason: string;
  /** The comment itself. */
  readonly span: Span;
  /** The part of the source in which findings are suppressed. */
  readonly covers: Span;
}
