/** The measuring program on texts of our own: it must see what it is there to see. */
import { describe, expect, test } from 'vitest';
import { png } from '../support/png.ts';
import { difference, withoutMoved } from './difference.ts';
import { type Measured, measureText } from './measure-text.ts';
import { printedWords } from './printed-words.ts';
import { reportOf } from './report.ts';
import { sourceText } from './source-words.ts';
import { wordsIn } from './words.ts';

const noPictures = () => undefined;

describe('the words of a source', () => {
  test.each([
    ['# Doel\n\nElk **kind** telt, ook `hier`.', 'Doel Elk kind telt , ook hier .'],
    ['| a | b |\n| - | - |\n| 1<br>2 | [c](d.md) |', 'a b 1 2 c'],
    ['Een[^x] zin.\n\n[^x]: De noot.', 'Een zin . De noot .'],
    ['<!-- later --> \n\n<aside>\nLet **op**.\n</aside>', 'Let op .'],
    ['![beeld](a.png "Twee scholen")', 'Twee scholen'],
    ['![beeld][b]\n\n[b]: a.png "Twee scholen"', 'Twee scholen'],
    ['een<b>heid</b> en zacht\u00adheid', 'eenheid en zachtheid'],
    [
      '!!! note "Let op"\n    | a | b |\n    | - | - |\n    | 1 | 2 |\n\n    Slot',
      '! ! ! note " Let op " a b 1 2 Slot',
    ],
    [':::note[Let [op](a.md)]\n\nTekst\n\n:::', 'Let op Tekst'],
    ['- [ ] a\n- 3 &euro;', '[ ] a 3 €'],
  ])('%j', (markdown, words) => {
    expect(sourceText(markdown).words.join(' ')).toBe(words);
  });
});

describe('a difference', () => {
  const between = (source: string, print: string) => difference(wordsIn(source), wordsIn(print));
  test.each([
    ['elk kind telt', 'elk kind telt', [], []],
    ['meer dan 80 %', 'meer 80 %', ['dan'], []],
    ['elk kind telt', 'elk telt kind', ['kind'], ['kind']],
    ['nooit', 'niet', ['nooit'], ['niet']],
    ['Leefbaarheid telt', 'Leef baarheid telt', [], []],
    ['Inleiding', '1 In leiding', [], ['1']],
    ['> 80 %', '80 %', ['>'], []],
    ['', 'woord', [], ['woord']],
    ['woord', '', ['woord'], []],
  ])('between %j and %j', (source, print, lost, added) => {
    expect(between(source, print)).toEqual({ lost, added });
  });
});

test('words that only stand elsewhere are no difference where pages are read one by one', () => {
  expect(withoutMoved({ lost: ['elk', 'kind'], added: ['ki', '1', 'nd', 'elk'] })).toEqual({
    lost: [],
    added: ['1'],
  });
  const cut = {
    lost: ['nummeraanduiding', 'kvknummer'],
    added: ['num', '-', 'meraan', 'duiding', 'kvk', 'nummer'],
  };
  expect(withoutMoved(cut)).toEqual({ lost: [], added: [] });
  const apart = { lost: ['elk', 'kind'], added: ['elk'] };
  expect(withoutMoved(apart)).toEqual(apart);
});

test('a web page and a Word file are read as they are shown', async () => {
  const html =
    '<html><head><style>a</style></head><body><p>el<b>k</b> kind</p><p>&lt;&#56; &amp;</p></body></html>';
  expect(await printedWords.html(new TextEncoder().encode(html))).toEqual(['elk', 'kind', '<', '8', '&']);
});

describe('a text', () => {
  const text = [
    '---',
    'title: Van een ander programma',
    '---',
    '# Gelijke kansen',
    '',
    'In 2027 doen **alle scholen** mee,[^1] zie [de agenda](https://agenda.example).',
    '',
    '![Grafiek](../beelden/grafiek.png "Leerlingen")',
    '',
    '1. Een coach',
    '2. Een zomerschool',
    '',
    '| Wie | Wat |',
    '| --- | --- |',
    '| Noord | 12 |',
    '',
    '[^1]: Ook het voortgezet onderwijs.',
  ].join('\n');

  test('that is good is built in all formats, with all its words', async () => {
    const asked: string[] = [];
    const measured = await measureText(text, (path) => {
      asked.push(path);
      return png(20, 20);
    });
    expect(measured).toMatchObject({ errors: [], hasSiteLinks: false, refusedLate: false, crash: undefined });
    expect(measured.pictures).toEqual({ own: 1, stoodIn: 0 });
    expect(asked).toEqual(['../beelden/grafiek.png']);
    const same = { lost: [], added: [] };
    expect(measured.differences).toEqual({ pdf: same, docx: same, html: same });
    expect(measured.words).toBeGreaterThan(25);
  });

  test('that Markdown takes a sign from would show it, if the program let it pass', async () => {
    const { differences, errors } = await measureText('# Doel\n\nNiet ~~minder~~ meer.', noPictures);
    expect(differences).toBeUndefined();
    expect(errors.map(({ rule }) => rule)).toEqual(['markdown/strikethrough']);
  });

  test.each([
    ['[agenda](agenda.md)', true],
    ['[agenda](/agenda/)', true],
    ['[agenda][a]\n\n[a]: ../agenda', true],
    ['[doel](#doel)', true],
    ['# Doel\n\n[doel](#doel) en [web](https://a.example) en [post](mailto:a@b.example)', false],
    ['# Ons Doel\n\n[doel](#Ons-doel)', false],
    ['<a id="x"></a>\n\n[x](#x)', false],
  ])('links to other pages of a site: %j %s', async (markdown, expected) => {
    expect((await measureText(markdown, noPictures)).hasSiteLinks).toBe(expected);
  });
});

test('the report counts what builds, and why the rest does not, the most frequent first', () => {
  const one: Measured = {
    words: 10,
    hasSiteLinks: false,
    pictures: { own: 0, stoodIn: 1 },
    errors: [],
    refusedLate: false,
    warnings: [],
    differences: undefined,
    crash: undefined,
  };
  const same = { lost: [], added: [] };
  const error = (rule: string) => ({ rule, severity: 'error', message: '' }) as const;
  const survey = new Map<string, Measured>([
    ['a.md', { ...one, differences: { pdf: { lost: ['x'], added: [] }, docx: same, html: same } }],
    ['b.md', { ...one, errors: [error('b/b'), error('a/a')] }],
    ['c.md', { ...one, errors: [error('a/a'), error('a/a')] }],
    ['d.md', { ...one, hasSiteLinks: true, errors: [error('link/file')] }],
  ]);
  const report = reportOf(survey);
  expect(report).toContain('built, without links to other pages of a site: 1 of 3 (33.3 %)');
  expect(report).toContain('built, with such links: 0 of 1 (0.0 %)');
  expect(report).toContain('words lost: pdf 1, docx 0, html 0');
  expect(
    report
      .split('\n')
      .filter((line) => /^ {2}\w+\//.test(line))
      .map((line) => line.trim().split(/\s+/)),
  ).toEqual([
    ['a/a', '2', '1', '3'],
    ['b/b', '1', '0', '1'],
    ['link/file', '1', '1', '1'],
  ]);
});
