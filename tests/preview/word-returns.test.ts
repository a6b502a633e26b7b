/** What came back in Word files, in the preview: what is shown of it, and what taking it over makes of the files. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../src/host/memory-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { Mender } from '../../src/preview/mender.ts';
import { type Received, WordReturns } from '../../src/preview/word-returns.ts';
import { returnedDocx } from '../support/returned-docx.ts';
import { memoDocx, memoHost, memoPath, memoText } from '../support/sent-memo.ts';

const folder = 'agreements/proef';
let karin: Uint8Array;
let piet: Uint8Array;

beforeAll(async () => {
  const sent = await memoDocx();
  karin = returnedDocx(sent, {
    replace: [
      ['vijf', 'zes'],
      ['muziek', 'zang'],
    ],
    comment: { on: 'een rustige plek', text: 'Waar?' },
  });
  piet = returnedDocx(sent, {
    author: 'Piet',
    replace: [
      ['vijf', 'acht'],
      ['sport', 'dans'],
      ['Team jeugd', 'Team zorg'],
    ],
  });
});

function returning(text = memoText) {
  const host = memoHost(text);
  host.write('karin.docx', karin);
  host.write('piet.docx', piet);
  const returns = new WordReturns({
    pipeline,
    read: new pipeline.ReturnedComments(),
    comments: [],
    changes: { files: ['karin.docx', 'piet.docx'], folder },
  });
  const mender = new Mender({ pipeline, host, changed: () => {} });
  const offered = async (): Promise<Received> => {
    const received = (await returns.changes(folder, host)) ?? expect.fail('nothing came back');
    const { take } = received.message;
    if (take && received.offer) mender.add(take.id, received.offer);
    return received;
  };
  const take = async (...titles: readonly string[]) => {
    const { message } = await offered();
    const chosen = message.changes.filter(({ title }) => titles.includes(title)).map(({ id }) => id);
    return mender.do({ id: message.take?.id ?? '', chosen });
  };
  return { host, returns, mender, offered, take };
}
const textIn = (host: MemoryHost) => new TextDecoder().decode(host.read(memoPath));

describe('what came back', () => {
  test('is shown by place: what can be taken over, what only instead of another, and what not', async () => {
    const { message } = await returning().offered();
    expect(message.names).toEqual(['karin.docx', 'piet.docx']);
    expect(message.changes.map(({ state, title, who }) => [state, title, who])).toEqual([
      ['left', '“Team zorg” in plaats van “Team jeugd”', 'Piet, 2026-05-01, piet.docx'],
      ['rival', '“zes” in plaats van “vijf”', 'Karin, 2026-05-01, karin.docx'],
      ['rival', '“acht” in plaats van “vijf”', 'Piet, 2026-05-01, piet.docx'],
      ['open', '“dans” in plaats van “sport”', 'Piet, 2026-05-01, piet.docx'],
      ['open', '“zang” in plaats van “muziek”', 'Karin, 2026-05-01, karin.docx'],
    ]);
    expect(message.changes[3]?.excerpts).toMatchObject([
      {
        file: memoPath,
        parts: [{ text: '- ' }, { kind: 'before', text: 'sport' }, { kind: 'after', text: 'dans' }],
      },
    ]);
  });

  test('has its comments among the findings', async () => {
    const { returns, host } = returning();
    expect(await returns.comments(folder, host)).toMatchObject([
      { message: expect.stringContaining('“Waar?”'), span: { start: { line: 22 } } },
    ]);
    expect(await returns.comments('agreements/anders', host)).toEqual([]);
  });

  test('is of one dossier', async () => {
    const { returns, host } = returning();
    expect(await returns.changes('agreements/anders', host)).toBeUndefined();
  });

  test('cannot be read any more: that is said', async () => {
    const { host, returns } = returning();
    host.write('piet.docx', new TextEncoder().encode('stuk'));
    const { message } = (await returns.changes(folder, host)) ?? expect.fail('nothing came back');
    expect([message.notes, message.changes, message.take]).toEqual([
      [expect.stringContaining('piet.docx: dit is geen Word-bestand')],
      [],
      undefined,
    ]);
  });
});

describe('taking over', () => {
  test('makes what is chosen, also one of two that contradict, and can be undone', async () => {
    const { host, mender, take } = returning();
    expect(await take('“acht” in plaats van “vijf”', '“zang” in plaats van “muziek”')).toEqual({
      isDone: true,
      said: 'Overgenomen: 2 wijzigingen uit Word.',
    });
    expect(textIn(host)).toBe(memoText.replace('vijf', 'acht').replace('muziek', 'zang'));
    await mender.do({ id: mender.undoable(folder).offer?.id ?? '' });
    expect(textIn(host)).toBe(memoText);
  });

  test('of both that contradict makes neither, and says so', async () => {
    const { host, take } = returning();
    expect(await take('“zes” in plaats van “vijf”', '“acht” in plaats van “vijf”')).toEqual({
      isDone: false,
      said: expect.stringMatching(/^Er is niets overgenomen: (Karin|Piet) .* wil hier .*: kies zelf\.$/),
    });
    expect(textIn(host)).toBe(memoText);
  });

  test('of nothing asks to choose', async () => {
    const { take } = returning();
    expect(await take()).toEqual({
      isDone: false,
      said: 'Er is niets overgenomen: kies eerst wat u wilt overnemen.',
    });
  });

  test('of what was never offered does nothing', async () => {
    const { host, mender, offered } = returning();
    const { message } = await offered();
    expect(await mender.do({ id: message.take?.id ?? '', chosen: ['verzonnen'] })).toMatchObject({
      isDone: false,
    });
    expect(await mender.do({ id: 'verzonnen', chosen: message.changes.map(({ id }) => id) })).toMatchObject({
      isDone: false,
    });
    expect(textIn(host)).toBe(memoText);
  });

  test('follows the text as it is now', async () => {
    const { host, mender, offered } = returning();
    const { message } = await offered();
    host.write(memoPath, new TextEncoder().encode(memoText.replace('drie', 'tien')));
    const chosen = message.changes.filter(({ state }) => state === 'open').map(({ id }) => id);
    expect(await mender.do({ id: message.take?.id ?? '', chosen })).toMatchObject({ isDone: true });
    expect(textIn(host)).toBe(
      memoText.replace('drie', 'tien').replace('sport', 'dans').replace('muziek', 'zang'),
    );
  });
});
