import type { BlockContent, List, Nodes } from 'mdast';
import { markdownText } from '../unparse/markdown-text.ts';
import type { Dress } from './dress.ts';
import { type Nested, nestBlocks } from './nest-blocks.ts';
import { listsAround, type SourceBlock } from './source-blocks.ts';
import type { SourceFile } from './source-files.ts';

/** Returns a block as it is in its source, to be printed at any depth. */
export function asInSource(block: SourceBlock, file: SourceFile, dress?: Dress): Nested {
  const { frames, opensItem, node, from, to } = block;
  const text = unindented(file.text.slice(from, to), block, file);
  return { frames, opensItem, dress, block: verbatim(node, text) };
}

/** A paragraph stays one, so that the next one is known to need a white line. */
function verbatim(node: Nodes, value: string): BlockContent {
  return node.type === 'paragraph'
    ? { type: 'paragraph', children: [{ type: 'html', value }] }
    : { type: 'html', value };
}

/** Takes away what stands before the lines of a block because of what it is in. */
export function unindented(text: string, { from }: Pick<SourceBlock, 'from'>, file: SourceFile): string {
  const column = from - (file.text.lastIndexOf('\n', from - 1) + 1);
  if (column === 0) return text.replace(/\r\n/g, '\n');
  return text.replace(/\r?\n([ \t>]*)/g, (_, lead: string) => `\n${lead.slice(column)}`);
}

/** Prints blocks, with the signs that the source has before items. @throws NotMade */
export function regionText(
  blocks: readonly Nested[],
  sources: readonly SourceBlock[],
  file: SourceFile,
): string {
  const signOf = (isOrdered: boolean): string | undefined => {
    const list = sources.flatMap(listsAround).find(({ ordered }) => Boolean(ordered) === isOrdered);
    return list && itemSign(list, file);
  };
  const [bullet, bulletOrdered] = [signOf(false), signOf(true)];
  const nodes = nestBlocks(blocks, (node) => {
    if (!node.position) return { open: ':::note', close: ':::' };
    const [begin, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const lines = file.text.slice(begin, end).split(/\r?\n/);
    return { open: lines[0] ?? '', close: (lines.at(-1) ?? '').trimStart() };
  });
  return markdownText(nodes, {
    ...(bullet === '*' || bullet === '+' ? { bullet } : {}),
    ...(bulletOrdered === ')' ? { bulletOrdered } : {}),
  });
}

function itemSign(list: List, { text }: SourceFile): string | undefined {
  const start = list.position?.start.offset ?? 0;
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  return /^(?:\d+)?([-*+.)])/.exec(text.slice(start + bom, start + bom + 12))?.[1];
}
