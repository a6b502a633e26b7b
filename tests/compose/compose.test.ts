import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { composeMarkdown } from '../../src/compose/compose-markdown.ts';
import { blocks, composeSmall, headings, nodesOf, wordsOf } from './outline.ts';
import { agendaBody, agendaData, document, sheetBody, sheetData, smallDossier } from './small-dossier.ts';

describe('an agenda', () => {
  test('is its cover, its text, its sheets and the annex, headings one below the other', () => {
    const { document, findings } = composeSmall();
    expect(findings).toEqual([]);
    expect(headings(document?.root)).toEqual([
      '# Kansen in Voorbeeldstad',
      '## Verbinding',
      '## Effectiviteit',
      '## Kennisdeling',
      '# Gelijke kansen voor alle kinderen en jongeren in Gemeente Voorbeeldstad',
      '## Toelichting',
      '# Interventies en samenwerking',
      '## Interventie: Coaches op school',
      '### Betrokken partijen',
      '### Planning',
      '### Doel van de interventie',
      '### Doelgroep',
      '### Locatie (wijk, school)',
      '### Activiteiten',
      '### Monitoring en evaluatie',
      '### Financiering',
      '### Contact',
      '## Samenwerking met de Gelijke Kansen Alliantie',
      '## Wederzijdse afspraken',
      '## Ondertekening bevoegd gezag',
      '# Activiteitenplan en begroting',
      '## GKA-agenda Gemeente Voorbeeldstad',
      '### Coaches op school',
      '## Totaal van de GKA-agenda',
      '## Ondertekening activiteitenplan en begroting',
    ]);
  });

  test('knows its metadata', () => {
    const data = agendaData.replace('status: draft', 'status: final\nversion: 2.1\nnotice: Voorbeeld');
    expect(composeSmall({ agendaData: data }).document).toMatchObject({
      id: 'agenda',
      file: 'd/agenda.md',
      kind: 'gka-agenda',
      title: 'Kansen in Voorbeeldstad',
      status: 'final',
      date: { year: 2022, month: 9, day: 28 },
      author: 'Gemeente Voorbeeldstad',
      running: {
        title: 'Kansen in Voorbeeldstad',
        notice: 'Voorbeeld',
        version: '2.1',
        date: '28 september 2022',
        status: 'definitief',
      },
    });
  });

  test('every heading knows whose it is, every node where it comes from', () => {
    const nodes = nodesOf(composeSmall().document?.root);
    const owners = nodes.flatMap((node) => (node.type === 'heading' ? [node.data?.origin] : []));
    expect(new Set(owners)).toEqual(new Set(['d/agenda.md', 'd/interventies/coach.md']));
    expect(owners.filter((owner) => owner === 'd/interventies/coach.md')).toHaveLength(10);
    expect(nodes.filter((node) => !node.data?.span)).toEqual([]);
  });

  test('a budget in a sheet is that of the sheet, the last one that of the agenda', () => {
    const slots = nodesOf(composeSmall().document?.root).filter((node) => node.type === 'budgetSlot');
    expect(slots.map(({ of }) => of)).toEqual(['coach', 'coach', undefined]);
  });

  test('an addendum says so', () => {
    const { document } = composeSmall({ agendaData: agendaData.replace('type: agenda', 'type: addendum') });
    const text = blocks(document?.root).join('\n');
    expect(text).toContain('Met dit addendum vullen wij onze GKA-agenda aan voor de periode 2022-2024.');
    expect(text).toContain('Addendum bij de GKA-agenda Gemeente Voorbeeldstad');
    expect(text).toContain('Totaal van het addendum');
    expect(text).toContain('Dit addendum bevat één interventie.');
    expect(text).toContain(
      'Met dit addendum spreken Gemeente Voorbeeldstad en de Gelijke Kansen Alliantie af',
    );
    expect(text).toContain('dat het dit addendum kent en meewerkt aan de interventie die erin staat');
    expect(text.replace(agendaBody.trim().split('\n')[2] ?? '', '')).not.toContain('deze agenda');
  });

  test('with two sheets and two school boards the words are plural', () => {
    const data = agendaData
      .replace('lead:', '  zorg:\n    name: Stichting Zorg\n    type: school-board\nlead:')
      .replace('- interventies/coach.md', '- interventies/coach.md\n  - interventies/taal.md');
    const sheet = sheetData.replace('  - scholen', '  - scholen\n  - zorg');
    const { document: composed } = composeSmall({
      agendaData: data,
      files: { 'd/interventies/taal.md': document(sheet, sheetBody) },
    });
    const text = blocks(composed?.root).join('\n');
    expect(text).toContain('welke interventies daarbij horen');
    expect(text).toContain('De interventies van deze agenda staan elk op een eigen blad.');
    expect(text).toContain('De kosten van alle interventies samen zijn € 16.000.');
    const labels = nodesOf(composed?.root).flatMap((node) => (node.type === 'fieldRow' ? [node.label] : []));
    expect(labels.filter((label) => label.startsWith('Schoolbest'))).toEqual([
      'Schoolbestuur',
      'Schoolbesturen',
    ]);
  });

  test('without a school board that signs there is no heading for it', () => {
    const data = agendaData.replace(/ {2}- partner: scholen\n.*\n.*\n/, '');
    const { document } = composeSmall({ agendaData: data });
    expect(headings(document?.root).filter((heading) => heading.includes('Ondertekening'))).toEqual([]);
  });

  test('a sentence does not end in an amount that is still open', () => {
    const { document } = composeSmall({ sheetData: sheetData.replace(/amount: 100 .*/, 'amount: p.m.') });
    const said = nodesOf(document?.root).flatMap((node) =>
      node.type === 'paragraph' ? [wordsOf(node)] : [],
    );
    expect(said).toContain('Hoeveel de interventie kost, is nog niet bekend.');
    expect(said.filter((each) => each.includes('p.m..'))).toEqual([]);
  });

  test('a key that is left out is the key of its blank', () => {
    const { document } = composeSmall({
      agendaData: agendaData.replace('period: 2022-2024\n', ''),
      sheetData: sheetData.replace(/ {2}(?:role|email): .*\n/g, '').replace(/summary: .*\n/, ''),
    });
    const blanks = nodesOf(document?.root).flatMap((node) => (node.type === 'blank' ? [node.key] : []));
    expect(new Set(blanks)).toEqual(new Set(['period', 'summary', 'contact.role', 'contact.email']));
  });

  test('what is unfilled is a blank at its key', () => {
    const data = agendaData
      .replace('period: 2022-2024', 'period:')
      .replace('name: Gemeente Voorbeeldstad', 'name: "[...]"');
    const { document, findings } = composeSmall({
      agendaData: data,
      sheetData: sheetData.replace(/email: .*/, 'email:'),
    });
    expect(findings).toEqual([]);
    const blanks = nodesOf(document?.root).filter((node) => node.type === 'blank');
    const shown = blanks.map(
      (node) => `${wordsOf(node)} ${node.data?.span?.file}:${node.data?.span?.start.line}`,
    );
    expect([...new Set(shown)]).toEqual([
      '[nog invullen: periode] d/agenda.md:7',
      '[nog invullen: naam] d/agenda.md:12',
      '[nog invullen: e-mailadres] d/interventies/coach.md:12',
    ]);
    expect(
      nodesOf(document?.root)
        .filter((node) => node.type === 'link')
        .map(({ url }) => url),
    ).toEqual(['interventies/coach.md#planning']);
  });
});

