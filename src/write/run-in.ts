import type { Paragraph } from 'mdast';

/** Bold from end to end: a heading in all but name, of the paragraph below it. */
export function isRunIn({ children: [first, second] }: Paragraph): boolean {
  return first?.type === 'strong' && second === undefined;
}
