import type { ServerResponse } from 'node:http';

/**
 * Nothing but what this server itself gives: no script of others, no request elsewhere. pdf.js draws on canvases and asks for no more.
 * Images of the document are inside it.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For the text of a document, which brings a policy of its own: it is seen in our page only, and nothing in it runs. */
export const textPolicy =
  "sandbox allow-same-origin; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** For a PDF, which the browser shows with a page of its own: that needs its own scripts and styles. */
export const pdfPolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Headers of every answer. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** What is different from answer to answer. */
interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly type: string;
  /** Default: that of our own page. */
  readonly policy?: string;
  /** What to call it when someone keeps it, percent-encoded. */
  readonly name?: string;
}

/** Begins an answer. */
export function startAnswer(
  response: ServerResponse,
  { status = 200, type, policy: own = policy, name }: Answer,
): void {
  response.writeHead(status, {
    ...headers,
    'Content-Security-Policy': own,
    'Content-Type': type,
    ...(status === 405 && { Allow: 'GET, HEAD' }),
    ...(name !== undefined && { 'Content-Disposition': `inline; filename*=UTF-8''${name}` }),
  });
}
