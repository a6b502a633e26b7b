import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import type { FinalNode, FinalType } from '../../../model/nodes.ts';
import { pageText } from '../../../model/page-text.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';
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

type Handlers = {
  readonly [T in FinalType]: (node: FinalNode<T>, context: RenderContext) => ElementContent[];
};

/** Types that are printed by the handler of what they are in. */
const byItsParent = (node: { type: string }): never => {
  throw new Error(`a ${node.type} outside what it belongs to`);
};

/** As mdast-util-to-hast prints it. */
function standard(type: keyof typeof defaultHandlers) {
  return (node: Nodes, { state, parent }: RenderContext): ElementContent[] =>
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
  blank: (node, context) => [element('mark', {}, contentIn(node, context))],
  link: standard('link'),
  reference: (node, context) => [element('a', { href: `#${node.target}` }, contentIn(node, context))],
  pageNumber: ({ target }, { job }) => [textContent(pageText(job.pageOf(target)))],
  footnoteMark: printFootnoteMark,
} satisfies Handlers;
