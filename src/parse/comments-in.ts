/**
 * A whole comment in a piece of HTML: what is between its marks, and where it begins and ends (0-based, with
 * the marks).
 */
export interface FoundComment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the comments in HTML, an unclosed one not. `<!-->` and `<!--->` are whole comments (CommonMark
 * 0.31).
 */
export function commentsIn(html: string): FoundComment[] {
  const found: FoundComment[] = [];
  let done = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', done)) {
    const short = /^<!---?>/.exec(html.slice(start, start + 6))?.[0].length;
    const close = html.indexOf('-->', start + 4);
    if (short === undefined && close < 0) break;
    const end = short === undefined ? close + 3 : start + short;
    found.push({ text: short === undefined ? html.slice(start + 4, close) : '', start, end });
    done = end;
  }
  return found;
}
