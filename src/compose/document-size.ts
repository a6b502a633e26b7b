import type { Nodes, Root } from 'mdast';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { allDocumentsOf } from '../model/documents-of.ts';
import type { DocumentData, Dossier, LoadedDocument } from '../model/dossier.ts';
import { contentOf } from '../model/final-text.ts';
import { spanOf } from '../model/nodes.ts';

/** Nodes of a row made by resolve: the row, its cells and their texts. */
const perRow = 10;
/** Nodes that resolve adds to a link within the dossier: the page and the words around it. */
const perReference = 3;
/** Layout of a page costs as much as this many nodes. */
const perPage = 8;
/** Nodes that a footnote costs on top of its own: its mark, number and list item. */
const perFootnote = 2;
/** Nodes that an entry of the contents costs: a link, its words and a page number, laid out twice in Word. */
const perEntry = 6;

/** Returns the finding that a document is too large to lay out in seconds, where it becomes so. */
export function tooLarge(root: Root, document: LoadedDocument, dossier: Dossier): Diagnostic | undefined {
  const rowsOf = rowsIn(dossier);
  const files = new Set(allDocumentsOf(dossier).map(({ file }) => file));
  const levels = listedLevels(root);
  let [parts, words, hasContents] = [0, 0, false];
  let span = emptySpan(document.file, 1, 1);
  const exceeds = (node: Nodes): boolean => {
    // Only positions in the dossier's own files: its author cannot fix a template.
    const own = spanOf(node);
    if (files.has(own.file)) span = own;
    parts += 1 + perRow * rowsOf(node) + extraParts(node);
    if (node.type === 'tocSlot') hasContents = true;
    if (node.type === 'heading' && hasContents && node.depth <= levels) parts += perEntry;
    if ('value' in node) words += node.value.match(/\S+/g)?.length ?? 0;
    return parts > limits.parts.max || words > limits.words.max || contentOf(node).some(exceeds);
  };
  if (!contentOf(root).some(exceeds)) return undefined;
  return tooLargeFrom(span, document, parts > limits.parts.max ? 'parts' : 'words');
}

/** Returns the finding that a document has too many parts or words from a position on. */
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
/** Returns what a node costs on top of itself, in nodes. */
function extraParts(node: Nodes): number {
  switch (node.type) {
    case 'link':
      return /^[a-z]+:/i.test(node.url) ? 0 : perReference;
    case 'pageBreak':
      return perPage;
    case 'footnoteDefinition':
      return perFootnote;
    case 'code':
      return node.value.split('\n').length;
    default:
      return 0;
  }
}

/** Returns the greatest depth listed in the contents, which is the second highest level after it. */
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
