import { beforeAll, describe, expect, test } from 'vitest';
import type { WordComment, WordFile } from '../src/docx-reading/word-file.ts';
import { check } from '../src/pipeline.ts';
import { editedWord, type WordEdit } from './support/edited-word.ts';
import {
  memoHost,
  memoPath,
  memoText,
  movedOn,
  receivedMemo,
  returnedWord,
  sentMemo,
} from './support/sent-memo.ts';

let word: WordFile;
beforeAll(async () => {
  word = await sentMemo();
});

const commented = (
  edits: readonly WordEdit[],
  change: (comment: WordComment, index: number) => WordComment,
) => {
  const file = editedWord(word, edits);
  return { 'terug.docx': { ...file, comments: file.comments.map(change) } };
};
const asMade = (comment: WordComment): WordComment => comment;

/** The memo with the comments in it. */
const written = async (
  edits: readonly WordEdit[],
  change: (comment: WordComment, index: number) => WordComment = asMade,
  now = memoText,
) => receivedMemo(commented(edits, change), memoHost(now), { comments: true });

describe('comments are written in the Markdown', () => {
  test.each<[string, WordEdit, string, string]>([
    [
      'behind the words',
      { comment: 'rustige plek', text: 'Waar?' },
      'rustige plek',
      'rustige plek<!-- Karin, 2026-05-01: Waar? -->',
    ],
    [
      'between words',
      { comment: 'vijf uur', text: 'Meer?' },
      'vijf uur hulp',
      'vijf uur<!-- Karin, 2026-05-01: Meer? --> hulp',
    ],
    [
      'within bold',
      { comment: 'gratis', text: 'Echt?' },
      '**gratis voor',
      '**gratis<!-- Karin, 2026-05-01: Echt? --> voor',
    ],
    [
      'in a note',
      { comment: 'zelf', text: 'Wie?' },
      'zij zelf.',
      'zij zelf<!-- Karin, 2026-05-01: Wie? -->.',
    ],
    [
      'before a table',
      { comment: 'De Ark', text: 'Nog zo?' },
      '| school',
      '<!-- Karin, 2026-05-01, bij “De Ark”: Nog zo? -->\n| school',
    ],
    [
      'before a heading',
      { comment: 'Wat wij doen', text: 'Wie?' },
      '# Wat',
      '<!-- Karin, 2026-05-01, bij “Wat wij doen”: Wie? -->\n# Wat',
    ],
    [
      'above the text, of data',
      { comment: 'Team jeugd', text: 'Heet anders' },
      '---\n\n# A',
      '---\n\n<!-- Karin, 2026-05-01, bij “Team jeugd”: Heet anders -->\n\n# A',
    ],
    [
      'that would end it',
      { comment: 'sport', text: 'a --> b\n\nc --!> d' },
      '- sport',
      '- sport<!-- Karin, 2026-05-01: a --&gt; b c --!&gt; d -->',
    ],
  ])('%s', async (_, edit, from, to) => {
    const made = await written([edit]);
    expect([made.text, made.commentsWritten]).toEqual([memoText.replace(from, to), 1]);
    const { diagnostics } = await check({ paths: [memoPath] }, memoHost(made.text));
    const before = await check({ paths: [memoPath] }, memoHost());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(before.diagnostics.map(({ rule }) => rule));
  });

  test('behind what it came after, when it is on a paragraph that came', async () => {
    const file = editedWord(word, [{ addAfter: 'Na een jaar', text: 'En na twee jaar weer.' }]);
    const sent = editedWord(file, [{ comment: 'twee jaar', text: 'Waarom?' }]);
    const made = await receivedMemo({ 'terug.docx': sent }, memoHost(), { comments: true });
    expect(made.text).toContain(
      'of het helpt.<!-- Karin, 2026-05-01, bij “twee jaar”: Waarom? -->\n\nEn na twee jaar weer.\n',
    );
    expect(made.comments.map(({ came, span }) => [came, span?.start.line])).toEqual([['twee jaar', 35]]);
  });

  test('with the answers, and that it is resolved', async () => {
    const made = await written(
      [
        { comment: 'sport', text: 'Welke?' },
        { comment: 'sport', text: 'Alle.' },
      ],
      (each, index) => ({ ...each, isResolved: index === 0, parent: index === 1 ? '0' : undefined }),
    );
    expect(made.text).toContain(
      '- sport<!-- Karin, 2026-05-01: Welke? — Karin, 2026-05-01: Alle. (afgehandeld) -->\n',
    );
  });

  test('once, and anew when an answer came', async () => {
    const first: WordEdit = { comment: 'sport', text: 'Welke?' };
    const once = await written([first]);
    const sent = (edits: readonly WordEdit[]) => {
      const file = returnedWord(word, 'Karin', edits);
      const comments = file.comments.map((each, index) => (index === 1 ? { ...each, parent: '0' } : each));
      return { 'terug.docx': { ...file, comments } };
    };
    const again = await receivedMemo(sent([first]), movedOn(once.text), { comments: true });
    expect(again).toMatchObject({ text: once.text, files: [], commentsWritten: 0 });
    const answered = await receivedMemo(
      sent([first, { comment: 'sport', text: 'Alle.' }]),
      movedOn(once.text),
      { comments: true },
    );
    expect(answered.text).toBe(once.text.replace('Welke? -->', 'Welke? — Karin, 2026-05-01: Alle. -->'));
  });

  test('beside changes, at their place in the new text', async () => {
    const made = await written([
      { addBefore: 'sport', text: 'dans' },
      { replace: 'vijf', by: 'zes' },
      { comment: 'muziek', text: 'Ook zang?' },
    ]);
    expect(made.text).toBe(
      memoText
        .replace('vijf', 'zes')
        .replace('- sport\n- muziek', '- dans\n- sport\n- muziek<!-- Karin, 2026-05-01: Ook zang? -->'),
    );
  });

  test('and allow no finding, whatever the author is called', async () => {
    const made = await written([{ comment: 'sport', text: 'Zo is het.' }], (each) => ({
      ...each,
      author: 'toestaan spelling/dutch',
      date: '',
    }));
    expect(made.text).toContain('- sport<!-- van toestaan spelling/dutch: Zo is het. -->');
  });

  test('not without being asked', async () => {
    expect(
      await receivedMemo(commented([{ comment: 'sport', text: 'Welke?' }], asMade), memoHost()),
    ).toMatchObject({
      text: memoText,
      files: [],
      comments: [{ text: 'Welke?' }],
    });
  });
});
