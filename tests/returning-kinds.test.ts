import { beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../src/docx-reading/read-docx.ts';
import type { WordFile } from '../src/docx-reading/word-file.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { build } from '../src/pipeline.ts';
import { receiveWords } from '../src/returning/receive-files.ts';
import { editedWord, type WordEdit } from './support/edited-word.ts';
import { projectHost } from './support/examples.ts';
import { generatedAgenda } from './support/generated-agenda.ts';

const path = 'agreements/proef/notitie.md';
const text = `---
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

Ouders zijn er *heel* blij mee.[^1]

[^1]: Dat zeiden zij zelf.

Meer staat op [de website](https://buurt.example) en in [Wat wij doen](#wat-wij-doen).

> Elk kind telt mee.
>
> Dat zei de wethouder,\\
> vorige week in de raad.

:::note
Let op de planning.
:::

# Wat wij doen

1. hulp bij huiswerk

   dat is elke dag
2. een rustige plek
3. een vaste begeleider

Ook in de zomer:

* sport
* muziek
  * zang
* spel

| school | uren |
| --- | --- |
| De Ark | 2 |
| De Brug | 3 |
| De Linde | 4 |

Tot zover.
`;
let word: WordFile;
const hostWith = (own = text) => memoryHost({ [path]: own }, { below: projectHost, templates: 'templates' });

beforeAll(async () => {
  const host = hostWith();
  await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
  word = readDocx(host.files.get('out/proef/notitie.concept.docx') ?? expect.fail('no Word file'));
});

const received = async (edits: readonly WordEdit[]) => {
  const file = { path: 'terug.docx', name: 'terug.docx', word: editedWord(word, edits) };
  const made = await receiveWords([file], { files: ['terug.docx'], into: path }, hostWith());
  expect(made.refusals).toEqual([]);
  const [changed] = made.files;
  return {
    text: changed ? new TextDecoder().decode(changed.after) : text,
    reasons: made.changes.flatMap(({ outcome }) => ('reason' in outcome ? [outcome.reason] : [])),
  };
};

describe('is taken over', () => {
  test.each<[string, readonly WordEdit[], string, string]>([
    [
      'a paragraph that is split',
      [{ split: 'gratis voor iedereen, op drie scholen.' }],
      'scholen. Dat',
      'scholen.\n\nDat',
    ],
    ['a split in bold', [{ split: 'gratis ' }], '**gratis voor', '**gratis**\n\n**voor'],
    [
      'two paragraphs that are joined',
      [{ join: 'Ook in de zomer' }, { replace: 'Ook in de zomer:', by: 'En ' }],
      'Ook in de zomer:\n\n* sport',
      '* En sport',
    ],
    [
      'an item that is split',
      [{ split: 'een ru' }],
      '2. een rustige plek\n3. een',
      '2. een ru\n3. stige plek\n4. een',
    ],
    [
      'items that are joined',
      [{ join: 'hulp bij' }],
      '1. hulp bij huiswerk\n\n   dat',
      '1. hulp bij huiswerkdat',
    ],
    [
      'several paragraphs',
      [
        { addAfter: 'Tot zover', text: 'Een.' },
        { addAfter: 'Een.', text: 'Twee.' },
      ],
      'Tot zover.\n',
      'Tot zover.\n\nEen.\n\nTwee.\n',
    ],
    [
      'a heading',
      [{ addAfter: 'Tot zover', text: 'Slot', as: 'heading' }],
      'Tot zover.\n',
      'Tot zover.\n\n# Slot\n',
    ],
    [
      'a subheading',
      [{ addBefore: 'Tot zover', text: 'Slot', as: 'subheading' }],
      'Tot zover.',
      '## Slot\n\nTot zover.',
    ],
    [
      'a text behind a heading',
      [{ addAfter: 'Aanleiding', text: 'Kort.', as: 'text' }],
      '# Aanleiding\n',
      '# Aanleiding\n\nKort.\n',
    ],
    [
      'an item behind a text',
      [{ addAfter: 'Tot zover', text: 'dans', as: 'bullet' }],
      'Tot zover.\n',
      'Tot zover.\n\n* dans\n',
    ],
    [
      'a numbered item behind a text',
      [{ addAfter: 'Tot zover', text: 'dans', as: 'number' }],
      'Tot zover.\n',
      'Tot zover.\n\n1. dans\n',
    ],
    [
      'a text behind a list',
      [{ addAfter: 'spel', text: 'Samen.', as: 'text' }],
      '* spel\n',
      '* spel\n\nSamen.\n',
    ],
    [
      'a text between items',
      [{ addAfter: 'sport', text: 'elke dag', as: 'continued' }],
      '* sport\n',
      '* sport\n\n  elke dag\n',
    ],
    [
      'a nested item',
      [{ addAfter: 'sport', text: 'tennis', as: 'nested' }],
      '* sport\n',
      '* sport\n  * tennis\n',
    ],
    [
      'a nested item behind one',
      [{ addAfter: 'zang', text: 'dwarsfluit' }],
      '  * zang\n',
      '  * zang\n  * dwarsfluit\n',
    ],
    [
      'an outer item behind a nested one',
      [{ addAfter: 'zang', text: 'dans', as: 'bullet' }],
      '  * zang\n',
      '  * zang\n* dans\n',
    ],
    [
      'a new item behind one with others below it',
      [{ addAfter: 'muziek', text: 'dans' }],
      '* muziek\n',
      '* muziek\n* dans\n',
    ],
    ['an item that goes, with others below it', [{ remove: 'muziek' }], '* muziek\n', ''],
    [
      'two items that go',
      [{ remove: 'hulp bij' }, { remove: 'dat is elke' }, { remove: 'rustige' }],
      '1. hulp bij huiswerk\n\n   dat is elke dag\n2. een rustige plek\n3. een',
      '1. een',
    ],
    [
      'items that come and go',
      [{ remove: 'hulp bij' }, { remove: 'dat is elke' }, { addAfter: 'vaste', text: 'fruit' }],
      '1. hulp bij huiswerk\n\n   dat is elke dag\n2. een rustige plek\n3. een vaste begeleider\n',
      '1. een rustige plek\n2. een vaste begeleider\n3. fruit\n',
    ],
    [
      'a quote',
      [{ addAfter: 'Dat zei de', text: 'In mei.' }],
      '> vorige week in de raad.\n',
      '> vorige week in de raad.\n>\n> In mei.\n',
    ],
    [
      'a new quote',
      [{ addAfter: 'Tot zover', text: 'Kom!', as: 'quote' }],
      'Tot zover.\n',
      'Tot zover.\n\n> Kom!\n',
    ],
    ['a word in a quote', [{ replace: 'Elk', by: 'Ieder' }], '> Elk', '> Ieder'],
    [
      'a word behind a line break in a quote',
      [{ replace: 'vorige week', by: 'maandag' }],
      '> vorige week',
      '> maandag',
    ],
    [
      'all of a quote with a line break',
      [{ replace: 'Dat zei de wethouder,\nvorige week in de raad.', by: 'Dat vinden wij.' }],
      '> Dat zei de wethouder,\\\n> vorige week in de raad.',
      '> Dat vinden wij.',
    ],
    [
      'a text in a note',
      [{ addAfter: 'Let op', text: 'Bel ons.' }],
      'planning.\n',
      'planning.\n\nBel ons.\n',
    ],
    ['a word in a note', [{ replace: 'planning', by: 'agenda' }], 'planning', 'agenda'],
    ['bold that comes', [{ format: 'vijf uur', look: { bold: true } }], 'vijf uur', '**vijf uur**'],
    ['italic that comes', [{ format: 'Tot zover', look: { italic: true } }], 'Tot zover', '*Tot zover*'],
    [
      'bold that goes',
      [{ format: 'gratis voor iedereen', look: { bold: false } }],
      '**gratis voor iedereen**',
      'gratis voor iedereen',
    ],
    [
      'bold that goes in part',
      [{ format: ' iedereen', look: { bold: false } }],
      'voor iedereen**',
      'voor** iedereen',
    ],
    ['italic that goes', [{ format: 'heel', look: { italic: false } }], '*heel*', 'heel'],
    ['italic in bold', [{ format: 'gratis', look: { italic: true } }], '**gratis', '***gratis*'],
    [
      'words over the edge of bold',
      [{ replace: 'week, gratis', by: 'maand, kosteloos' }],
      'week, **gratis voor',
      'maand, kosteloos **voor',
    ],
    [
      'a text that becomes a heading',
      [{ restyle: 'Ook in de', as: 'heading' }],
      'Ook in de zomer:',
      '# Ook in de zomer:',
    ],
    ['a heading that becomes a text', [{ restyle: 'Aanleiding', as: 'text' }], '# Aanleiding', 'Aanleiding'],
    [
      'a heading that becomes a subheading',
      [{ restyle: 'Aanleiding', as: 'subheading' }],
      '# Aanleiding',
      '## Aanleiding',
    ],
    [
      'a text that becomes an item',
      [{ restyle: 'Ook in de', as: 'bullet' }],
      'Ook in de zomer:\n\n*',
      '* Ook in de zomer:\n*',
    ],
    ['an item that becomes a text', [{ restyle: 'spel', as: 'text' }], '* spel', '\nspel'],
    ['an item that becomes nested', [{ restyle: 'spel', as: 'nested' }], '* spel', '  * spel'],
    ['a nested item that becomes an outer one', [{ restyle: 'zang', as: 'bullet' }], '  * zang', '* zang'],
    [
      'a note that comes',
      [{ noteOn: 'drie', text: 'En later vijf.' }],
      'op drie\nscholen. Dat staat in {{title}}.\n',
      'op drie[^2]\nscholen. Dat staat in {{title}}.\n\n[^2]: En later vijf.\n',
    ],
    ['a note that goes', [{ dropNote: 'Ouders' }], 'mee.[^1]\n\n[^1]: Dat zeiden zij zelf.\n', 'mee.\n'],
    [
      'a paragraph that goes with its note',
      [{ remove: 'Ouders' }],
      'Ouders zijn er *heel* blij mee.[^1]\n\n[^1]: Dat zeiden zij zelf.\n\n',
      '',
    ],
    ['a word of a link', [{ replace: 'website', by: 'site' }], 'de website', 'de site'],
    [
      'a word that becomes a link',
      [{ link: 'Tot zover', url: 'https://slot.example' }],
      'Tot zover',
      '[Tot zover](https://slot.example)',
    ],
    [
      'a row',
      [{ addRow: 'De Brug', cells: ['De Boom', '5 | 6'] }],
      '| De Linde',
      '| De Boom | 5 \\| 6 |\n| De Linde',
    ],
    [
      'a row with bold text and a link',
      [
        { addRow: 'De Brug', cells: ['De Boom', '5'] },
        { format: 'Boom', look: { bold: true } },
        { link: '5', url: 'https://boom.example' },
      ],
      '| De Linde',
      '| De **Boom** | [5](https://boom.example) |\n| De Linde',
    ],
    [
      'a row behind the head',
      [{ addRow: 'school', cells: ['De Boom', '5'] }],
      '| De Ark',
      '| De Boom | 5 |\n| De Ark',
    ],
    [
      'two rows',
      [
        { addRow: 'De Linde', cells: ['Eik', '1'] },
        { addRow: 'Eik', cells: ['Es', '2'] },
      ],
      '| De Linde | 4 |\n',
      '| De Linde | 4 |\n| Eik | 1 |\n| Es | 2 |\n',
    ],
    ['a row that goes', [{ removeRow: 'De Brug' }], '| De Brug | 3 |\n', ''],
    [
      'a row that comes beside one that goes, and a word',
      [
        { removeRow: 'De Brug' },
        { addRow: 'De Brug', cells: ['De Boom', '5'] },
        { replace: 'De Ark', by: 'De Arend' },
      ],
      '| De Ark | 2 |\n| De Brug | 3 |\n',
      '| De Arend | 2 |\n| De Boom | 5 |\n',
    ],
    ['a paragraph that moves, with its value', [{ move: 'Wij geven', after: 'Tot zover' }], '', ''],
    ['what would begin a list', [{ replace: 'Tot zover', by: '12. Tot' }], 'Tot zover.', '12\\. Tot.'],
    [
      'what would be a heading',
      [{ addAfter: 'Tot zover', text: '# Nee' }],
      'zover.\n',
      'zover.\n\n\\# Nee\n',
    ],
    ['what would be a value', [{ replace: 'zover', by: '{{title}}' }], 'zover', '\\{{title}\\}'],
    [
      'all of a value that goes',
      [{ replace: ' Dat staat in Huiswerk in de buurt.', by: '' }],
      ' Dat staat in {{title}}.',
      '',
    ],
  ])('%s', async (name, edits, from, to) => {
    const made = await received(edits);
    expect(made.reasons).toEqual([]);
    if (name.startsWith('a paragraph that moves')) {
      const block = text.slice(text.indexOf('Wij geven'), text.indexOf('\n\nOuders'));
      expect(made.text).toBe(`${text.replace(`${block}\n\n`, '')}\n${block}\n`);
      return;
    }
    expect(text).toContain(from);
    expect(made.text).toBe(text.replace(from, () => to));
  });
});

describe('is left to the reader, with the reason, and nothing changes', () => {
  test.each<[string, readonly WordEdit[], string]>([
    [
      'a value that was retyped',
      [{ replace: 'Huiswerk in de buurt.', by: 'Taal in de wijk.' }],
      'dit staat bij de gegevens: pas `title` aan',
    ],
    ['a value that was split', [{ split: 'Huiswerk in' }], 'dit staat bij de gegevens: pas `title` aan'],
    [
      'a part of a value that became italic',
      [{ format: 'Huiswerk in', look: { italic: true } }],
      'dit staat bij de gegevens: pas `title` aan',
    ],
    ['a part of a reference', [{ replace: 'wij doen (', by: 'jullie doen (' }], 'een verwijzing'],
    ['another colour', [{ format: 'Tot', look: { underline: true } }], 'een opmaak die Markdown niet heeft'],
    ['the head of a table', [{ removeRow: 'school' }], 'de koprij'],
    [
      'all rows but the head',
      [{ removeRow: 'De Ark' }, { removeRow: 'De Brug' }, { removeRow: 'De Linde' }],
      'alleen haar koprij',
    ],
    ['a column that went', [{ removeColumn: 'uren' }], 'een vak of kolom kwam erbij of ging weg'],
    ['a column that came', [{ addColumn: 'uren', text: 'veel' }], 'een vak of kolom kwam erbij of ging weg'],
    ['a cell that came', [{ split: 'De Ark' }], 'in een vak'],
    [
      'a row with a note in it',
      [
        { addRow: 'De Brug', cells: ['De Boom', '5'] },
        { noteOn: 'Boom', text: 'Nieuw.' },
      ],
      'een noot, beeld of tekstvak in een rij die erbij kwam',
    ],
    ['an item of which the first loses its head', [{ remove: 'hulp bij' }], 'onder dit punt staat nog meer'],
  ])('%s', async (_, edits, reason) => {
    const made = await received(edits);
    expect([made.text, made.reasons]).toEqual([text, [expect.stringContaining(reason)]]);
  });
});

test.each<[string, WordEdit, string]>([
  [
    'above those of the sheet that it is in, which would get another level',
    { restyle: 'Tekst over planning', as: 'heading' },
    'deze kop kan niet boven de andere koppen van dit bestand staan: geef in de bron alle koppen een ander niveau',
  ],
  [
    'of a section that the kind asks for, behind the contents: a blank would take its place',
    { replace: 'Toelichting', by: 'Uitleg' },
    'na het overnemen zou de tekst niet gelijk zijn aan die in Word (het sjabloon kan een onderdeel een vaste plek geven): doe het zelf',
  ],
])('a heading %s, is left to the reader', async (_, edit, reason) => {
  const generated = generatedAgenda('agreements/proef', {
    ...{ sheets: 2, signatories: 3, amounts: ['€ 1.000'], names: ['Brug', 'De Ark', 'Oost', 'West'] },
  });
  const files = Object.fromEntries(
    Object.entries(generated).map(([name, own]) => [name, own.replace('status: final', 'status: draft')]),
  );
  const project = () => memoryHost(files, { below: projectHost, templates: 'templates' });
  const host = project();
  await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
  const sent = readDocx(host.files.get('out/proef/agenda.concept.docx') ?? expect.fail('no Word file'));
  const file = { path: 'terug.docx', name: 'terug.docx', word: editedWord(sent, [edit]) };
  const options = { files: ['terug.docx'], into: 'agreements/proef/agenda.md' };
  const { changes } = await receiveWords([file], options, project());
  expect(changes.map(({ outcome }) => outcome)).toEqual([{ reason }]);
});

test.each<[string, WordEdit]>([
  ['words that came', { replace: 'zover', by: 'zover nu' }],
  ['a split', { split: 'Tot ' }],
])('%s where something else was changed without a trace are left to the reader', async (_, edit) => {
  const came = editedWord(word, [edit, { untracked: 'Tot', by: 'Tot hier,' }]);
  const file = { path: 'terug.docx', name: 'terug.docx', word: came };
  const made = await receiveWords([file], { files: ['terug.docx'], into: path }, hostWith());
  const reasons = made.changes.map(({ outcome }) => ('reason' in outcome ? outcome.reason : 'made'));
  expect(made.files).toEqual([]);
  expect(reasons).toContain(
    'in deze alinea is ook iets veranderd zonder dat Word het bijhield: kijk zelf na',
  );
});

test('more changes than can be taken over are refused with their number', async () => {
  const last = editedWord(word, [{ addAfter: 'Tot zover', text: 'x' }]).blocks.at(-1);
  const came = last?.type === 'paragraph' ? last.runs.at(-1) : undefined;
  const blocks = word.blocks.map((block, index) =>
    index === 0 && block.type === 'paragraph' && came
      ? { ...block, runs: [...block.runs, ...Array.from({ length: 5_001 }, () => came)] }
      : block,
  );
  const file = { path: 'terug.docx', name: 'terug.docx', word: { ...word, blocks } };
  const { refusals } = await receiveWords([file], { files: ['terug.docx'], into: path }, hostWith());
  expect(refusals).toMatchObject([
    {
      message: 'in dit bestand zijn 5001 wijzigingen bijgehouden; Akkoord neemt er ten hoogste 5000 over',
    },
  ]);
});
