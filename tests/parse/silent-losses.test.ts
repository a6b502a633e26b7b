import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

/** Markdown that loses or changes text without a word, and the findings. */
const losses: [markdown: string, ...findings: string[]][] = [
  // Definitions and notes
  ['[Let op]: belangrijk', '1:1 markdown/unused-definition'],
  ['[a]\n\n[a]: #x\n[A]: #y', '4:1 markdown/duplicate-definition'],
  ['zie [de bijlage][b]', '1:16 markdown/undefined-reference'],
  ['[^n]: noot', '1:1 markdown/unused-footnote'],
  ['x[^n]\n\n[^n]: een\n\n[^N]: twee', '5:1 markdown/duplicate-footnote'],
  ['regel\n**x[^n]**', '2:4 markdown/undefined-footnote'],
  ['x^[een noot]', '1:2 markdown/inline-footnote'],
  ['x[^n]\n\n[^n]: zie[^m]\n\n[^m]: y', '3:10 markdown/footnote-place'],
  ['# Kop[^n]\n\n[^n]: noot', '1:6 markdown/footnote-place'],
  ['x[^a][^b]\n\n[^a]: een\n\n    [^b]: twee\n\n        meer van twee'],
  ['x[^a][^b]\n\n[^a]: een\n\n\t[^b]: twee\n\n\t\tmeer van twee'],
  ['x[^a][^b]\n\n[^a]: een\n\n    - punt\n\n        [^b]: twee\n\n    meer van een'],
  ['x[^a][^b]\n\n[^a]: een\n\n    [^b]: twee\n\n    meer van een', '7:5 markdown/footnote-place'],
  [
    'x[^a][^b]\n\n[^a]: een\n\n    [^b]: twee\n\n        - van twee\n\n    - meer van een',
    '9:5 markdown/footnote-place',
  ],
  ['x[^a][^b]\n\n[^a]: een\n\n\t[^b]: twee\n\n\tmeer van een', '7:2 markdown/footnote-place'],
  ['x[^n]\n\n[^n]:', '3:1 markdown/empty-footnote'],
  // Tables
  ['| a | b |\n| - | - |\n| 1 | 2 | 3 |', '3:9 markdown/surplus-cell'],
  ['| a | b |\n| - | - |\n| 1 | 2 |\nTekst', '4:1 markdown/text-in-table'],
  ['| a | b |\n| - |\n| 1 | 2 |', '1:1 markdown/broken-table'],
  ['| a |\n| - |\n| 1 |\n\n| 2 |', '5:1 markdown/broken-table'],
  ['| a | b |\n| - | - |', '1:1 markdown/empty-table'],
  ['> | a |\n> | - |', '1:3 markdown/empty-table'],
  ['| a |\n| - |\n| |'],
  [`${'| a '.repeat(63)}|\n${'| - '.repeat(63)}|\n| b |`],
  [`${'| a '.repeat(64)}|\n${'| - '.repeat(64)}|\n| b |`, '1:1 limit/columns'],
  ['> a | b\n> --|---|--\n> 1 | 2', '2:3 markdown/broken-table'],
  // Code
  ['    Uit Word geplakt', '1:1 markdown/indented-code'],
  ['- item\n\n      ingesprongen', '3:3 markdown/indented-code'],
  ['~~~\nx', '1:1 markdown/unclosed-code'],
  ['- ```\n  x\n\nna', '1:3 markdown/unclosed-code'],
  ['```\nx\n~~~', '1:1 markdown/unclosed-code'],
  ['```Let op\nx\n```', '1:1 markdown/code-name'],
  ['```Toelichting\nx\n```', '1:1 markdown/code-name'],
  ['```\n\n```', '1:1 markdown/empty-code'],
  ['```yaml\nx\n````'],
  ['> ```\n> x\n> ```'],
  ['de `x` knop'],
  ['een \u0060zacht\u00adstreepje`', '1:5 text/forbidden-character'],
  // HTML
  ['een <sub>woord</sub> en </sup>', '1:5 markdown/html', '1:25 markdown/html'],
  ['een <br> twee', '1:5 markdown/layout-tag'],
  ['<ul>\ntekst\n</ul>', '1:1 markdown/html'],
  ['<naam partner>', '1:1 markdown/html'],
  ['<!-- a --> tekst', '1:12 markdown/text-after-comment'],
  ['<!-- a -->\n<!-- b -->'],
  ['a\n\n<!-- b\n\nc', '3:1 markdown/unclosed-comment'],
  ['a <!-- b\n\nc', '1:3 markdown/unclosed-comment'],
  ['> <!--> a -->', '1:9 markdown/text-after-comment'],
  // Lists
  ['12. december 2022 tekenen wij.', '1:1 markdown/accidental-list'],
  ['1. januari begint het.', '1:1 markdown/accidental-list'],
  ['- 2023) was een goed jaar', '1:3 markdown/accidental-list'],
  ['1. a\n2. b\n4. c', '3:1 markdown/list-numbering'],
  ['1. a\n-', '2:1 markdown/empty-item'],
  ['• a\n• b', '2:1 markdown/run-on-list'],
  ['Wij doen:\na) x\nb) y', '3:1 markdown/run-on-list'],
  ['-een\n-twee', '2:1 markdown/run-on-list'],
  ['-\u00a0een\n-\u00a0twee', '2:1 markdown/run-on-list'],
  ['1.een\n2.twee', '2:1 markdown/run-on-list'],
  ['o een\no twee', '2:1 markdown/run-on-list'],
  ['#\u00a0Kop', '1:1 markdown/heading-space'],
  ['co&ouml;rdinatie en co&oumlrdinatie'],
  ['hier &hellip en &#8364 5', '1:6 markdown/unknown-entity', '1:17 markdown/unknown-entity'],
  // Headings
  ['##Kop', '1:1 markdown/heading-space'],
  ['tekst\n#Kop', '2:1 markdown/heading-space'],
  ['####### Kop', '1:1 markdown/heading-depth'],
  ['# ', '1:1 markdown/empty-heading'],
  ['## <!-- later -->', '1:1 markdown/empty-heading'],
  ['tekst\n---', '1:1 markdown/underlined-heading'],
  ['tekst\n===', '1:1 markdown/underlined-heading'],
  ['## a\n\n#### b\n\n## c\n\n### d', '3:1 markdown/heading-skip'],
  ['### a\n\n## b', '1:1 markdown/heading-skip'],
  ['- # Kop', '1:3 markdown/heading-place'],
  // Left over
  ['een **vet ** woord', '1:5 markdown/leftover-emphasis', '1:11 markdown/leftover-emphasis'],
  ['een **vet woord', '1:5 markdown/leftover-emphasis'],
  ['een __vet woord', '1:5 markdown/leftover-emphasis'],
  ['# Kop **', '1:7 markdown/leftover-emphasis'],
  ['\\*\\*sic\\*\\*'],
  ['een ~~oud~~ woord', '1:5 markdown/strikethrough'],
  ['[tekst] (https://a.nl)', '1:7 markdown/broken-link'],
  ['[tekst](foto van school.png)', '1:7 markdown/broken-link'],
  ['een\\\ntwee\\', '1:1 markdown/leftover-break'],
  ['____________', '1:1 markdown/fill-in-line'],
  ['€ 5,- &nbps; meer', '1:7 markdown/unknown-entity'],
  ['€ 5,- &lt 6 en a&amp', '1:7 markdown/unknown-entity', '1:17 markdown/unknown-entity'],
  ['https://a.nl/zoek?a=1&lt=5&amp=3&euro en &quot=4'],
  ['<https://a.nl/?a=1&copy=2&reg_id=3&lt=5> [x](https://a.nl/?a&lt=5)'],
  ['van {{period} af', '1:5 markdown/unclosed-value'],
  ['van {period}} af', '1:12 markdown/unclosed-value'],
  // Images and links
  ['tekst ![beeld](b.png)', '1:7 markdown/image-in-text'],
  ['tekst ![beeld][b]\n\n[b]: b.png', '1:7 markdown/image-in-text'],
  ['![beeld][c]\n\n[b]: b.png', '3:1 markdown/unused-definition', '1:8 markdown/undefined-reference'],
  ['[](https://a.nl) en [](#kop)', '1:1 markdown/empty-link'],
  ['[tekst](https://a.nl "titel")', '1:1 markdown/link-title'],
  ['[tekst](java&#115;cript:alert)', '1:1 link/scheme'],
  ['[tekst](map\\stuk.md#kop) ![](map\\x.png)', '1:26 markdown/image-in-text'],
  ['[tekst](\\\\server\\stuk.md)', '1:1 link/absolute'],
  ['[tekst](https://a.nl\\stuk)', '1:1 link/malformed'],
  // Characters
  ['on\u00addenkbaar', '1:3 text/forbidden-character'],
  ['on&shy;denkbaar', '1:3 text/forbidden-character'],
  ['\uf0b7 item', '1:1 text/forbidden-character'],
  ['een\n\u0007twee', '2:1 text/forbidden-character'],
  ['&#xE000;0&#xE001;', '1:1 text/forbidden-character', '1:10 text/forbidden-character'],
  ['om\u202eo', '1:3 text/forbidden-character'],
  ['![zacht\u00ad](b.png)', '1:1 text/forbidden-character'],
];

