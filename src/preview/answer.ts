import type { ServerResponse } from 'node:http';

/** Allows only what this server sends. pdf.js draws on canvases; images of a document are inlined. */
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

/** For the text of a document, which has its own policy: shown in our page only, without scripts. */
export const textPolicy =
  "sandbox allow-same-origin; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** For a PDF, which the browser shows in a page of its own, with scripts and styles. */
export const pdfPolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Headers of every response. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Parts of a response that vary. */
interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly type: string;
  /** Default: that of our own page. */
  readonly policy?: string;
  /** File name for saving, percent-encoded. */
  readonly name?: string;
  /** Methods that are allowed, with status 405. Default: those for reading. */
  readonly allow?: string;
}

/** Starts a response. */
export function startAnswer(
  response: ServerResponse,
  { status = 200, type, policy: own = policy, name, allow = 'GET, HEAD' }: Answer,
): void {
  response.writeHead(status, {
    ...headers,
    'Content-Security-Policy': own,
    'Content-Type': type,
    ...(status === 405 && { Allow: allow }),
    ...(name !== undefined && { 'Content-Disposition': `inline; filename*=UTF-8''${name}` }),
  });
}
