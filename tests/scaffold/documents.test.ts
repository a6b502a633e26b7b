/** What a new document says: made from the schema and the sections, so whole texts as golden files. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { group, hinted, list, map, optional, shapeOf } from '../../src/kinds/builders.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { choice, id, text } from '../../src/kinds/leaves.ts';
import type { Shape } from '../../src/kinds/shape.ts';
import * as pipeline from '../../src/pipeline.ts';
import { judgeAnswer } from '../../src/scaffold/judge-answer.ts';
import { writeBody } from '../../src/scaffold/write-body.ts';
import { writeFrontmatter } from '../../src/scaffold/write-frontmatter.ts';
import { grown, listNew, made } from './new-host.ts';

/** New documents of which the text is well known, in an order in which each has what it needs. */
const known = [
  { kind: 'gka-agenda', name: 'meppel' },
  { kind: 'intervention', name: 'coach', folder: 'agreements/meppel' },
  { kind: 'agreement', name: 'voorbeeldstad' },
  { kind: 'implementation-agenda', folder: 'agreements/voorbeeldstad' },
  { kind: 'raadsbrief', about: 'agreements/voorbeeldstad/akkoord.md' },
  { kind: 'memo', folder: 'agreements/voorbeeldstad' },
  { kind: 'memo', name: 'kansen voor jongeren' },
] as const;
/** And one of every other kind. */
const everyKind = [
  ...known,
  ...Object.values(kinds)
    .filter(({ name }) => !known.some(({ kind }) => kind === name))
    .map(({ name, role }) => ({
      kind: name,
      name: `een-${name}`,
      ...(role === 'main' ? {} : { folder: `agreements/${role === 'part' ? 'meppel' : 'voorbeeldstad'}` }),
    })),
];
const all = grown(...everyKind);
/** The same, with the lines put in that the author is told of. */
const listed = grown(...everyKind);
for (const each of listed.created) if (each.unlisted) listNew(each, listed.host);

/** What is found in a document that nobody has filled in yet. */
const usual = ['warning data/unfilled', 'warning data/no-authority', 'warning section/empty'];

