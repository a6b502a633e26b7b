/** A key that is absent, put in by its fix: as a new document has it, in its place, with the rest as it was. */
import { expect, test } from 'vitest';
import { checkForFixes } from '../../src/build/check.ts';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { schemeSchema } from '../../src/kinds/scheme.ts';
import { readDataFile } from '../../src/load/read-data-file.ts';
import { grown } from '../scaffold/new-host.ts';
import { exampleHost } from '../support/example-dossier.ts';

/** Returns what a click on “Zet de sleutel … erin” makes of a file; undefined when nothing offers that. */
async function clicked(path: string, text: string, title: string, disk: Host): Promise<string | undefined> {
  const host = overlayHost(disk, { texts: new Map([[path, text]]), absolute: (each) => each });
  const { diagnostics } = await checkForFixes({ paths: [path.split('/').slice(0, -1).join('/')] }, host);
  const fixes = diagnostics.flatMap(({ fixes = [] }) => fixes);
  const fix = fixes.find((each) => each.title === title && each.edits[0]?.span.file === path);
  return fix && applyEdits(text, fix.edits);
}

const { host, written } = grown(
  { kind: 'gka-agenda', name: 'meppel' },
  { kind: 'agreement', name: 'voorbeeldstad' },
  { kind: 'implementation-agenda', folder: 'agreements/voorbeeldstad' },
  { kind: 'raadsbrief', about: 'agreements/voorbeeldstad/akkoord.md' },
  { kind: 'memo', folder: 'agreements/voorbeeldstad' },
);

/** What is asked for only when it is needed. */
const mayBeAbsent = ['terms', 'annexes'];

