import { expect, test } from 'vitest';
import { composeSmall } from './outline.ts';
import { agendaData } from './small-dossier.ts';

const times = (count: number, block: string) => Array.from({ length: count }, () => block).join('\n\n');

function composed(body: string, data = agendaData) {
  const { document, diagnostics } = composeSmall({
    agendaData: data,
    agendaBody: `\n## Toelichting\n\n${body}\n\n## Samenwerking met de Gelijke Kansen Alliantie\n\nTekst.\n`,
  });
  return {
    isMade: document !== undefined,
    findings: diagnostics.map(({ rule, place }) => `${rule} ${place?.file}:${place?.start.line}`),
  };
}

test.each<[what: string, body: string, finding: string, data?: string]>([
  ['words', times(1_010, 'woord '.repeat(60)), 'limit/words d/agenda.md:2031'],
  ['parts', times(1_200, '**a** b **c** d **e**'), 'limit/parts d/agenda.md:1799'],
  [
    'links to places, which get a page',
    times(1_500, 'Zie [dit](#toelichting).'),
    'limit/parts d/agenda.md:2019',
  ],
  ['pages', times(1_150, '::pagebreak'), 'limit/parts d/agenda.md:1799'],
  [
    'lines of code',
    `\`\`\`\n${'regel\n'.repeat(2_000)}\`\`\`\n\n${times(2_100, '**a** b')}`,
    'limit/parts d/agenda.md:5006',
  ],
  ['rows of lists that are made of the data', times(400, '::partners'), 'limit/parts d/agenda.md:547'],
  [
    'words of a value that stands in the text more than once',
    times(80, '{{title}}'),
    'limit/words d/agenda.md:3',
    agendaData.replace(/title: .*/, `title: ${'woord '.repeat(800)}`),
  ],
])(
  'a document with too many %s is refused where it becomes too large, and is not made',
  (_, body, finding, data) => {
    expect(composed(body, data)).toEqual({ isMade: false, findings: [finding] });
  },
);

test('sections that hold each other twice are not taken a million times', () => {
  const parts = Array.from(
    { length: 20 },
    (_, part) => `### Deel ${part}\n\n${times(2, `::section{of=agenda.md#deel-${part + 1}}`)}`,
  );
  const { isMade, findings } = composed(`${parts.join('\n\n')}\n\n### Deel 20\n\nTekst.`);
  expect({ isMade, kinds: [...new Set(findings.map((finding) => finding.replace(/:\d+$/, '')))] }).toEqual({
    isMade: false,
    kinds: ['limit/parts d/agenda.md'],
  });
});
