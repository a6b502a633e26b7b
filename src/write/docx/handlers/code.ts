import { TextRun } from 'docx';
import type { Code, Nodes } from 'mdast';
import { codePieces } from '../../code-pieces.ts';
import { type Printed, type Printing, paragraph } from '../printing.ts';
import { styleIds } from '../style-ids.ts';
import { indented } from './text-blocks.ts';

/** Lines of a block that may be parted by the foot of a page; a shorter one stays whole. */
const longest = 30;

/**
 * Prints a block of code as one paragraph, line by line as typed. White that sets lines and columns apart is wider than in text, by its style. Word would join
 * the grounds of two blocks that meet, so something stands between them.
 */
export function printCode(node: Code, print: Printing, next?: Nodes): Printed[] {
  const lines = node.value.split('\n');
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...codePieces(line).map(
      ({ text, isWide }) => new TextRun({ ...(isWide && { style: styleIds.codeSpace }), text }),
    ),
  ]);
  const keepLines = lines.length <= longest;
  const block = paragraph(styleIds.code, { ...indented(print), ...(keepLines && { keepLines }), children });
  return next?.type === 'code' ? [block, paragraph(styleIds.spacer, {})] : [block];
}