/** The parts of the frontmatter of a new document that hold a key without a value. */
const emptyKeys = written.flatMap((path) => {
  const text = host.text(path) ?? '';
  const parts = text.slice(0, text.indexOf('\n---\n')).split('\n\n');
  return parts.flatMap((part) => {
    const lines = part.split('\n').filter((line) => !/^ *#/.test(line));
    const isEmpty = lines.every((line) => /^ *[a-z]+:$/.test(line));
    const key = /^[a-z]+(?=:)/.exec(lines[0] ?? '')?.[0];
    if (key === undefined || !isEmpty || part.includes('(mag weg)') || mayBeAbsent.includes(key)) return [];
    return [{ path, key, part }];
  });
});

test('there are keys of every kind to leave out', () => {
  const names = emptyKeys.map(({ path, key }) => `${path.split('/').at(-1)} ${key}`);
  expect(names).toEqual([
    ...['period', 'date', 'lead', 'style'].map((key) => `agenda.md ${key}`),
    ...['summary', 'period'].map((key) => `eerste-interventie.md ${key}`),
    ...['period', 'date', 'style'].map((key) => `akkoord.md ${key}`),
    'uitvoeringsagenda.md date',
    'raadsbrief.md date',
    ...['to', 'from', 'date'].map((key) => `notitie.md ${key}`),
  ]);
});

test.each(emptyKeys)('$path: $key is put back as it was', async ({ path, key, part }) => {
  const whole = host.text(path) ?? '';
  const without = whole.replace(`\n\n${part}`, '');
  // Which house styles there are is not known to a dossier.
  const expected =
    key !== 'style'
      ? whole
      : whole.replace(/(# Huisstijl: [^.]*\.) Kies uit: [^:]*\nstyle:/, '$1 Voorbeeld: gka\nstyle:');
  expect(await clicked(path, without, `Zet de sleutel \`${key}\` erin`, host)).toBe(expected);
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(await clicked(path, windows(without), `Zet de sleutel \`${key}\` erin`, host)).toBe(
    windows(expected),
  );
});

const sheet = `---
kind: intervention
title: Coaches op school
summary: Een coach op elke school.
period: 2022-2024
partners:
  - gemeente
contact:
  partner: gemeente # die het weet
  role: Adviseur
  email: onderwijs@voorbeeldstad.example
budget:
  - cost: loonkosten
    item: Coach
    amount: € 5
  # de rest volgt
  - item: Zaal
    amount: € 5
funding: [{source: gemeente, amount: rest}]
---

## Doelgroep

Elk kind.
`;
const agenda = `---
kind: gka-agenda
title: Gelijke kansen
type: agenda
status: draft

partners:
  gemeente: {name: Gemeente Voorbeeldstad}
  bestuur:
    name: |
      Stad
        & Esch
    type: school-board
---

## Toelichting

Wat wij willen.
`;

/** What stands there after a click that did not stand there before. */
const cases: readonly (readonly [
  what: string,
  path: string,
  text: string,
  key: string,
  added: readonly string[],
])[] = [
  [
    'a group that is absent, with all it holds',
    'd/coaches.md',
    sheet.replace(/contact:\n(?: .*\n)+/, ''),
    'contact',
    [
      '# Contactpersoon: wie vragen over de interventie beantwoordt.',
      'contact:',
      '  # Partner. Kies uit: gemeente (Gemeente Voorbeeldstad), bestuur (Stad & Esch)',
      '  partner:',
      '  # Naam (mag weg).',
      '  # name: Anne de Vries',
      '  # Functie. Voorbeeld: Beleidsadviseur jeugd',
      '  role:',
      '  # E-mailadres. Voorbeeld: onderwijs@voorbeeldstad.example',
      '  email:',
      '  # Telefoonnummer (mag weg).',
      '  # phone: 0522 123 456',
      '  # Website (mag weg).',
      '  # website: https://www.voorbeeldstad.example',
    ],
  ],
  [
    'a key of a group, behind what comes before it',
    'd/coaches.md',
    sheet.replace(/ {2}role.*\n/, ''),
    'role',
    ['  # Functie. Voorbeeld: Beleidsadviseur jeugd', '  role:'],
  ],
  [
    'a key of a group, before all others',
    'd/coaches.md',
    sheet.replace(/ {2}partner: .*\n/, ''),
    'partner',
    ['  # Partner. Kies uit: gemeente (Gemeente Voorbeeldstad), bestuur (Stad & Esch)', '  partner:'],
  ],
  [
    'a key of an empty group',
    'd/coaches.md',
    sheet.replace(/(?<=contact:)\n(?: .*\n)+/, ' # wie\n'),
    'email',
    ['  # E-mailadres. Voorbeeld: onderwijs@voorbeeldstad.example', '  email:'],
  ],
  [
    'a key behind the dash of a list',
    'd/coaches.md',
    sheet,
    'cost',
    [
      '  - # Kostensoort. Kies uit: loonkosten, materieel (Materiële kosten), overig (Overige kosten)',
      '    cost:',
      '    item: Zaal',
    ],
  ],
  [
    'a key of an item between braces',
    'd/coaches.md',
    sheet.replace('source: gemeente, ', ''),
    'source',
    ['funding: [{source: "", amount: rest}]'],
  ],
  [
    'the last key of an item between braces',
    'd/coaches.md',
    sheet.replace(', amount: rest', ''),
    'amount',
    ['funding: [{source: gemeente, amount: ""}]'],
  ],
  [
    'a key of a partner between braces',
    'd/agenda.md',
    agenda,
    'type',
    ['  gemeente: {name: Gemeente Voorbeeldstad, type: ""}'],
  ],
  [
    'a key behind a text of several lines',
    'd/agenda.md',
    agenda.replace('stad}', 'stad, type: municipality}').replace(/ {4}type:.*\n/, ''),
    'type',
    [
      '    # Soort. Kies uit: municipality (gemeente), ministry (ministerie), school-board (schoolbestuur),',
      '    #   childcare (kinderopvang), care (zorg), welfare (welzijn), province (provincie), other (overig)',
      '    type:',
    ],
  ],
  [
    'a list, with an example',
    'd/agenda.md',
    agenda,
    'interventions',
    [
      '# Interventiebladen: in de volgorde waarin ze in de agenda komen.',
      'interventions:',
      '  # - interventies/startanalyse.md',
    ],
  ],
  [
    'a title',
    'd/agenda.md',
    agenda.replace(/title.*\n/, ''),
    'title',
    ['# Titel: komt op het voorblad. Voorbeeld: Gelijke kansen voor alle kinderen', 'title:'],
  ],
  [
    'what a letter is about',
    'd/raadsbrief.md',
    '---\nkind: raadsbrief\nstatus: draft\n---\n\nTekst.\n',
    'about',
    ['# Waarover: het akkoord of de agenda waar de brief over gaat. Voorbeeld: akkoord.md', 'about:'],
  ],
];

test.each(cases)('%s', async (_, path, text, key, added) => {
  const result = await clicked(path, text, `Zet de sleutel \`${key}\` erin`, exampleHost({}));
  const was = text.split('\n');
  const lines = result?.split('\n') ?? [];
  expect(lines.filter((line) => line !== '' && !was.includes(line))).toEqual(added);
});

test('a file that does not say what it is may become what has its keys', async () => {
  const text = sheet.replace('kind: intervention\n', '');
  const after = await clicked('d/coaches.md', text, 'Schrijf `kind: intervention`', exampleHost({}));
  expect(after).toBe(
    text.replace('---\n', '---\n# Soort document. Laat dit zo staan.\nkind: intervention\n'),
  );
  expect(await clicked('d/coaches.md', text, 'Schrijf `kind: memo`', exampleHost({}))).toBeUndefined();
});

test.each([
  [
    'a group with a text in the place of keys',
    sheet.replace(/(?<=contact:)\n(?: .*\n)+/, ' "[naam]"\n'),
    'role',
  ],
  ['an item without anything', sheet.replace(/(?<=- )item: Zaal\n.*/, ''), 'cost'],
  ['a group between braces', sheet.replace(/(?<=contact:)\n(?: .*\n)+/, ' {}\n'), 'role'],
])('%s is left alone', async (_, text, key) => {
  expect(
    await clicked('d/coaches.md', text, `Zet de sleutel \`${key}\` erin`, exampleHost({})),
  ).toBeUndefined();
});

test('a key of a file of data of the project', () => {
  const text = 'name: Eigen regeling\ncosts:\n  - id: loon\n    label: Loon\nsources:\n  - id: gka\n';
  const found: Diagnostic[] = [];
  const disk = memoryHost({ 'eigen.yaml': text });
  readDataFile('eigen.yaml', schemeSchema, disk, (each) => found.push(each));
  const fixes = found.flatMap(({ fixes = [] }) => fixes);
  expect(fixes.map(({ title, edits }) => [title, applyEdits(text, edits)])).toEqual([
    [
      'Zet de sleutel `source` erin',
      text.replace('\ncosts', '\n# Bron van het geld. Voorbeeld: gka\nsource:\ncosts'),
    ],
    [
      'Zet de sleutel `label` erin',
      `${text.trimEnd()}\n    # Naam. Voorbeeld: Gelijke Kansen Alliantie\n    label:\n`,
    ],
  ]);
});
