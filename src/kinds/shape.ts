import type { FieldType } from '../model/field.ts';

/** The shape of a kind's frontmatter, derived from its Zod schema, for all who do not know Zod. */
export type Shape = LeafShape | ListShape | GroupShape | MapShape;

interface Common {
  /** Dutch name: "ondertekenaars". */
  readonly label: string;
  readonly optional: boolean;
  /** What it is for, as a Dutch phrase without capital or full stop: for the comments in a new document. */
  readonly hint?: string | undefined;
}
export interface LeafShape extends Common {
  readonly kind: 'leaf';
  readonly type: FieldType;
  /** As in frontmatter. */
  readonly example: string;
  /** For `type: 'choice'`. */
  readonly choices?: readonly string[] | undefined;
  /** Dutch names of choices. */
  readonly meanings?: Readonly<Record<string, string>> | undefined;
  /** Words that are accepted, but not offered: `true`. */
  readonly also?: readonly string[] | undefined;
  /** May not be empty. In documents only `kind`; `needed` of the kind lists the others. */
  readonly needed?: true | undefined;
}
export interface ListShape extends Common {
  readonly kind: 'list';
  readonly of: Shape;
  /** A single item may be written without a dash. */
  readonly orOne?: true | undefined;
}
export interface GroupShape extends Common {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, Shape>>;
}
export interface MapShape extends Common {
  readonly kind: 'map';
  /** An example of a key. */
  readonly key: string;
  /** Restrictions on keys, as JSON Schema. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly of: Shape;
}
