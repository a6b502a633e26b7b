import type { Mark } from './source-atoms.ts';

/** Source of a stretch of a line, and what it is in, the outermost first. */
export interface Inline {
  readonly raw: string;
  readonly marks: readonly Mark[];
}

/** Prints a line: marks around what is in them, with white space outside bold and italic, where Markdown wants it. */
export function printInline(inlines: readonly Inline[]): string {
  return printed(inlines, 0);
}

function printed(inlines: readonly Inline[], depth: number): string {
  let text = '';
  for (let start = 0; start < inlines.length; ) {
    const mark = inlines[start]?.marks[depth];
    const after = inlines.slice(start).findIndex((each) => each.marks[depth] !== mark);
    const end = after < 0 ? inlines.length : start + after;
    const group = inlines.slice(start, end);
    text += mark ? within(mark, printed(group, depth + 1)) : group.map(({ raw }) => raw).join('');
    start = end;
  }
  return text;
}

function within({ type, open, close }: Mark, inner: string): string {
  const [, before = '', content = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  // Signs around nothing would be printed as they are.
  if (content === '') return inner;
  return type === 'link' ? open + inner + close : before + open + content + close + behind;
}

/** Says whether a line is bold and italic. */
export function flagsOf(marks: readonly Mark[]): { readonly bold: boolean; readonly italic: boolean } {
  return {
    bold: marks.some(({ type }) => type === 'strong'),
    italic: marks.some(({ type }) => type === 'emphasis'),
  };
}
