import type { Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';

/** What a pass knows beside the tree. `document.root` is the tree before the first pass. */
export interface PassContext {
  readonly document: Document;
  readonly dossier: Dossier;
  readonly report: Report;
  /** The other documents of the dossier, their headings identified: what references out of this document can name. */
  readonly others?: readonly Document[] | undefined;
}

/** One small step of resolve: takes a tree, returns a new one. */
export type Pass = (root: Root, context: PassContext) => Root;
