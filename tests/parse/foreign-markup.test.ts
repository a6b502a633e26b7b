import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parsed } from './parsed.ts';

/** Markup of other programs, and what is found: `line:column rule`. */
const foreign: [markdown: string, ...findings: string[]][] = [
  // Attributes
  ['# Afspraken {#afspraken}', '1:13 foreign/attributes'],
  ['## Taal {-}', '1:9 foreign/attributes'],
  ['Welkom.\n{: .inleiding }', '2:1 foreign/attributes'],
  [
    '[site](https://a.example){target=_blank} en [woord]{.mark}',
    '1:26 foreign/attributes',
    '1:52 foreign/attributes',
  ],
  ['druk op `Enter`{.toets}', '1:16 foreign/attributes'],
  ['![kaart](k.png){width=50%}', '1:16 foreign/attributes'],
  // Boxes
  ['> [!NOTE]\n> Tekst.', '1:3 foreign/callout'],
  ['> [!tip]- Zo kan het ook\n> Tekst.', '1:3 foreign/callout'],
  ['> [!LET OP]\n> Tekst.', '1:3 foreign/callout'],
  ['!!! note "Titel"\n    Tekst.', '1:1 foreign/callout'],
  ['!!! warning\n\n    Tekst.', '1:1 foreign/callout'],
  ['Zie ook.\n\n=== "Tabblad"\n\n    Tekst.', '3:1 foreign/callout'],
  ['.. warning::\n\n    Tekst.', '1:1 foreign/directive'],
  ['??? belangrijk "Meer"\n    Tekst.', '1:1 foreign/callout'],
  [':::tip Titel\nTekst.\n:::', '1:1 foreign/callout'],
  [':::tip Titel\n\nTekst.\n\n:::', '1:1 foreign/callout'],
  [':::note Titel\nTekst.\n:::', '1:1 foreign/callout'],
  [':::warning\nTekst.\n:::', '1:1 foreign/callout'],
  [':::danger[Titel]\nTekst.\n:::', '1:1 foreign/callout'],
  ['::: {.callout-note}\nTekst.\n:::', '1:1 foreign/callout'],
  ['::: {#x .callout-tip}\n\nTekst.\n\n:::', '1:1 foreign/callout'],
  ['```{note}\nTekst.\n```', '1:1 foreign/callout'],
  ['!> Meld u aan.\n\n?> Vraag het na.', '1:1 foreign/callout', '3:1 foreign/callout'],
  ['[NOTE]\n====\nHet loket is dicht.\n====', '1:1 foreign/callout'],
  ['.. _loket:\n\n{info}Het loket{info}', '1:1 foreign/directive', '3:1 foreign/directive'],
  ['#+BEGIN_QUOTE\nHet loket\n#+END_QUOTE', '1:1 foreign/directive'],
  [':auteur: Kees', '1:1 foreign/attributes'],
  ['Het loket is open. ^loket-1', '1:20 foreign/attributes'],
  ['.. note::\n   Tekst.', '1:1 foreign/directive'],
  ['::: {.kolommen}\nTekst.\n:::', '1:1 foreign/directive'],
  // Inside a line
  ['goed :thumbsup: en :+1:', '1:6 foreign/emoji-name', '1:20 foreign/emoji-name'],
  ['de formule $a^2 + b^2 = c^2$ en $x$', '1:12 foreign/formula', '1:33 foreign/formula'],
  ['$$\nk = p \\times q\n$$', '1:1 foreign/formula'],
  ['$80\\%$', '1:1 foreign/formula'],
  ['$18$, $2,5$ of $-4$', '1:1 foreign/formula', '1:7 foreign/formula', '1:16 foreign/formula'],
  ['als \\(q\\), of \\[p = 3q\\]', '1:5 foreign/formula', '1:15 foreign/formula'],
  ['7 \\times 3 \\ge 20', '1:3 foreign/latex', '1:12 foreign/latex'],
  ["een ``goed'' plan", '1:5 foreign/latex'],
  [':Smile: :tada::+1:', '1:1 foreign/emoji-name', '1:9 foreign/emoji-name', '1:15 foreign/emoji-name'],
  ['`plan`_ en `nota <https://a.example>`__', '1:1 foreign/role', '1:12 foreign/role'],
  ['[[plan.org][het plan]] en <<doel,dit doel>>', '1:1 foreign/wiki-link', '1:27 foreign/wiki-link'],
  ['| a | b |\n| - | - |\n| 1 | ^^ |', '3:7 foreign/merged-cell'],
  ['CO~2~ en de 3^e^ keer', '1:3 foreign/subscript', '1:14 foreign/superscript'],
  ['~niet meer~', '1:1 foreign/subscript'],
  ['==**heel** belangrijk== en ++streep++', '1:1 foreign/highlight', '1:28 foreign/underline'],
  [
    '{++erbij++} {--eraf--} {>>echt?<<}',
    '1:1 foreign/changes',
    '1:13 foreign/changes',
    '1:24 foreign/changes',
  ],
  ['zin %% nog nakijken %%', '1:5 foreign/comment'],
  ['zie [@berg2021, p. 4] en @tbl-kosten', '1:5 foreign/citation', '1:26 foreign/citation'],
  ['zie [[Begroting]] en [[Begroting|de begroting]]', '1:5 foreign/wiki-link', '1:22 foreign/wiki-link'],
  ['![[kaart.png]]', '1:1 foreign/embed'],
  ['--8<-- "deel.md"', '1:1 foreign/embed'],
  ['[TOC]', '1:1 foreign/contents'],
  ['[[_TOC_]]', '1:1 foreign/contents'],
  ['{% include deel.html %}', '1:1 foreign/template-tag'],
  ['{ref}`doel` en :doc:`plan`', '1:1 foreign/role', '1:16 foreign/role'],
  ['\\newpage', '1:1 foreign/latex'],
  ['\\textbf{vet} woord', '1:1 foreign/latex'],
  ["[b]vet[/b] en '''vet'''", '1:1 foreign/emphasis', '1:15 foreign/emphasis'],
  ['| a |\n| - |\n| ==b== |', '3:3 foreign/highlight'],
  ['- punt\n  met :smile:', '2:7 foreign/emoji-name'],
  ['> > regel\n> > ==b==', '2:5 foreign/highlight'],
  // Blocks
  ['Peuter\n: kind van twee of drie', '2:1 foreign/definition-list'],
  ['Peuter\n\n:   kind van twee of drie', '3:1 foreign/definition-list'],
  ['Peuter\n~ kind van twee of drie', '2:1 foreign/definition-list'],
  ['Leerjaar 2\n: 31 kinderen', '2:1 foreign/definition-list'],
  ['Peuter:: kind van twee of drie', '1:1 foreign/definition-list'],
  [
    '*[LEA]: Lokale Educatieve Agenda\n*[SPUK]: uitkering',
    '1:1 foreign/abbreviation',
    '2:1 foreign/abbreviation',
  ],
  ['+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', '1:1 foreign/table'],
  ['naam    bedrag\n------  ------\nArk     10', '2:1 foreign/table'],
  ['------  ------\nArk         10\nBoog        12\n------  ------', '1:1 foreign/table'],
  [
    '-------------\n wat      wie\n-----   -----\nArk       Jan\n\nBoog     Mies\n-------------',
    '3:1 foreign/table',
  ],
  ['=====  =====\nnaam   bedrag\n=====  =====', '1:1 foreign/table'],
  ['| a |\n| - |\n| 1 |\n\nTable: Kosten', '5:1 foreign/caption'],
  ['| a | b |\n| - | - |\n| 1 | 2 |\n: Kosten', '4:1 foreign/caption'],
  [': Kosten\n\n| a |\n| - |\n| 1 |', '1:1 foreign/caption'],
  ['| Straat 1\n| 1234 AB Stad', '1:1 foreign/line-block'],
  ['== Kop ==', '1:1 foreign/heading'],
  ['h2. Kop', '1:1 foreign/heading'],
  ['= Kop\n\nPlan\n"""""', '1:1 foreign/heading', '3:1 foreign/heading'],
  ['|===\n|a |b\n|===', '1:1 foreign/table'],
  ['{| class="wikitable"\n|-\n| a\n|}', '1:1 foreign/table'],
  ['#. een\n#. twee', '1:1 foreign/list'],
  ['- [ ] bellen\n- [x] mailen', '1:3 foreign/task', '2:3 foreign/task'],
];

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
