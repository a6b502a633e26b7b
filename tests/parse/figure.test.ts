import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { textOf } from '../../src/model/text-of.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';
import { parsed } from './parsed.ts';

function rulesOf(text: string): string[] {
  const rules: string[] = [];
  parseMarkdown(
    { file: 'a.md', text },
    {
      directives: 'body',
      image: (url) => url,
      report: ({ rule, severity, span }) =>
        rules.push(`${severity} ${rule} ${span?.start.line}:${span?.start.column}`),
    },
  );
  return rules;
}

test('an image is taken with and without caption and description; a rule of check asks for the description', () => {
  expect(rulesOf('![](a.png "Onderschrift")\n')).toEqual([]);
  expect(rulesOf('![](a.png)\n')).toEqual([]);
  expect(rulesOf('![Twee balken](a.png "Onderschrift")\n')).toEqual([]);
});

test.each(['![Twee balken][balken]', '![Twee balken][Balken] <!-- later --> ', '![Balken]', '![balken][]'])(
  'the address of an image may stand elsewhere: %j',
  (image) => {
    const { outline, findings } = parsed(`${image}\n\n[balken]: staaf.png "Leerlingen per jaar"`);
    expect(findings).toEqual([]);
    expect(outline).toMatch(
      /^figure path="staaf.png" alt="[^"]*alken" caption=\[\{"type":"text","value":"Leerlingen per jaar"\}\]$/,
    );
  },
);

test.each([
  ['![a](a.png)\nFiguur 1: de school', ['figure', 'paragraph "Figuur 1: de school"']],
  ['Kies het thema.\n![a](a.png)', ['paragraph "Kies het thema."', 'figure']],
  [
    'Eerst\n  ![a](a.png)  \n![b](b.png)\\\ndaarna',
    ['paragraph "Eerst"', 'figure', 'figure', 'paragraph "daarna"'],
  ],
  ['> Eerst\n> ![a](a.png)\n> daarna', ['paragraph "Eerst"', 'figure', 'paragraph "daarna"']],
  ['- Eerst\n  ![a](a.png)\n- daarna', ['paragraph "Eerst"', 'figure', 'paragraph "daarna"']],
  [
    'een **vet**\n![b]\n*cursief* eind\n\n[b]: b.png',
    ['paragraph "een vet"', 'figure', 'paragraph "cursief eind"'],
  ],
])('an image alone on its line is a figure: %j', (text, expected) => {
  const { body, findings } = parsed(text);
  const blocks: string[] = [];
  visit(body, (node) => {
    if (node.type === 'figure') blocks.push('figure');
    if (node.type === 'paragraph') blocks.push(`paragraph "${textOf(node.children)}"`);
  });
  expect(findings).toEqual([]);
  expect(blocks).toEqual(expected);
});

test.each([
  'Zie ![a](a.png)',
  '![a](a.png) hiernaast',
  'Een\n![a](a.png).',
  '**![a](a.png)** en meer',
  'b ![a](a.png)\nc',
])('an image among words is none: %j', (text) => {
  expect(rulesOf(text)[0]).toMatch(/^error markdown\/image-in-text/);
});
