import { describe, expect, test } from 'vitest';
import { composeSmall, nodesOf, wordsOf } from './outline.ts';
import { agendaData } from './small-dossier.ts';

/** The agenda's body starts on line 34: the first line of `text` is line 38. */
const body = (text: string) => `
## Toelichting

${text}

## Samenwerking met de Gelijke Kansen Alliantie

Tekst.
`;
const firstLine = agendaData.split('\n').length + 5;

/** The first paragraph of the author's text, and the findings. */
function agenda(text: string, data = agendaData) {
  const { document, findings } = composeSmall({ agendaBody: body(text), agendaData: data });
  const nodes = nodesOf(document?.root);
  const start = nodes.findIndex((node) => node.type === 'heading' && wordsOf(node) === 'Toelichting');
  const paragraph = nodes.slice(start).find((node) => node.type === 'paragraph');
  return { text: paragraph && wordsOf(paragraph), findings, nodes: nodesOf(paragraph) };
}

describe('values in prose', () => {
  test.each([
    ['In {{period}} en {{ date }}.', 'In 2022-2024 en 28 september 2022.'],
    ['Samen {{budget.total}}.', 'Samen € 8.000.'],
    [
      '{{interventions.coach.budget.total}} voor {{interventions.coach.title}}',
      '€ 8.000 voor Coaches op school',
    ],
    [
      '{{interventions}} van {{partners}}',
      'Coaches op school van Gemeente Voorbeeldstad, Ministerie van OCW en Stichting Scholen',
    ],
    [
      '{{lead}} is {{lead.name}}; {{partners.ocw.name}}',
      'Stichting Scholen is Stichting Scholen; Ministerie van OCW',
    ],
    ['{{terms.LEA}}, hoogstens {{scheme.ceiling}}', 'Lokale Educatieve Agenda, hoogstens € 100.000'],
    ['**{{title}}** [{{lead}}](https://example.nl)', 'Kansen in Voorbeeldstad Stichting Scholen'],
    ['Versie {{version}}', 'Versie [nog invullen: versie]'],
    ['\\{{period}} en {\\{period}} en &#123;{period}}', '{{period}} en {{period}} en {{period}}'],
    ['\\{{period}} {{period}}', '{{period}} 2022-2024'],
    ['{{period\\}} en {{period}&#125;', '{{period}} en {{period}}'],
  ])('%s', (written, printed) => {
    expect(agenda(written)).toMatchObject({ text: printed, findings: [] });
  });

  test('keep the place of their frontmatter key; the text around them its own', () => {
    const { nodes } = agenda('Regel een\nmet {{period}} erin.');
    expect(nodes.map((node) => [node.type, node.data?.span?.start])).toEqual([
      ['paragraph', { line: firstLine, column: 1 }],
      ['text', { line: firstLine, column: 1 }],
      ['text', { line: 7, column: 9 }],
      ['text', { line: firstLine + 1, column: 15 }],
    ]);
  });

  test('code stays as it was typed: nothing in it is a value', () => {
    const { nodes, findings } = agenda('Typ `{{period}}` en `{{fout}}`, dat is {{period}}.');
    expect(nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))).toEqual([
      '{{period}}',
      '{{fout}}',
    ]);
    expect(nodes.map(wordsOf).at(-2)).toBe('2022-2024');
    expect(findings).toEqual([]);
  });

  test('a name that is not known stays in sight as a blank, for who looks at it while it is written', () => {
    const { nodes, findings } = agenda('In {{perode}} en later.');
    expect(nodes.find(({ type }) => type === 'blank')).toMatchObject({
      children: [{ type: 'text', value: '{{perode}}' }],
      data: { span: { start: { line: firstLine, column: 4 } } },
    });
    expect(findings).toHaveLength(1);
  });

  test('a value is never looked at again', () => {
    const data = agendaData.replace('title: Kansen in Voorbeeldstad', 'title: "**{{period}}** # kop"');
    expect(agenda('Lees {{title}}.', data).text).toBe('Lees **{{period}}** # kop.');
  });

  test('in the address of a link, which is looked at when it is whole', () => {
    const link = (text: string) => agenda(text).nodes.find((node) => node.type === 'link');
    expect(link('[mail](mailto:{{interventions.coach.contact.email}})')).toMatchObject({
      url: 'mailto:kansen@voorbeeldstad.example',
    });
    expect(link('[site]({{interventions.coach.contact.website}})')).toBeUndefined();
    expect(agenda('[x]({{title}})').findings).toEqual([
      `link/space d/agenda.md:${firstLine}:1 In het adres \`Kansen in Voorbeeldstad\` staat een spatie.`,
    ]);
  });

  test('a sheet sees its own data and that of its agenda', () => {
    const { document, findings } = composeSmall(
      {
        sheetBody:
          '\n## Financiering\n\n{{title}}: {{budget.total}} van {{agenda.budget.total}} uit {{funding.sources.gka.total}}\n',
      },
      'sheet',
    );
    expect(findings).toEqual([]);
    expect(
      nodesOf(document?.root)
        .filter((node) => node.type === 'paragraph')
        .map(wordsOf),
    ).toContain('Coaches op school: € 8.000 van € 8.000 uit € 8.000');
  });
});

