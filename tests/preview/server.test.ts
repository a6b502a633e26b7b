import * as fs from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import type { Message } from '../../src/preview/messages.ts';
import { startServer } from '../../src/preview/server.ts';
import { type ServedPreview, servePreviewOf } from '../support/served-preview.ts';

const folder = 'agreements/overleg';
const file = `${folder}/notitie.md`;
const memo = (text: string) => `---
kind: memo
title: Overleg in Voorbeeldstad
status: draft
date: 2024-03-01
---

## Aanleiding

${text}
`;
const save = (text: string) => fs.writeFileSync(`${root}/${file}`, text);

let served: ServedPreview;
let root: string;
let port: number;
let token: string;

beforeAll(async () => {
  served = await servePreviewOf({ [file]: memo('Wij spraken met elkaar.'), 'geheim.txt': 'geheim' });
  ({ root, port, token } = served);
});
afterAll(() => served?.close());
beforeEach(() => save(memo('Wij spraken met elkaar.')));
afterEach(() => served.hangUp());
const send: ServedPreview['send'] = (path, asked) => served.send(path, asked);
const ask: ServedPreview['ask'] = (path, asked) => served.ask(path, asked);
const follow: ServedPreview['follow'] = (query) => served.follow(query);

/** Another test may have left another text, that is on its way back. */
const asAtFirst = ({ html }: { html: string }) => html.includes('Wij spraken met elkaar.');

