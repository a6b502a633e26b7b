import type { Root } from 'mdast';
import { type FinalType, idOf, type LayoutSlots, spanOf } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';

/** Types of nodes that resolve leaves; the compiler keeps this complete. */
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
  // Filled in when other documents are laid out.
  pageRange: true,
  documentLink: true,
} satisfies Record<FinalType | keyof LayoutSlots, true>;

/** Throws when resolve left a slot in the tree, a node without a span or a heading without an id. */
export function assertFinal(root: Root): void {
  for (const node of nodesIn(root)) {
    const { file, start } = spanOf(node);
    if (!Object.hasOwn(finalTypes, node.type))
      throw new Error(`resolve left a ${node.type} node at ${file}:${start.line}:${start.column}`);
    if (node.type === 'heading') idOf(node);
  }
}
