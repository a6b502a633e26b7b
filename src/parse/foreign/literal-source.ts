import type { Heading, Paragraph, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { type ParseContext, rangeOf, sourceOf } from '../parse-context.ts';

/** Stands for a character that Markdown took as markup, and for code and HTML. */
export const markup = '\uFFFF';
/** Stands for a character of an escape (`\$`) or a reference (`&#36;`): typed to be printed. */
export const escaped = '\uFFFE';

/** Returns a block as it is written with only what became text; offsets count from its start. */
export function literalSource(
  node: Paragraph | Heading | TableCell,
  context: Pick<ParseContext, 'text'>,
): string {
  const [start] = rangeOf(node);
  const source = sourceOf(node, context);
  const parts: string[] = [];
  let done = 0;
  const blotUpTo = (offset: number) => {
    const atLineStart = /[\r\n]/.test(source.charAt(done - 1));
    const marks = atLineStart ? /(?:^|[\r\n])[ \t>]+/g : /[\r\n][ \t>]+/g;
    const skipped = source.slice(done, offset).replace(marks, (found) => found.replace(/>/g, ' '));
    parts.push(skipped.replace(/\S/g, markup).replace(/\t/g, ' '));
    done = offset;
  };
  visit(node, (inner) => {
    if (inner.type === 'inlineCode') {
      const [from, to] = rangeOf(inner);
      blotUpTo(from - start);
      parts.push(source.slice(done, to - start).replace(/[^\r\n]/g, markup));
      done = to - start;
    }
    if (inner.type !== 'text') return;
    const { data } = inner;
    for (const { offset, size, literal } of data?.stretches ?? []) {
      blotUpTo(offset - start);
      const written = source.slice(done, done + size);
      parts.push(literal ? written : written.replace(/\S/g, escaped));
      done += size;
    }
  });
  blotUpTo(source.length);
  return parts.join('');
}
