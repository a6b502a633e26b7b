/** What a block is written after: on its own line, and on the line before. */
export interface LineAround {
  /** What is before the block on its line: white space and marks of what it is in. */
  readonly prefix: string;
  /** The line before, without white space and the `>` of a quote; empty when it is blank or there is none. */
  readonly before: string;
}

/** Returns what is before an offset on its line, and the line before. Lines end with LF, CRLF or CR. */
export function lineAround(text: string, offset: number): LineAround {
  const start = lineStart(text, offset);
  const end = text.endsWith('\r\n', start) && start >= 2 ? start - 2 : start - 1;
  const before = end < 0 ? '' : text.slice(lineStart(text, end), end);
  return { prefix: text.slice(start, offset), before: before.replace(/^[ \t>]+/, '').trimEnd() };
}

function lineStart(text: string, offset: number): number {
  for (let at = offset; at > 0; at -= 1) if (text[at - 1] === '\n' || text[at - 1] === '\r') return at;
  return 0;
}
