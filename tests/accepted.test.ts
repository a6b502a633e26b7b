/**
 * What `check` accepts, `build` makes: every document of the corpora that has nothing in its way is built in every format, and may meet no
 * finding that `check` did not tell. A commit builds a sample; `npm run accepted` builds all of it.
 */
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../src/check/rules.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { Host } from '../src/host/host.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { build, check } from '../src/pipeline.ts';
import { exampleHost } from './support/example-dossier.ts';
import { exampleFolders, projectHost } from './support/examples.ts';
import { agendaDossier, agreementDossier, memoDossier } from './support/full-dossiers.ts';
import { generatedAgenda } from './support/generated-agenda.ts';
import { isNightly, sampled } from './support/nightly.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly host: () => Host;
}

const over = (name: string, files: Readonly<Record<string, string>>): Case => ({
  name,
  path: 'd',
  host: () => memoryHost(files, { below: projectHost, templates: 'templates' }),
});
const onDisk = (path: string): Case => ({ name: path, path, host: () => projectHost });
const below = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => onDisk(`${folder}/${name}`));

const memo = (name: string, body: string, title = 'Zwemles', more = '') =>
  over(name, {
    'd/memo.md': `---\nkind: memo\ntitle: ${title}\nstatus: final\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n${more}---\n\n${body}\n`,
  });
const table = (columns: number, head: string, cell: string, rows = 1) => {
  const row = (text: string) => `|${` ${text} |`.repeat(columns)}\n`;
  return `${row(head)}${row('---')}${row(cell).repeat(rows)}`;
};
const many = (count: number, write: (index: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, index) => write(index)).join(between);

/** As much, as long, as deep and as empty as may be. */
const extremes: readonly Case[] = [
  ...[1, 2, 7, 13, 32, 63].map((columns) => memo(`${columns} columns`, table(columns, 'Kop', 'gemeente'))),
  memo('63 columns of amounts', table(63, 'Kop', '€ 1.000.000,00')),
  memo('a table of 300 rows', table(3, 'Kop', 'tekst', 300)),
  memo('a cell over more than a page', table(2, 'Kop', 'woord '.repeat(1_200))),
  memo('a head over more than a page', table(2, 'woord '.repeat(900), 'x')),
  memo('two lines in a cell', table(2, 'Kop<br>nog een', 'een<br>twee')),
  memo(
    'tables in a quote, an item and a note',
    `> | a |\n> | - |\n> | b |\n\n- | a |\n  | - |\n  | b |\n\nx[^a]\n\n[^a]: Tekst.\n\n    | a |\n    | - |\n    | b |`,
  ),
  memo('a word of 1,900 letters', 'x'.repeat(1_900)),
  memo('words of 300 letters in cells', table(4, 'Kop', 'y'.repeat(300))),
  memo('a heading of 400 letters', `# ${'x'.repeat(400)}\n\nTekst.`),
  memo('a heading of 600 words', `# ${'woord '.repeat(600)}\n\nTekst.`),
  memo('a title of 100 words', 'Tekst.', 'woord '.repeat(100)),
  memo('a title of 300 letters', 'Tekst.', 'x'.repeat(300)),
  memo('a notice of 200 words', 'Tekst.', 'Zwemles', `notice: ${'woord '.repeat(200)}\n`),
  memo(
    'lists, quotes and boxes in each other',
    `${many(6, (depth) => `${'  '.repeat(depth)}- punt`, '\n')}\n\n${'> '.repeat(6)}diep`,
  ),
  memo(
    'code that is wide and long',
    `\`\`\`\n${'x'.repeat(1_500)}\n\`\`\`\n\n\`\`\`\n${'regel\n'.repeat(120)}\`\`\``,
  ),
  memo(
    'boxes over more than a page',
    `:::note\n${'Dit is tekst. '.repeat(300)}\n:::\n\n:::quote{source="Van Dijk"}\n${'Dit is tekst. '.repeat(300)}\n:::`,
  ),
  memo(
    'eighty notes',
    `${many(80, (index) => `Tekst[^${index}].`, ' ')}\n\n${many(80, (index) => `[^${index}]: noot`)}`,
  ),
  memo('a note over more than a page', `Tekst[^a].\n\n[^a]: ${'woord '.repeat(1_500)}`),
  memo(
    'notes with a list, code, a quote and a reference',
    '# Kop\n\nx[^a] y[^b] z[^c] w[^d]\n\n[^a]: - een\n    - twee\n\n[^b]: Tekst.\n\n    ```\n    code\n    ```\n\n[^c]: > citaat\n\n[^d]: zie [](#kop)',
  ),
  memo(
    'headings without text below, and page breaks anywhere',
    `::pagebreak\n\n${many(40, (index) => `## Kop ${index}`)}\n\nTekst.\n\n::pagebreak\n\n::pagebreak`,
  ),
  memo('no text', ''),
  memo('comments where text may stand', `${table(2, 'Kop', '<!-- x -->')}\n- <!-- x -->\n- y\n\n<!-- x -->`),
  memo('heads without words', table(3, ' ', 'x')),
  memo(
    'links of every sort',
    '# [Kop](https://a.example) en `code`\n\nZie [](#kop-en-code), [post](mailto:a@b.example) en [`x`](https://a.example)[y](https://a.example).',
  ),
  memo('signs of many scripts', '**Ω** *π* ≤ ≥ ½ _ş_ **Ǆ** ***Čapek*** &copy; &euro; &frac12;'),
];

