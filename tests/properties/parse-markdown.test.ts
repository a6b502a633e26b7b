import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Position } from '../../src/diagnostic/span.ts';
import { spanOf } from '../../src/model/nodes.ts';
import { spanInText } from '../../src/model/text-spans.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';
import { parsed } from '../parse/parsed.ts';
import { runs } from '../support/seed.ts';

const settings = runs(200);

/** Pieces of Markdown, good and bad, that may stand next to each other in any order. */
const fragments = [
  '# ',
  '## Kop\n\n',
  '##',
  '- ',
  '  - ',
  '1. ',
  '12. ',
  '> ',
  '| a | b |\n',
  '| - | - |\n',
  '|',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '`',
  '```\n',
  '[',
  ']',
  '](',
  ')',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  '![',
  '<!-- ',
  '-->',
  '<b>',
  '<',
  '&amp;',
  '&#x1F600;',
  '&',
  '\\',
  '\\*',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '\t',
  '  \n',
  '---\n',
  '===\n',
  ':::',
  '::',
  ':::note\n',
  ':::\n',
  '::budget\n',
  '{of=x}',
  '{',
  '}}',
  '{{',
  'x',
  'woord ',
  'é',
  'e\u0301',
  '😀',
  '€ 5,-',
  '#kop',
  'https://a.nl',
  'javascript:',
  '\u00a0',
  '\u00ad',
  '\uE000',
  '\uFEFF',
  '🏳️‍🌈',
];
const markdown = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));
const mode = fc.constantFrom<'body' | 'template'>('body', 'template');

const never = new Set(
  'blockquote definition delete html image imageReference linkReference yaml containerDirective leafDirective textDirective'.split(
    ' ',
  ),
);

test('any text gives a tree of our own nodes, each with a place inside the text', () => {
  fc.assert(
    fc.property(markdown, mode, (text, directives) => {
      const { body, diagnostics } = parsed(text, directives);
      const ends = lineEnds(text);
      visit(body, (node) => {
        expect(never.has(node.type)).toBe(false);
        expect(node).not.toHaveProperty('position');
        expectInside(spanOf(node), ends);
      });
      for (const { span } of diagnostics) if (span) expectInside(span, ends);
    }),
    settings,
  );
});

test('every character of a text knows where it stands: the source has it there, or an escape or code for it', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
      visit(parsed(text).body, 'text', (node) => {
        [...node.value.matchAll(/\S/gu)].forEach(({ 0: character, index }) => {
          const { line, column } = spanInText(node, index, index + character.length).start;
          const there = lines[line - 1]?.slice(column - 1) ?? '';
          expect(there.normalize('NFC').startsWith(character) || /^[\\&]/.test(there)).toBe(true);
        });
      });
    }),
    settings,
  );
});

test('CRLF and a byte order mark change nothing: the same tree, the same places, the same findings', () => {
  fc.assert(
    fc.property(markdown, (pieces) => {
      const text = pieces.replaceAll('\r', '').replaceAll('\uFEFF', '');
      const plain = parsed(text);
      for (const other of [parsed(text.replaceAll('\n', '\r\n')), parsed(`\uFEFF${text}`)]) {
        expect(other.body).toEqual(plain.body);
        expect(other.findings).toEqual(plain.findings);
      }
    }),
    settings,
  );
});

/** Words that no reader of Markdown takes for anything else. */
const word = fc.stringMatching(/^[a-zé€0-9]{1,8}[,;]?$/u);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => `a ${all.join(' ')}`);
const inline = fc.oneof(
  words.map((text) => ({ text, markdown: text })),
  words.map((text) => ({ text: `b${text}`, markdown: `**b${text}**` })),
  words.map((text) => ({ text: `k${text}`, markdown: `*k${text}*` })),
  words.map((text) => ({ text: `d${text}`, markdown: `[d${text}](#kop)` })),
  words.map((text) => ({ text: `"${text}" (&)`, markdown: `"${text}" (&amp;)<!-- weg -->` })),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => ({
  text: parts.map(({ text }) => text).join(' '),
  markdown: parts.map((part) => part.markdown).join(' '),
}));
const block = fc.oneof(
  line,
  line.map(({ text, markdown: source }) => ({ text, markdown: `# ${source}` })),
  line.map(({ text, markdown: source }) => ({ text, markdown: `> ${source}` })),
  line.map(({ text, markdown: source }) => ({ text, markdown: `:::note\n${source}\n:::` })),
  fc
    .array(line, { minLength: 2, maxLength: 4 })
    .map((items) => ({
      text: items.map(({ text }) => text).join(''),
      markdown: `${items.map((item, index) => `${index + 1}. ${item.markdown}`).join('\n')}\n\nx`,
    }))
    .map(({ text, markdown: source }) => ({ text: `${text}x`, markdown: source })),
  fc.array(line, { minLength: 2, maxLength: 2 }).map((cells) => ({
    text: `k${cells.map(({ text }) => text).join('')}`,
    markdown: `| k | |\n| --- | ---: |\n| ${cells.map((cell) => cell.markdown).join(' | ')} |`,
  })),
);

test('honest Markdown loses nothing and gains nothing', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const { body, findings } = parsed(blocks.map((part) => part.markdown).join('\n\n'));
      expect(findings).toEqual([]);
      expect(allText(body)).toBe(blocks.map(({ text }) => text).join(''));
    }),
    settings,
  );
});

test('any string at all gives a tree', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), mode, (text, directives) => {
      expect(parseMarkdown({ file: 'a.md', text }, { report: () => undefined, directives }).body.type).toBe(
        'root',
      );
    }),
    settings,
  );
});

function allText(root: Root): string {
  let text = '';
  visit(root, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** How many characters each line has, line break and byte order mark not counted. */
function lineEnds(text: string): number[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map(({ length }) => length);
}

function expectInside({ start, end }: { start: Position; end: Position }, ends: readonly number[]): void {
  for (const { line: at, column } of [start, end]) {
    expect(at).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((ends[at - 1] ?? -1) + 1);
  }
  expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
}
