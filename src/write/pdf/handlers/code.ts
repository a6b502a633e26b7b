import type { Code } from 'mdast';
import type { Run } from '../content.ts';
import { newRun, type Printed, type Printing, within } from '../printing.ts';
import { shaded } from './boxes.ts';

/** Width of a space before a line, as part of the size of its letters: a space in text is too narrow to see lines stand apart by. */
const indent = 0.5;

/** Prints a block of code on a shaded field, line by line as typed; a line that is too long goes on below. */
export function printCode(node: Code, print: Printing): Printed[] {
  const fontSize = print.look.fontSize - 0.5;
  const look = { fontSize, italics: false };
  const inside = within(print, { parent: print.parent.add('P').add('Code'), look });
  const lines = node.value.split('\n');
  const text = lines.flatMap((line, index): Run[] => {
    const white = /^ */.exec(line)?.[0] ?? '';
    const minWidth = white.length * indent * fontSize;
    const before = white && white !== line ? [newRun(inside, node, white, { minWidth, indents: true })] : [];
    const run = newRun(inside, node, line.slice(white.length));
    // As a hard line break: the space keeps the words apart for who listens.
    if (index < lines.length - 1) run.text += ' \n';
    return [...before, run];
  });
  return shaded([{ text }], print);
}
