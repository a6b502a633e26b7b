import { TextRun } from 'docx';
import type { Code } from 'mdast';
import { type Printed, type Printing, paragraph } from '../printing.ts';
import { styleIds } from '../style-ids.ts';
import { indented } from './text-blocks.ts';

/** Lines of a block that may be parted by the foot of a page; a shorter one stays whole. */
const longest = 30;

/** Prints a block of code as one paragraph, line by line as typed. White before a line is wider than in text, by its style. */
export function printCode(node: Code, print: Printing): Printed[] {
  const lines = node.value.split('\n');
  const children = lines.flatMap((line, index) => {
    const white = /^ */.exec(line)?.[0] ?? '';
    const words = line.slice(white.length);
    return [
      ...(index > 0 ? [new TextRun({ break: 1 })] : []),
      ...(white && words ? [new TextRun({ style: styleIds.codeIndent, text: white })] : []),
      ...(words ? [new TextRun({ text: words })] : []),
    ];
  });
  const keepLines = lines.length <= longest;
  return [paragraph(styleIds.code, { ...indented(print), ...(keepLines && { keepLines }), children })];
}
