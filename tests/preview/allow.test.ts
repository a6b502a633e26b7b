/** Letting a warning stand from the page, with a reason: over HTTP and with files on the disk. */
import * as fs from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/preview/messages.ts';
import { type ServedPreview, servePreviewOf } from '../support/served-preview.ts';

const file = 'agreements/overleg/notitie.md';
const memo = (text: string, data = 'date: 2024-03-01') => `---
kind: memo
title: Overleg in Voorbeeldstad
status: draft
${data}
---

## Aanleiding

${text}
`;

let served: ServedPreview;
let path: string;
const onDisk = () => fs.readFileSync(path, 'utf8');

beforeAll(async () => {
  served = await servePreviewOf({ [file]: memo('Wij spraken met elkaar.') });
  path = `${served.root}/${file}`;
});
afterAll(() => served?.close());
afterEach(() => served.hangUp());

/** Saves a text and waits for its findings, one that begins so among them. */
async function finding(source: string, rule: string) {
  const { next } = await served.follow();
  const isIt = (each: Finding) => `${each.rule} ${each.message}`.startsWith(rule);
  fs.writeFileSync(path, memo('Wij spraken met elkaar.'));
  await next('findings', ({ findings }) => !findings.some(isIt));
  fs.writeFileSync(path, source);
  const message = await next('findings', ({ findings }) => findings.some(isIt));
  return { next, isIt, found: message.findings.find(isIt) ?? expect.fail('not found') };
}

/** Posts as the page does. */
async function ask(id: string | undefined, reason?: string) {
  const { status, body } = await served.ask(`/${served.token}/doe`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: `http://127.0.0.1:${served.port}` },
    body: JSON.stringify({ id, reason }),
  });
  return { status, said: JSON.parse(body).said as string };
}

const placeholder = 'text/placeholder';

describe('a reason', () => {
  test.each([
    [
      'goes in a comment above the text',
      memo('De [naam] doet mee.'),
      placeholder,
      'De naam wordt na de raad bekend.',
      memo('<!-- toestaan text/placeholder: De naam wordt na de raad bekend. -->\nDe [naam] doet mee.'),
    ],
    [
      'goes in the frontmatter, with its quotes, where a comment would be in the way',
      memo('- een\n\n- De [naam] doet mee.'),
      placeholder,
      'De wethouder zei: "later" \\ niet eerder, # en zo.',
      memo(
        '- een\n\n- De [naam] doet mee.',
        'date: 2024-03-01\nallow:\n  - rule: text/placeholder\n    value: "[naam]"\n    reason: "De wethouder zei: \\"later\\" \\\\ niet eerder, # en zo."',
      ),
    ],
    [
      'goes with the key that is not filled in',
      memo('Tekst.', 'date:'),
      'data/unfilled `date`',
      'De dag staat nog niet vast.',
      memo(
        'Tekst.',
        'date:\nallow:\n  - rule: data/unfilled\n    place: date\n    reason: "De dag staat nog niet vast."',
      ),
    ],
  ])('%s', async (_, before, rule, reason, after) => {
    const { next, isIt, found } = await finding(before, rule);
    expect(found.allow?.maxReason).toBe(300);
    expect(await ask(found.allow?.id, `  ${reason} `)).toEqual({
      status: 200,
      said: `Gedaan: Sta \`${rule.split(' ')[0]}\` hier toe.`,
    });
    expect(onDisk()).toBe(after);
    const { offer } = await next('undoable', (message) => message.offer !== undefined);
    // Allowed it is, and nothing is wrong with how.
    const { findings } = await next('findings', (message) => !message.findings.some(isIt));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await ask(offer?.id)).status).toBe(200);
    expect(onDisk()).toBe(before);
    await next('findings', (message) => message.findings.some(isIt));
  });

  test('keeps line ends and a byte order mark', async () => {
    const source = `\ufeff${memo('De [naam] doet mee.').replaceAll('\n', '\r\n')}`;
    const { found } = await finding(source, placeholder);
    await ask(found.allow?.id, 'De naam komt later.');
    expect(onDisk()).toBe(
      source.replace('De [', '<!-- toestaan text/placeholder: De naam komt later. -->\r\nDe ['),
    );
  });

  test('is refused when it is none, or would not stay where it is put', async () => {
    const { found } = await finding(memo('De [naam] doet mee.'), placeholder);
    for (const [reason, said] of [
      [undefined, 'Schrijf waarom deze melding mag blijven staan.'],
      ['   ', 'Schrijf waarom deze melding mag blijven staan.'],
      ['x'.repeat(301), 'Houd de reden korter dan 300 tekens.'],
      ['een\ntwee', expect.stringContaining('een nieuwe regel')],
      ['een\u202etwee', expect.stringContaining('niet te zien')],
      ['klaar --> <script>', expect.stringContaining('zonder `<`, `>`')],
      ['tot slot -', expect.stringContaining('zonder `<`, `>`')],
      ['ok', expect.stringContaining('nog geen reden')],
      ['Zie {{title}}.', expect.stringContaining('nog geen reden')],
      ['[reden]', expect.stringContaining('nog geen reden')],
    ] as const)
      expect([reason, await ask(found.allow?.id, reason)]).toEqual([reason, { status: 409, said }]);
    expect(onDisk()).toBe(memo('De [naam] doet mee.'));
  });

  test('is not written over a change made meanwhile', async () => {
    const { found } = await finding(memo('De [naam] doet mee.'), placeholder);
    fs.writeFileSync(path, memo('De [naam] doet niet mee.'));
    expect((await ask(found.allow?.id, 'De naam komt later.')).status).toBe(409);
    expect(onDisk()).toBe(memo('De [naam] doet niet mee.'));
  });
});

test('what may not be allowed, or holds nothing back, has no field for it', async () => {
  const { found: error } = await finding(memo('Zie {{titel}}.'), 'value/unknown');
  const { found: info } = await finding(memo('Voor de de klas.'), 'language/doubled-word');
  expect([error.allow, info.allow]).toEqual([undefined, undefined]);
});
