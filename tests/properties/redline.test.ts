import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { nodesIn } from '../../src/model/nodes-in.ts';
import { onlyIn } from '../../src/model/versions.ts';
import { redline } from '../../src/redline/redline.ts';
import { documentOf, p, root } from '../support/agenda-tree.ts';
import { editedTree, someEdits } from '../support/edited-tree.ts';
import { everyNode } from '../support/every-node.ts';
import { assembledDossier, exampleFolders, projectHost } from '../support/examples.ts';
import { isNightly } from '../support/nightly.ts';
import { seed } from '../support/seed.ts';

/** Attributes that are as in the new version, whatever the old one had. */
const derived = new Set([
  'data',
  'position',
  'spread',
  'number',
  'identifier',
  'target',
  'file',
  'path',
  'alt',
  'logo',
  'share',
  'key',
  'signing',
  'holds',
]);

/** A tree as data: texts joined, also of bold beside bold; references and page numbers as what they print, notes by what they say. */
function plain(tree: Root): unknown {
  const notes = new Map(
    nodesIn(tree).flatMap((node) => (node.type === 'footnote' ? [[node.identifier, textIn(node)]] : [])),
  );
  const look = (nodes: readonly Nodes[]): unknown[] =>
    nodes
      .flatMap((node) => {
        if (node.type === 'toc' || node.type === 'pageBreak' || isNothing(node)) return [];
        if (node.type === 'reference') return look(node.children);
        return [node.type === 'text' ? node.value : node.type === 'pageNumber' ? '…' : attributes(node)];
      })
      .reduce<unknown[]>(joining, []);
  const attributes = (node: Nodes): unknown => {
    if (node.type === 'footnoteMark') return { mark: notes.get(node.identifier) ?? node.identifier };
    const kept = Object.entries(node).filter(([key]) => !derived.has(key));
    return Object.fromEntries(
      kept.map(([key, value]) => [
        key,
        ['children', 'source', 'caption'].includes(key) && Array.isArray(value) ? look(value) : value,
      ]),
    );
  };
  return look(tree.children);
}

interface Wrapper {
  readonly type: string;
  readonly children: readonly unknown[];
}

function joining(before: unknown[], next: unknown): unknown[] {
  const last = before.at(-1);
  if (typeof last === 'string' && typeof next === 'string') return [...before.slice(0, -1), last + next];
  const [one, other] = [last, next] as [Wrapper | undefined, Wrapper];
  if (!one || !wrappers.includes(other.type)) return [...before, next];
  const [{ children, ...rest }, { children: more, ...others }] = [one, other];
  if (JSON.stringify(rest) !== JSON.stringify(others)) return [...before, next];
  return [
    ...before.slice(0, -1),
    { ...rest, children: [...children, ...more].reduce<unknown[]>(joining, []) },
  ];
}

const wrappers = ['strong', 'emphasis', 'link', 'reference', 'blank', 'documentLink'];

/** Bold around nothing, which Markdown cannot say. */
function isNothing(node: Nodes): boolean {
  return (
    (node.type === 'text' && node.value === '') ||
    (wrappers.includes(node.type) && 'children' in node && node.children.every(isNothing))
  );
}

function textIn(node: Nodes): string {
  return nodesIn(node)
    .map((each) => (each.type === 'text' ? each.value : ''))
    .join('');
}

const examples: readonly Document[] = [
  documentOf(root([p('Eén alinea.')])),
  everyNode(),
  ...exampleFolders.flatMap((folder) => assembledDossier(folder, projectHost).documents),
];

/** A part of an example, with all of its notes. */
const parts = fc.record({ which: fc.nat(examples.length - 1), from: fc.nat(400), count: fc.nat(25) });

function partOf({ which, from, count }: { which: number; from: number; count: number }): Document {
  const document = examples[which] as Document;
  const { children } = document.root;
  const start = from % children.length;
  const notes = children.filter(({ type }) => type === 'footnotes');
  const part = children.slice(start, start + count + 1).filter(({ type }) => type !== 'footnotes');
  return { ...document, root: { ...document.root, children: [...part, ...notes] } };
}

const pictureOf = (path: string) => path;

test('a redline is the new version without its deletions, and the old one without its insertions', () => {
  fc.assert(
    fc.property(parts, someEdits, someEdits, (part, before, after) => {
      const document = partOf(part);
      const { root } = document;
      const [old, current] = [editedTree(root, before), editedTree(root, after)];
      const made = redline(
        { document: { ...document, root: old }, pictureOf },
        { document: { ...document, root: current }, pictureOf },
        { names: ['Gemeente Oudwiel'] },
      ).root;
      expect(plain(onlyIn(made, 'current'))).toEqual(plain(current));
      expect(plain(onlyIn(made, 'old'))).toEqual(plain(old));
    }),
    { numRuns: isNightly ? 10_000 : 300, ...seed },
  );
});

test('what did not change has no marks, and is the very tree', () => {
  for (const document of examples) {
    const made = redline({ document, pictureOf }, { document, pictureOf });
    expect(nodesIn(made.root).filter((node) => node.data?.change)).toEqual([]);
    expect(made.root.children).toEqual(document.root.children);
  }
});
