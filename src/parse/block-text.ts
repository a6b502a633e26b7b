import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MappedText } from './mapped-text.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';

interface BlockText {
  /** The words of the block that are before a text in it. */
  readonly before: string;
  readonly whole: string;
}

/** Returns the words of the paragraph, heading or cell that a text is in. */
export function blockText(text: MappedText, { parents }: ParseContext): BlockText {
  const block = parents.findLast(
    ({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell',
  );
  const at = text.stretches[0]?.offset ?? 0;
  let [before, whole] = ['', ''];
  if (block)
    visit(block as Nodes, 'text', (node) => {
      if (rangeOf(node)[0] < at) before += node.value;
      whole += node.value;
    });
  return { before, whole };
}
