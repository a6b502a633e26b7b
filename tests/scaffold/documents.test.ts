/** What a new document says: made from the schema and the sections, so whole texts as golden files. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { group, hinted, list, map, optional, shapeOf } from '../../src/kinds/builders.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { choice, id, text } from '../../src/kinds/leaves.ts';
import type { Shape } from '../../src/kinds/shape.ts';
import { starters } from '../../src/scaffold/starters.ts';
import { writeBody } from '../../src/scaffold/write-body.ts';
import { writeFrontmatter } from '../../src/scaffold/write-frontmatter.ts';
import { made } from './new-host.ts';

describe('a dossier', () => {
  test('with nothing answered', async () => {
    const { written, text: textOf } = made('gka-agenda', 'meppel');
    for (const path of written)
      await expect(textOf(path)).toMatchFileSnapshot(
        `../golden/new/empty/${path.replace('agreements/', '')}`,
      );
  });
  test('with everything answered', async () => {
    const { written, text: textOf } = made('gka-agenda', 'meppel', {
      answers: {
        title: 'Kansen: voor  alle kinderen ',
        municipality: 'Gemeente Meppel',
        lead: 'Stad & Esch',
        period: '2025-2027',
        intervention: 'Huiswerk in de buurt',
        style: 'neutraal',
        scheme: 'gka-2021',
      },
    });
    for (const path of written)
      await expect(textOf(path)).toMatchFileSnapshot(`../golden/new/full/${path.replace('agreements/', '')}`);
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
    if (shape.form !== 'group') throw new Error('no group');
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
    writeBody([
      { id: 'a', heading: 'Doel', mandatory: true, hint: 'wat u wilt -- en waarom --> dus' },
      { id: 'b', heading: 'Meer', mandatory: false, hint: 'wat er verder is' },
    ]),
  ).toBe(`<!-- Onder elke kop komt uw tekst. Wat tussen deze pijltjes staat is uitleg; die komt in geen
     document. -->

## Doel

<!-- Schrijf hier: wat u wilt – en waarom –> dus. -->

<!-- Hier mag nog een stuk komen: wat er verder is. Zet er dan deze kop boven: ## Meer -->
`);
});

describe('every kind', () => {
  test('has a starter whose order and ids are keys of its schema, and questions that its schema can judge', () => {
    expect(Object.keys(starters)).toEqual(Object.keys(kinds));
    for (const [name, { order, refers, questions }] of Object.entries(starters)) {
      const shape = kinds[name]?.shape;
      const keys = Object.keys(shape?.fields ?? {});
      expect(keys).toEqual(expect.arrayContaining([...order]));
      for (const path of Object.keys(refers)) expect(keys).toContain(path.split('.')[0]);
      const answers = Object.fromEntries(questions.map((question) => [question.name, '']));
      const dossier = made('gka-agenda', 'x');
      const files = Object.fromEntries(dossier.written.map((path) => [path, dossier.text(path)]));
      expect(made(name, 'y', { answers, ...(name === 'gka-agenda' ? {} : { files }) }).written).not.toEqual(
        [],
      );
    }
  });
  test('has no line in it that is wider than 100 characters', () => {
    const { written, text: textOf } = made('gka-agenda', 'meppel');
    const wide = written.flatMap((path) => textOf(path).split('\n')).filter((line) => line.length > 100);
    expect(wide).toEqual([]);
  });
});
