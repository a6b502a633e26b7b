/** What partners do with Word files in LibreOffice, and what must become of it: each case is one file that comes back. */

/** A memo with every kind of text that a partner may change. */
export const memo = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Aanleiding

Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie
scholen. Dat staat in {{title}}.

Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij van hen.[^2]

[^1]: Dat zeiden zij zelf op de ouderavond.

[^2]: Zie het verslag van die avond.

Meer staat op [de website](https://buurt.example) en in [Wat wij doen](#wat-wij-doen).

> Elk kind telt mee, zo vinden wij.

:::quote{source="Een wethouder"}
Samen komen wij verder.
:::

:::note
Let op de planning van de zomer.
:::

![Kinderen aan een tafel](beelden/tafel.png "Huiswerk aan de grote tafel")

# Wat wij doen

Wij beginnen in het najaar. Daarna komt er een verslag.

1. hulp bij huiswerk
2. een rustige plek
3. een vaste begeleider

Ook in de zomer gaat het door:

- sport op het plein
- muziek in de zaal
  - zang
  - gitaar
- spel in het park

| school | uren | begeleider |
| --- | --- | --- |
| De Ark | 2 | een leraar |
| De Brug | 3 | een student |
| De Linde | 4 | een ouder |

## Wie meedoen

De bibliotheek leent boeken uit. De scholen geven een lokaal.

De gemeente betaalt de koffie.

## Tot slot

Tot zover deze notitie.
`;

/** The documents that are sent. */
export const documents = {
  memo: 'agreements/proef/notitie',
  agreement: 'agreements/veenstad/akkoord',
  agenda: 'agreements/meppel-gka-agenda/agenda',
  ocw: 'agreements/ocw-sg-beraad/notitie',
} as const;

export interface LibreOfficeCase {
  readonly what: string;
  /** Default the memo. */
  readonly of?: keyof typeof documents;
  /** Lines of Basic that call the subs of `libreoffice-edits.bas`. */
  readonly does: readonly string[];
  /** How often LibreOffice opens and saves it; default once. */
  readonly saves?: number;
  /** Lines of the sources that went and came; before those that only came, the line above them. None when absent. */
  readonly becomes?: readonly string[];
  /** Lines in which the file of LibreOffice is other than what comes of it, as the first is than the second. */
  readonly differs?: readonly (readonly [libreOffice: string, ours: string])[];
  /** Parts of the reasons of what is left to do, in order. */
  readonly told?: readonly string[];
  /** What each comment is on in the sources. */
  readonly comments?: readonly string[];
}

const track = 'Track "Karin"';

export const cases: readonly LibreOfficeCase[] = [
  // Words.
  {
    what: 'a word for another',
    does: [track, 'Put "vijf uur", "zes uur"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven zes uur hulp per week, **gratis voor iedereen**, op drie',
    ],
  },
  {
    what: 'words with signs of Markdown',
    does: [track, 'Put "vijf uur", "*zes* [uur] | café’s"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven \\*zes\\* \\[uur] | café’s hulp per week, **gratis voor iedereen**, op drie',
    ],
  },
  {
    what: 'words with quotes',
    does: [track, 'InsertBehind "Dat hoorden wij", " ‘gisteren’ en “vandaag” <allebei>"'],
    becomes: [
      '-Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij van hen.[^2]',
      '+Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij ‘gisteren’ en “vandaag” \\<allebei> van hen.[^2]',
    ],
  },
  {
    what: 'words that came',
    does: [track, 'InsertBehind "beginnen in het", " vroege"'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het vroege najaar. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'words that went',
    does: [track, 'Put " per week", ""'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven vijf uur hulp, **gratis voor iedereen**, op drie',
    ],
  },
  {
    what: 'words at the begin of a paragraph',
    does: [track, 'InsertBefore "De gemeente betaalt", "Niet alleen dat: "'],
    becomes: ['-De gemeente betaalt de koffie.', '+Niet alleen dat: De gemeente betaalt de koffie.'],
  },
  {
    what: 'words at the end of a paragraph',
    does: [track, 'InsertBehind "betaalt de koffie.", " Ook de thee."'],
    becomes: ['-De gemeente betaalt de koffie.', '+De gemeente betaalt de koffie. Ook de thee.'],
  },
  {
    what: 'the first words of a paragraph',
    does: [track, 'Put "De bibliotheek leent", "Zij leent"'],
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      '+Zij leent boeken uit. De scholen geven een lokaal.',
    ],
  },
  {
    what: 'words over a bold stretch',
    does: [track, 'Put "week, gratis voor", "week, voor"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven vijf uur hulp per **week, voor iedereen**, op drie',
    ],
  },
  {
    what: 'words over two lines of the source',
    does: [track, 'Put "drie scholen", "vier grote scholen"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '-scholen. Dat staat in {{title}}.',
      '+Wij geven vijf uur hulp per week, **gratis voor iedereen**, op vier grote scholen. Dat staat in {{title}}.',
    ],
  },
  {
    what: 'a paragraph written anew',
    does: [track, 'Put "De gemeente betaalt de koffie.", "Voor de koffie zorgt een ander."'],
    becomes: ['-De gemeente betaalt de koffie.', '+Voor de koffie zorgt een ander.'],
  },
  {
    what: 'several words at once',
    does: [
      track,
      'Put "vijf uur", "zes uur"',
      'Put "het najaar", "de herfst"',
      'Put "een lokaal", "een zaal"',
      'Put "sport op", "dans op"',
      'Put "een student", "een vrijwilliger"',
    ],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven zes uur hulp per week, **gratis voor iedereen**, op drie',
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in de herfst. Daarna komt er een verslag.',
      '-- sport op het plein',
      '+- dans op het plein',
      '-| De Brug | 3 | een student |',
      '+| De Brug | 3 | een vrijwilliger |',
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      '+De bibliotheek leent boeken uit. De scholen geven een zaal.',
    ],
  },
  {
    what: 'search and replace',
    does: [track, 'PutEverywhere "een ", "één "'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het najaar. Daarna komt er één verslag.',
      '-2. een rustige plek',
      '-3. een vaste begeleider',
      '+2. één rustige plek',
      '+3. één vaste begeleider',
      '-| De Ark | 2 | een leraar |',
      '-| De Brug | 3 | een student |',
      '-| De Linde | 4 | een ouder |',
      '+| De Ark | 2 | één leraar |',
      '+| De Brug | 3 | één student |',
      '+| De Linde | 4 | één ouder |',
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      '+De bibliotheek leent boeken uit. De scholen geven één lokaal.',
    ],
  },
  {
    what: 'what was inserted and changed again',
    does: [track, 'InsertBehind "beginnen in het", " heel vroege"', 'Put "heel vroege", "late"'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het late najaar. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'what another inserted, changed by a second',
    does: [
      track,
      'InsertBehind "beginnen in het", " heel vroege"',
      'Track "Piet"',
      'Put "heel vroege", "vroege"',
    ],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het vroege najaar. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'two authors',
    does: [track, 'Put "vijf uur", "zes uur"', 'Track "Piet"', 'Put "het najaar", "de herfst"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven zes uur hulp per week, **gratis voor iedereen**, op drie',
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in de herfst. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'two authors in one sentence',
    does: [track, 'Put "vijf uur", "zes uur"', 'Track "Piet"', 'Put "per week", "per maand"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven zes uur hulp per maand, **gratis voor iedereen**, op drie',
    ],
  },
  {
    what: 'a line break',
    does: [track, 'BreakLine "het najaar."'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het najaar.\\',
      '+Daarna komt er een verslag.',
    ],
  },
  // Paragraphs.
  {
    what: 'a paragraph that came',
    does: [track, 'AddBehind "betaalt de koffie", "De ouders bakken koek."'],
    becomes: [' De gemeente betaalt de koffie.', '+De ouders bakken koek.'],
  },
  {
    what: 'a paragraph that came before',
    does: [track, 'AddBefore "De gemeente betaalt", "De ouders bakken koek."'],
    becomes: [' De bibliotheek leent boeken uit. De scholen geven een lokaal.', '+De ouders bakken koek.'],
  },
  {
    what: 'three paragraphs that came',
    does: [
      track,
      'AddBehind "betaalt de koffie", "Een."',
      'AddBehind "Een.", "Twee."',
      'AddBehind "Twee.", "Drie."',
    ],
    becomes: [' De gemeente betaalt de koffie.', '+Een.', '+Twee.', '+Drie.'],
  },
  {
    what: 'a paragraph at the end',
    does: [track, 'AddBehind "Tot zover deze", "Groet van ons."'],
    becomes: [' Tot zover deze notitie.', '+Groet van ons.'],
  },
  {
    what: 'a paragraph that went',
    does: [track, 'RemoveParagraph "De gemeente betaalt"'],
    becomes: ['-De gemeente betaalt de koffie.'],
    differs: [['[normal decimal1] Tot slot', '[heading 3] Tot slot']],
  },
  {
    what: 'a paragraph with notes that went',
    does: [track, 'RemoveParagraph "Ouders zijn er"'],
    becomes: [
      '-Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij van hen.[^2]',
      '-[^1]: Dat zeiden zij zelf op de ouderavond.',
      '-[^2]: Zie het verslag van die avond.',
    ],
  },
  {
    what: 'a paragraph that is split',
    does: [track, 'BreakParagraph "leent boeken uit."'],
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      '+De bibliotheek leent boeken uit.',
      ' ',
      '+De scholen geven een lokaal.',
    ],
  },
  {
    what: 'a paragraph that is split in bold',
    does: [track, 'BreakParagraph "gratis voor"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven vijf uur hulp per week, **gratis voor**',
      '+**iedereen**, op drie',
    ],
  },
  {
    what: 'paragraphs that are joined',
    does: [track, 'JoinNext "De bibliotheek leent"'],
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      '+De bibliotheek leent boeken uit. De scholen geven een lokaal.De gemeente betaalt de koffie.',
      '-De gemeente betaalt de koffie.',
    ],
  },
  {
    what: 'a paragraph that is moved down',
    does: [track, 'PointAt "De bibliotheek leent"', 'Menu "MoveDown"'],
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      ' De gemeente betaalt de koffie.',
      '+De bibliotheek leent boeken uit. De scholen geven een lokaal.',
    ],
    differs: [
      [
        '[normal decimal0] De bibliotheek leent boeken uit. De scholen geven een lokaal.',
        '[normal] De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      ],
    ],
  },
  {
    what: 'a paragraph that is cut and pasted',
    does: [track, 'CutAndPaste "De gemeente betaalt", "Ouders zijn er"'],
    becomes: [
      ' Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij van hen.[^2]',
      '+De gemeente betaalt de koffie.',
      '-De gemeente betaalt de koffie.',
    ],
    differs: [['[normal decimal1] Tot slot', '[heading 3] Tot slot']],
  },
  {
    what: 'a paragraph that is cut and pasted before a list',
    does: [track, 'CutAndPaste "De gemeente betaalt", "Wij beginnen in"'],
    becomes: [
      '-1. hulp bij huiswerk',
      '-2. een rustige plek',
      '-3. een vaste begeleider',
      '+1. De gemeente betaalt de koffie.',
      '+2. hulp bij huiswerk',
      '+3. een rustige plek',
      '+4. een vaste begeleider',
      '-De gemeente betaalt de koffie.',
    ],
    differs: [
      [
        '[normal decimal0] De gemeente betaalt de koffie.',
        '[list number decimal0] De gemeente betaalt de koffie.',
      ],
      ['[normal decimal1] Tot slot', '[heading 3] Tot slot'],
    ],
  },
  {
    what: 'a paragraph that is moved and changed',
    does: [
      track,
      'PointAt "De bibliotheek leent"',
      'Menu "MoveDown"',
      'PutLast "leent boeken", "leent spellen"',
    ],
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      ' De gemeente betaalt de koffie.',
      '+De bibliotheek leent spellen uit. De scholen geven een lokaal.',
    ],
    differs: [
      [
        '[normal decimal0] De bibliotheek leent spellen uit. De scholen geven een lokaal.',
        '[normal] De bibliotheek leent spellen uit. De scholen geven een lokaal.',
      ],
    ],
  },
  // Headings.
  {
    what: 'words of a heading',
    does: [track, 'Put "Wie meedoen", "Wie er meedoen"'],
    becomes: ['-## Wie meedoen', '+## Wie er meedoen'],
  },
  {
    what: 'a heading of a lower level',
    does: [track, 'Styled "Wie meedoen", "Heading 4"'],
    told: ['de soort alinea'],
  },
  {
    what: 'a heading that becomes text',
    does: [track, 'Styled "Wie meedoen", "Standard"'],
    told: ['de soort alinea'],
  },
  {
    what: 'a heading and a text that came',
    does: [
      track,
      'AddBehind "betaalt de koffie", "Het geld", "Heading 3"',
      'AddBehind "Het geld", "Dat komt van de gemeente.", "Standard"',
    ],
    becomes: [' De gemeente betaalt de koffie.', '+## Het geld', '+Dat komt van de gemeente.'],
  },
  // Lists.
  {
    what: 'a first item',
    does: [track, 'AddBefore "hulp bij huiswerk", "een goed begin"'],
    becomes: [
      '-1. hulp bij huiswerk',
      '-2. een rustige plek',
      '-3. een vaste begeleider',
      '+1. een goed begin',
      '+2. hulp bij huiswerk',
      '+3. een rustige plek',
      '+4. een vaste begeleider',
    ],
  },
  {
    what: 'a middle item',
    does: [track, 'AddBehind "een rustige plek", "een kop thee"'],
    becomes: ['-3. een vaste begeleider', '+3. een kop thee', '+4. een vaste begeleider'],
  },
  {
    what: 'a last item',
    does: [track, 'AddBehind "een vaste begeleider", "een kop thee"'],
    becomes: [' 3. een vaste begeleider', '+4. een kop thee'],
  },
  {
    what: 'a last bullet',
    does: [track, 'AddBehind "spel in het park", "dans op straat"'],
    becomes: [' - spel in het park', '+- dans op straat'],
  },
  {
    what: 'an item with signs, and a text behind the list',
    does: [
      track,
      'AddBehind "spel in het park", "1. dans *op* straat"',
      'AddBehind "dans *op* straat", "En dat is alles.", "Standard"',
      'PointAt "En dat is alles"',
      'Menu "RemoveBullets"',
    ],
    becomes: [' - spel in het park', '+- 1\\. dans \\*op\\* straat', ' ', '+En dat is alles.'],
  },
  {
    what: 'a nested item',
    does: [track, 'AddBehind "gitaar", "trommel"'],
    becomes: ['   - gitaar', '+  - trommel'],
  },
  {
    what: 'an item that goes deeper',
    does: [track, 'AddBehind "sport op het plein", "voetbal"', 'Level "voetbal", 1'],
    becomes: [' - sport op het plein', '+  - voetbal'],
  },
  {
    what: 'an item that went',
    does: [track, 'RemoveParagraph "een rustige plek"'],
    becomes: ['-2. een rustige plek', '-3. een vaste begeleider', '+2. een vaste begeleider'],
  },
  {
    what: 'a first item that went',
    does: [track, 'RemoveParagraph "hulp bij huiswerk"'],
    becomes: [
      '-1. hulp bij huiswerk',
      '-2. een rustige plek',
      '-3. een vaste begeleider',
      '+1. een rustige plek',
      '+2. een vaste begeleider',
    ],
  },
  {
    what: 'an item that is split',
    does: [track, 'BreakParagraph "een rustige"'],
    becomes: [
      '-2. een rustige plek',
      '-3. een vaste begeleider',
      '+2. een rustige',
      '+3. plek',
      '+4. een vaste begeleider',
    ],
  },
  {
    what: 'an item that becomes text',
    does: [
      track,
      'PointAt "een vaste begeleider"',
      'Menu "RemoveBullets"',
      'Styled "een vaste begeleider", "Standard"',
    ],
    told: ['de soort alinea'],
  },
  {
    what: 'items that change places',
    does: [track, 'PointAt "sport op het plein"', 'Menu "MoveDown"'],
    becomes: ['-- sport op het plein', ' - muziek in de zaal', '+- sport op het plein'],
  },
  // Tables.
  {
    what: 'words of a cell',
    does: [track, 'Put "een student", "een vrijwilliger | soms"'],
    becomes: ['-| De Brug | 3 | een student |', '+| De Brug | 3 | een vrijwilliger \\| soms |'],
  },
  {
    what: 'a row that came',
    does: [
      track,
      'InTable "De Brug", "InsertRowsAfter"',
      'FillCell "De Brug", "A4", "De Fontein"',
      'FillCell "De Brug", "B4", "5"',
      'FillCell "De Brug", "C4", "een oma"',
    ],
    becomes: [' | De Brug | 3 | een student |', '+| De Fontein | 5 | een oma |'],
  },
  {
    what: 'a row that went',
    does: [track, 'InTable "De Brug", "DeleteRows"'],
    becomes: ['-| De Brug | 3 | een student |'],
  },
  {
    what: 'a column that went',
    does: [track, 'InTable "een student", "DeleteColumns"'],
    told: ['dit is verdwenen', 'dit is verdwenen', 'dit is verdwenen', 'dit is verdwenen'],
  },
  {
    what: 'a column that came',
    does: [track, 'InTable "een student", "InsertColumnsAfter"'],
    told: ['in deze tabel kwam een lege rij of kolom'],
  },
  // Looks.
  {
    what: 'bold put on',
    does: [track, 'Bold "in het najaar", True'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen **in het najaar**. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'bold put off',
    does: [track, 'Bold "gratis voor iedereen", False'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven vijf uur hulp per week, gratis voor iedereen, op drie',
    ],
  },
  {
    what: 'italic put on and off',
    does: [track, 'Italic "een verslag", True', 'Italic "heel", False'],
    becomes: [
      '-Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij van hen.[^2]',
      '+Ouders zijn er heel blij mee.[^1] Dat hoorden wij van hen.[^2]',
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het najaar. Daarna komt er *een verslag*.',
    ],
  },
  {
    what: 'a colour',
    does: [track, 'Coloured "in het najaar"'],
    told: ['een opmaak die Markdown niet heeft'],
  },
  {
    what: 'a language',
    does: [track, 'Speak "in het najaar", "en"'],
    told: ['een opmaak die Markdown niet heeft'],
  },
  {
    what: 'a bold word that is changed',
    does: [track, 'Put "gratis voor", "kosteloos voor"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven vijf uur hulp per week, **kosteloos voor iedereen**, op drie',
    ],
  },
  // Notes.
  {
    what: 'words of a note',
    does: [track, 'PutInNote 0, "op de ouderavond", "op het schoolplein"'],
    becomes: [
      '-[^1]: Dat zeiden zij zelf op de ouderavond.',
      '+[^1]: Dat zeiden zij zelf op het schoolplein.',
    ],
  },
  {
    what: 'a note that came',
    does: [track, 'AddNote "komt er een verslag", "In het voorjaar."'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het najaar. Daarna komt er een verslag[^3].',
      ' ',
      '+[^3]: In het voorjaar.',
    ],
  },
  {
    what: 'a note that went',
    does: [track, 'RemoveNote "blij mee."'],
    becomes: [
      '-Ouders zijn er *heel* blij mee.[^1] Dat hoorden wij van hen.[^2]',
      '+Ouders zijn er *heel* blij mee. Dat hoorden wij van hen.[^2]',
      '-[^1]: Dat zeiden zij zelf op de ouderavond.',
    ],
  },
  // Other blocks.
  {
    what: 'a caption',
    does: [track, 'Put "de grote tafel", "de lange tafel"'],
    becomes: [
      '-![Kinderen aan een tafel](beelden/tafel.png "Huiswerk aan de grote tafel")',
      '+![Kinderen aan een tafel](beelden/tafel.png "Huiswerk aan de lange tafel")',
    ],
  },
  {
    what: 'words of a quote',
    does: [track, 'Put "zo vinden wij", "zo vindt iedereen"'],
    becomes: ['-> Elk kind telt mee, zo vinden wij.', '+> Elk kind telt mee, zo vindt iedereen.'],
  },
  {
    what: 'words of a quote with a source',
    does: [track, 'Put "Samen komen wij", "Samen gaan wij"'],
    becomes: ['-Samen komen wij verder.', '+Samen gaan wij verder.'],
  },
  {
    what: 'the source of a quote',
    does: [track, 'Put "Een wethouder", "Een burgemeester"'],
    becomes: ['-:::quote{source="Een wethouder"}', '+:::quote{source="Een burgemeester"}'],
  },
  {
    what: 'words in a box',
    does: [track, 'Put "de planning van", "het plan van"'],
    becomes: ['-Let op de planning van de zomer.', '+Let op het plan van de zomer.'],
  },
  {
    what: 'a paragraph in a box',
    does: [track, 'AddBehind "de planning van", "Zij begint in juli."'],
    becomes: [' Let op de planning van de zomer.', '+Zij begint in juli.'],
  },
  {
    what: 'words of a link',
    does: [track, 'Put "de website", "onze website"'],
    becomes: [
      '-Meer staat op [de website](https://buurt.example) en in [Wat wij doen](#wat-wij-doen).',
      '+Meer staat op [onze website](https://buurt.example) en in [Wat wij doen](#wat-wij-doen).',
    ],
  },
  {
    what: 'an address of a link',
    does: [track, 'Linked "de website", "https://stad.example/"'],
    told: ['een opmaak die Markdown niet heeft', 'de koppeling is veranderd'],
  },
  {
    what: 'a picture that went',
    does: [track, 'RemovePicture "Kinderen"'],
    told: ['dit beeld is verdwenen'],
  },
  {
    what: 'a page break',
    does: [track, 'BreakPage "Ook in de zomer"'],
    told: ['voor deze alinea kwam een nieuwe bladzijde'],
  },
  // More at once.
  {
    what: 'words over two paragraphs',
    does: [track, 'PutOver "De scholen geven", "De gemeente", "De stad"'],
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      '+De bibliotheek leent boeken uit. De stad betaalt de koffie.',
      '-De gemeente betaalt de koffie.',
    ],
  },
  {
    what: 'words over two items',
    does: [track, 'PutOver "op het plein", "muziek", "en zang"'],
    becomes: ['-- sport op het plein', '-- muziek in de zaal', '+- sport en zang in de zaal'],
  },
  {
    what: 'words over a heading and its text',
    does: [track, 'PutOver "Tot slot", "Tot zover", "Einde van"'],
    becomes: ['-## Tot slot', '-Tot zover deze notitie.', '+Einde van deze notitie.'],
    differs: [['[heading 3] Einde van deze notitie.', '[normal] Einde van deze notitie.']],
  },
  {
    what: 'a paragraph that went and another in its place',
    does: [
      track,
      'AddBehind "De gemeente betaalt", "Iedereen betaalt mee."',
      'RemoveParagraph "De gemeente betaalt"',
    ],
    becomes: ['-De gemeente betaalt de koffie.', '+Iedereen betaalt mee.'],
  },
  {
    what: 'words that are moved within a paragraph',
    does: [track, 'MoveWords " Daarna komt er een verslag.", "Wij beginnen"'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen Daarna komt er een verslag. in het najaar.',
    ],
  },
  {
    what: 'words behind a bold stretch',
    does: [track, 'InsertBehind "gratis voor iedereen", " en altijd"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven vijf uur hulp per week, **gratis voor iedereen en altijd**, op drie',
    ],
  },
  {
    what: 'a tab, a hard space and a smiley',
    does: [track, 'InsertBehind "beginnen in het", Chr(9) & "late" & Chr(160) & "vroege" & Chr(8594)'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het late vroege→ najaar. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'a cell that is emptied',
    does: [track, 'Put "een student", ""'],
    becomes: ['-| De Brug | 3 | een student |', '+| De Brug | 3 |  |'],
  },
  {
    what: 'an empty row that came',
    does: [track, 'InTable "De Brug", "InsertRowsAfter"'],
    becomes: [' | De Brug | 3 | een student |', '+|  |  |  |'],
  },
  {
    what: 'a table that came',
    does: [track, 'AddTable "betaalt de koffie", "wat", "koffie"'],
    told: [
      'dit staat op een plek die in de tekst niet te vinden is',
      'dit staat op een plek die in de tekst niet te vinden is',
      'alleen een lege regel',
    ],
  },
  {
    what: 'bold from the menu',
    does: [track, 'PointAt "in het najaar"', 'Menu "Bold"'],
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen **in het najaar**. Daarna komt er een verslag.',
    ],
  },
  {
    what: 'a page break from the menu',
    does: [track, 'PointAt "Ook in de zomer"', 'Menu "GoToStartOfPara"', 'Menu "InsertPagebreak"'],
    told: ['alleen een lege regel', 'voor deze alinea kwam een nieuwe bladzijde'],
  },
  {
    what: 'a heading level from the menu',
    does: [
      track,
      'PointAt "Wie meedoen"',
      'Menu "StyleApply?Style:string=Heading 4&FamilyName:string=ParagraphStyles"',
    ],
    becomes: ['-## Wie meedoen', '+### Wie meedoen'],
    differs: [['[heading 4] Wie meedoen', '[heading 3] Wie meedoen']],
  },
  {
    what: 'merged cells, untracked',
    does: ['Untracked', 'MergeCells "De Brug", "A3", "B3"'],
    told: ['in deze tabel kwam een lege rij of kolom'],
  },
  {
    what: 'words of a note, saved twice',
    does: [track, 'PutInNote 0, "op de ouderavond", "op het schoolplein"'],
    saves: 2,
    becomes: [
      '-[^1]: Dat zeiden zij zelf op de ouderavond.',
      '+[^1]: Dat zeiden zij zelf op het schoolplein.',
    ],
  },
  {
    what: 'a note that came, saved twice',
    does: [track, 'AddNote "komt er een verslag", "In het voorjaar."'],
    saves: 2,
    becomes: [
      '-Wij beginnen in het najaar. Daarna komt er een verslag.',
      '+Wij beginnen in het najaar. Daarna komt er een verslag[^3].',
      ' ',
      '+[^3]: In het voorjaar.',
    ],
  },
  {
    what: 'a paragraph that is moved and changed, saved twice',
    does: [
      track,
      'PointAt "De bibliotheek leent"',
      'Menu "MoveDown"',
      'PutLast "leent boeken", "leent spellen"',
    ],
    saves: 2,
    becomes: [
      '-De bibliotheek leent boeken uit. De scholen geven een lokaal.',
      ' De gemeente betaalt de koffie.',
      '+De bibliotheek leent spellen uit. De scholen geven een lokaal.',
    ],
    differs: [
      [
        '[normal decimal0] De bibliotheek leent spellen uit. De scholen geven een lokaal.',
        '[normal] De bibliotheek leent spellen uit. De scholen geven een lokaal.',
      ],
    ],
  },
  {
    what: 'several words at once, saved twice',
    does: [
      track,
      'Put "vijf uur", "zes uur"',
      'AddBehind "een rustige plek", "een kop thee"',
      'RemoveParagraph "De gemeente betaalt"',
    ],
    saves: 2,
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven zes uur hulp per week, **gratis voor iedereen**, op drie',
      '-3. een vaste begeleider',
      '+3. een kop thee',
      '+4. een vaste begeleider',
      '-De gemeente betaalt de koffie.',
    ],
    differs: [['[normal decimal1] Tot slot', '[heading 3] Tot slot']],
  },
  // Not the author's own text.
  {
    what: 'a value in the text',
    does: [track, 'Put "Dat staat in Huiswerk", "Dat staat in Huistaak"'],
    told: ['dit staat bij de gegevens'],
  },
  {
    what: 'a field of the frontmatter',
    does: [track, 'Put "Bestuurlijk overleg", "De raad"'],
    told: ['dit staat bij de gegevens'],
  },
  {
    what: 'a label of the template',
    does: [track, 'Put "Van", "Door"'],
    told: ['dit zet Akkoord zelf neer'],
  },
  // Nothing tracked.
  { what: 'a word, untracked', does: ['Untracked', 'Put "vijf uur", "zes uur"'], told: ['dit is veranderd'] },
  {
    what: 'a paragraph that came, untracked',
    does: ['Untracked', 'AddBehind "betaalt de koffie", "De ouders bakken koek."'],
    told: ['dit kwam erbij'],
  },
  {
    what: 'a paragraph that went, untracked',
    does: ['Untracked', 'RemoveParagraph "De gemeente betaalt"'],
    told: ['dit is verdwenen'],
  },
  {
    what: 'a split, untracked',
    does: ['Untracked', 'BreakParagraph "leent boeken uit."'],
    told: ['dit is veranderd', 'dit kwam erbij'],
  },
  {
    what: 'a join, untracked',
    does: ['Untracked', 'JoinNext "De bibliotheek leent"'],
    told: ['dit is veranderd', 'dit is verdwenen'],
  },
  {
    what: 'a row that went, untracked',
    does: ['Untracked', 'InTable "De Brug", "DeleteRows"'],
    told: ['dit is verdwenen', 'dit is verdwenen', 'dit is verdwenen'],
  },
  {
    what: 'a note that went, untracked',
    does: ['Untracked', 'RemoveNote "blij mee."'],
    told: ['dit is verdwenen'],
  },
  {
    what: 'a note that came, untracked',
    does: ['Untracked', 'AddNote "komt er een verslag", "In het voorjaar."'],
    told: ['dit kwam erbij'],
  },
  { what: 'bold, untracked', does: ['Untracked', 'Bold "in het najaar", True'], told: ['vet is veranderd'] },
  {
    what: 'an address of a link, untracked',
    does: ['Untracked', 'Linked "de website", "https://stad.example/"'],
    told: ['de koppeling is veranderd'],
  },
  {
    what: 'a heading of a lower level, untracked',
    does: ['Untracked', 'Styled "Wie meedoen", "Heading 4"'],
    told: ['de soort alinea'],
  },
  {
    what: 'an item that goes deeper, untracked',
    does: ['Untracked', 'Level "spel in het park", 1'],
    told: ['de soort alinea'],
  },
  {
    what: 'an item that becomes text, untracked',
    does: ['Untracked', 'PointAt "een vaste begeleider"', 'Menu "RemoveBullets"'],
    told: ['de soort alinea'],
  },
  {
    what: 'a description of a picture, untracked',
    does: ['Untracked', 'DescribePicture "Kinderen", "Ouders aan een tafel"'],
    told: ['de beschrijving van een beeld'],
  },
  {
    what: 'a picture that went, untracked',
    does: ['Untracked', 'RemovePicture "Kinderen"'],
    told: ['dit beeld is verdwenen'],
  },
  {
    what: 'words of a box and a note, untracked',
    does: [
      'Untracked',
      'Put "de planning van", "het plan van"',
      'PutInNote 0, "op de ouderavond", "op het schoolplein"',
    ],
    told: ['dit is veranderd', 'dit is veranderd'],
  },
  {
    what: 'a tracked word and an untracked one in one paragraph',
    does: ['Untracked', 'Put "per week", "per maand"', track, 'Put "vijf uur", "zes uur"'],
    told: ['dit is veranderd', 'in deze alinea is ook iets veranderd'],
  },
  {
    what: 'a tracked word beside an untracked paragraph',
    does: [
      'Untracked',
      'AddBehind "betaalt de koffie", "De ouders bakken koek."',
      track,
      'Put "de koffie", "de thee"',
    ],
    becomes: ['-De gemeente betaalt de koffie.', '+De gemeente betaalt de thee.'],
    told: ['dit kwam erbij'],
  },
  { what: 'a file that is saved again', does: [] },
  {
    what: 'a style of the whole file',
    does: ['document.StyleFamilies.getByName("ParagraphStyles").getByName("Standard").CharHeight = 14'],
  },
  // Comments.
  { what: 'a comment', does: ['Comment "vijf uur", "Is dat genoeg?"'], comments: ['vijf uur'] },
  {
    what: 'a comment in a cell, and one on a bold word',
    does: ['Comment "een student", "Wie?"', 'Comment "gratis voor", "Zeker?"'],
    comments: ['gratis voor', 'een student'],
  },
  {
    what: 'a comment beside a change',
    does: ['Comment "op drie", "Welke?"', track, 'Put "vijf uur", "zes uur"'],
    becomes: [
      '-Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie',
      '+Wij geven zes uur hulp per week, **gratis voor iedereen**, op drie',
    ],
    comments: ['op drie'],
  },
  {
    what: 'a comment that is resolved',
    does: ['CommentDone "in het najaar", "Kan dat?"'],
    comments: ['in het najaar'],
  },
  {
    what: 'a comment in a note and one in a heading',
    does: ['Comment "Wie meedoen", "En wij?"', 'Comment "Elk kind telt", "Mooi."'],
    comments: ['Elk kind telt', 'Wie meedoen'],
  },
  // Larger documents.
  { what: 'nothing in an agenda', of: 'agenda', does: [] },
  { what: 'nothing in an agreement', of: 'agreement', does: [] },
  {
    what: 'words and a paragraph of an agenda',
    of: 'agenda',
    does: [
      track,
      'Put "Zij letten op de eerste", "Zij letten goed op de eerste"',
      'Put "bouwt bruggen", "bouwt stevige bruggen"',
      'AddBehind "Ouders hoeven dat niet alleen", "Wij helpen hen daarbij."',
    ],
    becomes: [
      ' Pas als die drie samen optrekken, krijgt elk kind een eerlijke kans.',
      '+Wij helpen hen daarbij.',
      '-5. Wie in het onderwijs of in de opvang werkt, bouwt bruggen.',
      '+5. Wie in het onderwijs of in de opvang werkt, bouwt stevige bruggen.',
      '-  Zij letten op de eerste tekenen van geldzorgen en helpen voordat er schulden ontstaan.',
      '+  Zij letten goed op de eerste tekenen van geldzorgen en helpen voordat er schulden ontstaan.',
    ],
  },
  {
    what: 'words of a sheet of an agenda',
    of: 'agenda',
    does: [
      track,
      'Put "op meer plekken aan de slag", "op alle plekken aan het werk"',
      'Put "Er komt een advies over", "Er komt goede raad over"',
    ],
    becomes: [
      '-  De kansencoach gaat op meer plekken aan de slag.',
      '+  De kansencoach gaat op alle plekken aan het werk.',
      '-  Er komt een advies over geld dat blijft.',
      '+  Er komt goede raad over geld dat blijft.',
    ],
  },
  {
    what: 'a note, a quote and a title of an agenda',
    of: 'agenda',
    does: [
      track,
      'PutInNote 0, "december 2020", "januari 2021"',
      'Put "een straat vol handen", "een stad vol handen"',
      'Put "Inzet van de gemeente", "Wat de gemeente inzet"',
    ],
    becomes: [
      '-een straat vol handen draagt een kind.\\',
      '+een stad vol handen draagt een kind.\\',
      '-### Inzet van de gemeente',
      '+### Wat de gemeente inzet',
      '-[^jonge-kind]: Centraal Planbureau (CPB), *Ongelijkheid van het jonge kind*, december 2020.',
      '+[^jonge-kind]: Centraal Planbureau (CPB), *Ongelijkheid van het jonge kind*, januari 2021.',
    ],
  },
  {
    what: 'a computed amount of an agenda',
    of: 'agenda',
    does: [track, 'Put "49.980", "50.000"'],
    told: ['dit rekent Akkoord uit'],
  },
  {
    what: 'words, a heading and an item of an agreement',
    of: 'agreement',
    does: [
      track,
      'Put "Wij werken samen", "Wij werken nauw samen"',
      'Put "Het tweede doel", "Ons tweede doel"',
      'AddBehind "Een resultaat", "Nog een resultaat."',
    ],
    becomes: [
      '-Wij werken samen.',
      '+Wij werken nauw samen.',
      ' - Een resultaat.',
      '+- Nog een resultaat.',
      '-## Het tweede doel',
      '+## Ons tweede doel',
    ],
  },
  {
    what: 'a partner and an amount of an agreement',
    of: 'agreement',
    does: [
      track,
      'PutLast "De tweede & beste partner", "De tweede partner"',
      'Put "Zo is dat bedrag", "Zo is het geld"',
      'Put "200.000", "210.000"',
    ],
    told: ['dit staat in een sjabloon', 'dit staat bij de gegevens', 'dit rekent Akkoord uit'],
  },
  {
    what: 'words of a memo about schools',
    of: 'ocw',
    does: [
      track,
      'Put "een stille kamer", "een rustige kamer"',
      'Put "Verschil in leraren", "Verschil tussen leraren"',
      'RemoveParagraph "De subsidie wordt in rondes"',
    ],
    becomes: [
      '-De ene leerling heeft een laptop, een stille kamer en ouders die kunnen helpen, de andere leerling mist een of meer van die dingen.',
      '+De ene leerling heeft een laptop, een rustige kamer en ouders die kunnen helpen, de andere leerling mist een of meer van die dingen.',
      '-**Verschil in leraren.**',
      '+**Verschil tussen leraren.**',
      '-De subsidie wordt in rondes verdeeld, de tranches.',
      '-Voor de eerste tranche kunnen scholen nog maar kort een aanvraag doen.',
      '-In augustus en september 2020 volgt de tweede.',
    ],
    differs: [
      [
        '[normal decimal0] De Gelijke Kansen Alliantie verbindt thuis, school en omgeving',
        '[heading 2] De Gelijke Kansen Alliantie verbindt thuis, school en omgeving',
      ],
    ],
  },
  { what: 'nothing in a memo about schools', of: 'ocw', does: [] },
];
