/** Characters shown of each text. */
const shown = 40;
/** Of which before the first that differs. */
const before = 12;

/** Where two texts part, and what stands there in each. */
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

/** Returns bytes as a text, one character a byte. */
export function byteText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
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
