import type { Nodes, ThematicBreak } from 'mdast';
import { nodePlace, type ParseContext, refuse, sourceOf } from './parse-context.ts';

/** Keeps a line across the page. A row of underscores is one too in Markdown, but was meant to be written on. */
export function convertThematicBreak(node: ThematicBreak, context: ParseContext): Nodes[] {
  if (/^_{4,}$/.test(sourceOf(node, context).trim()))
    return refuse(node, context, {
      rule: 'markdown/fill-in-line',
      message: 'Deze invulregel wordt een scheidingslijn.',
      help: 'Vul de tekst in. Bedoelt u een scheidingslijn, schrijf dan `---` tussen lege regels.',
    });
  return [{ type: 'thematicBreak', data: { place: nodePlace(node, context) } }];
}
