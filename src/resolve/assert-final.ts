import type { Nodes, Root } from 'mdast';
import { contentOf } from '../model/final-text.ts';
import type { FinalType } from '../model/nodes.ts';
import { idOf, spanOf } from '../model/nodes.ts';

/** The nodes that writers handle; the compiler keeps this complete. */
const finalTypes = {
  root: true,
  paragraph: true,
  heading: true,
  thematicBreak: true,
  list: true,
  listItem: true,
  table: true,
  tableRow: true,
  tableCell: true,
  code: true,
  text: true,
  inlineCode: true,
  emphasis: true,
  strong: true,
  break: true,
  link: true,
  wordmark: true,
  cover: true,
  columns: true,
  column: true,
  quote: true,
  callout: true,
  figure: true,
  pageBreak: true,
  fieldTable: true,
  fieldRow: true,
  budgetTable: true,
  budgetRow: true,
  signatureBlock: true,
  signatureParty: true,
  toc: true,
  tocEntry: true,
  footnotes: true,
  footnote: true,
  reference: true,
  pageNumber: true,
  footnoteMark: true,
  blank: true,
} satisfies Record<FinalType, true>;

/** Throws when resolve left a slot in the tree, a node without a span or a heading without an id. */
export function assertFinal(root: Root): void {
  const visit = (node: Nodes): void => {
    const { file, start } = spanOf(node);
    // Filled in when other documents are laid out.
    if (node.type === 'pageRange') return;
    if (node.type !== 'documentLink' && !Object.hasOwn(finalTypes, node.type))
      throw new Error(`resolve left a ${node.type} node at ${file}:${start.line}:${start.column}`);
    if (node.type === 'heading') idOf(node);
    contentOf(node).forEach(visit);
  };
  visit(root);
}
