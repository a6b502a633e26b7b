/** Fixes from the page, over HTTP and with files on the disk. */
import * as fs from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Findings, FixOffer } from '../../src/preview/messages.ts';
import { type ServedPreview, servePreviewOf } from '../support/served-preview.ts';

const folder = 'agreements/overleg';
const file = `${folder}/notitie.md`;
const letter = `${folder}/brief.md`;
const memo = (text: string) => `---
kind: memo
title: Overleg in Voorbeeldstad
status: draft
date: 2024-03-01
---

## Aanleiding

${text}
`;

let served: ServedPreview;
let path: string;
const save = (text: string) => fs.writeFileSync(path, memo(text));
const onDisk = () => fs.readFileSync(path, 'utf8');

beforeAll(async () => {
  served = await servePreviewOf({ [file]: memo('Wij spraken met elkaar.') });
  path = `${served.root}/${file}`;
});
afterAll(() => served?.close());
beforeEach(() => save('Wij spraken met elkaar.'));
afterEach(() => {
  served.hangUp();
  fs.rmSync(`${served.root}/${letter}`, { force: true });
});

/** Saves a text and waits for its findings, one of a rule with a fix among them. */
async function finding(text: string, rule: string) {
  const { next } = await served.follow();
  save(text);
  // What belongs to an earlier text comes before it.
  await next('text', ({ html }) => html.includes(text));
  const isIt = (each: Finding) => each.rule === rule && each.position?.file === file && each.fixes[0]?.id;
  const message = await next('findings', ({ findings }) => findings.some(isIt));
  const fixes = message.findings.find(isIt)?.fixes ?? [];
  return { next, message, fixes, id: fixes[0]?.id ?? expect.fail('no id') };
}

/** Posts as the page does. */
async function mend(id: string | undefined, headers: Record<string, string> = {}) {
  const { status, body } = await served.ask(`/${served.token}/doe`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: `http://127.0.0.1:${served.port}`,
      ...headers,
    },
    body: JSON.stringify({ id }),
  });
  return { status, said: body.startsWith('{') ? (JSON.parse(body).said as string) : body };
}

const twice = 'language/doubled-word';