test('a sheet can stand alone', () => {
  const { document, findings } = composeSmall({}, 'sheet');
  expect(findings).toEqual([]);
  expect(document).toMatchObject({
    id: 'coach',
    kind: 'intervention',
    title: 'Coaches op school',
    status: 'draft',
  });
  expect(headings(document?.root).slice(0, 2)).toEqual([
    '# Interventie: Coaches op school',
    '## Betrokken partijen',
  ]);
});

test('a wrong template gives findings and no document', () => {
  const files = { 'templates/intervention/main.md.hbs': '# {{titel}}\n' };
  const { document, findings } = composeSmall({ files });
  expect(document).toBeUndefined();
  expect(findings).toEqual([
    'template/unknown-field templates/intervention/main.md.hbs:1:5 Het gegeven `titel` bestaat niet.',
  ]);
});

test('Markdown of a template is checked at its place in the file that wrote it', () => {
  const files = {
    'templates/intervention/main.md.hbs': '{{#if (filled title)}}\n# {{title}}\n\n  {{> deel}}\n{{/if}}\n',
    'templates/intervention/partials/deel.md.hbs':
      '{{!-- x --}}\nEen **{{title}}** en ~~weg~~.\n\n:::nota\nx\n:::\n',
  };
  expect(composeSmall({ files, sheetBody: '' }, 'sheet').findings).toEqual([
    'markdown/strikethrough templates/intervention/partials/deel.md.hbs:2:22 Doorgestreepte tekst kan niet: `~~weg~~`.',
    'directive/unknown templates/intervention/partials/deel.md.hbs:4:1 Het blok `nota` bestaat niet.',
  ]);
});