describe('new documents of every kind', () => {
  test('there is one of each', () => {
    expect(new Set(everyKind.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });
  test('with nothing answered', async () => {
    for (const path of all.written)
      await expect(all.host.text(path)).toMatchFileSnapshot(
        `../golden/new/empty/${path.replace('agreements/', '')}`,
      );
  });
  test('with everything answered', async () => {
    const municipality = 'Gemeente Meppel';
    const folder = 'agreements/voorbeeldstad';
    const { host, written } = grown(
      {
        kind: 'gka-agenda',
        name: 'meppel',
        answers: {
          title: 'Kansen: voor  alle kinderen ',
          municipality,
          lead: 'Stad & Esch',
          period: '2025-2027',
          intervention: 'Huiswerk in de buurt',
          style: 'neutraal',
          scheme: 'gka-2021',
        },
      },
      {
        kind: 'agreement',
        name: 'voorbeeldstad',
        answers: {
          title: 'Samen voor kansen',
          municipality: 'Gemeente Voorbeeldstad',
          period: '2025-2028',
          style: 'gka',
        },
      },
      {
        kind: 'implementation-agenda',
        name: 'vo',
        folder,
        answers: { title: 'Uitvoering: vo', period: '2026', style: 'neutraal' },
      },
      {
        kind: 'raadsbrief',
        name: 'brief aan de raad',
        folder,
        answers: { title: 'Een nieuw akkoord', style: 'neutraal' },
      },
      {
        kind: 'memo',
        name: 'stand van zaken',
        folder,
        answers: {
          title: 'Hoe staat het ervoor?',
          addressee: 'Overleg',
          sender: 'Team Onderwijs',
          style: 'gka',
        },
      },
      {
        kind: 'memo',
        name: 'kansen',
        answers: { addressee: 'Overleg', sender: 'Team Onderwijs', style: 'neutraal' },
      },
    );
    for (const path of written)
      await expect(host.text(path)).toMatchFileSnapshot(
        `../golden/new/full/${path.replace('agreements/', '')}`,
      );
  });
  test.each(all.written)('%s builds to a draft at once', async (path) => {
    const outcome = await pipeline.build({ paths: [path], out: 'out', formats: ['tree'] }, listed.host);
    const rules = new Set(outcome.diagnostics.map(({ severity, rule }) => `${severity} ${rule}`));
    expect([...rules].filter((rule) => !usual.includes(rule))).toEqual([]);
    expect([outcome.blocked, outcome.documents]).toEqual([false, 1]);
  });
});

describe('a letter to the council', () => {
  const files = (annexes: string) => ({
    'agreements/v/akkoord.md': `---\nkind: agreement\ntitle: Samen\nannexes:\n${annexes}---\n`,
    'agreements/v/uitvoeringsagenda.md': '---\nkind: implementation-agenda\ntitle: Uitvoering\n---\n',
  });
  const annexes = (text: string) =>
    /\nannexes:\n((?: {2}- .*\n)*)/
      .exec(text)?.[1]
      ?.trim()
      .split(/\s+- |^- /)
      .slice(1);
  test('takes the agreement and its annexes along, as far as they are there', () => {
    const { text } = made('raadsbrief', undefined, {
      files: files('  - ./uitvoeringsagenda.md\n  - raadsbrief.md\n  - weg.md\n  - uitvoeringsagenda.md\n'),
    });
    expect(annexes(text('agreements/v/raadsbrief.md'))).toEqual(['akkoord.md', 'uitvoeringsagenda.md']);
  });
  test('takes along what was just put in the list of the agreement', () => {
    const { host, created } = grown(...known.slice(2, 4));
    if (created[1]) listNew(created[1], host);
    pipeline.create({ ...known[4], answers: {} }, host);
    const text = host.text('agreements/voorbeeldstad/raadsbrief.md') ?? '';
    expect(annexes(text)).toEqual(['akkoord.md', 'uitvoeringsagenda.md']);
  });
  test('is a whole letter by itself', async () => {
    const paths = ['agreements/voorbeeldstad/raadsbrief.md'];
    const { printed } = await pipeline.build({ paths, out: 'out', formats: ['tree'] }, all.host);
    expect(printed).toContain('text "Vervolg"');
    expect(printed).toContain(
      'text "Onderwijskansenakkoord Voorbeeldstad" @agreements/voorbeeldstad/akkoord.md',
    );
    expect(printed).not.toContain('Laat u dit leeg');
  });
});

describe('partners', () => {
  const agenda = (answers: Record<string, string>) => {
    const { text: textOf } = made('gka-agenda', 'x', { answers });
    const [, data = ''] = textOf('agreements/x/agenda.md').split('---\n');
    const keys = /^partners:\n((?: {2}.*\n)*)/m.exec(data)?.[1]?.match(/^ {2}[a-z0-9-]+(?=:)/gm);
    return { partners: keys?.map((key) => key.trim()), lead: /^lead:(.*)$/m.exec(data)?.[1]?.trim() };
  };
  test.each([
    [{}, ['gemeente', 'ocw'], ''],
    [{ municipality: 'Gemeente Meppel' }, ['meppel', 'ocw'], ''],
    [{ municipality: 'Meppel', lead: 'meppel' }, ['meppel', 'ocw'], 'meppel'],
    [{ municipality: 'OCW', lead: 'Ocw!' }, ['ocw', 'ocw-2', 'ocw-3'], 'ocw-3'],
    [{ lead: '日本' }, ['gemeente', 'ocw', 'penvoerder'], 'penvoerder'],
  ])('%j', (answers, partners, lead) => {
    expect(agenda(answers)).toEqual({ partners, lead });
  });
});

test.each([
  ['Agenda', 'eerste-interventie'],
  ['日本', 'eerste-interventie'],
  ['README', 'eerste-interventie'],
  ['Huiswerk', 'huiswerk'],
])('a first sheet called %s is %s.md', (intervention, file) => {
  const { written, text: textOf } = made('gka-agenda', 'x', { answers: { intervention } });
  expect(written[1]).toBe(`agreements/x/interventies/${file}.md`);
  expect(textOf(written[1] ?? '')).toContain(`\ntitle: ${intervention === '日本' ? '日本' : intervention}\n`);
});

describe('frontmatter', () => {
  const written = (shape: Shape, values = {}, order: readonly string[] = []) => {
    if (shape.kind !== 'group') throw new Error('no group');
    const whole = writeFrontmatter(shape, values, {
      order,
      choicesAt: (path) => (path.join('.') === 'team.lid' ? [{ id: 'jan', name: 'Jan' }] : undefined),
    });
    return whole.slice(whole.indexOf('\n\n') + 2, -'---\n'.length);
  };

  test('a key that a schema gets is there by itself, with what the schema says of it', () => {
    const shape = shapeOf(
      group('proef', {
        title: text('titel', 'Een titel'),
        new: hinted('waar het voor is', text('nieuwe sleutel', 'zo dus')),
        maybe: optional(choice('keuze', { a: 'eerste', b: 'tweede' })),
      }),
    );
    expect(written(shape, { title: 'T' })).toBe(`# Titel. Voorbeeld: Een titel
title: T

# Nieuwe sleutel: waar het voor is. Voorbeeld: zo dus
new:

# Keuze (mag weg). Kies uit: a (eerste), b (tweede)
# maybe: a
`);
  });

  test('lists, maps and groups, filled and not', () => {
    const member = group('lid', { lid: id('lid', 'piet'), sinds: optional(text('sinds', '2020')) });
    const shape = shapeOf(
      group('proef', {
        team: list('team', member),
        words: map('woorden', z.string(), text('uitleg', 'iets'), 'woord'),
        rooms: list('kamers', text('kamer', 'A1')),
        box: group('doos', { size: text('maat', 'groot'), lid: optional(text('deksel', 'rood')) }),
        extra: optional(list('extra', member)),
      }),
    );
    expect(written(shape, { team: [{}, { lid: 'jan', sinds: '2021: mei' }] }, ['box'])).toBe(`# Doos.
box:
  # Maat. Voorbeeld: groot
  size:
  # Deksel (mag weg).
  # lid: rood

# Team.
#   lid: lid. Kies uit: jan
#   sinds: sinds (mag weg). Voorbeeld: 2020
team:
  - lid:
  - lid: jan
    sinds: "2021: mei"

# Woorden.
words:
  # woord: iets

# Kamers.
rooms:
  # - A1

# Extra (mag weg).
#   lid: lid. Voorbeeld: piet
#   sinds: sinds (mag weg). Voorbeeld: 2020
# extra:
#   - lid: piet
#     sinds: 2020
`);
  });
});

test('the body: headings of all mandatory sections, the others as a comment', () => {
  expect(
    writeBody(
      [
        { id: 'a', heading: 'Doel', mandatory: true, hint: 'wat u wilt -- en waarom --> dus' },
        { id: 'b', heading: 'Meer', mandatory: false, hint: 'wat er verder is' },
      ],
      { headingMark: '##' },
    ),
  ).toBe(`<!-- Onder elke kop komt uw tekst. Wat tussen deze pijltjes staat is uitleg; die komt in geen
     document. -->

## Doel

<!-- Schrijf hier: wat u wilt – en waarom –> dus. -->

<!-- Hier mag nog een stuk komen: wat er verder is. Zet er dan deze kop boven: ## Meer -->
`);
});

describe('every kind', () => {
  test('has a starter whose order and ids are keys of its schema, and questions that its schema can judge', () => {
    for (const { name, shape, starter } of Object.values(kinds)) {
      const { order, refers, questions } = starter;
      const keys = Object.keys(shape.fields);
      expect(keys).toEqual(expect.arrayContaining([...order]));
      for (const path of Object.keys(refers)) expect(keys).toContain(path.split('.')[0]);
      for (const question of questions) {
        const choices = question.of && [{ id: '2026', name: '' }];
        expect(judgeAnswer('2026', question, name, choices)).toBe('2026');
      }
    }
  });
  test('has no line in it that is wider than 100 characters', () => {
    const lines = all.written.flatMap((path) => (all.host.text(path) ?? '').split('\n'));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});
