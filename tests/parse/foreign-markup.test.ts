import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { foreign } from './foreign-examples.ts';
import { parsed } from './parsed.ts';

/** What looks like it and is honest text, or markup of ours. */
const honest: string[] = [
  'Van 9:30-10:00: inloop, om 9:30: koffie. PO:VO:SO, Visie:in, 3:4:5 en 12:00:00.',
  '€ 5 = $ 6, US$ 5 tot US$ 6, $5 en $6, van $5,50 naar $6, $ 100 en 100 $; $5,- of $6,-.',
  'a ^ b, 10^6, m^2, x^2 + y^2, ^ en ^.',
  '~ 80 leerlingen, ~80 en ~90, ~5-~10, ~5/~10, (~5)+(~6).',
  '1==1 en 2==2, a == b, a=b, ===',
  'C++ en C++, 18++, + en ++, 100%% en 5 %',
  '[sic], [w]e, [1], [CBS, 2021], [naam] en [info@school.example]; @wethouder',
  'R&D; P&O; zand&grind;',
  'Een verhouding van 1\n: 3 is goed.',
  'Het zijn er\n~ 90 per jaar.',
  '\\(2026\\-2029\\), \\[naam school\\] en kind\\(eren\\).\n\n- \\[x\\] gedaan',
  'In C:\\times\\pi en map\\item; zie $HOME/$USER en ’:https://a.example.',
  'Samen 4 x 5 = 20\n= Twintig plaatsen',
  'Jansen &Zn; AT&T; 2 ^3 en x ^n',
  '| a | b |\n| - | - |\n| ^ | ^^^ |',
  '!!! Let op',
  'Wat nu???',
  '???',
  '`$x$`, `==x==`, `[!NOTE]` en `:smile:`',
  '\\$x\\$, \\==x\\==, \\[!NOTE], H\\~2\\~O, \\:smile: en \\[[x]]',
  '- - -',
  'tekst\n\n---\n\ntekst',
  '- [x](https://a.example) en [[1]](https://a.example)',
  '{{period}} en {{agreement.budget.total}}',
  '{a, b}, {x} en {1}',
  'C:\\Users\\jan\\map',
  'https://a.example/~jan/~piet en https://a.example/x==y==z',
  'Tabel: kosten per jaar',
  'Table: zonder tabel ernaast',
  ': niets ervoor',
  'Zo zei zij: ’s avonds, ‘s morgens',
  '= € 5.000',
  ':::note\nTekst.\n:::',
  ':::quote{source="Kees"}\nTekst.\n:::',
  '# Doel #1',
  '```\n==x== en {#id}\n```',
  '<!-- [!NOTE] $x$ -->\n\nTekst.',
  '| a | b |\n| :-- | --: |\n| 1 | 2 |',
];

describe('markup of other programs is told, once', () => {
  test.each(foreign)('%j', (markdown, ...findings) => {
    expect(parsed(markdown).rules).toEqual(findings);
  });
});

describe('what looks like it is let alone', () => {
  test.each(honest)('%j', (markdown) => {
    expect(parsed(markdown).rules).toEqual([]);
  });
});

describe('in a template', () => {
  test('it is nobody’s business', () => expect(parsed('a ==b== {#c}', 'template').rules).toEqual([]));
});

describe('weight', () => {
  const weights = (markdown: string) => parsed(markdown).diagnostics.map(({ severity }) => severity);

  test('what stays in the text as typed is a warning', () => {
    expect(weights('> [!NOTE]\n> H~2~O')).toEqual(['warning', 'warning']);
  });
  test('what would be missing or run together is an error', () => {
    expect(weights('![[kaart.png]]\n\n+---+---+\n| a | b |\n+---+---+')).toEqual(['error', 'error']);
  });
  test('what takes the place of an error that leaves something out is one', () => {
    expect(weights('> !!! note\n>\n>     Tekst.')).toEqual(['error']);
    expect(weights('::tip[Titel]')).toEqual(['error']);
  });
  test('a box whose words are printed is a warning', () => {
    for (const box of [
      '!!! note\n    Tekst.',
      '!!! note\n\n    Tekst.',
      ':::tip\nTekst.\n:::',
      ':::tip Titel\nTekst.\n:::',
      '::: {.callout-tip}\nTekst.\n:::',
      ':::note[Titel]\nTekst.\n:::',
    ])
      expect(weights(box)).toEqual(['warning']);
  });
});

describe('the words of a box', () => {
  test.each([
    [':::info[Wat *nu*]\nTekst.\n:::', 'callout paragraph strong Wat|nu|Tekst.'],
    [':::tip{title="Wat nu"}\nTekst.\n:::', 'callout paragraph strong Wat nu|Tekst.'],
    [':::warning\nTekst.\n:::', 'callout paragraph Tekst.'],
    [
      '!!! tip "Zo"\n\n    Met **vet**.\n\n    - een\n        - twee',
      'paragraph !!! tip "Zo"|Met|vet|.|een|twee',
    ],
    ['- punt\n\n    !!! tip\n\n        Tekst.', 'list listItem paragraph punt|!!! tip|Tekst.'],
    [
      '.. note::\n\n    Zie [het plan][p].[^n]\n\n[p]: https://a.example\n\n[^n]: Noot.',
      'paragraph .. note::|Zie|het plan|.|Noot.',
    ],
  ])('%j', (markdown, words) => {
    const { body } = parsed(markdown);
    const above: string[] = [];
    for (let node: Nodes | undefined = body.children[0]; node && 'children' in node; node = node.children[0])
      above.push(node.type);
    const texts: string[] = [];
    visit(body, 'text', ({ value }) => void texts.push(value.trim()));
    expect(`${above.join(' ')} ${texts.join('|')}`).toBe(words);
  });
});

describe('what to write here instead', () => {
  test.each([
    [
      ':::tip Help mee!\nTekst.\n:::',
      'De titel zet u vet op de eerste regel van het kader: `**Help mee!**`.',
    ],
    ['!!! note "Eerder"\n    Tekst.', ':::note'],
    ['Peuter\n: kind van twee', '`- **Peuter**: kind van twee`'],
    ['*[LEA]: Lokale Agenda', '`LEA: Lokale Agenda`'],
    ['CO~2~', '`₂`'],
    ['de 1<sup>e</sup> keer', '`1e`'],
    ['H<sub>2</sub>O', '`₂`'],
    ['m^2^', '`²`'],
    ['de 1^e^ keer', '`e`'],
    ['\\newpage', '`::pagebreak`'],
    ['=== Kop ===', '`## Kop`'],
    ['naam    bedrag\n------  ------\nArk     10', '| --- | --- |'],
    ['$5 = 6x$', '`$ 5`'],
  ])('%j: %s', (markdown, advice) => {
    expect(
      parsed(markdown)
        .diagnostics.map(({ help }) => help)
        .join(),
    ).toContain(advice);
  });
});
