/** What Word does not track, and what is no text in Markdown: it is told, with the reason, and nothing is written. */
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  WordBlock,
  WordChange,
  WordFile,
  WordParagraph,
  WordRun,
} from '../src/docx-reading/word-file.ts';
import { editedWord, karin, type WordEdit } from './support/edited-word.ts';
import { png } from './support/png.ts';
import { memoHost, receivedMemo, sentMemo } from './support/sent-memo.ts';

const text = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Waarom

Meer staat op [de website](https://buurt.example/huiswerk) en in [Tot slot](#tot-slot).

![Een lijn die stijgt.](lijn.png "Steeds meer hulp")

![](lijn.png)

:::quote{source="Jan Jansen"}
Samen lukt het.

Elke dag.
:::

Nog een regel.

# Tot slot

Dat was het.
`;
const own = { 'agreements/proef/lijn.png': png(40, 30) };
let word: WordFile;

beforeAll(async () => {
  word = await sentMemo(text, own);
});

const received = async (file: WordFile, request = {}) => {
  const made = await receivedMemo({ 'terug.docx': file }, memoHost(text, own), request);
  return { ...made, at: made.changes.map(({ span }) => span?.start.line) };
};

/** The file with its runs changed. */
const withRuns = (change: (run: WordRun, paragraph: WordParagraph) => WordRun): WordFile => {
  const blocks = word.blocks.map((block): WordBlock => {
    if (block.type === 'table') return block;
    return { ...block, runs: block.runs.map((run) => change(run, block)) };
  });
  return { ...word, blocks };
};
const withLink = (url: string | undefined): WordFile =>
  withRuns((run) => (run.text === 'de website' ? { ...run, link: url } : run));
const deletion: WordChange = { kind: 'deletion', isMove: false, ...karin };

describe('what Word does not track is told', () => {
  test.each<[string, () => WordFile, string]>([
    [
      'another address',
      () => withLink('https://elders.example'),
      'https://buurt.example/huiswerk > https://elders.example',
    ],
    ['a link that is gone', () => withLink(undefined), 'https://buurt.example/huiswerk >'],
    [
      'a link to a program',
      () => withLink('javascript:alert(1)'),
      'https://buurt.example/huiswerk > javascript:alert(1)',
    ],
    [
      'a link that came',
      () => withRuns((run) => (run.text.startsWith('Meer') ? { ...run, link: 'https://x.example' } : run)),
      '> https://x.example',
    ],
  ])('%s', async (_, file, change) => {
    const made = await received(file());
    expect(made.text).toBe(text);
    expect(made.told.map((each) => each.trim())).toEqual([
      `${change} (): de koppeling is veranderd zonder dat Word het bijhield: neem zelf over wat goed is`.replace(
        '> (',
        '>  (',
      ),
    ]);
    expect(made.at).toEqual([13]);
  });

  test('the same address, as another program writes it, is no change', async () => {
    expect((await received(withLink('https://BUURT.example/huiswerk/'))).changes).toEqual([]);
  });

  test('another description of a picture', async () => {
    const made = await received(
      withRuns((run) =>
        run.picture?.alt === 'Een lijn die stijgt.'
          ? { ...run, picture: { ...run.picture, alt: 'Een lijn.' } }
          : run,
      ),
    );
    expect([made.told, made.at, made.text]).toEqual([
      [expect.stringMatching(/^Een lijn die stijgt\. > Een lijn\. \(\): de beschrijving van een beeld/)],
      [15],
      text,
    ]);
  });

  test('a picture that is gone', async () => {
    const blocks = word.blocks.filter(
      (block) =>
        block.type === 'table' || !block.runs.some(({ picture }) => picture?.alt === 'Een lijn die stijgt.'),
    );
    const made = await received({ ...word, blocks });
    expect(made.told).toEqual([
      expect.stringMatching(/^Een lijn die stijgt\. > {2}\(\): dit beeld is verdwenen/),
    ]);
  });

  test('a picture that somebody deleted', async () => {
    const made = await received(
      withRuns((run) =>
        run.picture?.alt === 'Een lijn die stijgt.' ? { ...run, changes: [deletion] } : run,
      ),
    );
    expect(made.told).toEqual([' >  (Karin): een beeld kwam erbij of ging weg: doe dat zelf']);
  });
});

describe('what is plain text between quotation marks is taken over', () => {
  test.each<[string, WordEdit, string, string]>([
    ['the source of a quote', { replace: 'Jansen', by: 'Piët' }, 'Jan Jansen', 'Jan Piët'],
    ['a caption', { replace: 'Steeds', by: "Foto's van" }, 'Steeds meer', "Foto's van meer"],
    [
      'a word in it',
      { replace: 'meer hulp', by: 'meer en betere hulp' },
      'meer hulp"',
      'meer en betere hulp"',
    ],
    ['its end', { replace: ' hulp', by: '' }, ' hulp"', '"'],
  ])('%s', async (_, edit, from, to) => {
    const made = await received(editedWord(word, [edit]));
    expect([made.text, made.told]).toEqual([text.replace(from, to), [expect.stringContaining(': made')]]);
  });
});

describe('what is no text in Markdown is left with its own reason', () => {
  test.each<[string, readonly WordEdit[], string]>([
    [
      'the source of a quote that goes',
      [{ replace: 'Jan Jansen', by: '' }],
      'dit is de bron van een citaat: pas haar aan bij `source="…"`',
    ],
    [
      'a caption with a quotation mark',
      [{ replace: 'Steeds', by: '"Steeds"' }],
      'dit is het bijschrift van een beeld: pas het aan',
    ],
    [
      'a caption of which a part is bold',
      [{ format: 'Steeds', look: { bold: true } }],
      'dit is het bijschrift van een beeld: pas het aan',
    ],
    [
      'a paragraph that runs on into a source',
      [{ join: 'Elke dag' }],
      'deze alinea zou één worden met wat erachter staat; dit is de bron',
    ],
    [
      'a link to a program',
      [{ link: 'Dat was', url: 'javascript:alert(1)' }],
      'een verwijzing die geen webpagina of e-mailadres is (`javascript:alert(1)`)',
    ],
    [
      'a part of a file',
      [{ link: 'Dat was', url: 'file:///c:/x.docx' }],
      'een verwijzing die geen webpagina',
    ],
  ])('%s', async (_, edits, reason) => {
    const made = await received(editedWord(word, edits));
    expect([made.text, made.told]).toEqual([text, [expect.stringContaining(reason)]]);
  });

  test('a value that cannot be patched advises no option that was given', async () => {
    const split: WordEdit[] = [{ split: 'Team ' }];
    expect((await received(editedWord(word, split))).told).toEqual([
      expect.stringContaining('of geef `--values`'),
    ]);
    expect((await received(editedWord(word, split), { values: true })).told).toEqual([
      expect.not.stringContaining('--values'),
    ]);
  });
});

describe('is taken over', () => {
  test.each<[string, readonly WordEdit[], string, string]>([
    [
      'the last paragraph of a quote that goes: its source stays',
      [{ remove: 'Elke dag' }],
      'Samen lukt het.\n\nElke dag.\n',
      'Samen lukt het.\n',
    ],
    [
      'all of a quote',
      [{ remove: 'Samen lukt' }, { remove: 'Elke dag' }, { remove: 'Jan Jansen' }],
      ':::quote{source="Jan Jansen"}\nSamen lukt het.\n\nElke dag.\n:::\n\n',
      '',
    ],
    [
      'another link beside one',
      [{ link: 'staat op', url: 'https://x.example' }],
      'staat op',
      '[staat op](https://x.example)',
    ],
  ])('%s', async (_, edits, from, to) => {
    const made = await received(editedWord(word, edits));
    expect([made.told.filter((each) => !each.endsWith(': made')), made.text]).toEqual([
      [],
      text.replace(from, to),
    ]);
  });
});
