/** A whole comment in HTML: what is between its marks, and its range (0-based, with the marks). */
export interface FoundComment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the closed comments in HTML. `<!-->` and `<!--->` are whole ones (CommonMark 0.31). */
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
