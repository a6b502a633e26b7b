import type { Code } from 'mdast';
import { codePieces } from '../../code-pieces.ts';
import type { Run } from '../content.ts';
import { keepShortWords } from '../long-words.ts';
import { newRun, type Printed, type Printing, within } from '../printing.ts';
import { shaded } from './boxes.ts';

/** Width of a space in wide white, as part of the size of the letters: that of a digit. */
const wideSpace = 0.5;

/** Prints a block of code on a shaded field, line by line as typed; a line that is too long goes on below. */
export function printCode(node: Code, print: Printing): Printed[] {
  const fontSize = print.look.fontSize - 0.5;
  const look = { fontSize, italics: false };
  const inside = within(print, { parent: print.parent.add('P').add('Code'), look });
  const lines = node.value.split('\n');
  const text = lines.flatMap((line, index): Run[] => {
    const runs = codePieces(line).map(({ text, isWide }) => {
      const minWidth = text.length * wideSpace * fontSize;
      const run = newRun(inside, node, text, isWide ? { minWidth, indents: true } : {});
      run.text = keepShortWords(run.text);
      return run;
    });
    if (index === lines.length - 1) return runs;
    // As a hard line break: the space keeps the words apart for who listens.
    const last = runs.at(-1) ?? newRun(inside, node, '');
    last.text += ' \n';
    return runs.length > 0 ? runs : [last];
  });
  return shaded([{ text }], print);
}
