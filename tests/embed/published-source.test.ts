import { describe, expect, it } from 'vitest';
import { publishedSource } from '../../src/embed/published-source.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { readDocument } from '../../src/load/read-document.ts';

const head = '---\nkind: memo\ntitle: Notitie\n---\n\n';

/** What is given away of a file; `leftOut` by path. */
function published(text: string, ...leftOut: string[]): string {
  const read = readDocument('d/notitie.md', 'd', memoryHost({ 'd/notitie.md': text }), () => {});
  return read ? publishedSource(read.document, new Set(leftOut)) : expect.fail('not read');
}

describe('comments in a text', () => {
  it.each([
    ['on lines of its own', 'Een.\n\n<!-- twee\ndrie -->\n\nVier.\n', 'Een.\n\n\nVier.\n'],
    ['between two blocks that touch it', '# Kop\n<!-- weg -->\nTekst.\n', '# Kop\n\nTekst.\n'],
    ['in a sentence', 'Een <!-- weg -->twee.\n', 'Een twee.\n'],
    ['at the end of a line', 'Een  <!-- weg -->\ntwee.\n', 'Een\ntwee.\n'],
    ['in a quotation', '> Een.\n>\n> <!-- weg\n> weg -->\n>\n> Twee.\n', '> Een.\n>\n>\n>\n> Twee.\n'],
    ['in a list', '- Een\n\n  <!-- weg -->\n\n  Twee\n', '- Een\n\n\n  Twee\n'],
    ['in a cell', '| A | B |\n| - | - |\n| 1 <!-- weg --> | 2 |\n', '| A | B |\n| - | - |\n| 1  | 2 |\n'],
    ['nothing else', '<!-- weg -->\n', ''],
    ['with an suppression', 'Een [naam].\n<!-- toestaan text/placeholder: reden -->\n', 'Een [naam].\n'],
  ])('%s', (_what, body, expected) => {
    expect(published(head + body)).toBe(head + expected);
  });

  it.each([
    ['two lists', '- Een\n\n<!-- weg -->\n\n- Twee\n', '- Een\n\n<!-- -->\n\n- Twee\n'],
    ['two items that stand apart', '- Een\n\n  <!-- weg -->\n- Twee\n', '- Een\n\n  <!-- -->\n- Twee\n'],
    ['a mark and its text', '1<!-- weg -->. april\n', '1<!-- -->. april\n'],
  ])('parts %s: where the text would be read otherwise, an empty one stays', (_what, body, expected) => {
    expect(published(head + body)).toBe(head + expected);
  });

  it('takes out what can be missed, also beside one that cannot', () => {
    const body = 'Een.\n\n<!-- a -->\n\n- Een\n\n<!-- b -->\n\n- Twee\n\n<!-- c -->\n\nDrie.\n';
    expect(published(head + body)).toBe(`${head}Een.\n\n\n- Een\n\n<!-- -->\n\n- Twee\n\n\nDrie.\n`);
  });

  it.each(['Een \\<!-- blijft -->\n', '[Een](https://www.x.example/<!--blijft-->)\n'])('not %s', (body) => {
    expect(published(head + body)).toBe(head + body);
  });
});

describe('frontmatter', () => {
  it('loses its comments and the keys that are named, and keeps the rest as typed', () => {
    const text =
      '---\n# van mij\nkind:   memo # soort\ntitle: "Notitie # 1"\nallow:\n  - rule: a/b\n    reason: geheim # weg\nto: Wie\n\n# einde\n---\n';
    expect(published(text, 'allow')).toBe('---\nkind:   memo\ntitle: "Notitie # 1"\nto: Wie\n\n---\n');
  });

  it.each([
    ['last', 'kind: memo\ntitle: Een\nversion: 1', 'version', 'kind: memo\ntitle: Een'],
    [
      'behind a dash',
      'kind: memo\ntitle: Een\nallow:\n  - reason: a\n    rule: b',
      'allow.0.reason',
      'kind: memo\ntitle: Een\nallow:\n  - rule: b',
    ],
    ['between braces', '{kind: memo, version: 1, title: Een}', 'version', '{kind: memo, title: Een}'],
    ['last between braces', '{kind: memo, title: Een, version: 1}', 'version', '{kind: memo, title: Een}'],
    [
      'over several lines',
      'kind: memo\nnotice: |\n  een\n  twee\ntitle: Een',
      'notice',
      'kind: memo\ntitle: Een',
    ],
    [
      'in a group',
      'kind: memo\ntitle: Een\nterms:\n  A: een\n  B: twee',
      'terms.A',
      'kind: memo\ntitle: Een\nterms:\n  B: twee',
    ],
  ])('a key %s', (_what, data, path, expected) => {
    expect(published(`---\n${data}\n---\n`, path)).toBe(`---\n${expected}\n---\n`);
  });
});

it('is NFC, and its lines end in LF', () => {
  expect(
    published('---\r\nkind: memo # weg\r\ntitle: Cafe\u0301\r\n---\r\n\r\nEe\u0301n.\r\n<!-- weg -->\r\n'),
  ).toBe('---\nkind: memo\ntitle: Caf\u00e9\n---\n\nE\u00e9n.\n');
});
