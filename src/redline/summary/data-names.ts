/** A path in the frontmatter of a document: keys, and places in lists from 0. */
export type DataPath = readonly (string | number)[];

/** What a reader calls that for which the data have other words. In Dutch. */
export interface DataNames {
  /** A kind of document: `raadsbrief`. */
  readonly kind: (kind: string) => string;
  /** What can be chosen at a path: `concept` for `draft`. */
  readonly choice: (kind: string, path: DataPath, value: string) => string;
  /** A field, within what it is a part of: `behandelaar, functie`. */
  readonly field: (kind: string, path: DataPath) => string;
  /** What each heading of a section names, by the id of the section: `doel`. */
  readonly headings: (kind: string) => Readonly<Record<string, string>>;
}
