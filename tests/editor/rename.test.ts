import { describe, expect, it } from 'vitest';
import { highlights, references } from '../../src/editor/references.ts';
import { editsForMoves, prepareRename, rename } from '../../src/editor/rename/rename.ts';
import {
  cursorBehind,
  type EditorDossier,
  edited,
  editorDossier,
  textIn,
} from '../support/editor-dossier.ts';
import { png } from '../support/png.ts';

const folder = 'agreements/proef';
const agenda = `${folder}/agenda.md`;
const sheet = `${folder}/interventies/coaches.md`;
const other = `${folder}/interventies/taal.md`;
const letter = `${folder}/brief.md`;

const known = editorDossier(folder, {
  [agenda]: `---
kind: gka-agenda
title: Gelijke kansen met de LEA
type: agenda
status: draft
date: 28 september 2022
period: 2022-2024
style: gka
scheme: gka-2021
partners:
  gemeente: # onze eigen gemeente
    name: Gemeente Voorbeeldstad
    type: municipality
  "stad-esch":
    name: Stad & Esch
    type: school-board
lead: 'stad-esch'
interventions: [interventies/coaches.md, "interventies/taal.md"]
signatories:
  - partner: stad-esch
    name: B. Jansen
    role: Bestuurder
terms:
  LEA: Lokale Educatieve Agenda
allow:
  - rule: text/placeholder
    reason: dit hoort zo
    place: Het overleg van de LEA
  - rule: text/placeholder
    reason: ook dit
    place: partners.stad-esch.name
---

## Het overleg van de LEA

De LEA, LEA-leden en *LEA* vergaderen bij {{partners.stad-esch.name}}. Niet: LEAO, \`LEA\`, \\{{partners.stad-esch}\\}.
Zie [LEA](#het-overleg-van-de-lea), [coaches](interventies/coaches.md#wie-doet-wat) en
[de
taal][taal].

![De LEA](beelden/foto%201.png "Beeld van de LEA")

## Cijfers

{{interventions.coaches.budget.lines.uren.total}} van {{interventions.coaches.budget.total}}, en {{period}}.[^bron]

## Vervolg

## Vervolg

Zie [twee](#vervolg-1).

[taal]: <interventies/taal.md>
[^bron]: Uit de LEA.
`,
  [sheet]: `---
kind: intervention
title: Coaches
summary: Een coach.
period: 2022-2024
partners: [gemeente, stad-esch]
contact:
  partner: stad-esch
  role: Adviseur
  email: a@voorbeeldstad.example
budget:
  - id: uren
    cost: loonkosten
    item: Coach
    amount: 500 uur x € 100
funding:
  - source: gka
    amount: rest
---

## Betrokken partijen

### Wie doet wat

{{agenda.partners.stad-esch.name}} doet {{budget.lines.uren.amount}}. Zie [](../agenda.md#het-overleg-van-de-lea).

::section{of=taal.md#wie-doet-wat part=whole}
`,
  [other]: `---
kind: intervention
title: Taal
summary: Taal.
period: 2022-2024
partners: []
contact:
budget: []
funding: []
---

## Betrokken partijen

### Wie doet wat

Tekst.
`,
  [letter]: `---
kind: raadsbrief
title: Brief
status: draft
about: agenda.md
style: midden-groningen
---

De {{agreement.partners.stad-esch.name}} schrijft over {{agreement.interventions.coaches.title}}.
Zie [de agenda](agenda.md) en [dit](agenda.md#vervolg-1).
`,
  [`${folder}/beelden/foto 1.png`]: png(8, 8),
});

/** Lines that differ after a rename, by file without its folder: `-` before, `+` after. */
it('nothing is wrong with the dossier of these tests', () => {
  expect(known.findings).toEqual([]);
});

function changes(file: string, words: string, name: string): readonly string[] {
  const made = rename(cursorBehind(known, file, words), name);
  if (!made.ok) return [made.reason];
  return differences(made.edits);
}

