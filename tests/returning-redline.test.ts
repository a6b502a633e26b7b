/** The redline of two versions, imported into the old one, gives the new text. */
import { describe, expect, test } from 'vitest';
import { importedRedline, printedMemo } from './support/imported-redline.ts';
import { isNightly } from './support/nightly.ts';

const old = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Aanleiding

Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.

Ouders zijn er blij mee.[^1] Dat is de reden om er dit jaar mee door te gaan.

[^1]: Dat zeiden zij zelf.

> Elk kind telt mee.

## Wie meedoen

De scholen en de bibliotheek doen mee aan alle middagen.

# Wat wij doen

1. hulp bij huiswerk, elke dag
2. een rustige plek in de school
3. een vaste begeleider
   - voor jonge kinderen
   - voor oudere kinderen

Ook in de zomer:

- sport op het plein
- muziek in het buurthuis

| school | uren |
| --- | --- |
| De Ark | 2 |
| De Brug | 3 |
| De Linde | 4 |

:::note
Meedoen is gratis:

- voor kinderen
- voor ouders
:::

Tot zover deze notitie over het huiswerk.
`;

/** Edits of the Markdown: what is replaced, by what. */
type Step = readonly [from: string, to: string];
const cases: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  [
    'words',
    [
      ['vijf uur', 'zes uur'],
      ['alle middagen', 'veel avonden'],
    ],
  ],
  [
    'paragraphs',
    [
      ['## Wie meedoen\n', '## Wie meedoen\n\nDit is nieuw in de tekst.\n\nEn dit ook, meteen erachter.\n'],
      ['Ook in de zomer:', 'Ook in de zomer is er iets:'],
    ],
  ],
  [
    'a paragraph that goes, with its note',
    [
      [
        'Ouders zijn er blij mee.[^1] Dat is de reden om er dit jaar mee door te gaan.\n\n[^1]: Dat zeiden zij zelf.\n\n',
        '',
      ],
    ],
  ],
  [
    'items',
    [
      [
        '2. een rustige plek in de school\n3. een',
        '2. fruit voor elk kind\n3. een rustige plek in de school\n4. een',
      ],
      ['- muziek in het buurthuis', '- muziek in het buurthuis\n- koken met de buren'],
    ],
  ],
  [
    'nested items',
    [
      ['   - voor jonge kinderen\n', ''],
      ['- voor oudere kinderen', '- voor oudere kinderen\n   - voor hun ouders'],
    ],
  ],
  [
    'rows',
    [
      ['| De Brug | 3 |\n', '| De Boom | 5 |\n'],
      ['| De Linde | 4 |', '| De Linde | 6 |\n| De Es | 1 |'],
    ],
  ],
  [
    'bold that comes and goes',
    [
      ['**gratis voor iedereen**', 'gratis voor iedereen'],
      ['Tot zover', '**Tot zover**'],
    ],
  ],
  [
    'a heading that comes and one that goes',
    [
      ['## Wie meedoen\n\n', ''],
      ['Ook in de zomer:', '# Zomer\n\nOok in de zomer:'],
    ],
  ],
  ['a note that comes', [['alle middagen.', 'alle middagen.[^2]\n\n[^2]: Behalve op vrijdag.']]],
  ['a note that changes', [['Dat zeiden zij zelf.', 'Dat zeiden zij ons zelf.']]],
  [
    'a quote that comes and one that goes',
    [
      ['> Elk kind telt mee.\n\n', ''],
      ['Tot zover', '> Samen lukt het.\n\nTot zover'],
    ],
  ],
  [
    'a paragraph that moves, with its value',
    [
      [
        'Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.\n\n',
        '',
      ],
      [
        'Tot zover',
        'Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.\n\nTot zover',
      ],
    ],
  ],
  [
    'paragraphs that become one',
    [
      ['huiswerk, elke dag\n2. een', 'huiswerk, elke dag, en een'],
      ['\n3. een vaste', '\n2. een vaste'],
    ],
  ],
  ['a paragraph that becomes two', [['mee.[^1] Dat', 'mee.[^1]\n\nDat']]],
  [
    'a list that comes, and a table',
    [['Tot zover', '1. eerst dit\n2. dan dat\n\n| wie | wat |\n| --- | --- |\n| wij | alles |\n\nTot zover']],
  ],
  [
    'a list in the place of a paragraph and its note',
    [
      [
        'Ouders zijn er blij mee.[^1] Dat is de reden om er dit jaar mee door te gaan.\n\n[^1]: Dat zeiden zij zelf.\n',
        '1. Iedereen kent het.\n2. Wij beginnen.\n',
      ],
    ],
  ],
  [
    'a note with a list that comes, and a table in the place of a heading',
    [
      ['Tot zover', ':::note\nLet op:\n\n1. dit\n2. dat\n   - en nog iets\n:::\n\nTot zover'],
      ['## Wie meedoen\n', '| wie | wat |\n| --- | --- |\n| wij | alles |\n'],
    ],
  ],
  [
    'a paragraph that moves and gets bold text',
    [
      ['De scholen en de bibliotheek doen mee aan alle middagen.\n\n', ''],
      [
        'Ook in de zomer:',
        'De scholen en de **bibliotheek doen** mee aan alle middagen.\n\nOok in de zomer:',
      ],
    ],
  ],
  [
    'a note with a list that goes',
    [[':::note\nMeedoen is gratis:\n\n- voor kinderen\n- voor ouders\n:::\n\n', '']],
  ],
  [
    'a table that goes',
    [['| school | uren |\n| --- | --- |\n| De Ark | 2 |\n| De Brug | 3 |\n| De Linde | 4 |\n\n', '']],
  ],
];

const changed = (steps: readonly Step[]): string =>
  steps.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, old);

describe('the redline of two versions, imported into the old one, gives the new text', () => {
  test.each(isNightly ? cases : cases.filter((_, index) => index % 2 === 0))('%s', async (_, steps) => {
    const { refusals, reasons, text } = await importedRedline(old, changed(steps));
    expect([refusals, reasons]).toEqual([[], []]);
    expect(await printedMemo(text)).toEqual(await printedMemo(changed(steps)));
  });

  test('a reference to a heading comes without the number of its page, which a link prints by itself', async () => {
    const current = old.replace('Tot zover', 'Zie [de scholen](#wie-meedoen), en bel.\n\nTot zover');
    const { refusals, reasons, text } = await importedRedline(old, current);
    expect([refusals, reasons]).toEqual([[], []]);
    expect(text).toBe(old.replace('Tot zover', 'Zie de scholen, en bel.\n\nTot zover'));
  });

  test('all of it at once', async () => {
    const current = changed([0, 1, 4, 5, 9].flatMap((index) => cases[index]?.[1] ?? []));
    const { refusals, reasons, text } = await importedRedline(old, current);
    expect([refusals, reasons]).toEqual([[], []]);
    expect(await printedMemo(text)).toEqual(await printedMemo(current));
  });
});
