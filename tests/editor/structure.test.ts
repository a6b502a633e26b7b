import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../src/editor/folding.ts';
import { selectionsAt } from '../../src/editor/selection.ts';

const text = `---
kind: memo # wat het is
partners:
  stad-esch:
    name: Stad & Esch
    type: school-board
allow: []
---

# Eén

Een **vet woord** in een zin.
En nog een.

- punt
  gaat door
- punt

:::note
Let op.
:::

## Twee

| a | b |
| --- | --- |
| c | d |

[^noot]: Tekst
    en meer.

<!-- uitleg
over meer regels -->
`;

/** The text of a selection. */
function words({
  start,
  end,
}: {
  start: { line: number; column: number };
  end: { line: number; column: number };
}) {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}
function selected(before: string): readonly string[] {
  const lines = text.slice(0, text.indexOf(before) + before.length).split('\n');
  const found = selectionsAt(text, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
  return found.map((each) => {
    const said = words(each);
    return said.length > 40 ? `${said.slice(0, 18)}…${said.slice(-18)}` : said;
  });
}

describe('what can be folded', () => {
  it('frontmatter with its groups, headings, blocks, lists, tables, notes and comments', () => {
    expect(foldsOf(text).map(({ first, last, sort }) => `${first}-${last} ${sort}`)).toEqual([
      '1-8 region',
      '3-6 region',
      '4-6 region',
      '10-33 region',
      '15-17 region',
      '15-16 region',
      '19-21 region',
      '23-33 region',
      '25-27 region',
      '29-30 region',
      '32-33 comment',
    ]);
  });
  it('in a file of data its groups', () => {
    expect(
      foldsOf('name: x\ncosts:\n  - id: a\n    label: b\n', true).map(({ first, last }) => [first, last]),
    ).toEqual([
      [2, 4],
      [3, 4],
    ]);
  });
  it.each(['', '\n', '---', '---\na:', '# ', ':::note', '- - -\n- '])(
    'in %j, half typed, nothing that is not there',
    (half) => {
      for (const { first, last } of foldsOf(half))
        expect(last).toBeLessThanOrEqual(half.split('\n').length + first);
    },
  );
});

it.each([
  ['quotations', '> '.repeat(20_000)],
  ['items', Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ['accents', `${'`'.repeat(30_000)} x`],
  ['brackets', '['.repeat(30_000)],
  ['words', 'woord '.repeat(600_000)],
])('a text of nothing but %s brings nothing down', (_, hostile) => {
  expect(() => [foldsOf(hostile), selectionsAt(hostile, { line: 1, column: 1 })]).not.toThrow();
});

describe('what is selected step by step', () => {
  it('in a text: word, marks, block, section, all', () => {
    expect(selected('Een **vet wo')).toEqual([
      'woord',
      'vet woord',
      '**vet woord**',
      'Een **vet woord** in een zin.\nEn nog een.'.replace(/^(.{18}).*(.{18})$/s, '$1…$2'),
      '# Eén\n\nEen **vet w…over meer regels -->'.replace(/…over /, '…er '),
      `${text.slice(0, 18)}…${text.slice(-18)}`,
    ]);
  });
  it('in the frontmatter: word, value, line, group, frontmatter, all', () => {
    expect(selected('name: Stad')).toEqual([
      'Stad',
      'Stad & Esch',
      'name: Stad & Esch',
      expect.stringMatching(/^stad-esch:/),
      expect.stringMatching(/^partners:/),
      expect.stringMatching(/^---\nkind/),
      expect.stringMatching(/regels -->\n$/),
    ]);
  });
});
