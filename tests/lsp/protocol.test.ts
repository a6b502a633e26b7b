import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ErrorCodes,
  type Hover,
  LSPErrorCodes,
  StreamMessageReader,
} from 'vscode-languageserver-protocol/node';
import { handlers } from '../../src/lsp/handlers.ts';
import { compiledModule } from '../support/compiled-program.ts';
import { LspClient } from '../support/lsp-client.ts';

const name = 'meppel-gka-agenda';
const agenda = `agreements/${name}/agenda.md`;
let folder = '';
let client: LspClient;
let text = '';

beforeAll(async () => {
  folder = mkdtempSync(`${tmpdir()}/akkoord-lsp-`);
  cpSync(`agreements/${name}`, `${folder}/agreements/${name}`, { recursive: true });
  text = readFileSync(`${folder}/${agenda}`, 'utf8');
  client = new LspClient(folder);
});
afterAll(() => {
  client.kill();
  rmSync(folder, { recursive: true, force: true });
});

const hoverAt = (line: number) => ({
  textDocument: { uri: client.uri(agenda) },
  position: { line, character: 1 },
});

describe('the protocol', () => {
  it('answers nothing before the editor has said who it is, and lets it do so once', async () => {
    await expect(client.request('textDocument/hover', hoverAt(0))).rejects.toMatchObject({
      code: ErrorCodes.ServerNotInitialized,
    });
    await client.start();
    await expect(client.start()).rejects.toMatchObject({
      code: ErrorCodes.InvalidRequest,
      message: 'De editor heeft zich al gemeld met `initialize`.',
    });
    await client.open(agenda, text);
    expect(await client.request('textDocument/hover', hoverAt(2))).not.toBeNull();
  });

  it('answers among 500 changes in order, and at the end about the last', async () => {
    const order: number[] = [];
    const answers: Promise<unknown>[] = [];
    for (let change = 0; change < 500; change++) {
      await client.change(agenda, text.replace('title:', `title: ${'x'.repeat(change % 7)}`));
      if (change % 25 !== 0) continue;
      const asked = client.request<Hover | null>('textDocument/hover', hoverAt(2));
      answers.push(
        asked
          .catch(({ code }) => code)
          .then((answer) => {
            order.push(change);
            return typeof answer === 'number' ? answer : 'answered';
          }),
      );
    }
    await client.change(agenda, text.replace('title:', 'titel:'));
    expect((await client.findings(agenda)).map(({ code }) => code)).toContain('schema/unknown-key');
    const outcomes = await Promise.all(answers);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set([...outcomes, 'answered', LSPErrorCodes.ContentModified])).toEqual(
      new Set(['answered', LSPErrorCodes.ContentModified]),
    );
    await client.change(agenda, text);
    expect(await client.findings(agenda)).toEqual([]);
  });

  it('survives every question without what it needs, and about a text that is not there', async () => {
    for (const { method } of handlers)
      for (const params of [
        {},
        { textDocument: { uri: 'file:///nergens.md' } },
        { textDocument: { uri: '%' } },
        null,
      ])
        await client.connection.sendRequest(method, params).catch(({ code }) => expect(code).toBeLessThan(0));
    expect(await client.request('textDocument/hover', hoverAt(2))).not.toBeNull();
  });

  it('answers nothing behind a shutdown but the end', async () => {
    await client.request('shutdown', {});
    await expect(client.request('textDocument/hover', hoverAt(2))).rejects.toMatchObject({
      code: ErrorCodes.InvalidRequest,
    });
    expect(client.stderr).toBe('');
  });
});

describe('what arrives together', () => {
  const hover = { id: 2, method: 'textDocument/hover', params: {} };
  const open = { method: 'textDocument/didOpen', params: {} };
  const change = { method: 'textDocument/didChange', params: {} };
  beforeAll(() => {
    const textDocument = { uri: client.uri(agenda), languageId: 'markdown', version: 1, text };
    open.params = { textDocument };
    hover.params = hoverAt(2);
    change.params = {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ text: `${text}\n` }],
    };
  });

  it('a question and that nobody waits for it: no answer', async () => {
    const cancel = { method: '$/cancelRequest', params: { id: 2 } };
    expect(await answered([open, hover, cancel])).toMatchObject({
      error: { code: LSPErrorCodes.RequestCancelled },
    });
  });
  it('a question and another text: no answer about the one before', async () => {
    expect(await answered([open, hover, change])).toMatchObject({
      error: { code: LSPErrorCodes.ContentModified },
    });
  });
  it('another text and a question: an answer about the last', async () => {
    expect(await answered([open, change, hover])).toMatchObject({
      result: { range: { start: { line: 2 } } },
    });
  });
});

describe('what is no message', () => {
  it('ends the server with a message when nobody knows where the next one begins', async () => {
    expect(await said('hallo daar', 'stderr')).toBe(
      'De editor stuurt iets wat geen bericht is: de kop van een bericht is niet te lezen: "hallo ". De server stopt.\n',
    );
  });

  it('is answered when only its body is no JSON', async () => {
    expect(await said('Content-Length: 5\r\n\r\n{bad}', 'stdout')).toContain(
      '"id":null,"error":{"code":-32700',
    );
  });
});

/** What a server says first to bytes, while its input stays open. */
function said(sent: string, stream: 'stdout' | 'stderr'): Promise<string> {
  const server = spawn(process.execPath, [compiledModule('cli/main'), 'lsp', '--stdio'], { cwd: folder });
  server.stdin.write(sent);
  return new Promise((resolve) => {
    server[stream].setEncoding('utf8');
    let all = '';
    server[stream].on('data', (piece: string) => {
      all += piece;
      if (!/\.\n$|\}$/.test(all)) return;
      server.kill();
      resolve(all);
    });
  });
}

/** What a server answers to the question 2 among messages that it reads at once. */
function answered(messages: readonly object[]): Promise<object> {
  const server = spawn(process.execPath, [compiledModule('cli/main'), 'lsp', '--stdio'], { cwd: folder });
  const send = (all: readonly object[]) =>
    server.stdin.write(
      all
        .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
        .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
        .join(''),
    );
  const params = { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} };
  send([{ id: 1, method: 'initialize', params }]);
  return new Promise((resolve) => {
    new StreamMessageReader(server.stdout).listen((message) => {
      const { id } = message as { readonly id?: number };
      if (id === 1) send([{ method: 'initialized', params: {} }, ...messages]);
      if (id !== 2) return;
      server.kill();
      resolve(message);
    });
  });
}
