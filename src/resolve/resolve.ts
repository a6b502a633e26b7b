import type { Nodes, Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { headingSlug } from '../model/heading-slug.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { asciiSlug } from './ascii-slug.ts';
import { assertFinal } from './assert-final.ts';
import { collectFootnotes } from './collect-footnotes.ts';
import { fillContents, titleContents } from './contents.ts';
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
import { reportAuthoredNumbers } from './report-authored-numbers.ts';

/** The first make blocks, the last name headings. */
const passes: readonly Pass[] = [
  insertBudgets,
  insertFunding,
  insertPartners,
  insertSignatures,
  insertLetter,
  nameSignatures,
  insertWordmark,
  collectFootnotes,
  numberAnnexes,
  numberHeadings,
  reportAuthoredNumbers,
  titleContents,
  identifyHeadings,
  fillContents,
];

/**
 * Decides what all writers must agree on: tables of data, signatures, numbers, the table of contents and the
 * words of references. Returns a document with only `FinalNode`s. Reports unresolved links and footnotes.
 * Throws when a placeholder is left.
 */
export function resolve(document: Document, dossier: Dossier, report: Report): Document {
  return refer(number(document, dossier, report), dossier, report);
}

/** Does the first half of `resolve`, without references: other documents need its numbers and ids. */
export function number(document: Document, dossier: Dossier, report: Report): Document {
  const context = { document, dossier, report };
  return { ...document, root: passes.reduce((tree, pass) => pass(tree, context), document.root) };
}

/**
 * Does the second half of `resolve`: gives references their words. `others` are the other documents of the
 * dossier, numbered. Their page numbers stay open (`pageRange`) until they are laid out: see
 * `fillPageRanges`.
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

/** Gives each heading a unique id: its slug, with `-1`, `-2` … behind one that is taken. */
function identifyHeadings(root: Root): Root {
  const taken = new Set<string>();
  const unique = (slug: string): string => {
    let id = slug;
    for (let n = 1; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    return id;
  };
  const identified = replaceNodes(root, (node) =>
    node.type === 'heading'
      ? [{ ...node, data: { ...node.data, id: unique(asciiSlug(headingSlug(node))) } }]
      : undefined,
  );
  return replaceNodes(identified, (node) => (node.type === 'cover' ? [unlist(node)] : undefined));
}

function unlist<T extends Nodes>(cover: T): T {
  return replaceNodes(cover, (node) =>
    node.type === 'heading' ? [{ ...node, data: { ...node.data, listed: false } }] : undefined,
  );
}
