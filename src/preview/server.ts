import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pdfPolicy, startAnswer, textPolicy } from './answer.ts';
import type { Asset } from './assets.ts';
import type { Look } from './look.ts';
import type { Asked, Message, Reply } from './messages.ts';
import { readAsked } from './read-asked.ts';
import { type Refusal, refuseRequest } from './refuse-request.ts';

/** What is served. */
export interface ServerContext {
  /** The parts of the page, by the end of their address. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** Returns the last good text of a document, or its changes since a revision. */
  readonly textOf: (file: string, since?: string) => Uint8Array | undefined;
  /** Returns the pages of a document as it is now, if they can be made. */
  readonly pdfOf: (file: string) => Promise<Uint8Array | undefined>;
  /** Returns the file of an existing document; the first if none is named. */
  readonly findFile: (asked: string | undefined) => string | undefined;
  /** Starts to follow a document for a viewer; returns a function that stops it. */
  readonly follow: (view: Look, send: (message: Message) => void) => () => void;
  /** Does what the page asks by the id of an offer. Never throws. */
  readonly mend: (asked: Asked) => Promise<Reply>;
  /** Bytes that may wait for a page; beyond that it is disconnected, and told all later. 64 MB by default. */
  readonly maxWaiting?: number | undefined;
}

export interface Server {
  /** The address to open, with the token. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Milliseconds between signs of life on an idle connection. */
const heartbeat = 15_000;
const MAX_WAITING = 64 * 1024 * 1024;
/** Shown while there is no text yet. */
const emptyPage =
  '<!doctype html><html lang="nl"><head><title>Nog geen tekst</title></head><body></body></html>';

/**
 * Serves the preview on this machine only (127.0.0.1), at an unguessable address. Every request is checked
 * and looked up in memory: no request names a path on the disk.
 *
 * @throws Error of Node when the port is not available
 */
export async function startServer(context: ServerContext, wantedPort: number): Promise<Server> {
  const token = randomBytes(24).toString('base64url');
  let port = wantedPort;
  const server = createServer((request, response) => {
    const refusal = refuseRequest(request, { port, token });
    if (refusal) refuse(response, refusal);
    else answer(request, response, context);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(wantedPort, '127.0.0.1', done);
  });
  // An object, because `listen` was not given a path.
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${port}/${token}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const notThere: Refusal = {
  status: 404,
  message: 'Dit is er niet. Ga terug naar het adres dat `akkoord preview` toont.',
};

const onlyRead: Refusal = { status: 405, message: 'Hier kan alleen worden gelezen.' };
const onlyPost: Refusal = { status: 405, message: 'Dit doet alleen de voorvertoning zelf.' };

const noPages: Refusal = {
  status: 404,
  message:
    'Van de tekst zoals die nu is, kan geen PDF worden gemaakt. De meldingen in de voorvertoning zeggen waarom.',
};

function answer(request: IncomingMessage, response: ServerResponse, context: ServerContext): void {
  const [path = '', query] = (request.url ?? '').split('?');
  // The part after the token is looked up as it is: `..` or `%2e` have no meaning.
  const name = path.split('/').slice(2).join('/');
  const asset = context.assets.get(name);
  const route = routes.get(name);
  const isPost = request.method === 'POST';
  if (name === mendRoute && !isPost) refuse(response, onlyPost, 'POST');
  else if (name === mendRoute) void answerMend(request, response, context);
  else if (isPost) refuse(response, onlyRead);
  else if (asset && path.endsWith(`/${name}`)) {
    startAnswer(response, { type: asset.type });
    response.end(request.method === 'HEAD' ? undefined : asset.bytes);
  } else if (route) route(new URLSearchParams(query), response, context, request);
  else refuse(response, notThere);
}

/** The one address that does something. The page posts `Asked` there and gets `Reply`, both as JSON. */
const mendRoute = 'doe';

type Route = (
  query: URLSearchParams,
  response: ServerResponse,
  context: ServerContext,
  request: IncomingMessage,
) => void;

/** Responses made for each request. */
const routes = new Map<string, Route>([
  /** Content of the frame before there is a text. */
  ['leeg', (_query, response) => sendText(response, new TextEncoder().encode(emptyPage))],
  ['tekst', answerText],
  ['pdf', answerPdf],
  ['events', answerEvents],
]);

function answerText(
  query: URLSearchParams,
  response: ServerResponse,
  { textOf, findFile }: ServerContext,
): void {
  const file = findFile(query.get('file') ?? '');
  const text = file === undefined ? undefined : textOf(file, query.get('since') ?? undefined);
  if (text) sendText(response, text);
  else refuse(response, notThere);
}

/** Errors of the program are reported elsewhere; here there are just no pages. */
function answerPdf(
  query: URLSearchParams,
  response: ServerResponse,
  { pdfOf, findFile }: ServerContext,
  request: IncomingMessage,
): void {
  const file = findFile(query.get('file') ?? '');
  if (file === undefined || request.method === 'HEAD') {
    refuse(response, notThere);
    return;
  }
  void pdfOf(file).then((bytes) => {
    if (!bytes) return refuse(response, noPages);
    const name = encodeURIComponent(file.split('/').at(-1)?.replace(/\.md$/i, '') ?? 'document');
    startAnswer(response, { type: 'application/pdf', policy: pdfPolicy, name: `${name}-voorvertoning.pdf` });
    response.end(bytes);
  });
}

/** What cannot be done is 409: the page says why. */
async function answerMend(
  request: IncomingMessage,
  response: ServerResponse,
  { mend }: ServerContext,
): Promise<void> {
  // The page may go away while it asks.
  const asked = await readAsked(request).catch(() => undefined);
  if (asked === undefined) return;
  if ('status' in asked) {
    refuse(response, asked);
    return;
  }
  const reply = await mend(asked);
  startAnswer(response, { status: reply.isDone ? 200 : 409, type: 'application/json' });
  response.end(JSON.stringify(reply));
}

/** Sends server-sent events until the page disconnects. */
function answerEvents(
  query: URLSearchParams,
  response: ServerResponse,
  { findFile, follow, maxWaiting = MAX_WAITING }: ServerContext,
  request: IncomingMessage,
): void {
  const file = findFile(query.get('file') ?? undefined);
  const look = file === undefined ? undefined : lookAsked(file, query);
  if (!look || request.method === 'HEAD') {
    refuse(response, notThere);
    return;
  }
  startAnswer(response, { type: 'text/event-stream' });
  request.socket.setNoDelay(true);
  response.write('retry: 500\n\n');
  // JSON has no line endings.
  const stop = follow(look, (message) => {
    if (response.writableLength > maxWaiting) response.destroy();
    else response.write(`data: ${JSON.stringify(message)}\n\n`);
  });
  const beating = setInterval(() => response.write(':\n\n'), heartbeat);
  response.on('close', () => {
    clearInterval(beating);
    stop();
  });
}

/** Longer names of revisions are none. */
const MAX_NAME = 250;

function lookAsked(file: string, query: URLSearchParams): Look | undefined {
  const format = query.get('form') ?? 'html';
  if (format === 'html' || format === 'pdf') return { file, format };
  const since = query.get('since') ?? '';
  return format === 'redline' && since !== '' && since.length <= MAX_NAME
    ? { file, format, since }
    : undefined;
}

function sendText(response: ServerResponse, bytes: Uint8Array): void {
  startAnswer(response, { type: 'text/html; charset=utf-8', policy: textPolicy });
  response.end(bytes);
}

function refuse(response: ServerResponse, { status, message }: Refusal, allow?: string): void {
  const methods = allow !== undefined && { allow };
  startAnswer(response, { status, type: 'text/plain; charset=utf-8', ...methods });
  response.end(`${message}\n`);
}
