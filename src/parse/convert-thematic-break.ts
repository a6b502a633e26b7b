import type { Nodes, ThematicBreak } from 'mdast';
import { nodeSpan, type ParseContext, refuse, sourceOf } from './parse-context.ts';

/** Keeps a line across the page. Underscores were meant to be written on; `- --` is a dash. */
export function convertThematicBreak(node: ThematicBreak, context: ParseContext): Nodes[] {
  const source = sourceOf(node, context).trim();
  if (/^(.)[ \t]+(?:.[ \t]+)*\1\1/.test(source))
    return refuse(node, context, {
      rule: 'markdown/swallowed-sign',
      message: `Van \`${source}\` maakt Markdown een scheidingslijn; de tekens zelf worden niet afgedrukt.`,
      help: `Bedoelt u een scheidingslijn, schrijf dan \`---\` tussen lege regels. Horen de tekens bij de tekst, schrijf dan \`\\${source}\`.`,
    });
  if (/^_[ \t]*(?:_[ \t]*){3,}$/.test(source))
    return refuse(node, context, {
      rule: 'markdown/fill-in-line',
      message: 'Deze invulregel wordt een scheidingslijn.',
      help: 'Vul de tekst in. Bedoelt u een scheidingslijn, schrijf dan `---` tussen lege regels.',
    });
  return [{ type: 'thematicBreak', data: { span: nodeSpan(node, context) } }];
}
