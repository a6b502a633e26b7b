import { describe, expect, it } from 'vitest';
import type { GkaAgenda } from '../../src/kinds/gka-agenda/data.ts';
import { isField } from '../../src/model/field.ts';
import { loadFiles, stretch, withAgenda } from './load-files.ts';
import { agenda, sheet } from './valid-dossier.ts';

/** Every leaf as `path: value @ span`. */
function leaves(data: unknown, path = ''): string[] {
  if (isField(data)) return [`${path}: ${data.raw} @ ${stretch(data.span)}`];
  if (typeof data !== 'object' || data === null) return [`${path}: ${String(data)}`];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

const agendaLeaves = [
  'kind: gka-agenda',
  'title: Gelijke kansen in Voorbeeldstad @ 3:8-39',
  'type: agenda @ 4:7-13',
  'status: draft @ 5:9-14',
  'date: 28 september 2022 @ 6:7-24',
  'period: 2022-2024 @ 7:9-18',
  'style: gka @ 8:8-11',
  'scheme: gka-2021 @ 9:9-17',
  'partners.voorbeeldstad.name: Gemeente Voorbeeldstad @ 12:11-33',
  'partners.voorbeeldstad.type: municipality @ 13:11-23',
  'partners.de-brug.name: Stichting De Brug @ 15:11-28',
  'partners.de-brug.type: school-board @ 16:11-23',
  'lead: de-brug @ 17:7-14',
  'interventions.0: interventies/coach.md @ 19:5-26',
  'signatories.0.partner: voorbeeldstad @ 21:14-27',
  'signatories.0.name: Anne de Vries @ 22:11-24',
  'signatories.0.role: Wethouder @ 23:11-20',
  'terms.LEA: Lokale Educatieve Agenda @ 25:8-32',
];

const sheetLeaves = [
  'kind: intervention',
  'title: Kansencoach @ 3:8-19',
  'summary: Een coach op school. @ 4:10-30',
  'period: 2022-2023 @ 5:9-18',
  'partners.0: de-brug @ 7:5-12',
  'contact.partner: voorbeeldstad @ 9:12-25',
  'contact.role: Beleidsadviseur @ 10:9-24',
  'contact.email: onderwijs@voorbeeldstad.example @ 11:10-41',
  'budget.0.cost: loonkosten @ 13:11-21',
  'budget.0.item: Coach @ 14:11-16',
  'budget.0.amount: 100 uur x € 85,- @ 15:13-29',
  'budget.0.vat: excl @ 16:10-14',
  'funding.0.source: gka @ 18:13-16',
  'funding.0.amount: rest @ 19:13-17',
];

describe('a dossier without a fault', () => {
  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['a byte order mark and CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('gives its fields at their places with %s', (_, write) => {
    const { dossier, lines } = loadFiles({
      'agenda.md': write(agenda),
      'interventies/coach.md': write(sheet),
    });
    expect(lines).toEqual([]);
    expect(leaves(dossier?.main.data)).toEqual(agendaLeaves);
    expect(leaves(dossier?.interventions[0]?.data)).toEqual(sheetLeaves);
  });

  it('gives types, ids, style, scheme and templates', () => {
    const { dossier } = loadFiles({ 'agenda.md': agenda, 'interventies/coach.md': sheet });
    expect(dossier?.main.data.date.value).toEqual({ year: 2022, month: 9, day: 28 });
    expect(dossier?.interventions[0]?.data.budget[0]?.amount.value).toMatchObject({
      kind: 'product',
      total: 850_000n,
    });
    expect([dossier?.name, dossier?.main.id, dossier?.interventions.map(({ id }) => id)]).toEqual([
      'd',
      'agenda',
      ['coach'],
    ]);
    expect([dossier?.style.id, dossier?.scheme.id, [...(dossier?.templates.keys() ?? [])]]).toEqual([
      'gka',
      'gka-2021',
      ['gka-agenda', 'intervention'],
    ]);
    expect(dossier?.main.keys?.get('signatories')?.start).toEqual({ line: 20, column: 1 });
  });

  it('counts an emoji as two columns, as editors do', () => {
    const { dossier } = loadFiles({
      'agenda.md': agenda.replace('  LEA: Lokale', '  🙂: Lokale'),
      'interventies/coach.md': sheet,
    });
    expect(leaves(dossier?.main.data.terms)).toEqual(['🙂: Lokale Educatieve Agenda @ 25:7-31']);
  });

  it('reads keys and values as NFC, on one line', () => {
    const { dossier } = loadFiles({
      'agenda.md': agenda.replace(
        '  LEA: Lokale Educatieve Agenda',
        '  ide\u0301e: cafe\u0301\n    op\n    school',
      ),
      'interventies/coach.md': sheet,
    });
    expect(leaves(dossier?.main.data.terms)).toEqual(['idée: café op school @ 25:10-27:11']);
  });
});

