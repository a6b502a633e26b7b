import type { Html, Nodes } from 'mdast';
import { type ParseContext, rangeOf } from './parse-context.ts';

const comment = /<!--(?:-?>|[\s\S]*?-->)/g;

/** Leaves comments out. Refuses all other HTML, and what would be lost together with a comment. */
export function convertHtml(node: Html, context: ParseContext): Nodes[] {
  const rest = node.value.replace(comment, (found) => ' '.repeat(found.length));
  if (rest.trim() === '') return [];
  const [start] = rangeOf(node);
  const at = start + rest.search(/\S/);
  const report = (rule: string, offset: number, message: string, help: string): [] => {
    context.report({
      rule,
      severity: 'error',
      message,
      help,
      place: context.placeAt(offset, rangeOf(node)[1]),
    });
    return [];
  };
  const open = rest.indexOf('<!--');
  if (open >= 0)
    return report(
      'markdown/unclosed-comment',
      start + open,
      'Deze opmerking is niet afgesloten; alles wat erop volgt, zou wegvallen.',
      'Zet `-->` aan het eind van de opmerking.',
    );
  if (!/<[a-z/!?]/i.test(rest))
    return report(
      'markdown/text-after-comment',
      at,
      'Op de regel van een opmerking staat ook tekst; die zou wegvallen.',
      'Zet de tekst op een eigen regel.',
    );
  const breaks = /^\s*<br\s*\/?>/i.test(rest);
  return report(
    'markdown/html',
    at,
    `HTML wordt niet ondersteund: \`${firstTag(rest)}\`.`,
    breaks
      ? 'Wilt u een nieuwe regel, zet dan een `\\` aan het eind van de regel.'
      : 'Schrijf gewone tekst of Markdown. Bedoelt u het teken `<` zelf, schrijf dan `\\<`.',
  );
}

function firstTag(html: string): string {
  const tag = /<[^>]*>?/.exec(html)?.[0] ?? html.trim();
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
}
