import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { assertFinal } from './assert-final.ts';
import { collectNotes } from './collect-notes.ts';
import { fillContents, titleContents } from './contents.ts';
import { identifyHeadings } from './identify-headings.ts';
import { insertBudgets } from './insert-budgets.ts';
import { insertFunding } from './insert-funding.ts';
import { insertLetter } from './insert-letter.ts';
import { insertPartners } from './insert-partners.ts';
import { insertSignatures } from './insert-signatures.ts';
import { insertWordmark } from './insert-wordmark.ts';
import { linkReferences } from './link-references.ts';
import { nameSignatures } from './name-signatures.ts';
import { numberAnnexes } from './number-annexes.ts';
import { numberHeadings } from './number-headings.ts';
import type { Pass } from './pass.ts';
import { reportTypedNumbers } from './report-typed-numbers.ts';

/** In this order: first what makes blocks, then what names headings. */
const passes: readonly Pass[] = [
  insertBudgets,
  insertFunding,
  insertPartners,
  insertSignatures,
  insertLetter,
  nameSignatures,
  insertWordmark,
  collectNotes,
  numberAnnexes,
  numberHeadings,
  reportTypedNumbers,
  titleContents,
  identifyHeadings,
  fillContents,
];

/**
 * Decides what all writers must agree on: tables of data, places to sign, numbers, the table of contents and the words of
 * references. Returns a document with only `FinalNode`s; the given one stays as it is. Reports links and notes that lead nowhere.
 * Throws when a placeholder is left over.
 */
export function resolve(document: Document, dossier: Dossier, report: Report): Document {
  return refer(number(document, dossier, report), dossier, report);
}

/** The first half of `resolve`: all but references. What other documents refer to has its numbers and ids then. */
export function number(document: Document, dossier: Dossier, report: Report): Document {
  const context = { document, dossier, report };
  return { ...document, root: passes.reduce((tree, pass) => pass(tree, context), document.root) };
}

/**
 * The second half of `resolve`: gives references their words. `others` are the other documents of the dossier, numbered. Page numbers of
 * theirs stay open (`pageRange`) until they are laid out: see `fillPageRanges`.
 */
export function refer(
  document: Document,
  dossier: Dossier,
  report: Report,
  others: readonly Document[] = [],
): Document {
  const root = linkReferences(document.root, { document, dossier, report, others });
  assertFinal(root);
  return { ...document, root };
}
