/** Characters shown of each text. */
const shown = 40;
/** Of which before the first that differs. */
const before = 12;

/** Where two texts part, and what is there in each. */
export interface Parting {
  /** Characters before the first that differs. */
  readonly at: number;
  readonly one: string;
  readonly other: string;
}

/** Finds the first place where two texts differ; nothing when they are the same. */
export function firstDifference(one: string, other: string): Parting | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return { at, one: excerpt(one, at), other: excerpt(other, at) };
}

/**
 * Returns bytes as a text, one character a byte: that of the same number. `TextDecoder` has others for some,
 * and not the same in every Node.
 */
export function byteText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}

/** Counts the lines up to a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - before);
  const end = Math.min(text.length, start + shown);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
