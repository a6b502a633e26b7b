import { sayable } from '../../text/authored-text.ts';

/** Returns a stretch of running text as a message quotes it: on one line, with plain spaces. */
export function sayOf(text: string, from: number, to: number): string {
  return sayable(text.slice(from, to));
}