const wanted = {
  amounts: ['€ 1', '999.999 uur x € 99.999,99', 'p.m.'],
  names: ['x'.repeat(200), 'De Brug', 'woord '.repeat(60).trim()],
};
const corpora = {
  extremes: sampled(extremes, 6),
  'full dossiers': sampled(
    [over('agenda', agendaDossier), over('agreement', agreementDossier), over('memo', memoDossier)],
    1,
  ),
  generated: sampled(
    [2, 6].map((count) =>
      over(`agenda of ${count}`, generatedAgenda('d', { ...wanted, sheets: count, signatories: count })),
    ),
    2,
  ),
  'examples of rules': sampled(
    rules.flatMap(({ id, examples }) =>
      examples.map(
        (example): Case => ({ name: `${id}: ${example.what}`, path: 'd', host: () => exampleHost(example) }),
      ),
    ),
    60,
  ),
  'faults and look-alikes': sampled(
    ['open', 'closed', 'later'].flatMap((part) => below(`tests/corpus/${part}`)),
    12,
  ),
  'bad input with a draft to be had': isNightly
    ? readdirSync('tests/bad').flatMap((group) => below(`tests/bad/${group}`))
    : [],
  'example dossiers': isNightly ? exampleFolders.map(onDisk) : [],
};

const formats = ['pdf', 'docx', 'html', 'tree', 'markdown'] as const;
let accepted = 0;
const told = (findings: readonly Diagnostic[]) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, span, message }) => `${rule} ${span?.file}:${span?.start.line} ${message}`);

describe.each(Object.entries(corpora).filter(([, cases]) => cases.length > 0))('%s', (_, cases) => {
  test.each(cases)('$name', async ({ path, host }) => {
    // A final where that is accepted, for it asks more; else a draft.
    for (const profile of ['final', 'draft'] as const) {
      const disk = memoryHost({}, { below: host(), templates: host().templates });
      const checked = await check({ paths: [path], profile }, disk);
      if (checked.blocked) continue;
      accepted += 1;
      const built = await build({ paths: [path], profile, out: 'out', formats }, disk);
      expect(told(built.diagnostics)).toEqual(told(checked.diagnostics));
      expect([built.blocked, built.refusals]).toEqual([false, []]);
      expect(built.written.filter((file) => /\.(?:pdf|docx|html)$/.test(file))).toHaveLength(
        checked.documents * 3,
      );
      return;
    }
  });
});

afterAll(() => {
  // Were nothing accepted, nothing would have been tried. The whole had 223 when this was written.
  expect(accepted).toBeGreaterThanOrEqual(isNightly ? 223 : 9);
});
