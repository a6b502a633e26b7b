import type { Span } from '../diagnostic/span.ts';

/** How a value is written in frontmatter and printed in a document. */
export type FieldType =
  | 'text'
  | 'date'
  | 'period'
  | 'money'
  | 'total'
  | 'amount'
  | 'choice'
  | 'id'
  | 'email'
  | 'phone'
  | 'url';

/**
 * One leaf of the frontmatter: the typed value and the place where it was written.
 * A value that is empty, missing or still a placeholder is *unfilled*: `value` is undefined.
 */
export interface Field<T = unknown> {
  readonly type: FieldType;
  /** Dutch name of the field, as messages, blanks and the manual show it. */
  readonly label: string;
  /** As typed, NFC, trimmed; empty when nothing was typed. */
  readonly raw: string;
  readonly value: T | undefined;
  /** The value; the key when the value is empty; the parent when the key is missing. */
  readonly span: Span;
  /** Where it stands in the frontmatter: `signatories[0].name`, or would stand; absent when nothing there is meant. */
  readonly key?: string | undefined;
  /** The value was refused when it was read, and a finding says why: it is unfilled, but not left open. */
  readonly refused?: true | undefined;
  /** The key may be left out. */
  readonly optional?: true | undefined;
}

/** Says whether a node of the data is a leaf (a Field) rather than a group, list or map. */
export function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'raw' in value && 'type' in value && 'label' in value;
}
