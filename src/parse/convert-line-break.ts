import type { Html, Nodes } from 'mdast';
import { type MarkdownType, nodeSpan, type ParseContext, refuse } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** How a new line is written in each block that holds words. */
const ways: readonly (readonly [inside: MarkdownType, help: string])[] = [
  ['tableCell', 'Schrijf `<br>` voor een nieuwe regel in dit vak.'],
  ['heading', 'Een kop is één regel: haal dit weg.'],
  ['paragraph', 'Zet hier een `\\` aan het eind van de regel, en ga verder op de volgende.'],
];
const betweenBlocks = 'Haal dit weg: een lege regel begint al een nieuwe alinea.';

/** Says whether a piece of HTML begins with a line break, in any spelling that people use. */
export function isLineBreak(html: string): boolean {
  return /^\s*<\/?br\b/i.test(html);
}

/** Turns `<br>` in a cell into a line break, as a row is one line; elsewhere it is refused. */
export function convertLineBreak(node: Html, context: ParseContext): Nodes[] {
  const [inside, help] = ways.find(([type]) => context.parents.some((parent) => parent.type === type)) ?? [
    undefined,
    betweenBlocks,
  ];
  if (inside === 'tableCell' && /^<\/?br\s*\/?>$/i.test(node.value))
    return [{ type: 'break', data: { span: nodeSpan(node, context) } }];
  const authored = shortened(/<[^>]*>?/.exec(node.value)?.[0] ?? '');
  return refuse(node, context, {
    rule: 'markdown/html',
    message: `\`${authored}\` is hier geen nieuwe regel.`,
    help,
  });
}
