import { describe, expect, test } from 'vitest';
import { bodySections, sectionNamed } from '../../src/model/body-sections.ts';
import type { Section } from '../../src/model/sections.ts';
import { textOf } from '../../src/model/text-of.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';

const known: readonly Section[] = [
  { id: 'doelgroep', heading: 'Doelgroep', mandatory: true, hint: 'Voor wie?' },
  { id: 'locatie', heading: 'Locatie (wijk, school)', mandatory: false, hint: 'Waar?' },
];

test('a body is cut at its shallowest headings, wherever they begin', () => {
  const { body } = parseMarkdown(
    {
      file: 'blad.md',
      text: 'Vooraf.\n\n## DOELGROEP\n\nTekst.\n\n### Fase 1\n\nMeer.\n\n## Eigen kop\n\n## Locatie (wijk, school):\n',
    },
    { report: ({ message }) => expect.fail(message), directives: 'body' },
  );
  expect(
    bodySections(body, known).map(({ heading, section, content }) => [
      textOf(heading),
      section?.id,
      content.map((node) => textOf(node)),
    ]),
  ).toEqual([
    ['DOELGROEP', 'doelgroep', ['Tekst.', 'Fase 1', 'Meer.']],
    ['Eigen kop', undefined, []],
    ['Locatie (wijk, school):', 'locatie', []],
  ]);
});

test('a body without headings has no sections', () => {
  expect(bodySections({ type: 'root', children: [] }, known)).toEqual([]);
});

describe('a heading names a known section', () => {
  test.each([
    ['Doelgroep', 'doelgroep'],
    ['  doel\u00adgroep', 'doelgroep'],
    ['Doelgroep ?', 'doelgroep'],
    ['locatie  (wijk,\u00a0school).', 'locatie'],
    ['Locatie', undefined],
    ['', undefined],
  ])('%s', (heading, id) => {
    expect(sectionNamed(heading, known)?.id).toBe(id);
  });
});
