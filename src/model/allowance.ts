import type { Span } from '../diagnostic/span.ts';
import type { Field } from './field.ts';

/** One entry of `allow:` in the frontmatter: a finding that the author lets stand in this file. */
export interface AllowanceEntry {
  /** Rule id: `text/placeholder`. */
  readonly rule: Field<string>;
  readonly reason: Field<string>;
  /** A heading, or a key of the frontmatter with list positions from 1: `budget.2.amount`. Absent: the whole file. */
  readonly place?: Field<string> | undefined;
  /** What the message quotes, or the text that it points at. */
  readonly value?: Field<string> | undefined;
}

/** `<!-- toestaan regel-id: reden -->` in an author's text, as typed: neither rule nor reason has been looked at. */
export interface AllowanceComment {
  readonly rule: string;
  readonly reason: string;
  /** The comment itself. */
  readonly span: Span;
  /** The stretch of the source in which findings are allowed. */
  readonly covers: Span;
}
