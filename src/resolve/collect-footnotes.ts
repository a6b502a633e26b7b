import type { BlockContent, FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import { contentOf } from '../model/final-text.ts';
import type { Footnote, Footnotes } from '../model/nodes.ts';
import { spanOf } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Pass, PassContext } from './pass.ts';

/**
 * Numbers the footnotes by first reference and lists them under the heading "Noten": at `::notes` or the
 * first annex if no reference comes after it, else at the end. Marks are looked up in the file they are
 * written in, so `[^1]` in two sheets is two footnotes. Reports a reference to a footnote that is not in the
 * document.
 */
export const collectFootnotes: Pass = (root, context) => {
  const definitions = definitionsIn(root);
  const body = withoutDefinitions(root);
  const slot = body.children.findIndex((node) => node.type === 'footnotesSlot' || node.type === 'annexSlot');
  const end = slot < 0 || body.children.slice(slot).some(refersToFootnote) ? body.children.length : slot;

  const numbers = new Map<FootnoteDefinition, number>();
  const text = numberReferences(body, definitions, numbers, context);
  const items = [...numbers].map(([definition, number]) => footnote(definition, number));
  const block = footnotesBlock(items, headingDepth(text), context.document.words.notes.heading);
  const children = [...text.children.slice(0, end), ...block, ...text.children.slice(end)];
  return { ...text, children: children.filter(({ type }) => type !== 'footnotesSlot') };
};

function definitionsIn(root: Root): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  for (const node of nodesIn(root))
    if (node.type === 'footnoteDefinition' && !found.has(keyOf(node))) found.set(keyOf(node), node);
  return found;
}

/** Removes the texts of footnotes, also inside a list, a quotation, or another footnote. */
function withoutDefinitions<T extends Nodes>(node: T): T {
  return replaceNodes(node, (each) => (each.type === 'footnoteDefinition' ? [] : undefined));
}

function keyOf(node: FootnoteDefinition | FootnoteReference): string {
  return `${spanOf(node).file}#${node.identifier}`;
}

function refersToFootnote(node: Nodes): boolean {
  return node.type === 'footnoteReference' || contentOf(node).some(refersToFootnote);
}

function numberReferences(
  tree: Root,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  numbers: Map<FootnoteDefinition, number>,
  { report }: PassContext,
): Root {
  return replaceNodes(tree, (node) => {
    if (node.type !== 'footnoteReference') return undefined;
    const span = spanOf(node);
    const definition = definitions.get(keyOf(node));
    if (!definition) {
      const mark = `[^${node.label ?? node.identifier}]`;
      report({
        rule: 'reference/unknown-note',
        severity: 'error',
        message: `De noot \`${mark}\` heeft geen tekst in dit document.`,
        help: `Zet \`${mark}: …\` met de tekst van de noot onder de alinea, of haal de verwijzing weg.`,
        span,
      });
      return [{ type: 'text', value: mark, data: { span } }];
    }
    const number = numbers.get(definition) ?? numbers.size + 1;
    numbers.set(definition, number);
    return [{ type: 'footnoteMark', number, identifier: footnoteId(number), data: { span } }];
  });
}

/** Differs from the id of any heading: a slug has no colon. */
function footnoteId(number: number): string {
  return `note:${number}`;
}

function footnote(definition: FootnoteDefinition, number: number): Footnote {
  return {
    type: 'footnote',
    number,
    identifier: footnoteId(number),
    children: withoutDefinitions(definition).children as BlockContent[],
    data: { span: spanOf(definition) },
  };
}

function footnotesBlock(items: Footnote[], depth: 1 | 2, title: string): RootContent[] {
  const first = items[0];
  if (!first) return [];
  const span = spanOf(first);
  const footnotes: Footnotes = { type: 'footnotes', children: items, data: { span } };
  return [
    { type: 'heading', depth, children: [{ type: 'text', value: title, data: { span } }], data: { span } },
    footnotes,
  ];
}

/** In a document whose title is its only heading of depth 1 (no cover), the footnotes are a part below it. */
function headingDepth(root: Root): 1 | 2 {
  const hasCover = root.children.some((node) => node.type === 'cover');
  const top = root.children.filter((node) => node.type === 'heading' && node.depth === 1);
  return !hasCover && top.length === 1 ? 2 : 1;
}
