/** Edits trees at random, as an author does: words, amounts, blocks, items, rows, cells, notes, and what stands where. */
import fc from 'fast-check';
import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { contentOf } from '../../src/model/final-text.ts';
import { replaceNodes } from '../../src/model/replace-nodes.ts';
import { at, p } from './agenda-tree.ts';

/** One edit: what is done, where (a share of all places where it can be done), and a number to vary it by. */
export interface Edit {
  readonly what: keyof typeof edits;
  readonly where: number;
  readonly vary: number;
}

/** Some edits, at random. */
export const someEdits = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...(['word', 'word', 'word', 'amount', 'bold', 'link'] as const),
      ...(['drop', 'add', 'move', 'twice', 'merge'] as const),
      ...(['mark', 'cells'] as const),
    ),
    where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    vary: fc.nat(1000),
  }),
  { minLength: 0, maxLength: 12 },
);

const vocabulary = [
  'leerlingen',
  'Gemeente Oudwiel',
  'en',
  'de',
  '€ 1.250',
  '12 mei 2024',
  'ouders',
  '’s',
  '–',
  'een',
];
const parts: ReadonlySet<Nodes['type']> = new Set([
  'listItem',
  'tableRow',
  'budgetRow',
  'fieldRow',
  'signatureParty',
]);

const edits = {
  /** Replaces, adds or takes out a word. */
  word: textEdit((value, vary) => {
    const words = value.split(/(?<=\s)/);
    const index = vary % words.length;
    const other = `${vocabulary[vary % vocabulary.length]} `;
    return words.toSpliced(index, vary % 3 === 0 ? 0 : 1, ...(vary % 3 === 1 ? [] : [other])).join('');
  }),
  amount: textEdit((value, vary) => value.replace(/\d+/, String(vary))),
  bold: inlineEdit((node) => [{ type: 'strong', children: [node], data: { span: at(1) } }]),
  link: inlineEdit((node, vary) => [
    { type: 'link', url: `https://voorbeeld.example/${vary % 2}`, children: [node], data: { span: at(1) } },
  ]),
  mark: inlineEdit((node, vary) => [
    node,
    { type: 'footnoteMark', number: 1, identifier: `noot-${(vary % 3) + 1}`, data: { span: at(1) } },
  ]),
  drop: listEdit((nodes, index) => (nodes.length > 1 ? nodes.toSpliced(index, 1) : nodes)),
  add: listEdit((nodes, index, vary) => {
    const [node] = nodes;
    const isBlocks = node && !parts.has(node.type);
    const fresh = isBlocks
      ? p(`${vocabulary[vary % vocabulary.length]} nieuw ${vary}`)
      : nodes[vary % nodes.length];
    return fresh ? nodes.toSpliced(index, 0, structuredClone(fresh)) : nodes;
  }),
  twice: listEdit((nodes, index) =>
    nodes.toSpliced(index, 0, ...structuredClone(nodes.slice(index, index + 1))),
  ),
  move: listEdit((nodes, index, vary) => {
    const count = 1 + (vary % 3);
    const taken = nodes.slice(index, index + count);
    const rest = nodes.toSpliced(index, count);
    return rest.toSpliced(vary % (rest.length + 1), 0, ...taken);
  }),
  merge: listEdit((nodes, index) => {
    const [one, other] = nodes.slice(index, index + 2);
    if (one?.type !== 'paragraph' || other?.type !== 'paragraph') return nodes;
    return nodes.toSpliced(index, 2, { ...one, children: [...one.children, ...other.children] });
  }),
  /** A table with another number of columns. */
  cells: (tree: Root, where: number): Root => {
    const tables = allIn(tree).filter((node) => node.type === 'table');
    const target = tables[Math.floor(where * tables.length)];
    return replaceNodes(tree, (node) =>
      node === target && node.type === 'table'
        ? [{ ...node, children: node.children.map((row) => ({ ...row, children: row.children.slice(1) })) }]
        : undefined,
    );
  },
} satisfies Record<string, (tree: Root, where: number, vary: number) => Root>;

/** Returns a tree after some edits. The given tree stays as it is. */
export function editedTree(tree: Root, todo: readonly Edit[]): Root {
  return todo.reduce((sofar, { what, where, vary }) => edits[what](sofar, where, vary), tree);
}

function allIn(node: Nodes): Nodes[] {
  return [node, ...contentOf(node).flatMap(allIn)];
}

function textEdit(change: (value: string, vary: number) => string) {
  return inlineEdit((node, vary) => [{ ...node, value: change(node.value, vary) }]);
}

function inlineEdit(change: (node: Text, vary: number) => PhrasingContent[]) {
  return (tree: Root, where: number, vary: number): Root => {
    const found = allIn(tree).filter((node) => node.type === 'text' && node.value.trim() !== '');
    const target = found[Math.floor(where * found.length)];
    return replaceNodes(tree, (node) =>
      node === target && node.type === 'text' ? change(node, vary) : undefined,
    );
  };
}

/** Changes a list of blocks, or of items, rows or parties of one thing. */
function listEdit(change: (nodes: readonly Nodes[], index: number, vary: number) => readonly Nodes[]) {
  return (tree: Root, where: number, vary: number): Root => {
    const holds = (node: Nodes) => {
      const [first] = contentOf(node);
      const isBlocks =
        node.type === 'root' ||
        node.type === 'callout' ||
        node.type === 'listItem' ||
        node.type === 'footnote';
      return contentOf(node).length > 0 && (isBlocks || (first && parts.has(first.type)));
    };
    const lists = [tree, tree, ...allIn(tree).filter(holds)];
    const target = lists[Math.floor(where * lists.length)] ?? tree;
    const children = contentOf(target);
    const index = Math.floor(((where * lists.length) % 1) * children.length);
    const renewed = change(children, index, vary) as RootContent[];
    if (target === tree) return { ...tree, children: renewed };
    return replaceNodes(tree, (node) =>
      node === target ? [{ ...node, children: renewed } as Nodes] : undefined,
    );
  };
}
