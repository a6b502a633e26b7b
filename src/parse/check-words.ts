import type { PhrasingContent } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { textOf } from '../model/text-of.ts';
import type { ParseContext } from './parse-context.ts';

/** Reports a paragraph, heading or cell with more words than the layout can take. */
export function checkWords(children: readonly PhrasingContent[], span: Span, context: ParseContext): void {
  const text = textOf(children);
  if (text.length <= limits.paragraph.max) return;
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words <= limits.paragraph.max) return;
  context.report({
    rule: 'limit/paragraph',
    severity: 'error',
    message: `Deze alinea heeft ${words} woorden; het mogen er ${limits.paragraph.max} zijn.`,
    help: 'Zet lege regels in de tekst, zodat er meer alinea’s komen.',
    span,
  });
}