describe('what prose may not say', () => {
  test.each([
    ['In {{perod}}.', ':4 Het gegeven `perod` bestaat niet.'],
    ['Een *nadruk* en [tekst {{titel}}](#toelichting)', ':24 Het gegeven `titel` bestaat niet.'],
    ['[x](mailto:{{lead.email}})', ':12 Het gegeven `lead.email` bestaat niet.'],
    ['{{interventions.coahc.title}}', ':1 Het gegeven `interventions.coahc.title` bestaat niet.'],
    ['{{title.raw}}', ':1 Het gegeven `title.raw` bestaat niet.'],
    ['{{constructor}}', ':1 Het gegeven `constructor` bestaat niet.'],
    ['{{budget}}', ':1 `budget` is geen los gegeven en kan niet in een zin staan.'],
    ['{{draft}}', ':1 Het gegeven `draft` bestaat niet.'],
    ['{{#if draft}} a {{/if}}', ':1 `{{#if draft}}` is geen naam van een gegeven.'],
    ['{{names partners}}', ':1 `{{names partners}}` is geen naam van een gegeven.'],
    ['{{@root.title}}', ':1 `{{@root.title}}` is geen naam van een gegeven.'],
    ['{{> kop}}', ':1 `{{> kop}}` is geen naam van een gegeven.'],
  ])('%s', (written, finding) => {
    const [first] = agenda(written).findings;
    expect(first?.replace(/^value\/[a-z-]+ /, '')).toBe(`d/agenda.md:${firstLine}${finding}`);
  });

  test('the hint names what was meant, or all there is', () => {
    const { diagnostics } = composeSmall({
      agendaBody: body('{{perod}} {{lead.email}} {{interventions.x}}'),
    });
    expect(diagnostics.map(({ rule, help }) => `${rule} ${help}`)).toEqual([
      'value/unknown Bedoelde u `{{period}}`?',
      'value/unknown Kies uit: `lead.id`, `lead.name`, `lead.short`.',
      'value/unknown Kies uit: `interventions.coach`.',
    ]);
  });
});

test('a value knows its key, where it was asked for, and whether it was computed', () => {
  const { nodes } = agenda('Samen {{budget.total}}, van {{date}}.');
  const values = nodes.flatMap((node) => (node.type === 'text' && node.data?.value ? [node.data] : []));
  expect(
    values.map(({ value, span }) => ({
      key: value?.key,
      computed: value?.computed,
      at: value?.at.start.column,
      from: `${span?.file}:${span?.start.line}`,
    })),
  ).toEqual([
    { key: 'budget.total', computed: true, at: 7, from: 'd/agenda.md:22' },
    { key: 'date', computed: false, at: 29, from: 'd/agenda.md:6' },
  ]);
});
