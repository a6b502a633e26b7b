import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import type { FinalNode, FinalType } from '../../../model/nodes.ts';
import { pageText } from '../../../model/page-text.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type Printing } from '../printing.ts';
import { printCallout, printColumns, printCover, printQuote } from './boxes.ts';
import { printBudgetTable } from './budget-table.ts';
import { printCode, printInlineCode } from './code.ts';
import { printFieldTable } from './fields.ts';
import { printFigure } from './figure.ts';
import { printFootnoteMark, printFootnotes } from './footnotes.ts';
import { printSignatureBlock } from './signatures.ts';
import { printTable } from './table.ts';
import { printHeading, printParagraph } from './text-blocks.ts';
import { printToc } from './toc.ts';
import { printWordmark } from './wordmark.ts';

type Handlers = { readonly [T in FinalType]: (node: FinalNode<T>, print: Printing) => ElementContent[] };

/** Types that are printed by the handler of what they stand in. */
const byItsParent = (node: { type: string }): never => {
  throw new Error(`a ${node.type} outside what it belongs to`);
};

/** As mdast-util-to-hast prints it. */
function standard(type: keyof typeof defaultHandlers) {
  return (node: Nodes, { state, parent }: Printing): ElementContent[] =>
    [(defaultHandlers[type] as Handler)(state, node, parent) ?? []].flat() as ElementContent[];
}

/** How each type of node is printed. A type that is forgotten does not compile. */
export const handlers = {
  root: contentIn,
  heading: printHeading,
  paragraph: printParagraph,
  thematicBreak: standard('thematicBreak'),
  code: printCode,
  list: standard('list'),
  listItem: standard('listItem'),
  table: printTable,
  tableRow: byItsParent,
  tableCell: byItsParent,
  budgetTable: printBudgetTable,
  budgetRow: byItsParent,
  fieldTable: printFieldTable,
  fieldRow: byItsParent,
  signatureBlock: printSignatureBlock,
  signatureParty: byItsParent,
  quote: printQuote,
  callout: printCallout,
  columns: printColumns,
  column: byItsParent,
  wordmark: printWordmark,
  cover: printCover,
  figure: printFigure,
  toc: printToc,
  tocEntry: byItsParent,
  footnotes: printFootnotes,
  footnote: byItsParent,
  pageBreak: () => [element('div', { className: ['page-break'] })],
  text: standard('text'),
  inlineCode: printInlineCode,
  break: standard('break'),
  emphasis: standard('emphasis'),
  strong: standard('strong'),
  blank: (node, print) => [element('mark', {}, contentIn(node, print))],
  link: standard('link'),
  reference: (node, print) => [element('a', { href: `#${node.target}` }, contentIn(node, print))],
  pageNumber: ({ target }, { job }) => [textContent(pageText(job.pageOf(target)))],
  footnoteMark: printFootnoteMark,
} satisfies Handlers;
