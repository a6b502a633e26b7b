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

/** A leaf of the frontmatter: typed value and span. Empty, missing or a placeholder: no `value`. */
export interface Field<T = unknown> {
  readonly type: FieldType;
  /** Dutch name of the field in messages, blanks and the manual. */
  readonly label: string;
  /** As authored, NFC, trimmed; empty for a missing value. */
  readonly raw: string;
  readonly value: T | undefined;
  /** The span of the value; of the key when the value is empty; of the parent when the key is missing. */
  readonly span: Span;
  /** Path in the frontmatter, also of a missing key: `signatories[0].name`; absent for other values. */
  readonly key?: string | undefined;
  /** The value was refused and reported: unfilled, but not left open. */
  readonly refused?: true | undefined;
  /** The key may be left out. */
  readonly optional?: true | undefined;
}

/** Says whether a node of the data is a leaf (a Field), not a group, list or map. */
export function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'raw' in value && 'type' in value && 'label' in value;
}
