import type { Nodes } from 'mdast';
import { contentOf, headingPrefix } from '../../model/final-text.ts';
import type { FinalNode, FinalType } from '../../model/nodes.ts';
import { dispatch } from '../dispatch.ts';

type PageOf = (id: string) => number;
type Texts = { readonly [T in FinalType]: (node: FinalNode<T>, pageOf: PageOf) => string };

const nothing = () => '';

/** What each type of node prints itself, without its children. A forgotten type does not compile. */
const texts = {
  root: nothing,
  code: (node) => node.value,
  text: (node) => node.value,
  inlineCode: (node) => node.value,
  paragraph: nothing,
  heading: headingPrefix,
  list: nothing,
  listItem: nothing,
  thematicBreak: nothing,
  break: nothing,
  emphasis: nothing,
  strong: nothing,
  link: nothing,
  table: nothing,
  tableRow: nothing,
  tableCell: nothing,
  wordmark: nothing,
  cover: nothing,
  columns: nothing,
  column: nothing,
  quote: nothing,
  callout: nothing,
  figure: nothing,
  pageBreak: nothing,
  fieldTable: nothing,
  fieldRow: (node) => node.label,
  budgetTable: (node) => node.caption,
  budgetRow: nothing,
  signatureBlock: nothing,
  signatureParty: nothing,
  toc: nothing,
  tocEntry: (node, pageOf) => String(pageOf(node.target)),
  footnotes: nothing,
  footnote: (node) => String(node.number),
  reference: nothing,
  pageNumber: (node, pageOf) => String(pageOf(node.target)),
  footnoteMark: (node) => String(node.number),
  blank: nothing,
} satisfies Texts;

/** Returns the text that a node prints by itself; '' for one that only holds others. */
export function printedText(node: Nodes, pageOf: PageOf): string {
  if (node.type === 'pageRange') throw new Error('the pages of another document are not filled in');
  return dispatch(texts, node, 'no text of', pageOf);
}

/** Visits a node and all that it prints, in reading order: also the parts that are fields, not children. */
export function visitPrinted(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  for (const child of contentOf(node)) visitPrinted(child, visitor);
}
