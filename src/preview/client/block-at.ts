/** A block of the text that comes from a given source file. */
export interface SourceBlock {
  /** From 1. */
  readonly line: number;
  /** Whether it is part of a line: words rather than a paragraph. */
  readonly isWithinLine: boolean;
}

/**
 * Finds the block made from a line of a source: the one that begins on it, or the nearest before it. For a
 * line in the frontmatter only a block from that very line will do, because lines there are unrelated.
 *
 * @param textFrom the first line of the text, after the frontmatter
 */
export function blockAt<Block extends SourceBlock>(
  blocks: readonly Block[],
  { line, textFrom = 1 }: { readonly line: number; readonly textFrom?: number | undefined },
): Block | undefined {
  const candidates = blocks.filter(
    (block) => block.line === line || (block.line >= textFrom && block.line < line),
  );
  const nearest = Math.max(...candidates.map((block) => block.line));
  const alike = candidates.filter((block) => block.line === nearest);
  // The innermost comes last. Prefer the paragraph over words in it: other words may be on that line.
  return alike.findLast(({ isWithinLine }) => !isWithinLine) ?? alike.at(-1);
}
