import type { Blockquote, Nodes, Paragraph, Root } from 'mdast';
import { expect, test } from 'vitest';
import { replaceNodes } from '../../src/model/replace-nodes.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const shout = (node: Nodes): Nodes[] | undefined =>
  node.type === 'text' && node.value === 'zacht' ? [{ type: 'text', value: 'LUID' }] : undefined;

test('a tree in which nothing is replaced is the same tree', () => {
  const tree: Root = { type: 'root', children: [paragraph('een'), paragraph('twee')] };
  expect(replaceNodes(tree, () => undefined)).toBe(tree);
});

test('only what leads to a replaced node is new; the given tree stays as it is', () => {
  const quote: Blockquote = { type: 'blockquote', children: [paragraph('zacht'), paragraph('anders')] };
  const tree: Root = { type: 'root', children: [paragraph('een'), quote, paragraph('drie')] };
  const before = structuredClone(tree);
  const made = replaceNodes(tree, shout);
  const renewed = made.children[1] as Blockquote;
  expect(tree).toEqual(before);
  expect(renewed).toEqual({ type: 'blockquote', children: [paragraph('LUID'), paragraph('anders')] });
  expect(renewed.children[1]).toBe(quote.children[1]);
  expect(
    [made.children[0], made.children[2]].map((node, index) => node === tree.children[index * 2]),
  ).toEqual([true, true]);
});

test('a node may leave nothing, or several; captions are looked at as well', () => {
  const tree: Root = {
    type: 'root',
    children: [
      paragraph('weg'),
      { type: 'figure', url: 'a.png', alt: 'a', caption: [{ type: 'text', value: 'zacht' }] },
    ],
  } as Root;
  const made = replaceNodes(tree, (node) => {
    if (node.type === 'paragraph') return [paragraph('een'), paragraph('twee')];
    return shout(node);
  });
  expect(made.children.slice(0, 2)).toEqual([paragraph('een'), paragraph('twee')]);
  expect(made.children[2]).toMatchObject({ caption: [{ type: 'text', value: 'LUID' }] });
  expect(replaceNodes(tree, ({ type }) => (type === 'paragraph' ? [] : undefined)).children).toEqual([
    tree.children[1],
  ]);
});
