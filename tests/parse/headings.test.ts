import { expect, test } from 'vitest';
import { parsed } from './parsed.ts';

function headings(text: string): string[] {
  return parsed(text).body.children.flatMap((node) =>
    node.type === 'heading'
      ? [`${node.depth} ${node.children.map((each) => ('value' in each ? each.value : '')).join('')}`]
      : [],
  );
}

test.each([
  ['# a\n\n### b\n\n### c\n\n## d\n\n### e', ['1 a', '2 b', '2 c', '2 d', '3 e'], ['3:1']],
  ['## a\n\n#### b\n\n##### c\n\n### d', ['2 a', '3 b', '4 c', '3 d'], ['3:1']],
  ['### a\n\n## b\n\n### c', ['2 a', '2 b', '3 c'], ['1:1']],
  ['## a\n\n### b\n\n## c', ['2 a', '3 b', '2 c'], []],
])('a skipped level is told, and is not in the document: %j', (text, expected, spans) => {
  expect(headings(text)).toEqual(expected);
  expect(parsed(text).rules).toEqual(spans.map((span) => `${span} markdown/heading-skip`));
});

test.each([
  ['Doelen\n------\n\nTekst', ['2 Doelen']],
  ['Doelen\n======\n\nTekst', ['1 Doelen']],
])(
  'words with a line below are the heading that Markdown makes of them, with a warning: %j',
  (text, expected) => {
    expect(headings(text)).toEqual(expected);
    expect(parsed(text).diagnostics).toMatchObject([
      { rule: 'markdown/underlined-heading', severity: 'warning' },
    ]);
  },
);

test('a heading without words is left out, with a warning', () => {
  expect(headings('# a\n\n##\n\nTekst')).toEqual(['1 a']);
  expect(parsed('# a\n\n##\n\nTekst').diagnostics).toMatchObject([
    { rule: 'markdown/empty-heading', severity: 'warning' },
  ]);
});
