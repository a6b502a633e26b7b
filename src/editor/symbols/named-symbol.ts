import type { Span } from '../../diagnostic/span.ts';

/** What has a name in a dossier. */
export type SymbolSort =
  | 'partner'
  | 'term'
  /** A line of a budget or of its funding that has an id. */
  | 'line'
  /** A cost type or a source of money, of the dossier itself or of its scheme. */
  | 'cost'
  | 'source'
  | 'heading'
  | 'file'
  | 'footnote'
  /** A value of the frontmatter that `{{…}}` mentions. */
  | 'field';

/** How a name is written at a place: what a new name becomes there. */
export type WrittenAs =
  /** A key of the frontmatter, quoted or not. */
  | 'key'
  /** An id, or a step of a path in `{{…}}`. */
  | 'id'
  /** Words of a text. */
  | 'words'
  /** Words of a value of the frontmatter. */
  | 'value'
  /** The anchor of a heading. */
  | 'slug'
  /** All of a value of the frontmatter, with its quotes: the heading below which something is allowed. */
  | 'place'
  /** The path of a file, from the file that names it; `address` in Markdown. */
  | 'path'
  | 'address'
  /** The base name of a file without its extension: a step of a path in `{{…}}`. */
  | 'base'
  /** The symbol is meant, but named otherwise: nothing to write. */
  | 'otherwise';

/** A place where a symbol is defined or used. */
export interface Occurrence {
  /** Of the name alone. */
  readonly span: Span;
  readonly as: WrittenAs;
}

/** Something with a name, and all places in the dossier that have it. */
export interface NamedSymbol {
  /** Unique in the dossier. */
  readonly key: string;
  readonly sort: SymbolSort;
  /** As authored; of a file its path. */
  readonly name: string;
  /** What it is called in Dutch: the name of a partner, the meaning of a term, the title of a document. */
  readonly label?: string | undefined;
  /** Where it is defined; none for what is not in a file of the dossier. */
  readonly definitions: readonly Occurrence[];
  readonly uses: readonly Occurrence[];
}

/** Returns the key of a symbol that a name identifies in the whole dossier. */
export function keyOfName(sort: SymbolSort, name: string): string {
  return `${sort} ${name}`;
}

/**
 * Returns the key of a symbol that a name identifies in the documents that see its file: those of the dossier for the
 * main document, else that document alone. What a scheme names is in no file of the dossier: `''`.
 */
export function keyInFile(sort: SymbolSort, file: string, name: string): string {
  return `${sort} ${file} ${name}`;
}

/** Returns the key of what a name of a sort means in a document. */
export type NameScope = (sort: SymbolSort, name: string) => string;

/** Returns the key of a symbol that is found by the place of its definition. */
export function keyOfPlace(sort: SymbolSort, { file, start }: Span): string {
  return `${sort} ${file}:${start.line}:${start.column}`;
}
