import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parsed } from './parsed.ts';

/** The code of a text, each with its first line and column. */
function codeIn(markdown: string): string[] {
  const found: string[] = [];
  visit(parsed(markdown).body as Nodes, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const { line, column } = node.data?.span?.start ?? { line: 0, column: 0 };
    found.push(`${line}:${column} ${node.type} ${JSON.stringify(node.value)}`);
  });
  return found;
}

test.each([
  ['zie `{{period}}` en ``een ` accent``', ['1:5 inlineCode "{{period}}"', '1:21 inlineCode "een ` accent"']],
  ['```yaml\na:\n  - b\n\nc: *d*\n```', ['1:1 code "a:\\n  - b\\n\\nc: *d*"']],
  ['~~~\n```\n::budget\n<!-- c -->\n```\n~~~', ['1:1 code "```\\n::budget\\n<!-- c -->\\n```"']],
  ['- ```\n  a\n    b\n  ```', ['1:3 code "a\\n  b"']],
  ['```\r\n\ta\r\nb\r\n```', ['1:1 code "    a\\nb"']],
  ['```\njaar\tbedrag\tp\n2026\t100\t\tx\n```', ['1:1 code "jaar    bedrag  p\\n2026    100     x"']],
  ['```\n\t\u20ac\t\ud83d\ude00\t.\n```', ['1:1 code "    \u20ac   \ud83d\ude00   ."']],
  ['```JSON\na\n```', ['1:1 code "a"']],
  ['~~~ C++\na\n~~~', ['1:1 code "a"']],
  ['`e\u0301`', ['1:1 inlineCode "\u00e9"']],
])('%j is kept as it was typed', (markdown, expected) => {
  expect(codeIn(markdown)).toEqual(expected);
  expect(parsed(markdown).findings).toEqual([]);
});

test('a template has no code: values are filled in after it was read', () => {
  const { body, rules } = parsed('a `b`\n\n```\nc\n```', 'template');
  expect(rules).toEqual(['1:3 markdown/code-in-template', '3:1 markdown/code-in-template']);
  expect(JSON.stringify(body)).not.toMatch(/"(?:code|inlineCode)"/);
});

test('an indented block below a paragraph is still explained as pasted', () => {
  const [finding] = parsed('Let op!\n\n    De raad beslist.').findings;
  expect(finding).toContain('vier of meer spaties ingesprongen');
});
