import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { assertFinal } from './assert-final.ts';
import { collectNotes } from './collect-notes.ts';
import { fillContents, titleContents } from './contents.ts';
import { identifyHeadings } from './identify-headings.ts';
import { linkReferences } from './link-references.ts';
import { numberAnnexes } from './number-annexes.ts';
import type { Pass } from './pass.ts';
import { placeBudgets } from './place-budgets.ts';
import { placePartners } from './place-partners.ts';
import { placeSignatures } from './place-signatures.ts';

/** In this order: first what makes blocks, then what names headings, last what points at them. */
const passes: readonly Pass[] = [
  placeBudgets,
  placePartners,
  placeSignatures,
  collectNotes,
  numberAnnexes,
  titleContents,
  identifyHeadings,
  fillContents,
  linkReferences,
];

/**
 * Decides what all writers must agree on: tables of data, places to sign, numbers, the table of contents and the words of
 * references. Returns a document with only `FinalNode`s; the given one stays as it is. Reports links and notes that lead nowhere.
 * Throws when a placeholder is left over.
 */
export function resolve(document: Document, dossier: Dossier, report: Report): Document {
  const context = { document, dossier, report };
  const root = passes.reduce((tree, pass) => pass(tree, context), document.root);
  assertFinal(root);
  return { ...document, root };
}
