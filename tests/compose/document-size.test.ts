import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';
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
    findings: diagnostics.map(({ rule, span }) => `${rule} ${span?.file}:${span?.start.line}`),
  };
}

test.each<[what: string, body: string, finding: string, data?: string]>([
  ['words', times(1_010, 'woord '.repeat(60)), 'limit/words d/agenda.md:2031'],
  ['parts', times(1_200, '**a** b **c** d **e**'), 'limit/parts d/agenda.md:1797'],
  [
    'links to places, which get a page',
    times(1_500, 'Zie [dit](#toelichting).'),
    'limit/parts d/agenda.md:2017',
  ],
  ['pages', times(1_150, '::pagebreak'), 'limit/parts d/agenda.md:1797'],
  [
    'lines of code',
    `\`\`\`\n${'regel\n'.repeat(2_000)}\`\`\`\n\n${times(2_100, '**a** b')}`,
    'limit/parts d/agenda.md:5000',
  ],
  ['headings, of which no contents are made', times(3_950, '#### Kop'), 'limit/parts d/agenda.md:7935'],
  [
    'notes, which come into a list of their own',
    Array.from({ length: 1_050 }, (_, note) => `Woord.[^${note}]\n\n[^${note}]: Noot.`).join('\n\n'),
    'limit/parts d/agenda.md:3607',
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

test.each([
  ['the two highest levels count as entries of the contents', '##', 1_100, ['limit/parts d/memo.md:2002']],
  ['deeper ones do not', '####', 1_100, []],
])('of headings in a memo %s', async (_, marks, count, findings) => {
  const body = `## Begin\n\n### Verder\n\n${times(count, `${marks} Kop`)}\n`;
  const host = memoryHost(
    { 'd/memo.md': `---\nkind: memo\ntitle: Een memo\n---\n\n${body}` },
    { below: projectHost },
  );
  const { diagnostics } = await check({ paths: ['d'], profile: 'draft' }, host);
  const limits = diagnostics.filter(({ rule }) => rule.startsWith('limit/'));
  expect(limits.map(({ rule, span }) => `${rule} ${span?.file}:${span?.start.line}`)).toEqual(findings);
});
