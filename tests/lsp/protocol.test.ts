import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  ErrorCodes,
  type Hover,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
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

  it('does not answer what the editor no longer waits for', async () => {
    const source = new CancellationTokenSource();
    await client.change(agenda, `${text}\n`);
    const answer = client.connection.sendRequest('textDocument/hover', hoverAt(2), source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('does not answer about a text that changed meanwhile', async () => {
    await client.change(agenda, `${text}\n\n`);
    const answer = client.request('textDocument/hover', hoverAt(2));
    await client.change(agenda, text);
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
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

  it('answers nothing behind a shutdown but the end', async () => {
    await client.request('shutdown', {});
    await expect(client.request('textDocument/hover', hoverAt(2))).rejects.toMatchObject({
      code: ErrorCodes.InvalidRequest,
    });
    expect(client.stderr).toBe('');
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