describe('a value that is too long', () => {
  const inNotice = (notice: string) =>
    loadFiles({
      'agenda.md': agenda.replace('lead: de-brug', `lead: de-brug\nnotice: ${notice}`),
      'interventies/coach.md': sheet,
    }).lines;

  it.each([
    ['5,000 characters', `${'lang '.repeat(999)}lang!`, []],
    [
      '5,001 characters',
      `${'lang '.repeat(1_000)}!`,
      [
        'agenda.md:18:9 limit/value: Deze waarde heeft 5001 tekens; het mogen er 5000 zijn. → Maak haar korter. Lopende tekst hoort onder het blok met gegevens.',
      ],
    ],
  ])('%s', (_, notice, expected) => {
    expect(inNotice(notice)).toEqual(expected);
  });
});

describe('unfilled', () => {
  const unfilled = (text: string) => {
    const { dossier, lines } = loadFiles({ 'agenda.md': text, 'interventies/coach.md': sheet });
    return { data: dossier?.main.data as GkaAgenda | undefined, lines };
  };

  it('is an empty value, at its key', () => {
    const { data, lines } = unfilled(agenda.replace('date: 28 september 2022', 'date:'));
    expect([lines, data?.date.value, data?.date.raw]).toEqual([[], undefined, '']);
    expect(stretch(data?.date.span ?? expect.fail())).toBe('6:1-5');
  });

  it('is a missing value, at what it is missing from', () => {
    const { data, lines } = unfilled(
      agenda.replace('date: 28 september 2022\n', '').replace('    role: Wethouder\n', ''),
    );
    expect([lines, data?.date.value, data?.signatories[0]?.role.value]).toEqual([[], undefined, undefined]);
    expect(stretch(data?.date.span ?? expect.fail())).toBe('1:1-4');
    expect(stretch(data?.signatories[0]?.role.span ?? expect.fail())).toBe('20:5-21:24');
  });

  it.each(['[...]', '[datum]', '<datum>', '{{datum}}', '"{{datum}}"', '[…]'])(
    'is a placeholder: %s',
    (authored) => {
      const { data, lines } = unfilled(agenda.replace('28 september 2022', authored));
      expect([lines, data?.date.value]).toEqual([[], undefined]);
      expect(data?.date.span.start).toEqual({ line: 6, column: 7 });
    },
  );

  it('is an empty or placeholder list, map or group', () => {
    const start = agenda.slice(0, agenda.indexOf('partners:'));
    const { data, lines } = unfilled(
      `${start}partners: [...]\nlead:\ninterventions: <bladen>\nsignatories:\nmotto:\nterms:\n---\n`,
    );
    expect(lines).toEqual([
      'interventies/coach.md:2:1 dossier/sheet-unlisted: Dit interventieblad staat niet in de agenda en komt dus in geen document. → Zet het bij `interventions` (interventiebladen) in de agenda, of haal het bestand uit de map.',
    ]);
    expect(leaves(data).slice(8)).toEqual([
      'motto.text:  @ 14:1-6',
      'motto.language:  @ 14:1-6',
      'lead:  @ 11:1-5',
    ]);
    expect([data?.signatories, data?.interventions]).toEqual([[], []]);
  });

  it('is an item without a value, at its dash', () => {
    const { data, lines } = unfilled(
      agenda.replace('  - interventies/coach.md', '  - interventies/coach.md\n  -'),
    );
    expect([lines, data?.interventions[1]?.value]).toEqual([[], undefined]);
    expect(stretch(data?.interventions[1]?.span ?? expect.fail())).toBe('20:3-4');
  });
});

