import { beforeAll, expect, test } from 'vitest';
import { readDocx } from '../src/docx-reading/read-docx.ts';
import type { WordFile } from '../src/docx-reading/word-file.ts';
import { type MemoryHost, memoryHost } from '../src/host/memory-host.ts';
import { build } from '../src/pipeline.ts';
import { receiveWords } from '../src/returning/receive-files.ts';
import { projectHost } from './support/examples.ts';
import { returnedDocx } from './support/returned-docx.ts';

const folder = 'agreements/stad';
const agenda = (sheets: readonly string[]) => `---
kind: gka-agenda
title: Kansen voor iedereen
status: draft
date: 1 mei 2026
period: 2026-2028
style: gka
partners:
  stad:
    name: Gemeente Voorbeeldstad
    type: municipality
lead: stad
interventions:${sheets.map((sheet) => `\n  - ${sheet}`).join('')}
---

## Toelichting

Wij beginnen met vijf scholen.
`;
const sheet = (title: string, text: string) => `---
kind: intervention
title: ${title}
summary: Wij helpen kinderen.
---

## Doelgroep

${text}
`;
const sources = {
  [`${folder}/agenda.md`]: agenda(['huiswerk.md', 'sport.md']),
  [`${folder}/huiswerk.md`]: sheet('Huiswerk', 'Kinderen van tien jaar.'),
  [`${folder}/sport.md`]: sheet('Sport', 'Kinderen van twaalf jaar.'),
};
const hostWith = (files: Record<string, string>): MemoryHost =>
  memoryHost(files, { below: projectHost, templates: 'templates' });

let word: WordFile;
beforeAll(async () => {
  const host = hostWith(sources);
  await build({ paths: [folder], out: 'out', formats: ['docx'] }, host);
  const sent = host.files.get('out/stad/agenda.concept.docx') ?? expect.fail('no Word file');
  const returned = readDocx(
    returnedDocx(sent, {
      replace: [
        ['vijf', 'zes'],
        ['twaalf', 'dertien'],
      ],
    }),
  );
  word = { ...returned, properties: new Map([...returned.properties, ['commit', 'aaaa']]) };
});

test('a sheet that is gone: what was changed in it is told, the rest is made', async () => {
  const { [`${folder}/sport.md`]: _, ...left } = {
    ...sources,
    [`${folder}/agenda.md`]: agenda(['huiswerk.md']),
  };
  const revision = { commit: 'aaaa', by: { author: 'x', date: '' }, host: hostWith(sources) } as never;
  const host = { ...hostWith(left), revision: () => revision };
  const request = { files: [], into: folder, conflicts: true };
  const made = await receiveWords([{ path: 'terug.docx', word }], request, host);
  expect(made.files.map(({ path, after }) => [path, new TextDecoder().decode(after)])).toEqual([
    [`${folder}/agenda.md`, agenda(['huiswerk.md']).replace('vijf', 'zes')],
  ]);
  expect(made.changes.map(({ title, outcome }) => [title, 'reason' in outcome && outcome.reason])).toEqual([
    ['“zes” in plaats van “vijf”', false],
    [
      '“dertien” in plaats van “twaalf”',
      expect.stringContaining('`agreements/stad/sport.md` is er niet meer'),
    ],
  ]);
});

test('nobody has the version that was sent, and a sheet is gone: which one is told', async () => {
  const { [`${folder}/sport.md`]: _, ...left } = sources;
  const made = await receiveWords(
    [{ path: 'terug.docx', word }],
    { files: [], into: folder },
    hostWith(left),
  );
  expect(made.refusals).toMatchObject([
    { message: '`agreements/stad/sport.md`, waarvan dit bestand is gemaakt, is er niet meer' },
  ]);
});

test('the version that was sent cannot be made any more: what is wrong with it is told', async () => {
  const host = hostWith(sources);
  const withoutStyles = {
    ...host,
    read: (path: string) =>
      path.endsWith('gka/style.yaml') ? new TextEncoder().encode('x: [') : host.read(path),
  };
  const made = await receiveWords([{ path: 'terug.docx', word }], { files: [], into: folder }, withoutStyles);
  expect(made.refusals).toMatchObject([
    {
      message: expect.stringMatching(
        /^van het document `agenda`, zoals het is verstuurd, kan Akkoord de tekst niet meer maken: .+/,
      ),
    },
  ]);
});
