/** Columns. A word or value that cannot be broken may be wider. */
const width = 100;

/** Wraps a text at spaces into lines of at most 100 characters; `first` and `next` are prefixes. */
export function wrapText(text: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