describe('mistakes', () => {
  it('are all reported at once, over all files', () => {
    const { dossier, lines } = loadFiles({
      'agenda.md': agenda.replace('status: draft', 'status: klaar').replace('lead: de-brug', 'leed: de-brug'),
      'interventies/coach.md': sheet.replace('2022-2023', '2023-2022').replace('source: gka', 'source: gks'),
    });
    expect(lines).toEqual([
      'agenda.md:5:9 schema/choice: `status` (status): `klaar` is geen van de keuzes. → Kies uit `draft` (concept) of `final` (definitief).',
      'agenda.md:17:1 schema/unknown-key: `leed` is hier geen bekende sleutel. → Bedoelde u `lead` (penvoerder)?',
      'interventies/coach.md:5:9 period/reversed: `period` (periode): De periode `2023-2022` eindigt voor zij begint. → Bedoelde u `2022-2023`?',
      'interventies/coach.md:18:13 dossier/unknown-source: `source` (bron) noemt `gks`, en dat staat niet in de regeling `gka-2021`. → Bedoelde u `gka` (Gelijke Kansen Alliantie)?',
    ]);
    expect(dossier?.main.data.status).toMatchObject({ raw: 'klaar', value: undefined, refused: true });
  });

  it('name every sheet that cannot be read although the agenda is lost', () => {
    const { dossier, lines } = loadFiles({
      'agenda.md': agenda.replace('title: Gelijke', 'title: @Gelijke'),
      'interventies/coach.md': sheet.replace('vat: excl', 'vat: hoog'),
    });
    expect(dossier).toBeUndefined();
    expect(lines.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      'agenda.md:3:8 yaml/quote-needed',
      'interventies/coach.md:16:10 schema/choice',
    ]);
  });

  it('that look like JavaScript are keys like any other', () => {
    expect(withAgenda('lead: de-brug', 'lead: constructor\ntoString: x\n__proto__: y')).toEqual([
      'agenda.md:17:7 dossier/unknown-partner: `lead` (penvoerder) noemt `constructor`, en dat staat niet in `partners` (partners) van `agenda.md`. → Bekend zijn: `voorbeeldstad`, `de-brug`.',
      expect.stringContaining('agenda.md:18:1 schema/unknown-key: `toString` is hier geen bekende sleutel.'),
      'agenda.md:19:1 yaml/key: `__proto__` kan geen sleutel zijn. → Een sleutel is een woord, zoals `title`; zet tekst met haakjes tussen aanhalingstekens.',
    ]);
  });

  it('show invisible characters', () => {
    expect(withAgenda('lead: de-brug', 'le\u200bad: de-brug')[0]).toBe(
      'agenda.md:17:1 schema/unknown-key: `le<U+200B>ad` is hier geen bekende sleutel. → Bedoelde u `lead` (penvoerder)?',
    );
  });

  it('are not made of an honest comment', () => {
    expect(withAgenda('lead: de-brug', 'lead: de-brug # zo afgesproken\n#en dit')).toEqual([]);
  });
});

it('does not follow a link out of the dossier', () => {
  const { lines } = loadFiles(
    { 'agenda.md': agenda, '../elders.md': sheet },
    { links: { 'd/interventies/coach.md': 'elders.md' } },
  );
  expect(lines).toContain(
    'agenda.md:19:5 dossier/sheet-outside: `interventies/coach.md` ligt buiten de map van het dossier. → Schrijf het pad vanuit de map van de agenda, met `/`, zoals `interventies/startanalyse.md`.',
  );
});
