import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { inspect } from '../../src/build/check.ts';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import { lineIndex } from '../../src/diagnostic/line-index.ts';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import { sideOf } from '../../src/docx-reading/side-of.ts';
import type { WordBlock, WordFile, WordRun } from '../../src/docx-reading/word-file.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { build } from '../../src/pipeline.ts';
import { receiveWords } from '../../src/returning/receive-files.ts';
import { sentPieces } from '../../src/returning/sent-pieces.ts';
import { significant } from '../../src/returning/significant.ts';
import { projectHost } from '../support/examples.ts';
import { generatedAgenda } from '../support/generated-agenda.ts';
import { generatedAgreement } from '../support/generated-agreement.ts';
import { isNightly } from '../support/nightly.ts';
import { randomlyEdited, wordSteps } from '../support/random-word-edits.ts';
import { seed } from '../support/seed.ts';

const memo = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Aanleiding

Wij geven vijf uur hulp per week, **gratis voor *ieder* kind**, op drie
scholen. Dat staat in {{title}}. Zie [de website](https://buurt.example)\\
voor [wat wij doen](#wat-wij-doen).

Ouders zijn er blij mee.[^1] Dat is de reden om door te gaan.

[^1]: Dat zeiden zij zelf.

> Elk kind telt mee.
>
> Dat zei de wethouder.

:::note
Let op de planning.
:::

## Wie meedoen

De scholen en de bibliotheek doen mee.

# Wat wij doen

1. hulp bij huiswerk, elke dag

   ook in de vakantie
2. een rustige plek
3. een vaste begeleider
   - voor jonge kinderen
   - voor oudere kinderen

Ook in de zomer:

- sport
- muziek
  - zang
- spel

| school | uren |
| --- | --- |
| De Ark | 2 |
| De Brug | 3 |
| De Linde | |

Tot zover deze notitie.
`;

/** Dossiers, and the document of each that is sent. */
const dossiers: readonly { readonly files: Record<string, string>; readonly main: string }[] = [
  { files: { 'agreements/proef/notitie.md': memo }, main: 'notitie' },
  {
    files: generatedAgreement('agreements/proef', {
      ...{ partners: 3, goals: 3, principles: 2, money: 'sum', annexes: 1 },
    }),
    main: 'akkoord',
  },
  {
    files: generatedAgenda('agreements/proef', {
      ...{ sheets: 2, signatories: 3, amounts: ['€ 1.000'], names: ['Brug', 'De Ark', 'Oost', 'West'] },
    }),
    main: 'agenda',
  },
];

interface Sent {
  readonly host: Host;
  readonly word: WordFile;
  readonly path: string;
}
const sent: Sent[] = [];

beforeAll(async () => {
  for (const { files, main } of dossiers) {
    const host = memoryHost(files, { below: projectHost, templates: 'templates' });
    await build({ paths: ['agreements/proef'], out: 'out', formats: ['docx'] }, host);
    const bytes =
      host.files.get(`out/proef/${main}.docx`) ?? host.files.get(`out/proef/${main}.concept.docx`);
    const word = readDocx(bytes ?? expect.fail(`no Word file of ${main}`));
    sent.push({
      host: memoryHost(files, { below: projectHost, templates: 'templates' }),
      word,
      path: `agreements/proef/${main}.md`,
    });
  }
}, 300_000);

/** Reasons that say that a text is not the author's own, or has no form in Markdown. */
const isOther =
  /gegevens|een fout vinden|rekent Akkoord|sjabloon|zet Akkoord zelf|opmaak|zonder dat Word|inhoudsopgave|koprij|in een vak|boven of onder/;

test('each change is made or refused with a reason, and what is made is what Word has', async () => {
  const count = { made: 0, refused: 0, other: 0, comments: 0, untracked: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(dossiers.length - 1), wordSteps, async (which, todo) => {
      const { host, word, path } = sent[which] as Sent;
      const { file, edits } = randomlyEdited(word, todo);
      const read = { path: 'terug.docx', name: 'terug.docx', word: file };
      const made = await receiveWords([read], { files: ['terug.docx'], into: path }, host);
      expect(made.refusals).toEqual([]);
      const refused = made.changes.flatMap((each) =>
        'reason' in each.outcome ? [{ ...each, ...each.outcome }] : [],
      );
      // None is silent.
      const told = (side: 'from' | 'to') =>
        made.changes.map((each) => significant(each[side]).text).join(' ');
      for (const { side, text } of tracked(file)) expect(told(side)).toContain(significant(text).text);
      for (const edit of edits)
        if ('untracked' in edit && !edits.some((other) => other !== edit)) {
          count.untracked += 1;
          expect(refused.some(({ by }) => by === undefined)).toBe(true);
        }
      const texts = new Map(made.files.map((each) => [each.path, new TextDecoder().decode(each.after)]));
      if (refused.length === 0) {
        const after = overlayHost(host, { texts, absolute: (name) => name });
        expect(await textsAt(path, after)).toEqual(acceptedTexts(file));
      }
      for (const { span, text } of made.comments) {
        const edit = edits.find((each) => 'comment' in each && each.text === text);
        if (!edit || !('comment' in edit) || !span?.file.endsWith('.md')) continue;
        count.comments += 1;
        const source = new TextDecoder().decode(host.read(span.file));
        const { offset } = lineIndex(source);
        const slice = source.slice(
          offset(span.start.line, span.start.column - 1),
          offset(span.end.line, span.end.column - 1),
        );
        // A label of a field is nowhere: the comment is on its value.
        const isInBody = offset(span.start.line, 0) > source.indexOf('\n---\n', 4);
        if (!isInBody || slice.includes('{{') || edits.length > 1) continue;
        expect(slice).toContain(edit.comment);
      }
      count.made += made.changes.length - refused.length;
      for (const { reason, by } of refused) {
        // A template has its sections in an order of its own, and asks for those that went.
        const isFixed = which > 0 && reason.includes('een vaste plek');
        if (by === undefined || isFixed || isOther.test(reason)) count.other += 1;
        else count.refused += 1;
      }
      // Nothing but what the edits say is written.
      for (const [name, text] of texts) {
        const own = made.changes.flatMap(({ outcome }) => ('edits' in outcome ? outcome.edits : []));
        const source = new TextDecoder().decode(host.read(name));
        expect(text).toBe(
          applyEdits(
            source,
            own.filter(({ span }) => span.file === name),
          ),
        );
      }
    }),
    { numRuns: isNightly ? 1_000 : 25, ...seed },
  );
  // How often each kind was there stands in the message.
  expect(count.made / (count.made + count.refused), JSON.stringify(count)).toBeGreaterThanOrEqual(0.95);
}, 3_600_000);

/** The text of each tracked change of a paragraph. */
function tracked({ blocks }: WordFile): { side: 'from' | 'to'; text: string }[] {
  return runsIn(blocks).flatMap(({ changes, text, field = '' }) => {
    const [change, more] = changes;
    if (!change || more || field.startsWith('PAGEREF')) return [];
    return [{ side: change.kind === 'insertion' ? ('to' as const) : ('from' as const), text }];
  });
}

function runsIn(blocks: readonly WordBlock[]): WordRun[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flatMap(({ cells, changes }) =>
          cells
            .flatMap((cell) => runsIn(cell.blocks))
            // What somebody typed in a row that another took out is nowhere.
            .filter((run) => changes[0]?.kind !== 'deletion' || run.changes[0]?.kind !== 'insertion'),
        )
      : block.runs,
  );
}

async function textsAt(path: string, host: Host): Promise<string[]> {
  const { dossiers: made } = await inspect({ paths: ['agreements/proef'] }, host);
  const document = made.flatMap(({ documents }) => documents).find(({ id }) => path.endsWith(`/${id}.md`));
  const { body } = sentPieces(document?.root ?? expect.fail('no document'));
  return plain(body.map(({ text }) => text));
}

function acceptedTexts(file: WordFile): string[] {
  const lines = (blocks: readonly WordBlock[]): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'table')
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => lines(cell.blocks)));
      if (block.isContents) return [];
      return [block.runs.map((run) => (/^PAGEREF\b/.test(run.field ?? '') ? '' : run.text)).join('')];
    });
  return plain(lines(sideOf(file, 'accepted').blocks));
}

/** The numbers of headings follow from which there are. */
function plain(texts: readonly string[]): string[] {
  return texts
    .map((text) => significant(text).text.replace(/\([\d.]+,pagina/g, '(#,pagina'))
    .filter((text) => text !== '');
}
