import type { Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';

/** What a pass may need besides the tree. `document.root` is the tree before the first pass. */
export interface PassContext {
  readonly document: Document;
  readonly dossier: Dossier;
  readonly report: Report;
  /** Other documents of the dossier with their headings identified, for references to them. */
  readonly others?: readonly Document[] | undefined;
}

/** One step of resolve: takes a tree, returns a new one. */
export type Pass = (root: Root, context: PassContext) => Root;
