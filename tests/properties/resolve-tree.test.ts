import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { contentOf } from '../../src/model/final-text.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import {
  at,
  documentOf,
  dossier,
  h,
  link,
  mark,
  noteText,
  p,
  resolved,
  root,
} from '../support/agenda-tree.ts';
import { runs } from '../support/seed.ts';

const settings = runs(300);

const words = fc.constantFrom('Doel', 'Doel 1', 'Doel-1', 'doel', 'Één', 'Een', 'Note:1', '№', '');
const annex = { type: 'annexSlot', data: { span: at(1) } } as const;
const toc = { type: 'tocSlot', data: { span: at(1) } } as const;
const blocks = fc.array(
  fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 6 }), words).map(([depth, text]) => h(depth as 1, text)),
    fc.constantFrom<RootContent>(annex, toc),
    fc.constantFrom('a', 'b', 'c').map((name) => p('Tekst', mark(name))),
    fc.constantFrom('#doel', '#een', '#weg', 'weg.md').map((url) => p(link(url, 'x'))),
  ),
);

function all(node: Nodes): Nodes[] {
  return [node, ...contentOf(node).flatMap(all)];
}

test('resolve: ids are unique, what points somewhere points at something, and the tree that came in is not touched', () => {
  fc.assert(
    fc.property(blocks, (tree) => {
      const marks = ['a', 'b', 'c'].map((name) => noteText(name, [p(`Noot ${name}.`)]));
      const given = root([...tree, ...marks]);
      const before = structuredClone(given);
      const nodes = all(resolve(documentOf(given), dossier(), () => {}).root);
      expect(given).toEqual(before);
      const ids = nodes.flatMap((node) => (node.type === 'heading' ? [node.data?.id ?? ''] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[a-z0-9_-]+$/.test(id))).toBe(true);
      for (const node of nodes) if ('target' in node) expect(ids).toContain(node.target);
    }),
    settings,
  );
});

test('notes: numbered 1, 2, 3 … in order of first reference, each listed once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (used) => {
      const marks = ['d', 'c', 'b', 'a'].map((name) => noteText(name, [p(`Noot ${name}.`)]));
      const { document } = resolved([...used.map((name) => p('Tekst', mark(name))), ...marks]);
      const nodes = all(document.root);
      const order = [...new Set(used)];
      const shown = nodes.flatMap((node) => (node.type === 'footnoteMark' ? [node.number] : []));
      const listed = nodes.flatMap((node) => (node.type === 'footnote' ? [node.number] : []));
      expect(shown).toEqual(used.map((name) => order.indexOf(name) + 1));
      expect(listed).toEqual(order.map((_, index) => index + 1));
    }),
    settings,
  );
});
