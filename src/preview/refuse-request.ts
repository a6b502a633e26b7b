import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 413 | 415;
  /** For people, Dutch. */
  readonly message: string;
}

/** What a request is checked against. */
export interface Address {
  readonly port: number;
  /** Random token in every address of this server. */
  readonly token: string;
}

interface Check {
  readonly isWrong: (request: IncomingMessage, address: Address) => boolean;
  readonly refusal: Refusal;
}

const names = ['127.0.0.1', 'localhost'];

/**
 * Checks for every request, in order. Another web page can send requests from the author's browser, also
 * under a domain that resolves to this machine (DNS rebinding): hence separate checks of Host, Origin and
 * token.
 */
const checks: readonly Check[] = [
  {
    isWrong: ({ headers }, { port }) => !names.some((name) => headers.host === `${name}:${port}`),
    refusal: {
      status: 403,
      message:
        'Deze voorvertoning is alleen te zien op deze computer zelf, op het adres dat `akkoord preview` toont.',
    },
  },
  {
    isWrong: ({ headers }, { port }) =>
      headers.origin !== undefined && !names.some((name) => headers.origin === `http://${name}:${port}`),
    refusal: { status: 403, message: 'Een andere webpagina mag deze voorvertoning niet lezen.' },
  },
  {
    // Opening the address from another page is allowed: that page cannot read the response.
    isWrong: ({ headers }) =>
      ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'])) &&
      headers['sec-fetch-dest'] !== 'document',
    refusal: { status: 403, message: 'Een andere webpagina mag deze voorvertoning niet lezen.' },
  },
  {
    // Who only opens the address sends no Origin. What a page posts has one, and only our page may post.
    isWrong: ({ method, headers }) => method === 'POST' && headers.origin === undefined,
    refusal: { status: 403, message: 'Alleen de voorvertoning zelf mag iets laten doen.' },
  },
  {
    isWrong: ({ method }) => !['GET', 'HEAD', 'POST'].includes(method ?? ''),
    refusal: { status: 405, message: 'Hier kan alleen worden gelezen.' },
  },
  {
    isWrong: ({ url }, { token }) => !isSame(url?.split('/')[1] ?? '', token),
    refusal: {
      status: 403,
      message:
        'Dit adres klopt niet of is van een vorige keer. Gebruik het hele adres dat `akkoord preview` nu toont.',
    },
  },
];

/** Returns why a request is refused; undefined when it comes from someone who opened the shown address. */
export function refuseRequest(request: IncomingMessage, address: Address): Refusal | undefined {
  return checks.find(({ isWrong }) => isWrong(request, address))?.refusal;
}

/** Compares in constant time. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
