import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

const tabs: [markdown: string, span: string, table: string][] = [
  ['school\tplaatsen\nDe Eik\t24', '1:1', '| school | plaatsen |\n| --- | --- |\n| De Eik | 24 |'],
  ['school\tplaatsen\n\nDe Eik\t24', '1:1', '| school | plaatsen |\n| --- | --- |\n| De Eik | 24 |'],
  ['De plaatsen:\nschool\tplaatsen\nDe Eik\t24\nDat was het.', '2:1', '| De Eik | 24 |'],
  ['\t2026\t2027\nTaal\t10\t20', '1:2', '| | 2026 | 2027 |\n| --- | --- | --- |\n| Taal | 10 | 20 |'],
  ['Taal\t\t20\n\t10\t20', '1:1', '| Taal | | 20 |\n| --- | --- | --- |\n| | 10 | 20 |'],
  [
    '1.\tTaal\t€ 5\n2.\tRekenen\t€ 6',
    '1:1',
    '| 1. | Taal | € 5 |\n| --- | --- | --- |\n| 2. | Rekenen | € 6 |',
  ],
  ['> a\tb\n> c\td', '1:3', '| a | b |\n| --- | --- |\n| c | d |'],
  ['a|b\t**c**\nd\te', '1:1', '| a\\|b | **c** |'],
  ['Telefoon:\t14 0591', '1:1', '| Telefoon: | 14 0591 |'],
  ['# Doel\t3', '1:1', '| Doel | 3 |'],
];

describe('a table that was pasted with tabs', () => {
  test.each(tabs)('%j is shown as one types it', (markdown, span, table) => {
    const [finding, ...more] = parsed(markdown).diagnostics;
    expect(more).toEqual([]);
    expect(`${finding?.span?.start.line}:${finding?.span?.start.column}`).toBe(span);
    expect(finding?.rule).toBe('word/tabs');
    expect(finding?.help).toContain(table);
  });

  test('is a warning, and an error where Markdown would have refused it', () => {
    const weights = ['a\tb\nc\td', '\ta\tb\n\tc\td'].map((text) =>
      parsed(text).diagnostics.map((d) => d.severity),
    );
    expect(weights).toEqual([['warning'], ['error']]);
  });

  test('of many rows is shown from the first', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `rij ${row}\t${row}`).join('\n');
    expect(parsed(rows).diagnostics.map(({ help }) => help?.split('\n').length)).toEqual([16]);
  });
});

const columns: [markdown: string, span: string, table: string][] = [
  [
    'school    kinderen\nDe Eik    24\nDe Es     8',
    '1:1',
    '| school | kinderen |\n| --- | --- |\n| De Eik | 24 |',
  ],
  ['school      kinderen\nDe Eik            24\nDe Es              8', '1:1', '| De Es | 8 |'],
  ['school   kinderen\n\nDe Eik   24', '1:1', '| De Eik | 24 |'],
  ['De cijfers:\nTaal    5\nLezen   6\nDat was het.', '2:1', '| Taal | 5 |\n| --- | --- |\n| Lezen | 6 |'],
  ['- school    kinderen\n  De Eik    24', '1:3', '| De Eik | 24 |'],
  ['- De Eik    24\n- De Es     8', '1:1', '| De Eik | 24 |'],
  ['> **school**   kinderen\n> De Eik       24', '1:3', '| **school** | kinderen |'],
  ['Naam:\u00a0\u00a0\u00a0Kees\nPlaats:\u00a0Berg\u00a0\u00a0\u00a03', '1:1', '| Naam: | Kees |'],
  ['school | kinderen\nDe Eik | 24', '1:1', '| school | kinderen |\n| --- | --- |\n| De Eik | 24 |'],
  ['school;kinderen\nDe Eik;24\nDe Es;8', '1:1', '| De Es | 8 |'],
];

