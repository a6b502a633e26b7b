/** A block of the text that comes from the file that is asked about. */
export interface SourceBlock {
  /** From 1. */
  readonly line: number;
  /** It stands within a line: words rather than a paragraph. */
  readonly isWithinLine: boolean;
}

/**
 * Finds the block that a line of a source became: the one that begins on it, or the nearest before it. From the data of a file nothing is
 * near anything else: there only a block that comes from that very line will do.
 * @param textFrom the line on which the text begins, behind the data
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
  // The innermost comes last. Words within a line are no more the place than others on it: rather the block that they stand in.
  return alike.findLast(({ isWithinLine }) => !isWithinLine) ?? alike.at(-1);
}
