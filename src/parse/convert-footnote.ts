import type { BlockContent, DefinitionContent, FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import { convertChildren, nodePlace, type ParseContext, refuse } from './parse-context.ts';

/** Keeps a reference to a note; not from within another note or a heading, which is repeated in the table of contents. */
export function convertFootnoteReference(node: FootnoteReference, context: ParseContext): Nodes[] {
  const within = context.parents.find(({ type }) => type === 'footnoteDefinition' || type === 'heading');
  if (within)
    return refuse(node, context, {
      rule: 'markdown/footnote-place',
      message: `Een voetnoot kan niet in een ${within.type === 'heading' ? 'kop' : 'andere voetnoot'} staan.`,
      help: 'Zet de voetnoot in de gewone tekst.',
    });
  const { identifier, label } = node;
  return [
    {
      type: 'footnoteReference',
      identifier,
      label: label ?? null,
      data: { place: nodePlace(node, context) },
    },
  ];
}

/** Keeps the text of a note. */
export function convertFootnoteDefinition(node: FootnoteDefinition, context: ParseContext): Nodes[] {
  if (context.footnotes.get(node.identifier) !== node) return [];
  const children = convertChildren(node, context) as (BlockContent | DefinitionContent)[];
  if (children.length === 0)
    return refuse(node, context, {
      rule: 'markdown/empty-footnote',
      message: 'Deze voetnoot heeft geen tekst.',
      help: 'Schrijf de tekst achter de dubbele punt.',
    });
  const { identifier, label } = node;
  return [
    {
      type: 'footnoteDefinition',
      identifier,
      label: label ?? null,
      children,
      data: { place: nodePlace(node, context) },
    },
  ];
}