function differences(edits: Parameters<typeof edited>[1]): readonly string[] {
  const after = edited(known.files, edits);
  return Object.entries(after).flatMap(([file, text]) => {
    if (typeof text !== 'string') return [];
    const before = (textIn(known, file) ?? '').split('\n');
    const name = file.slice(folder.length + 1);
    return text
      .split('\n')
      .flatMap((line, index) => (line === before[index] ? [] : `${name}: ${line.trim()}`));
  });
}

const reason = (file: string, words: string, name: string) => {
  const made = rename(cursorBehind(known, file, words), name);
  return made.ok ? `geen weigering: ${JSON.stringify(made.edits)}` : made.reason;
};

describe('rename', () => {
  it('a partner, everywhere in the dossier and nowhere else', () => {
    const expected = [
      'agenda.md: "esch":',
      "agenda.md: lead: 'esch'",
      'agenda.md: - partner: esch',
      'agenda.md: place: partners.esch.name',
      'agenda.md: De LEA, LEA-leden en *LEA* vergaderen bij {{partners.esch.name}}. Niet: LEAO, `LEA`, \\{{partners.stad-esch}\\}.',
      'interventies/coaches.md: partners: [gemeente, esch]',
      'interventies/coaches.md: partner: esch',
      'interventies/coaches.md: {{agenda.partners.esch.name}} doet {{budget.lines.uren.amount}}. Zie [](../agenda.md#het-overleg-van-de-lea).',
      'brief.md: De {{agreement.partners.esch.name}} schrijft over {{agreement.interventions.coaches.title}}.',
    ];
    expect(changes(agenda, '"stad-es', 'esch')).toEqual(expected);
    expect(changes(letter, 'partners.stad', 'esch')).toEqual(expected);
    expect(changes(sheet, 'partner: stad', 'esch')).toEqual(expected);
  });

  it('a term in texts, values and headings, with the links to those', () => {
    expect(changes(agenda, '  LEA', 'LOA')).toEqual([
      'agenda.md: title: Gelijke kansen met de LOA',
      'agenda.md: LOA: Lokale Educatieve Agenda',
      'agenda.md: place: Het overleg van de LOA',
      'agenda.md: ## Het overleg van de LOA',
      'agenda.md: De LOA, LOA-leden en *LOA* vergaderen bij {{partners.stad-esch.name}}. Niet: LEAO, `LEA`, \\{{partners.stad-esch}\\}.',
      'agenda.md: Zie [LOA](#het-overleg-van-de-loa), [coaches](interventies/coaches.md#wie-doet-wat) en',
      'agenda.md: ![De LOA](beelden/foto%201.png "Beeld van de LOA")',
      'agenda.md: [^bron]: Uit de LOA.',
      'interventies/coaches.md: {{agenda.partners.stad-esch.name}} doet {{budget.lines.uren.amount}}. Zie [](../agenda.md#het-overleg-van-de-loa).',
    ]);
  });

  it('a line of a budget, from its definition and from a value', () => {
    const expected = [
      'agenda.md: {{interventions.coaches.budget.lines.inzet.total}} van {{interventions.coaches.budget.total}}, en {{period}}.[^bron]',
      'interventies/coaches.md: - id: inzet',
      'interventies/coaches.md: {{agenda.partners.stad-esch.name}} doet {{budget.lines.inzet.amount}}. Zie [](../agenda.md#het-overleg-van-de-lea).',
    ];
    expect(changes(sheet, 'id: ur', 'inzet')).toEqual(expected);
    expect(changes(agenda, 'lines.ur', 'inzet')).toEqual(expected);
  });

  it('a heading, and every link and block that names it; an equal heading elsewhere stays', () => {
    expect(changes(other, '## Wie', 'Wie & wat')).toEqual([
      'interventies/coaches.md: ::section{of=taal.md#wie--wat part=whole}',
      'interventies/taal.md: ### Wie & wat',
    ]);
    expect(changes(sheet, '### ', 'Rollen')).toEqual([
      'agenda.md: Zie [LEA](#het-overleg-van-de-lea), [coaches](interventies/coaches.md#rollen) en',
      'interventies/coaches.md: ### Rollen',
    ]);
  });

  it('the first of two equal headings: what went to the second still does', () => {
    expect(changes(agenda, '## Vervolg', 'Hoe verder?')).toEqual([
      'agenda.md: ## Hoe verder?',
      'agenda.md: Zie [twee](#vervolg).',
      'brief.md: Zie [de agenda](agenda.md) en [dit](agenda.md#vervolg).',
    ]);
  });

  it('a footnote', () => {
    expect(changes(agenda, '[^br', 'herkomst')).toEqual([
      'agenda.md: {{interventions.coaches.budget.lines.uren.total}} van {{interventions.coaches.budget.total}}, en {{period}}.[^herkomst]',
      'agenda.md: [^herkomst]: Uit de LEA.',
    ]);
  });

  it('a file, in lists, links, definitions of links, blocks and values', () => {
    const made = rename(cursorBehind(known, agenda, 'interventies/coa'), 'coach.md');
    expect(made).toMatchObject({ ok: true, move: { from: sheet, to: `${folder}/interventies/coach.md` } });
    expect(changes(agenda, 'interventies/coa', 'coach.md')).toEqual([
      'agenda.md: interventions: [interventies/coach.md, "interventies/taal.md"]',
      'agenda.md: Zie [LEA](#het-overleg-van-de-lea), [coaches](interventies/coach.md#wie-doet-wat) en',
      'agenda.md: {{interventions.coach.budget.lines.uren.total}} van {{interventions.coach.budget.total}}, en {{period}}.[^bron]',
      'brief.md: De {{agreement.partners.stad-esch.name}} schrijft over {{agreement.interventions.coach.title}}.',
    ]);
    expect(changes(sheet, 'of=taal', 'talen.md')).toEqual([
      'agenda.md: interventions: [interventies/coaches.md, "interventies/talen.md"]',
      'agenda.md: [taal]: <interventies/talen.md>',
      'interventies/coaches.md: ::section{of=talen.md#wie-doet-wat part=whole}',
    ]);
    expect(changes(agenda, 'beelden/foto', 'foto (2).png')).toEqual([
      'agenda.md: ![De LEA](beelden/foto%20%282%29.png "Beeld van de LEA")',
    ]);
  });

  it('tells what it would rename, without quotes', () => {
    expect(prepareRename(cursorBehind(known, agenda, '"stad-es'))).toMatchObject({
      ok: true,
      name: 'stad-esch',
      span: { start: { line: 14, column: 4 }, end: { line: 14, column: 13 } },
    });
    expect(prepareRename(cursorBehind(known, letter, '[de agenda](age'))).toMatchObject({
      name: 'agenda.md',
    });
    expect(prepareRename(cursorBehind(known, letter, 'schrijft'))).toBeUndefined();
  });

  it.each([
    [agenda, '"stad-es', 'gemeente', 'Er is al een partner `gemeente`. Kies een andere naam.'],
    [
      agenda,
      '"stad-es',
      'Stad Esch',
      'Een id bestaat uit kleine letters, cijfers en streepjes, zoals `stad-esch`.',
    ],
    [agenda, '  LEA', 'L*A', /geen opmaak: `L\*A`/],
    [
      agenda,
      '## Cij',
      'Vervolg',
      'In dit bestand staat al een kop `Vervolg`. Een verwijzing zou dan niet meer weten welke.',
    ],
    [agenda, '## Cij', 'Cijfers **nu**', /zonder opmaak/],
    [agenda, '## Cij', '…', 'In een kop staat minstens één letter of cijfer.'],
    [agenda, 'interventies/coa', 'taal.md', 'Er is al een bestand `taal.md` in deze map.'],
    [agenda, 'interventies/coa', 'agenda.md', 'Er is in dit dossier al een document `agenda.md`.'],
    [agenda, 'interventies/coa', 'coach', 'De naam van dit bestand eindigt op `.md`.'],
    [agenda, 'interventies/coa', '../coach.md', 'Geef alleen de naam van het bestand, zonder map.'],
    [sheet, 'cost: loon', 'lonen', /staat niet in dit dossier maar in de regeling/],
    [agenda, '{{per', 'jaren', /De namen van gegevens liggen vast/],
    [letter, 'schrijft', 'iets', 'Hier staat niets dat een naam heeft.'],
  ])('is refused in %s at %s as %s', (file, words, name, expected) => {
    expect(reason(file, words, name)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('is refused while a text is ahead of what is known of it', () => {
    const text = (textIn(known, sheet) ?? '').replace('title: Coaches', 'title: [');
    const situation = {
      ...cursorBehind(known, agenda, '"stad-es'),
      read: (file: string) => (file === sheet ? text : textIn(known, file)),
    };
    expect(rename(situation, 'esch')).toEqual({
      ok: false,
      reason: `\`${sheet}\` kan nu niet worden gelezen. Los eerst de fouten daar op; dan is bekend waar de naam overal staat.`,
    });
  });

  it('paths follow a folder that moves, and one file into another folder', () => {
    const situation = { ...known, read: (file: string) => textIn(known, file) };
    expect(
      differences(editsForMoves(situation, [{ from: `${folder}/interventies`, to: `${folder}/bladen` }])),
    ).toEqual([
      'agenda.md: interventions: [bladen/coaches.md, "bladen/taal.md"]',
      'agenda.md: Zie [LEA](#het-overleg-van-de-lea), [coaches](bladen/coaches.md#wie-doet-wat) en',
      'agenda.md: [taal]: <bladen/taal.md>',
    ]);
    expect(differences(editsForMoves(situation, [{ from: sheet, to: `${folder}/coaches.md` }]))).toEqual([
      'agenda.md: interventions: [coaches.md, "interventies/taal.md"]',
      'agenda.md: Zie [LEA](#het-overleg-van-de-lea), [coaches](coaches.md#wie-doet-wat) en',
      'interventies/coaches.md: {{agenda.partners.stad-esch.name}} doet {{budget.lines.uren.amount}}. Zie [](agenda.md#het-overleg-van-de-lea).',
      'interventies/coaches.md: ::section{of=interventies/taal.md#wie-doet-wat part=whole}',
    ]);
    expect(editsForMoves(situation, [{ from: folder, to: 'agreements/elders' }])).toEqual([]);
  });
});

describe('rename in all ways of writing', () => {
  const written = editorDossier(folder, {
    ...known.files,
    [letter]: `---
kind: raadsbrief
title: Brief
status: draft
about: ./agenda.md
style: midden-groningen
---

| Wie | Wat |
| --- | --- |
| {{ agreement.partners.stad-esch.name }} | LEA, [a](<agenda.md#cijfers>) en [b](./agenda.md#cijfers) |

:::quote{source="{{agreement.partners.stad-esch.name}} in de LEA"}
Zie [c][ag], [d][ag] en [ag].
:::

![{{agreement.partners.stad-esch.name}} en LEA](beelden/foto%201.png
"Van {{agreement.partners.stad-esch.name}} en LEA")

- [**{{agreement.partners.stad-esch.name}}** en
  meer](agenda.md#cijfers).[^een]

[^een]: LEA en {{agreement.partners.stad-esch.name}}.

[ag]: agenda.md#cijfers
`,
  });
  const letterAfter = (file: string, words: string, name: string) => {
    const made = rename(cursorBehind(written, file, words), name);
    const files = made.ok ? edited(written.files, made.edits) : {};
    return String(files[letter]).split('---\n').slice(2).join('---\n');
  };
  const authored = (textIn(written, letter) ?? '').split('---\n').slice(2).join('---\n');

  it('nothing is wrong with it', () => {
    expect(written.findings).toEqual([]);
  });
  it('a partner', () => {
    expect(letterAfter(agenda, '"stad-es', 'esch')).toBe(authored.replaceAll('stad-esch', 'esch'));
  });
  it('a term', () => {
    expect(letterAfter(agenda, '  LEA', 'LOA')).toBe(authored.replaceAll('LEA', 'LOA'));
  });
  it('a heading, whose link has a definition that several use', () => {
    expect(letterAfter(agenda, '## Cij', 'Getallen')).toBe(authored.replaceAll('#cijfers', '#getallen'));
  });
  it('a picture', () => {
    expect(letterAfter(letter, '(beelden/fo', 'beeld.png')).toBe(
      authored.replace('foto%201.png', 'beeld.png'),
    );
  });
});

describe('rename in a dossier that is not finished', () => {
  const unlisted = `${folder}/interventies/later.md`;
  const unfinished = editorDossier(folder, {
    ...known.files,
    [agenda]: `${(textIn(known, agenda) ?? '').replace('terms:\n', 'terms:\n  LEA Breed: Brede LEA\n')}
### De LEA Breed

LEA Breed en LEA. Zie [dit](#de-lea-breed).
`,
    [unlisted]: `---
kind: intervention
title: Later
partners: [stad-esch]
---

{{agenda.partners.stad-esch.name}} {{agenda.partners.weg.name}} [x](coaches.md#wie-doet-wat)
`,
  });
  const lines = (file: string, words: string, name: string) => {
    const made = rename(cursorBehind(unfinished, file, words), name);
    if (!made.ok) return [made.reason];
    return Object.entries(edited(unfinished.files, made.edits)).flatMap(([path, text]) => {
      const before = textIn(unfinished, path)?.split('\n') ?? [];
      return typeof text === 'string' ? text.split('\n').filter((line, index) => line !== before[index]) : [];
    });
  };

  it('goes into a sheet that is not listed', () => {
    expect(lines(agenda, '"stad-es', 'esch')).toEqual(
      expect.arrayContaining([
        'partners: [esch]',
        '{{agenda.partners.esch.name}} {{agenda.partners.weg.name}} [x](coaches.md#wie-doet-wat)',
      ]),
    );
    expect(lines(sheet, '### Wie', 'Rollen')).toContain(
      '{{agenda.partners.stad-esch.name}} {{agenda.partners.weg.name}} [x](coaches.md#rollen)',
    );
  });
  it('leaves a longer term alone that has the name in it', () => {
    const changed = lines(agenda, 'De LEA, LE', 'LOA').filter((line) => line.includes('Breed'));
    expect(changed).toEqual(['  LEA Breed: Brede LOA', 'LEA Breed en LOA. Zie [dit](#de-lea-breed).']);
  });
});

describe('references', () => {
  const at = (file: string, words: string, withDefinition = true, dossier: EditorDossier = known) =>
    references(cursorBehind(dossier, file, words), withDefinition).map(
      ({ file: found, start }) => `${found.slice(folder.length + 1)}:${start.line}:${start.column}`,
    );

  it('of a value: the key, its value, and where it is mentioned', () => {
    expect(at(agenda, 'peri')).toEqual([
      'agenda.md:7:1',
      'agenda.md:7:9',
      expect.stringMatching(/^agenda.md:45:/),
    ]);
    expect(at(agenda, 'peri', false)).toEqual([expect.stringMatching(/^agenda.md:45:/)]);
  });
  it('of a heading: links to it', () => {
    expect(at(sheet, '## Wie', false)).toEqual([expect.stringMatching(/^agenda.md:37:/)]);
  });
  it('of a picture', () => {
    expect(at(agenda, 'beelden/fo', false)).toEqual(['agenda.md:41:11']);
  });
  it('in the same file as highlights', () => {
    expect(
      highlights(cursorBehind(known, sheet, 'id: ur')).map(({ span, isDefinition }) => [
        span.start.line,
        isDefinition,
      ]),
    ).toEqual([
      [12, true],
      [25, false],
    ]);
  });
});
