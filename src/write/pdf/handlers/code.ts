import type { Code } from 'mdast';
import { codeSize } from '../../../model/code-font.ts';
import type { Run } from '../content.ts';
import { codeFamily } from '../fonts.ts';
import { keepShortWords } from '../long-words.ts';
import { newRun, type Printed, type RenderContext, within } from '../render-context.ts';
import { padding, shaded } from './boxes.ts';

/** White at the start of a line, which is left out of other text. */
const indent = /^( *)(.*)$/su;

/** Prints a block of code line by line, on a shaded field, in a monospaced font. */
export function printCode(node: Code, context: RenderContext): Printed[] {
  const fontSize = codeSize(node.value, context.look.fontSize, context.width - 2 * padding);
  const look = { font: codeFamily, fontSize, bold: false, italics: false };
  const inside = within(context, { parent: context.parent.add('P').add('Code'), look });
  const lines = node.value.split('\n');
  const text = lines.flatMap((line, index): Run[] => {
    const [, white = '', words = ''] = indent.exec(line) ?? [];
    const runs: Run[] = [];
    // Runs are read in the order in which they are made.
    if (white !== '' && words !== '') runs.push(newRun(inside, node, white, { indents: true }));
    if (words !== '') {
      const run = newRun(inside, node, words);
      run.text = keepShortWords(run.text);
      runs.push(run);
    }
    if (index === lines.length - 1) return runs;
    // As a hard line break: the space keeps the words apart for who listens.
    const last = runs.at(-1) ?? newRun(inside, node, '');
    last.text += ' \n';
    return runs.length > 0 ? runs : [last];
  });
  return shaded([{ text }], context);
}