test('a budget of a sheet that is not there', () => {
  const files = { 'templates/intervention/main.md.hbs': '# {{title}}\n\n::budget{of=coahc}\n' };
  const { diagnostics } = composeSmall({ files, sheetBody: '' }, 'sheet');
  expect(diagnostics).toEqual([
    {
      rule: 'template/unknown-sheet',
      severity: 'error',
      message: 'Er is geen interventieblad `coahc`.',
      help: 'Bedoelde u `coach`?',
      span: {
        file: 'templates/intervention/main.md.hbs',
        start: { line: 3, column: 1 },
        end: { line: 3, column: 19 },
      },
    },
  ]);
});

test('an address made of a value is looked at', () => {
  const data = sheetData.replace(/email: .*/, 'email: x@y.nl\n  website: https://ok.nl');
  const files = {
    'templates/intervention/main.md.hbs': '# {{title}}\n\n[mail]({{summary}}) [x](javascript:{{title}})\n',
  };
  const { findings, document } = composeSmall({ files, sheetBody: '', sheetData: data }, 'sheet');
  expect(findings).toEqual([
    'link/space d/interventies/coach.md:4:10 In het adres `Op elke school komt een coach.` staat een spatie.',
    'link/space d/interventies/coach.md:3:8 In het adres `javascript:Coaches op school` staat een spatie.',
  ]);
  expect(nodesOf(document?.root).filter((node) => node.type === 'link')).toEqual([]);
});

test('the Markdown of a template can be printed', () => {
  const { dossier, report } = smallDossier({
    sheetData: sheetData.replace('role: Beleidsadviseur', 'role:'),
    files: {
      'templates/intervention/main.md.hbs':
        '# {{title}}\n\n::body{section=doel}\n\n{{contact.role}} {{names partners}}\n',
    },
  });
  const [sheet] = dossier.interventions;
  expect(sheet && composeMarkdown(sheet, dossier, report)).toBe(
    '# Coaches op school\n\n::body{section=doel}\n\n[nog invullen: functie] Gemeente Voorbeeldstad en Stichting Scholen\n',
  );
});

test('composing changes nothing in the dossier and gives the same twice', () => {
  const { dossier, report } = smallDossier({ agendaBody: agendaBody.replace('deze', '{{period}}') });
  // The words are functions too.
  const before = structuredClone({ ...dossier, words: undefined });
  const first = compose(dossier.main, dossier, report);
  expect(compose(dossier.main, dossier, report)).toEqual(first);
  expect({ ...dossier, words: undefined }).toEqual(before);
});
