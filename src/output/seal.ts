import { sha256 } from '../host/sha256.ts';

const blank = '0'.repeat(64);
const mark =
  /"\$comment": "Gemaakt door Akkoord\. SHA-256 van dit bestand met nullen op deze plaats: ([0-9a-f]{64})"/;

/** Returns JSON with its own hash, which tells whether anyone changed it, for files outside manifests. */
export function sealed(data: object): Uint8Array {
  const $comment = `Gemaakt door Akkoord. SHA-256 van dit bestand met nullen op deze plaats: ${blank}`;
  const text = `${JSON.stringify({ $comment, ...data }, undefined, 2)}\n`;
  return new TextEncoder().encode(text.replace(blank, hashOf(text)));
}

/** What a seal says of a file. */
export type SealState = 'whole' | 'broken' | 'none';

/** Says whether a file is as `sealed` made it, was changed since, or was never sealed. */
export function readSeal(bytes: Uint8Array): SealState {
  const text = new TextDecoder().decode(bytes);
  const hash = mark.exec(text)?.[1];
  if (hash === undefined) return 'none';
  return hashOf(text.replace(hash, blank)) === hash ? 'whole' : 'broken';
}

function hashOf(text: string): string {
  return sha256(new TextEncoder().encode(text));
}
