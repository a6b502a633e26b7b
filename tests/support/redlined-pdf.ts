/** PDFs of redlines, read back by their tags as one of the two versions. */
import type { Nodes } from 'mdast';
import type { Change } from '../../src/model/change.ts';
import type { Document } from '../../src/model/document.ts';
import { replaceNodes } from '../../src/model/replace-nodes.ts';
import type { RedlineOptions } from '../../src/redline/redline.ts';
import { openPdf, piecesOf, type StructureNode, structureOf, textOf } from './pdf-structure.ts';
import { redlineOf } from './redlined-docx.ts';
import { words } from './words.ts';

/** A redline as the command makes it: it says what it is of, and is written with our words. */
export function namedRedline(old: Document, current: Document, options: RedlineOptions = {}): Document {
  return { ...redlineOf(old, current, options), words, redline: { old: 'v1', current: 'v2', summary: [] } };
}

/** Returns a document without what a redline has as in the new version: numbers of pages, headings, notes and lists. */
export function withoutNumbers(document: Document): Document {
  const root = replaceNodes(document.root, (node): Nodes[] | undefined => {
    if (node.type === 'pageNumber') return [{ type: 'text', value: 'zoveel', data: node.data }];
    if (node.type === 'heading') return [{ ...node, data: { ...node.data, number: undefined } }];
    if (node.type === 'footnote' || node.type === 'footnoteMark') return [{ ...node, number: 1 }];
    if (node.type === 'toc') return [];
    return node.type === 'list' ? [{ ...node, ordered: false }] : undefined;
  });
  return { ...document, root };
}

/** Returns what the tags of a PDF say, block by block, without what is `gone`; pictures by what is said of them. */
export function told(bytes: Uint8Array, gone: Change['kind']): string[] {
  const tree = structureOf(openPdf(bytes));
  if (!tree) throw new Error('no structure');
  const children = tree.children.slice(afterHead(tree));
  const side = without({ ...tree, children }, gone);
  return [...piecesOf(side), ...alternativesOf(side)];
}

/** The tags of what comes before the document itself. */
function afterHead({ children }: StructureNode): number {
  const last = children.findIndex((child) => textOf(child).trim() === words.redline.unmarked);
  return last < 0 ? 1 : last + 1;
}

const roles = { insertion: 'Ins', deletion: 'Del' } as const satisfies Record<Change['kind'], string>;
const sayings = { insertion: words.redline.inserted, deletion: words.redline.deleted };

function without(node: StructureNode, gone: Change['kind']): StructureNode {
  // A link that says what it is in other words is the number of a note, or an address.
  const isNumber = node.role === 'Link' && node.attributes.some((each) => each.startsWith('Alt='));
  const children = node.children.flatMap((child): (StructureNode | string)[] => {
    if (typeof child === 'string') return [isNumber ? child.replace(/\d+/g, '#') : child];
    const isGone = child.role === roles[gone] || (child.role === 'Figure' && says(child, gone));
    return isGone
      ? []
      : [without(isNumber ? { ...child, role: 'Link', attributes: node.attributes } : child, gone)];
  });
  return { ...node, children };
}

function says({ attributes }: StructureNode, kind: Change['kind']): boolean {
  return attributes.some((each) => new RegExp(`^Alt=${sayings[kind]}(?: \\(|:)`, 'u').test(each));
}

function alternativesOf({ role, attributes, children }: StructureNode): string[] {
  const own = role === 'Figure' ? attributes.filter((each) => each.startsWith('Alt=')) : [];
  return [
    ...own.map((each) => each.replace(/^Alt=(?:ingevoegd|geschrapt)(?: \([^)]*\))?: /u, 'Alt=')),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : alternativesOf(child))),
  ];
}
