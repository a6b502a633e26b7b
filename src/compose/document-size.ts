import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { DocumentData, Dossier, LoadedDocument } from '../model/dossier.ts';
import { contentOf } from '../model/final-text.ts';
import { spanOf } from '../model/nodes.ts';

/** Nodes of a row that resolve makes: the row, and of each of its cells the cell and its text. */
const perRow = 10;
/** Nodes that a link within the dossier gets from resolve: the page, with words around it. */
const perReference = 3;
/** A page costs as much as so many nodes. */
const perPage = 8;
/** A footnote costs so many nodes more than those that it has: its mark, its number and the list that it comes into. */
const perNote = 2;
/** An entry of the contents costs as much as so many nodes: a link, its words and a page number, laid out twice in Word. */
const perEntry = 6;

/**
 * Returns the finding that a document is larger than what can be laid out in seconds, at the place where it becomes so: by its parts
 * (nodes of the tree, and those that resolve puts in their place) or by its words. Nothing when it is not.
 */
export function tooLarge(root: Root, document: LoadedDocument, dossier: Dossier): Diagnostic | undefined {
  const rowsOf = rowsIn(dossier);
  const files = new Set([...documentsOf(dossier), ...dossier.interventions].map(({ file }) => file));
  const levels = listedLevels(root);
  let [parts, words, hasContents] = [0, 0, false];
  let span = emptySpan(document.file, 1, 1);
  const exceeds = (node: Nodes): boolean => {
    // What its author can mend does not stand in a template.
    const own = spanOf(node);
    if (files.has(own.file)) span = own;
    parts += 1 + perRow * rowsOf(node);
    if (node.type === 'link' && !/^[a-z]+:/i.test(node.url)) parts += perReference;
    if (node.type === 'pageBreak') parts += perPage;
    if (node.type === 'footnoteDefinition') parts += perNote;
    if (node.type === 'tocSlot') hasContents = true;
    if (node.type === 'heading' && hasContents && node.depth <= levels) parts += perEntry;
    if (node.type === 'code') parts += node.value.split('\n').length;
    if ('value' in node) words += node.value.match(/\S+/g)?.length ?? 0;
    return parts > limits.parts.most || words > limits.words.most || contentOf(node).some(exceeds);
  };
  if (!contentOf(root).some(exceeds)) return undefined;
  return tooLargeFrom(span, document, parts > limits.parts.most ? 'parts' : 'words');
}

/** Returns the finding that a document has too much of something, from a place on. */
export function tooLargeFrom(span: Span, document: LoadedDocument, what: 'parts' | 'words'): Diagnostic {
  const limit = limits[what];
  return {
    rule: limit.finding,
    severity: 'error',
    message: `Het document \`${document.file}\` is te groot: hier komt het boven ${printLimit(limit)}.`,
    note: 'Alles telt mee wat in het document komt: ook de gegevens, wat `::section` en `{{…}}` invullen, en de bladen van een agenda.',
    help: 'Verdeel het over meer documenten, of maak een bijlage van een deel.',
    span,
  };
}

/** Returns the depth down to which headings are entries of the contents: the two highest levels that there are behind its place. */
function listedLevels(root: Root): number {
  let highest = 6;
  const visit = (node: Nodes): void => {
    if (node.type === 'cover') return;
    if (node.type === 'tocSlot') highest = 6;
    if (node.type === 'heading') highest = Math.min(highest, node.depth);
    contentOf(node).forEach(visit);
  };
  visit(root);
  return highest + 1;
}

/** Returns how many rows resolve makes of a node. */
function rowsIn({ main, interventions }: Dossier): (node: Nodes) => number {
  const { partners, signatories = [] } = main.data;
  const lines = (data: DocumentData) => ('budget' in data ? data.budget.length + data.funding.length : 0);
  const sheets = new Map(interventions.map(({ id, data }) => [id, lines(data)]));
  const all = [lines(main.data), ...sheets.values()].reduce((sum, count) => sum + count, 0);
  return (node) => {
    if (node.type === 'budgetSlot') return node.of === undefined ? all : (sheets.get(node.of) ?? 0);
    if (node.type === 'fundingSlot') return all;
    if (node.type === 'partnersSlot') return Object.keys(partners).length;
    return node.type === 'signaturesSlot' ? signatories.length : 0;
  };
}
