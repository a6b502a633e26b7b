import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import { formatFrontmatter } from '../../src/editor/format-frontmatter.ts';

const formatted = (text: string, isData = false) => applyEdits(text, formatFrontmatter('a.md', text, isData));
const data = (text: string) =>
  parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '', { schema: 'failsafe' });

describe('the layout of frontmatter', () => {
  it('gets two spaces for each level, one behind colons and dashes; comments, order and text stay', () => {
    expect(
      formatted(`---

# wie
kind:   memo   # wat het is
partners :
    # de gemeente
    meppel:
        name:  "Gemeente: Meppel"
        type: municipality


annexes:
- a.md
-   b.md
signatories:
-
    partner: meppel
    name:   'B. ''t Hart'
summary: |
      # geen opmerking
        ingesprongen

      einde
notice: [a,  b]

---

# Kop

-   tekst
`),
    ).toBe(`---
# wie
kind: memo   # wat het is
partners:
  # de gemeente
  meppel:
    name: "Gemeente: Meppel"
    type: municipality

annexes:
  - a.md
  - b.md
signatories:
  -
    partner: meppel
    name: 'B. ''t Hart'
summary: |
      # geen opmerking
        ingesprongen

      einde
notice: [a,  b]
---

# Kop

-   tekst
`);
  });

  it('of a file of data too, with its last line end', () => {
    expect(formatted('name:  X\ncosts:\n- id: a\n  label:   A\n', true)).toBe(
      'name: X\ncosts:\n  - id: a\n    label: A\n',
    );
  });

  it('keeps the ends of lines as they are', () => {
    expect(formatted('---\r\nkind:  memo\r\n---\r\n')).toBe('---\r\nkind: memo\r\n---\r\n');
  });

  it.each([
    ['a value over two lines', 'title:   een lange\n  titel'],
    ['a quotation over two lines', 'title:   "een lange\n  titel"'],
    ['brackets over two lines', 'partners:   [a,\n  b]'],
    ['a half-typed key', 'titl\nkind:   memo'],
    ['text with its own indentation', 'title: |2\n    a\nkind:   memo'],
    ['a name for a value', 'title:   &x een\nkind: memo'],
    ['a tab', 'partners:\n\ta:   b'],
  ])('is left alone with %s', (_, yaml) => {
    const text = `---\n${yaml}\n---\n`;
    expect(formatted(text)).toBe(text);
  });

  it('is left alone while the closing dashes are missing', () => {
    const text = '---\nkind:   memo\n\n- a\n-   b\n';
    expect(formatted(text)).toBe(text);
  });

  it.each([
    'meppel-gka-agenda/agenda',
    'meppel-gka-agenda/interventies/kansen4kinderen',
    'groningen-sociale-inclusie/akkoord',
    'midden-groningen-onderwijskansenakkoord/raadsbrief',
  ])('is that of %s already', (name) => {
    const text = readFileSync(`agreements/${name}.md`, 'utf8');
    expect(formatFrontmatter('a.md', text)).toEqual([]);
  });

  const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
  const leaf = fc.oneof(
    key,
    fc.stringMatching(/^[a-zA-Z0-9 :#'"é&-]{0,12}$/),
    fc.constant('regel een\nregel # twee\n\n  drie\n'),
  );
  const tree = fc.letrec((again) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(again('node'), { minLength: 1, maxLength: 3 }),
      again('map'),
    ),
    map: fc.dictionary(key, again('node'), { minKeys: 1, maxKeys: 3 }),
  })).map;

  it('never changes what it says, and twice is once', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 6 }), fc.boolean(), (value, indent, indentSeq) => {
        const yaml = stringify(value, { indent, indentSeq, lineWidth: 0 });
        const text = `---\n${yaml.replace(/: (?=\S)/g, ':  ')}---\n\n# Kop\n`;
        const once = formatted(text);
        expect(data(once)).toEqual(data(text));
        expect(formatted(once)).toBe(once);
        expect(once.slice(once.lastIndexOf('---'))).toBe('---\n\n# Kop\n');
      }),
      { numRuns: 300 },
    );
  });
});
