import { latin } from '../../text/latin.ts';

/** A sentence does not get longer than this to either side: text without full stops stays linear. */
const reach = 400;
/** A full stop that ends a sentence: not in a number, not behind an initial or a short abbreviation. */
const end = latin.gu`(?<!(?<![\p{L}])\p{L})(?<!\b(?:bijv|incl|excl|ca|nr|art|mln|jl|evt|resp|o\.a|d\.w\.z))[.!?;](?=[\s”"’)]|$)`;

/** Returns the sentence around an offset (UTF-16, 0-based) and where it begins. A semicolon ends one too. */
export function sentenceAround(text: string, at: number): { readonly text: string; readonly from: number } {
  const start = Math.max(0, at - reach);
  const before = [...text.slice(start, at).matchAll(end)].at(-1);
  const from = before ? start + before.index + 1 : start;
  const behind = text.slice(at, at + reach);
  const [after] = behind.matchAll(end);
  return { text: text.slice(from, at + (after ? after.index + 1 : behind.length)), from };
}