describe('what Markdown would lose or change without a word is reported', () => {
  test.each(losses)('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });
});

test.each([
  ['<ul>\n<li>een [...]</li>\n<li>twee &amp; drie</li>\n</ul>', 'een [...]', 'twee &amp; drie'],
  ['> <table><tr><td>4 uur</td>\n> <td>\n> 5 uur</td></tr></table>', '4 uur', '5 uur'],
  ['<!-- opmerking --> en tekst', 'en tekst'],
  ['<script>\nlet x = 1;\n</script>'],
])('words in HTML that is refused can be read by the rules: %j', (markdown, ...words) => {
  const { body, diagnostics } = parsed(markdown);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  const texts: [string, number][] = [];
  visit(body, 'text', ({ value, data }) => void texts.push([value, data?.span?.start.column ?? 0]));
  const lines = markdown.split('\n');
  const columnOf = (word: string) => (lines.find((line) => line.includes(word)) ?? '').indexOf(word) + 1;
  expect(texts).toEqual(words.map((word) => [word, columnOf(word)]));
});

describe('in a template', () => {
  test.each([
    ['tekst\n---', '1:1 markdown/underlined-heading'],
    ['![logo](logo.png)', '1:1 image/template'],
    ['{{'],
  ])('%j', (markdown, ...findings) => {
    const { rules } = parsed(markdown, 'template', { image: undefined } as object);
    expect(rules).toEqual(findings);
  });
});

test.each([
  ['~~Wij betalen\n€ 500 &amp; meer.~~', '~~Wij betalen € 500 & meer.~~'],
  ['zie [de nota][R\\&D\nnota]', '[R&D nota]'],
  ['zie [de nota][1\\*2]', '[1*2]'],
])('a message quotes what was typed, not how it was looked at: %j', (markdown, quoted) => {
  const { diagnostics } = parsed(markdown);
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(`\`${quoted}\``)]);
  expect(JSON.stringify(diagnostics)).not.toContain('\uffff');
});
