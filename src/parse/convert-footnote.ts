import type { BlockContent, DefinitionContent, FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import { convertChildren, nodeSpan, type ParseContext, rangeOf, refuse } from './parse-context.ts';

/** Keeps a reference to a note; not within another note or a heading. */
export function convertFootnoteReference(node: FootnoteReference, context: ParseContext): Nodes[] {
  const within = context.parents.find(({ type }) => type === 'footnoteDefinition' || type === 'heading');
  if (within)
    return refuse(node, context, {
      rule: 'markdown/footnote-place',
      message: `Een voetnoot kan niet in een ${within.type === 'heading' ? 'kop' : 'andere voetnoot'} staan.`,
      help: 'Zet de voetnoot in de gewone tekst.',
    });
  const { identifier, label } = node;
  const data = { span: nodeSpan(node, context) };
  return [{ type: 'footnoteReference', identifier, label: label ?? null, data }];
}

/** Keeps the text of a note; refuses what would be printed in another note. */
export function convertFootnoteDefinition(node: FootnoteDefinition, context: ParseContext): Nodes[] {
  if (context.footnotes.get(node.identifier) !== node) return [];
  const outer = context.parents.findLast(({ type }) => type === 'footnoteDefinition');
  const stray = outer && strayIn(node, context);
  if (stray) {
    const own = `\`[^${node.label ?? node.identifier}]\``;
    refuse(stray, context, {
      rule: 'markdown/footnote-place',
      message: `Dit hoort bij de voetnoot eromheen, maar komt in de voetnoot ${own}, die daarin staat.`,
      help: `Zet de voetnoot ${own} eronder, zonder spaties ervoor.`,
    });
  }
  const children = convertChildren(node, context) as (BlockContent | DefinitionContent)[];
  if (children.length === 0)
    return refuse(node, context, {
      rule: 'markdown/empty-footnote',
      message: 'Deze voetnoot heeft geen tekst.',
      help: 'Schrijf de tekst achter de dubbele punt.',
    });
  const { identifier, label } = node;
  const data = { span: nodeSpan(node, context) };
  return [{ type: 'footnoteDefinition', identifier, label: label ?? null, children, data }];
}

/** Columns that the text of a note is indented by, from its first line on. */
const indentation = 4;

/** Finds text below a note in a note, which the parser takes for text of the inner one. */
function strayIn(node: FootnoteDefinition, { text }: ParseContext): Nodes | undefined {
  const least = columnOf(node, text) + indentation;
  const isBelow = (child: Nodes) => child.position?.start.line !== node.position?.start.line;
  return node.children
    .flatMap((child): Nodes[] => [child, ...(child.type === 'list' ? child.children : [])])
    .find((child) => isBelow(child) && columnOf(child, text) < least);
}

/** 0-based, with tabs to every fourth column. */
function columnOf(node: Nodes, text: string): number {
  const [start] = rangeOf(node);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return [...before].reduce((column, character) => column + (character === '\t' ? 4 - (column % 4) : 1), 0);
}