describe('who is answered', () => {
  const elsewhere = 'Een andere webpagina mag deze voorvertoning niet lezen.\n';
  const notHere =
    'Deze voorvertoning is alleen te zien op deze computer zelf, op het adres dat `akkoord preview` toont.\n';
  const wrongAddress =
    'Dit adres klopt niet of is van een vorige keer. Gebruik het hele adres dat `akkoord preview` nu toont.\n';

  test('the address that was shown, by both names of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      const { status, body } = await ask(`/${token}/`, { headers: { Host: `${name}:${port}` } });
      expect([status, body.startsWith('<!doctype html>\n<html lang="nl">')]).toEqual([200, true]);
    }
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:80'])(
    'not by the name %j',
    async (name) => {
      expect(await ask(`/${token}/`, { headers: { Host: name } })).toEqual({ status: 403, body: notHere });
    },
  );

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://localhost'])(
    'not to a page of %j',
    async (origin) => {
      expect(await ask(`/${token}/events`, { headers: { Origin: origin } })).toEqual({
        status: 403,
        body: elsewhere,
      });
    },
  );

  test('not to a part of a page elsewhere, but one may open the address from elsewhere', async () => {
    const from = (mode: string) => ({ headers: { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': mode } });
    expect(await ask(`/${token}/tekst?file=${file}`, from('iframe'))).toEqual({
      status: 403,
      body: elsewhere,
    });
    expect((await ask(`/${token}/`, from('document'))).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('not to %s', async (method) => {
    const headers = { Origin: `http://127.0.0.1:${port}` };
    expect(await ask(`/${token}/`, { method, headers })).toEqual({
      status: 405,
      body: 'Hier kan alleen worden gelezen.\n',
    });
  });

  test('not without the token, with another, or with half of it', async () => {
    const paths = [
      '/',
      '/style.css',
      '/events',
      `/${'x'.repeat(32)}/`,
      `/${token.slice(0, 16)}/`,
      `//${token}/`,
      `/${token}x/`,
    ];
    for (const path of paths) expect(await ask(path)).toEqual({ status: 403, body: wrongAddress });
  });

  test('what is no HTTP does not end the program', async () => {
    for (const bytes of ['\0\0\0', 'GET\r\n\r\n', `GET /${token}/ HTTP/1.1\r\n\r\n`])
      await new Promise((done) =>
        connect(port, '127.0.0.1').on('close', done).on('error', done).end(bytes).resume(),
      );
    expect((await ask(`/${token}/`)).status).toBe(200);
  });
});

describe('what is answered', () => {
  test('nothing of the disk', async () => {
    const names = [
      '../geheim.txt',
      '..%2f..%2fgeheim.txt',
      '%2e%2e/geheim.txt',
      'client/../../geheim.txt',
      'client/../main.js',
      'geheim.txt',
      `${root}/geheim.txt`,
      '/etc/passwd',
      'constructor',
      '__proto__',
      'client/',
      'tekst',
      'tekst?file=../geheim.txt',
      'pdf',
      'pdf?file=../geheim.txt',
      `pdf?file=${root}/geheim.txt`,
      `tekst?file=${root}/geheim.txt`,
      'tekst?file=geheim.txt',
      'tekst?file=%00',
      'tekst?file=%E0%A4%A',
      'events?file=../geheim.txt',
      'events?form=docx',
      'pdfjs/../package.json',
    ];
    for (const name of names)
      expect({ name, ...(await ask(`/${token}/${name}`)) }).toEqual({
        name,
        status: 404,
        body: 'Dit is er niet. Ga terug naar het adres dat `akkoord preview` toont.\n',
      });
  });

  test('every answer is kept from other pages, and runs nothing but our own scripts', async () => {
    for (const path of ['', 'style.css', 'client/main.js', 'pdfjs/pdf.worker.min.mjs', 'niets']) {
      const { headers } = await send(`/${token}/${path}`, { method: 'HEAD' });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|data: *;.*script/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('the pages of a document as it is now, or that there are none', async () => {
    const made = await send(`/${token}/pdf?file=${file}`);
    const { 'content-type': type, 'content-disposition': name, ...headers } = made.headers;
    expect([made.statusCode, type, name]).toEqual([
      200,
      'application/pdf',
      "inline; filename*=UTF-8''notitie-voorvertoning.pdf",
    ]);
    expect(headers['content-security-policy']).toBe(
      "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    const bytes: Buffer[] = [];
    for await (const chunk of made) bytes.push(chunk);
    expect(Buffer.concat(bytes).subarray(0, 5).toString()).toBe('%PDF-');

    const { next } = await follow('?form=pdf');
    await next('findings', ({ shown }) => shown === 'current');
    save(memo('Nieuw.').replace('kind: memo', 'kind: [me'));
    await next('findings', ({ shown }) => shown === 'previous');
    expect(await ask(`/${token}/pdf?file=${file}`)).toEqual({
      status: 404,
      body: 'Van de tekst zoals die nu is, kan geen PDF worden gemaakt. De meldingen in de voorvertoning zeggen waarom.\n',
    });
  });

  test('where the sources lie, to the page itself only', async () => {
    for (const path of ['', 'style.css', 'client/main.js', `tekst?file=${file}`])
      expect((await ask(`/${token}/${path}`)).body).not.toContain(root);
    const asked = { headers: { Origin: 'http://evil.example' } };
    expect((await ask(`/${token}/events?file=${file}`, asked)).body).not.toContain(root);
  });

  test('the text of a document, in which nothing can run', async () => {
    const { next } = await follow();
    await next('text');
    const response = await send(`/${token}/tekst?file=${file}`);
    expect(response.headers['content-security-policy']).toBe(
      "sandbox allow-same-origin; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
    );
  });
});

describe('who follows a document', () => {
  test('hears what there is, the text with its places, and what is wrong', async () => {
    const { next } = await follow();
    expect(await next('contents')).toEqual({
      kind: 'contents',
      dossiers: [
        {
          folder,
          name: 'overleg',
          documents: [
            { file, title: 'Overleg in Voorbeeldstad', label: 'notitie', uri: `file://${root}/${file}` },
          ],
        },
      ],
    });
    const { html } = await next('text', asAtFirst);
    expect(html).toContain(`<p data-source="${file}:10">Wij spraken met elkaar.</p>`);
    expect(await next('findings')).toMatchObject({ file, shown: 'current' });
  });

  test('hears of a save, and of what is wrong with it', async () => {
    const { next } = await follow();
    await next('text', asAtFirst);
    save(memo('Wij spraken met [naam].'));
    expect((await next('text')).html).toContain('Wij spraken met [naam].');
    const { findings } = await next('findings', ({ findings }) => findings.length > 0);
    expect(findings).toContainEqual({
      severity: 'warning',
      word: 'waarschuwing',
      rule: 'text/placeholder',
      message: '`[naam]` is nog niet ingevuld.',
      why: 'Wat hier staat, komt zo in het document dat getekend wordt.',
      help: 'Vul in wat hier hoort te staan, of haal het weg.',
      position: { file, line: 10, column: 17, textFrom: 8, uri: `file://${root}/${file}` },
      ...{ isHere: true, document: file, fixes: [] },
      allow: { id: expect.any(String), maxReason: 300 },
    });
  });

  test('keeps the last good text while the file is half typed, and hears when it is mended', async () => {
    const { next } = await follow();
    await next('text', asAtFirst);
    await next('findings', ({ shown }) => shown === 'current');
    save(memo('Nieuw.').replace('kind: memo', 'kind: [me'));
    const { findings, shown } = await next('findings', (message) => message.shown !== 'current');
    expect([shown, findings.map(({ rule }) => rule)]).toEqual(['previous', ['yaml/unclosed-bracket']]);
    const later = await follow();
    expect((await later.next('text')).html).toContain('Wij spraken met elkaar.');
    save(memo('Nieuw.'));
    expect((await next('text')).html).toContain('Nieuw.');
    expect((await next('findings')).shown).toBe('current');
  });

  test('gets the pages when those are asked for, of a document as it is', async () => {
    const { next } = await follow('?form=pdf');
    const first = await next('pages');
    // The text that was there before may still come.
    await next('findings', ({ shown }) => shown === 'current');
    expect(Buffer.from(first.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    save(memo('Een andere tekst.'));
    expect((await next('pages')).base64).not.toBe(first.base64);
  });

  test('hears of a document that is renamed', async () => {
    const { next } = await follow();
    await next('findings');
    fs.renameSync(`${root}/${file}`, `${root}/${folder}/verslag.md`);
    const { dossiers } = await next('contents', ({ dossiers: [one] }) => one?.documents[0]?.file !== file);
    expect(dossiers[0]?.documents.map((each) => each.file)).toEqual([`${folder}/verslag.md`]);
    expect((await ask(`/${token}/events?file=${file}`)).status).toBe(404);
    fs.renameSync(`${root}/${folder}/verslag.md`, `${root}/${file}`);
    await next('contents', ({ dossiers: [one] }) => one?.documents[0]?.file === file);
  });

  test('is hung up on when it never reads, so that what it is told does not pile up', async () => {
    let tell: ((message: Message) => void) | undefined;
    let stopped = false;
    const own = await startServer(
      {
        assets: new Map(),
        textOf: () => undefined,
        pdfOf: async () => undefined,
        findFile: () => file,
        mend: async () => ({ isDone: false, said: '' }),
        follow: (_view, send) => {
          tell = send;
          return () => {
            stopped = true;
          };
        },
        maxWaiting: 1_000_000,
      },
      0,
    );
    const { host, port, pathname } = new URL(own.url);
    const socket = connect(Number(port), '127.0.0.1').pause();
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {}).write(`GET ${pathname}events HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    await vi.waitFor(() => expect(tell).toBeDefined(), { timeout: 60_000 });
    const html = 'x'.repeat(500_000);
    tell?.({ kind: 'text', file, html });
    await pause(100);
    expect(stopped).toBe(false);
    // Much more than that: the system itself takes several megabytes for a reader that does not read.
    for (let times = 0; times < 40; times++) tell?.({ kind: 'text', file, html });
    await vi.waitFor(() => expect(stopped).toBe(true), { timeout: 60_000 });
    await own.close();
  });
});
