import type { FieldType } from '../model/field.ts';

/**
 * The form of a kind's frontmatter, read off its Zod schema once: what template lint, hints ("bedoelde u …?"), the manual and
 * editor schemas need without knowing Zod.
 */
export type Shape = LeafShape | ListShape | GroupShape | MapShape;

interface Common {
  /** Dutch name: "ondertekenaars". */
  readonly label: string;
  readonly optional: boolean;
  /** What it is for, as a Dutch phrase without capital or full stop: for the comments in a new document. */
  readonly hint?: string | undefined;
}
export interface LeafShape extends Common {
  readonly form: 'leaf';
  readonly type: FieldType;
  /** As one would type it. */
  readonly example: string;
  /** For `type: 'choice'`. */
  readonly choices?: readonly string[] | undefined;
  /** Dutch name of each choice that has one. */
  readonly meanings?: Readonly<Record<string, string>> | undefined;
  /** Words that are read as a choice, but not offered: `true`. */
  readonly also?: readonly string[] | undefined;
  /** May not be empty. Of documents only `kind`; `needed` of the kind names the others. */
  readonly needed?: true | undefined;
}
export interface ListShape extends Common {
  readonly form: 'list';
  readonly of: Shape;
}
export interface GroupShape extends Common {
  readonly form: 'group';
  readonly fields: Readonly<Record<string, Shape>>;
}
export interface MapShape extends Common {
  readonly form: 'map';
  /** A key as one would type it. */
  readonly key: string;
  /** What a key looks like, as JSON Schema says it. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly of: Shape;
}
