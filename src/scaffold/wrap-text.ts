/** Widest line of what is written; an unbreakable word or a value may be wider. */
const width = 100;

/** Breaks a text at its spaces into lines of at most 100 characters, `first` before the first and `next` before the others. */
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
