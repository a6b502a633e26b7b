import type { FinalNode } from '../../../model/nodes.ts';
import type { BlockType } from '../../handler-types.ts';
import type { Printed, RenderContext } from '../render-context.ts';
import { printCallout, printColumns, printQuote } from './boxes.ts';
import { printBudgetTable } from './budget-table.ts';
import { printCode } from './code.ts';
import { printCover } from './cover.ts';
import { printFieldTable } from './fields.ts';
import { printFigure } from './figure.ts';
import { printFootnotes } from './footnotes.ts';
import { printList } from './list.ts';
import { printSignatureBlock } from './signatures.ts';
import { printTable } from './table.ts';
import { printHeading, printParagraph, printThematicBreak } from './text-blocks.ts';
import { printToc } from './toc.ts';
import { printWordmark } from './wordmark.ts';

/** How each type of block is printed. A type that is forgotten does not compile. */
export const blockHandlers = {
  heading: printHeading,
  paragraph: printParagraph,
  thematicBreak: printThematicBreak,
  code: printCode,
  list: printList,
  table: printTable,
  budgetTable: printBudgetTable,
  fieldTable: printFieldTable,
  signatureBlock: printSignatureBlock,
  quote: printQuote,
  callout: printCallout,
  columns: printColumns,
  wordmark: printWordmark,
  cover: printCover,
  figure: printFigure,
  toc: printToc,
  footnotes: printFootnotes,
  pageBreak: () => ['page-break'],
} satisfies { readonly [T in BlockType]: (node: FinalNode<T>, context: RenderContext) => Printed[] };