describe('a fix', () => {
  test('is shown with what it changes', async () => {
    const { fixes } = await finding('Voor de de klas.', twice);
    expect(fixes satisfies readonly FixOffer[]).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        title: 'Schrijf `de`',
        certainty: 'safe',
        excerpts: [
          {
            file,
            line: 10,
            parts: [
              { kind: 'same', text: 'Voor ' },
              { kind: 'before', text: 'de de' },
              { kind: 'after', text: 'de' },
              { kind: 'same', text: ' klas.' },
            ],
          },
        ],
        more: 0,
      },
    ]);
  });

  test('is made, and the page hears of it; and undone', async () => {
    const { next, id } = await finding('Voor de de klas.', twice);
    expect(await mend(id)).toEqual({ status: 200, said: 'Gedaan: Schrijf `de`.' });
    expect(onDisk()).toBe(memo('Voor de klas.'));
    const { offer } = await next('undoable', (message) => message.offer !== undefined);
    expect(offer?.title).toBe('Schrijf `de`');
    await next('findings', ({ findings }) => findings.every(({ rule }) => rule !== twice));
    expect(await mend(offer?.id)).toEqual({ status: 200, said: 'Ongedaan gemaakt: Schrijf `de`.' });
    expect(onDisk()).toBe(memo('Voor de de klas.'));
    expect(await next('undoable')).toEqual({ kind: 'undoable' });
    await next('findings', ({ findings }) => findings.some(({ rule }) => rule === twice));
  });

  test('is made once, however often it is asked', async () => {
    const { id } = await finding('Voor de de de klas.', twice);
    const replies = await Promise.all([mend(id), mend(id), mend(id)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 409, 409]);
    expect(onDisk()).toBe(memo('Voor de de klas.'));
    expect(replies[1]?.said).toBe(
      'Deze verbetering hoort bij een vorige versie van de tekst. Er is niets gedaan; kijk in de lijst of zij nog nodig is.',
    );
  });

  test('keeps line ends, a byte order mark and everything else as it is', async () => {
    const text = `\ufeff${memo('Voor de de school.').replaceAll('\n', '\r\n')}`;
    const { next } = await served.follow();
    fs.writeFileSync(path, text);
    await next('text', ({ html }) => html.includes('de de school'));
    const { findings } = await next('findings', (message) =>
      message.findings.some(({ rule, fixes }) => rule === twice && fixes[0]),
    );
    await mend(findings.find(({ rule }) => rule === twice)?.fixes[0]?.id);
    expect(onDisk()).toBe(text.replace(' de de ', ' de '));
  });

  test('several are undone one after another', async () => {
    const { next, id } = await finding('Voor de de klas van de de stad.', twice);
    await mend(id);
    const { findings } = await next(
      'findings',
      ({ findings: all }) => all.filter(({ rule }) => rule === twice).length === 1,
    );
    await mend(findings.find(({ rule }) => rule === twice)?.fixes[0]?.id);
    expect(onDisk()).toBe(memo('Voor de klas van de stad.'));
    for (const left of ['Voor de klas van de de stad.', 'Voor de de klas van de de stad.']) {
      const { offer } = await (await served.follow()).next('undoable');
      expect((await mend(offer?.id)).status).toBe(200);
      expect(onDisk()).toBe(memo(left));
    }
  });

  test('all safe ones of the dossier at once, in several files, and all undone at once', async () => {
    const other = '---\nkind: raadsbrief\nstatus: draft\nabout: notitie.md\n---\n';
    fs.writeFileSync(`${served.root}/${letter}`, `${other}\nOp de de dag.\n`);
    const { next } = await served.follow();
    save('Voor de de klas, van de de stad.');
    const { mendAll } = (await next(
      'findings',
      (message) => (message.mendAll?.count ?? 0) >= 3,
    )) satisfies Findings;
    const { status, said } = await mend(mendAll?.id);
    expect([status, said]).toEqual([200, `Gedaan: 3 meldingen opgelost in \`${letter}\`, \`${file}\`.`]);
    expect(onDisk()).toBe(memo('Voor de klas, van de stad.'));
    expect(fs.readFileSync(`${served.root}/${letter}`, 'utf8')).toContain('Op de dag.');
    const { offer } = await next('undoable', (message) => message.offer !== undefined);
    await mend(offer?.id);
    expect(onDisk()).toBe(memo('Voor de de klas, van de de stad.'));
    expect(fs.readFileSync(`${served.root}/${letter}`, 'utf8')).toContain('Op de de dag.');
  });
});

describe('what is in the way is said, and nothing is written', () => {
  const changed = `\`${file}\` is intussen veranderd. Er is niets gedaan; kijk in de lijst of dit nog nodig is.`;

  test('a file that was changed since, if only by a space', async () => {
    const { id } = await finding('Voor de de klas.', twice);
    const text = `${memo('Voor de de klas.')} `;
    fs.writeFileSync(path, text);
    const { status, said } = await mend(id);
    expect(status).toBe(409);
    expect([changed, expect.stringMatching(/vorige versie/)]).toContainEqual(said);
    expect(onDisk()).toBe(text);
  });

  test('a file that was changed since it was mended, when that is undone', async () => {
    const { next, id } = await finding('Voor de de klas.', twice);
    await mend(id);
    const { offer } = await next('undoable', (message) => message.offer !== undefined);
    save('Voor de klas, en meer.');
    expect(await mend(offer?.id)).toEqual({
      status: 409,
      said: `Dit kan niet meer ongedaan worden gemaakt, want \`${file}\` is daarna veranderd. Er is niets gedaan.`,
    });
    expect(onDisk()).toBe(memo('Voor de klas, en meer.'));
    expect(await next('undoable')).toEqual({ kind: 'undoable' });
  });

  test('a file that is gone', async () => {
    const { id } = await finding('Voor de de klas.', twice);
    fs.rmSync(path);
    expect(await mend(id)).toEqual({
      status: 409,
      said: `\`${file}\` is er niet meer. Er is niets veranderd.`,
    });
    expect(fs.existsSync(path)).toBe(false);
  });

  test('a file that is read-only', async () => {
    const { id } = await finding('Voor de de klas.', twice);
    fs.chmodSync(path, 0o444);
    const reply = await mend(id);
    fs.chmodSync(path, 0o644);
    expect(reply).toEqual({
      status: 409,
      said: `\`${file}\` is alleen-lezen. Haal die beveiliging eraf als het veranderd mag worden, en klik nog eens. Er is niets veranderd.`,
    });
    expect(onDisk()).toBe(memo('Voor de de klas.'));
  });

  test('a file that became a link to one elsewhere', async () => {
    const { id } = await finding('Voor de de klas.', twice);
    const elsewhere = `${served.root}/elders.md`;
    fs.renameSync(path, elsewhere);
    fs.symlinkSync(elsewhere, path);
    const { status, said } = await mend(id);
    expect(status).toBe(409);
    expect(said).toBe(`\`${file}\` ligt buiten het dossier. Er is niets veranderd.`);
    expect(fs.readFileSync(elsewhere, 'utf8')).toBe(memo('Voor de de klas.'));
    fs.rmSync(path);
  });
});

