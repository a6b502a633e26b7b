import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { markdownProcessor } from '../../src/parse/markdown-processor.ts';
import { handledTypes } from '../../src/parse/node-handlers.ts';
import type { MarkdownType } from '../../src/parse/parse-context.ts';
import { parsed } from './parsed.ts';

/** Markdown that has a node of the type, and what becomes of it; nothing when no Markdown that we read has one. */
const samples = {
  root: ['', []],
  paragraph: ['woord', ['paragraph']],
  heading: ['# Kop', ['heading']],
  text: ['woord', ['text']],
  emphasis: ['*woord*', ['emphasis']],
  strong: ['**woord**', ['strong']],
  break: ['een\\\ntwee', ['break']],
  link: ['[woord](#kop)', ['link']],
  linkReference: ['[woord][w]\n\n[w]: #kop', ['link']],
  definition: ['[woord][w]\n\n[w]: #kop', ['link']],
  list: ['- woord', ['list', 'listItem']],
  listItem: ['1. woord', ['list', 'listItem']],
  table: ['| a |\n| - |\n| b |', ['table', 'tableRow', 'tableCell']],
  tableRow: ['| a |\n| - |\n| b |', ['table', 'tableRow', 'tableCell']],
  tableCell: ['| a |\n| - |\n| b |', ['table', 'tableRow', 'tableCell']],
  thematicBreak: ['woord\n\n---', ['paragraph', 'thematicBreak']],
  footnoteReference: ['woord[^n]\n\n[^n]: noot', ['footnoteReference', 'footnoteDefinition']],
  footnoteDefinition: ['woord[^n]\n\n[^n]: noot', ['footnoteReference', 'footnoteDefinition']],
  blockquote: ['> woord', ['quote']],
  containerDirective: [':::note\nwoord\n:::', ['callout']],
  leafDirective: ['::budget', ['budgetSlot']],
  image: ['woord ![beeld](b.png)', ['text'], 'markdown/image-in-text'],
  imageReference: ['woord ![beeld][b]\n\n[b]: b.png', ['text'], 'markdown/image-in-text'],
  html: ['<sup>woord</sup>', ['text'], 'markdown/html'],
  code: ['```\nwoord\n```', ['code']],
  inlineCode: ['`woord`', ['inlineCode']],
  yaml: ['---\nkind: x\n---', []],
  delete: undefined,
  textDirective: undefined,
} satisfies Record<MarkdownType, [string, string[], ...string[]] | undefined>;

/** As `RefusedType` of model/nodes.ts, which is only a type. */
const refused = 'blockquote definition delete html image imageReference linkReference yaml'
  .concat(' containerDirective leafDirective textDirective')
  .split(' ');

describe('every type that Markdown can come up with', () => {
  test.each(handledTypes)('%s is kept, turned into ours or refused', (type) => {
    const sample = samples[type];
    const text = sample?.[0] ?? 'a ~~b~~ :c[d] e:f 9:30u';
    expect(typesIn(markdownProcessor.parse(text)).has(type)).toBe(sample !== undefined);

    const { body, diagnostics } = parsed(text);
    const types = typesIn(body);
    expect(refused.filter((never) => types.has(never))).toEqual([]);
    const [, becomes = [], ...rules] = sample ?? ['', [], 'markdown/strikethrough'];
    expect([...types]).toEqual(expect.arrayContaining(becomes));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });

  test('the table has no other types than the samples', () => {
    expect([...handledTypes].sort()).toEqual(Object.keys(samples).sort());
  });
});

function typesIn(root: Root): Set<string> {
  const types = new Set<string>();
  visit(root, (node) => {
    types.add(node.type);
  });
  return types;
}
