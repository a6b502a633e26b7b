import type { Nodes } from 'mdast';
import { isWrapper } from '../model/is-wrapper.ts';
import type { Footnote } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { asideOf, childrenOf, contentKind } from './content.ts';

/**
 * Attributes that are no difference by themselves: places and numbers that follow from the rest, what only one
 * format needs, and the look. A figure is compared by its bytes; what its `alt` says is not seen.
 */
const notCompared: ReadonlySet<string> = new Set([
  ...['type', 'children', 'data', 'position', 'source', 'spread', 'share', 'key', 'signing', 'holds'],
  ...['target', 'file', 'number', 'identifier', 'path', 'alt', 'logo'],
]);

/** One of two versions of a document: what its nodes are compared by. Nodes may be in both versions. */
export class Version {
  readonly root: Nodes;
  readonly notes: readonly Footnote[];
  readonly #pictureOf: (path: string) => string;
  readonly #shapes = new Map<Nodes, string>();
  readonly #exact = new Map<Nodes, string>();
  readonly #words = new Map<Nodes, readonly string[]>();
  /** Name of each note by its identifier: the same in both versions for a note that is in both. */
  #noteNames: ReadonlyMap<string, string> = new Map();

  /** @param pictureOf returns what tells pictures apart by their bytes: a hash */
  constructor(root: Nodes, pictureOf: (path: string) => string) {
    this.root = root;
    this.#pictureOf = pictureOf;
    this.notes = nodesIn(root).filter((node) => node.type === 'footnote');
  }

  /** Sets the names of notes, before anything that refers to them is compared. */
  nameNotes(names: ReadonlyMap<string, string>): void {
    this.#noteNames = names;
    this.#exact.clear();
  }

  noteName(identifier: string): string {
    return this.#noteNames.get(identifier) ?? identifier;
  }

  /** Returns what two nodes must have in common to be versions of one another. */
  shape(node: Nodes): string {
    const known = this.#shapes.get(node);
    if (known !== undefined) return known;
    const found = this.#shapeOf(node);
    this.#shapes.set(node, found);
    return found;
  }

  #shapeOf(node: Nodes): string {
    const attributes = JSON.stringify(node, (key, value) =>
      key !== '' && (notCompared.has(key) || (key === 'caption' && typeof value !== 'string'))
        ? undefined
        : value,
    );
    const columns = node.type === 'table' ? childrenOf(node.children[0] ?? node) : childrenOf(node);
    const count = node.type === 'table' || contentKind(node) === 'cells' ? columns.length : '';
    const picture = node.type === 'figure' ? this.#pictureOf(node.path) : '';
    return `${node.type}${attributes}${count}${picture}`;
  }

  /** Returns what is the same for two nodes that need no mark. */
  exact(node: Nodes): string {
    const known = this.#exact.get(node);
    if (known !== undefined) return known;
    const children = childrenOf(node);
    const below =
      contentKind(node) === 'line'
        ? this.line(children)
        : children.map((each) => this.exact(each)).join('\n');
    const found = `${this.shape(node)}{${below}}${this.line(asideOf(node))}`;
    this.#exact.set(node, found);
    return found;
  }

  /** The same for a line of text, in however many nodes its text is. */
  line(nodes: readonly Nodes[]): string {
    return nodes
      .map((node) =>
        node.type === 'text' ? node.value : `\u0001${this.inline(node)}${this.line(childrenOf(node))}\u0002`,
      )
      .join('');
  }

  /** Returns what an inline node is compared by, without what is in it. */
  inline(node: Nodes): string {
    return node.type === 'footnoteMark' ? `note ${this.noteName(node.identifier)}` : this.shape(node);
  }

  /** Returns the words in a node, in lower case, for how alike two nodes are. */
  words(node: Nodes): readonly string[] {
    const known = this.#words.get(node);
    if (known) return known;
    const found = wordsIn(node);
    this.#words.set(node, found);
    return found;
  }
}

/** Stands for a page number: nobody knows that of a version that is not laid out. */
export const NO_PAGE = '…';

/** Returns the text of a node with a space between its blocks; notes are not in the text that they belong to. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'pageNumber') return NO_PAGE;
  const own = node.type === 'fieldRow' ? `${node.label} ` : '';
  const between = contentKind(node) === 'line' || isWrapper(node) ? '' : ' ';
  return own + [...childrenOf(node), ...asideOf(node)].map(plainText).join(between);
}

/** Returns the words in a node, in lower case. */
export function wordsIn(node: Nodes): string[] {
  return (
    plainText(node)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