describe('a table of spaces, strokes or semicolons', () => {
  test.each(columns)('%j is shown as one types it', (markdown, span, table) => {
    const [finding, ...more] = parsed(markdown).diagnostics;
    expect(more).toEqual([]);
    expect(`${finding?.span?.start.line}:${finding?.span?.start.column}`).toBe(span);
    expect(finding?.rule).toBe('foreign/columns');
    expect(finding?.help).toContain(table);
  });

  test.each([
    'Een zin.  En nog een zin\ndie doorgaat.  En nog een.',
    'Een  spatie te veel\nen verderop nog  een',
    'woorden   met   veel   wit',
    'Straat 1  \n1234 AB Berg  \nLand',
    'Home | Contact',
    'po|vo en\nja|nee',
    'eerst (a; b) en\ndan c; d',
    '`a   b` en\n`c   d`',
    '```\na   b\nc   d\n```',
    '| a   | b |\n| --- | - |\n| 1   | 2 |',
  ])('%j is none', (markdown) => {
    expect(parsed(markdown).rules).toEqual([]);
  });

  test('is told once where its lines tell as well', () => {
    expect(parsed('naam    bedrag\n------  ------\nArk     10\nBoog    12').rules).toEqual([
      '2:1 foreign/table',
    ]);
    expect(parsed('naam  | bedrag\n------+-------\nArk   | 10').rules).toEqual(['2:1 foreign/table']);
  });
});

test.each([
  ...['o\teen', '•\teen', '• een', '·\teen', '§\teen', '–\teen', '\u00fc\teen', 'Ø\teen', '2.1\teen'],
  ...['a)\teen', '(a)\teen', 'iv.\teen', '➢ een', '✓ een', '•\u00a0een', 'o  een'],
])('one line that begins with %j is a list in Word, alone and behind an announcement', (line) => {
  expect(parsed(line).rules).toEqual(['1:1 markdown/run-on-list']);
  expect(parsed(`Wij doen:\n${line}\nen klaar`).rules).toEqual(['2:1 markdown/run-on-list']);
});

test.each([
  ['\u00a0\u00a0- een\n\u00a0\u00a0- twee', '2:3 markdown/run-on-list'],
  ['- een\n\u00a0\u00a0- twee', '2:3 markdown/run-on-list'],
  ['-\u00a0een', '1:1 markdown/run-on-list'],
  ['\u200b- een', '1:2 markdown/run-on-list'],
  ['tekst\n      - een', '2:7 markdown/run-on-list'],
  ['\u200b# Kop', '1:2 markdown/heading-space'],
  ['\u00a0## Kop', '1:2 markdown/heading-space'],
  ['tekst\n     # Kop', '2:6 markdown/heading-space'],
])('%j is no list or heading because of what is not seen', (markdown, finding) => {
  expect(parsed(markdown).rules).toEqual([finding]);
});

test('a character that cannot be printed is told once a stretch of text, with how often', () => {
  const soft = 'lees\u00adplan';
  expect(parsed(`${soft} en **${soft}**\n\n${soft}\n\n\`\`\`\n${soft} ${soft}\n\`\`\``).findings).toEqual([
    expect.stringMatching(/^1:5 .*U\+00AD\), 2 keer in dit stuk tekst/),
    expect.stringMatching(/^3:5 .*U\+00AD\)\./),
    expect.stringMatching(/^5:1 .*U\+00AD\), 2 keer in dit stuk tekst/),
  ]);
});

test.each([
  ['Wij doen:\n2)\teen', '2:1'],
  ['Wij doen:\n2. een\n3. twee', '3:1'],
  ['Wij doen:\n(1) een\n(2) twee', '3:1'],
  ['Wij doen:\n2.1 taal\n2.2 rekenen', '3:1'],
])('%j runs together', (markdown, span) => {
  expect(parsed(markdown).rules).toEqual([`${span} markdown/run-on-list`]);
});

test.each([
  ...[
    '2.1 en 2.2 gaan door.\n2.3 valt weg.',
    'Het groeit met\n3.4 miljoen en\n3.5 procent',
    '2.1 taal\n4.6 geld',
  ],
  ...['§ 3 van de wet geldt.', 'o ja', 'tekst\n– zoals dit – gaat door', 'à 5 euro', 'v. Chr.', 'a. een'],
  ...[
    '-\teen\n-\ttwee',
    '1)\teen\n2)\ttwee',
    '*\teen',
    'regel\t\nregel',
    '- een\n\n\ttwee',
    '# 1.\tInleiding',
  ],
  ...[
    '| a\t| b |\n| - | - |\n|\t1 | 2 |',
    'de `a\tb` knop',
    '```\na\tb\n```',
    'c\\\n\td',
    'Jan & Piet · Kees',
  ],
])('%j is honest', (markdown) => {
  expect(parsed(markdown).rules).toEqual([]);
});