describe('who may not', () => {
  test.each([
    ['another page', { Origin: 'http://evil.example' }, 403],
    ['a page without a name', { Origin: 'null' }, 403],
    ['another name', { Host: 'evil.example' }, 403],
    ['a part of a page elsewhere', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a form', { 'Content-Type': 'text/plain' }, 415],
    ['a form of the usual kind', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
  ])('%s', async (_name, headers, status) => {
    const { id } = await finding('Voor de de klas.', twice);
    expect((await mend(id, headers)).status).toBe(status);
    expect(onDisk()).toBe(memo('Voor de de klas.'));
  });

  test('who does not say from which page, does not post, or has no token', async () => {
    const { id } = await finding('Voor de de klas.', twice);
    const body = JSON.stringify({ id });
    const headers = { 'Content-Type': 'application/json' };
    const Origin = `http://127.0.0.1:${served.port}`;
    const status = async (name: string, asked: object) => (await served.ask(name, asked)).status;
    expect(await status(`/${served.token}/doe`, { method: 'POST', headers, body })).toBe(403);
    expect(await status(`/${served.token}/doe?id=${id}`, {})).toBe(405);
    expect(
      await status(`/${served.token}/doe`, { method: 'PUT', headers: { ...headers, Origin }, body }),
    ).toBe(405);
    expect(await status('/doe', { method: 'POST', headers: { ...headers, Origin }, body })).toBe(403);
    expect(onDisk()).toBe(memo('Voor de de klas.'));
  });

  test.each([
    ['nothing', '', 400],
    ['no JSON', '{id', 400],
    ['an id that is no text', '{"id":1}', 400],
    ['more than an id', '{"id":"x","text":"y"}', 400],
    ['a reason that is no text', '{"id":"x","reason":1}', 400],
    ['a path', '{"file":"../geheim.txt"}', 400],
    ['a list', '["id"]', 400],
    ['far too much', JSON.stringify({ id: 'x'.repeat(300_000) }), 413],
    ['what is chosen as a text', '{"id":"x","chosen":"y"}', 400],
    ['what is chosen as numbers', '{"id":"x","chosen":[1]}', 400],
    ['an id that does not exist', '{"id":"00000000000000000000000000000000"}', 409],
    ['a path as an id', `{"id":"../${file}"}`, 409],
    ['a name that every object has', '{"id":"__proto__"}', 409],
  ])('who sends %s', async (_name, body, status) => {
    const headers = { 'Content-Type': 'application/json', Origin: `http://localhost:${served.port}` };
    const answer = await served.ask(`/${served.token}/doe`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(answer.body.trim()).not.toBe('');
  });
});

test('a misspelt word is looked up when the page is there, and mended', async () => {
  const { id } = await finding('De vergoedding blijft.', 'language/spelling');
  expect(await mend(id)).toEqual({ status: 200, said: 'Gedaan: Schrijf `vergoeding`.' });
  expect(onDisk()).toBe(memo('De vergoeding blijft.'));
});
