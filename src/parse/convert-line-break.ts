import type { Html, Nodes } from 'mdast';
import { type Fix, replacement } from '../diagnostic/fix.ts';
import { type MarkdownType, nodeSpan, type ParseContext, rangeOf, refuse } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** How a new line is written in each block that holds words. */
const ways: readonly (readonly [inside: MarkdownType, help: string, right: string])[] = [
  ['tableCell', 'Schrijf `<br>` voor een nieuwe regel in dit vak.', '<br>'],
  ['heading', 'Een kop is één regel: haal dit weg.', ' '],
  ['paragraph', 'Zet hier een `\\` aan het eind van de regel, en ga verder op de volgende.', '\\\n'],
];
const betweenBlocks = 'Haal dit weg: een lege regel begint al een nieuwe alinea.';

/** Says whether a piece of HTML begins with a line break, in any spelling that people use. */
export function isLineBreak(html: string): boolean {
  return /^\s*<\/?br\b/i.test(html);
}

/** Turns `<br>` in a cell into a line break, as a row is one line; elsewhere it is refused. */
export function convertLineBreak(node: Html, context: ParseContext): Nodes[] {
  const [inside, help, right] = ways.find(([type]) =>
    context.parents.some((parent) => parent.type === type),
  ) ?? [undefined, betweenBlocks, ''];
  if (inside === 'tableCell' && /^<\/?br\s*\/?>$/i.test(node.value))
    return [{ type: 'break', data: { span: nodeSpan(node, context) } }];
  const authored = shortened(/<[^>]*>?/.exec(node.value)?.[0] ?? '');
  return refuse(node, context, {
    rule: 'markdown/html',
    message: `\`${authored}\` is hier geen nieuwe regel.`,
    help,
    fixes: fixOf(node, right, context),
  });
}

/** Writes a new line as Markdown has it, for a tag alone; one at the end of a line keeps the end that is there. */
function fixOf(node: Html, right: string, context: ParseContext): readonly Fix[] {
  if (!/^<\/?br\s*\/?>$/i.test(node.value)) return [];
  const [start, end] = rangeOf(node);
  const white = /^[ \t]*/.exec(context.text.slice(end))?.[0].length ?? 0;
  const isLast = /^(?:\r?\n|$)/.test(context.text.slice(end + white));
  return [replacement(context.spanAt(start, end + white), isLast ? right.trimEnd() : right, 'safe')];
}
