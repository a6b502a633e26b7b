import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 403 | 404 | 405;
  /** For people, Dutch. */
  readonly message: string;
}

/** What a request must agree with. */
export interface Address {
  readonly port: number;
  /** Of whom this is the server: unguessable, and part of every address. */
  readonly token: string;
}

interface Check {
  readonly isWrong: (request: IncomingMessage, address: Address) => boolean;
  readonly refusal: Refusal;
}

const names = ['127.0.0.1', 'localhost'];

/**
 * What every request must pass, in order. A web page elsewhere can send us requests from the writer's own browser, also by a name of its own
 * that leads to this machine (DNS rebinding): hence Host, Origin and the token, each by itself.
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
    // To open the address from elsewhere is allowed; who does so cannot read the answer.
    isWrong: ({ headers }) =>
      ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'])) &&
      headers['sec-fetch-dest'] !== 'document',
    refusal: { status: 403, message: 'Een andere webpagina mag deze voorvertoning niet lezen.' },
  },
  {
    isWrong: ({ method }) => method !== 'GET' && method !== 'HEAD',
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

/** Says why a request is refused; nothing when it comes from who opened the address that was shown. */
export function refuseRequest(request: IncomingMessage, address: Address): Refusal | undefined {
  return checks.find(({ isWrong }) => isWrong(request, address))?.refusal;
}

/** Compares in a time that tells nothing about the difference. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
