import * as fs from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import type { Message } from '../../src/preview/messages.ts';
import { servePreview } from '../../src/preview/serve-preview.ts';

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A preview of the folder `agreements`, over HTTP, with its files on the disk. */
export type ServedPreview = Awaited<ReturnType<typeof servePreviewOf>>;

/** Serves a preview of files in a folder of their own, without the scripts of its page. */
export async function servePreviewOf(
  files: Readonly<Record<string, string>>,
  prepare: (root: string) => void = () => {},
) {
  const root = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-preview-`));
  const page = ['client/main.js', 'pdfjs/pdf.min.mjs', 'pdfjs/pdf.worker.min.mjs'];
  const all = { ...files, ...Object.fromEntries(page.map((part) => [part, '// the page'])) };
  for (const [path, text] of Object.entries(all)) {
    fs.mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    fs.writeFileSync(`${root}/${path}`, text);
  }
  prepare(root);
  const server = await servePreview(
    {
      ...{ paths: ['agreements'], port: 0, poll: false, built: root },
      polling: () => expect.fail('polling'),
      unwatched: (error) => expect.fail(String(error)),
      failed: (error) => expect.fail(String(error)),
    },
    { pipeline, host: nodeHost(root, { PATH: process.env.PATH }) },
  );
  const url = new URL(server.url);
  const port = Number(url.port);
  const token = url.pathname.split('/')[1] ?? '';
  const open = new Set<() => void>();

  /** Asks as Node does: what stands in the path goes over the line as it is. */
  const send = (path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) =>
    new Promise<IncomingMessage>((done, fail) => {
      const asking = request({ host: '127.0.0.1', port, path, method, headers }, done);
      asking.on('error', fail).end(body);
      open.add(() => asking.destroy());
    });
  const ask = async (path: string, asked: Asked = {}) => {
    const response = await send(path, asked);
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) body += chunk;
    return { status: response.statusCode, body };
  };
  return {
    ...{ root, port, token, send, ask },
    /** Follows a document; `next` waits for the next message of a kind that is as it should be. */
    async follow(query = '') {
      const response = await send(`/${token}/events${query}`);
      const messages: Message[] = [];
      let heard = () => {};
      let rest = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        const events = `${rest}${chunk}`.split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) if (event.startsWith('data: ')) messages.push(JSON.parse(event.slice(6)));
        heard();
      });
      response.on('error', () => {});
      const next = async <Kind extends Message['kind']>(
        kind: Kind,
        is: (message: Extract<Message, { kind: Kind }>) => boolean = () => true,
      ): Promise<Extract<Message, { kind: Kind }>> => {
        for (;;) {
          for (let message = messages.shift(); message; message = messages.shift())
            if (message.kind === kind && is(message as Extract<Message, { kind: Kind }>))
              return message as Extract<Message, { kind: Kind }>;
          await new Promise<void>((done) => {
            heard = done;
          });
        }
      };
      return { next, close: () => response.destroy() };
    },
    /** Ends what was asked and is not over. */
    hangUp(): void {
      for (const close of open) close();
      open.clear();
    },
    async close(): Promise<void> {
      await server.close();
      fs.rmSync(root, { recursive: true, force: true });
    },
  };
}
