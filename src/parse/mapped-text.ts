/** A run of a value and where it is in the source. `literal`: character for character. */
export interface Stretch {
  /** Where it begins in the value. */
  readonly index: number;
  /** Where it begins in the source, UTF-16 code units from 0. */
  readonly offset: number;
  /** Its length in the source; differs from that in the value for escapes and character references. */
  readonly size: number;
  readonly literal: boolean;
}

/** A text as it will be printed, with where each part of it came from. */
export interface MappedText {
  readonly value: string;
  /** In order of `index`, the first at 0; empty only when the value is. */
  readonly stretches: readonly Stretch[];
}

/** What an escaped character or a reference looks like to patterns for bare characters. */
const nothing = '\uFFFF';

/** Returns the value with escaped characters (`\*`) and references (`&#42;`) blotted out. */
export function bareText(text: MappedText): string {
  return pieces(text, 0, text.value.length)
    .map(({ value, literal }) => (literal ? value : nothing.repeat(value.length)))
    .join('');
}

/** Returns where `value.slice(from, to)` is in the source: `[start, end]`, offsets from 0. */
export function sourceRange(text: MappedText, from: number, to: number): [number, number] {
  const found = pieces(text, from, Math.max(to, from + 1));
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) throw new Error('a range outside its text');
  return [first.offset, to > from ? last.offset + last.size : first.offset];
}

/** Returns the text with every match of a global `pattern` replaced; the rest keeps its place. */
export function rewriteText(
  text: MappedText,
  pattern: RegExp,
  replace: (found: string) => string,
): MappedText {
  let value = '';
  const stretches: Stretch[] = [];
  const keep = (from: number, to: number) => {
    for (const piece of pieces(text, from, to)) {
      stretches.push({ index: value.length, offset: piece.offset, size: piece.size, literal: piece.literal });
      value += piece.value;
    }
  };
  let done = 0;
  for (const match of text.value.matchAll(pattern)) {
    const to = match.index + match[0].length;
    const replacement = replace(match[0]);
    if (replacement === match[0]) continue;
    keep(done, match.index);
    const [offset, end] = sourceRange(text, match.index, to);
    if (replacement) stretches.push({ index: value.length, offset, size: end - offset, literal: false });
    value += replacement;
    done = to;
  }
  if (done === 0) return text;
  keep(done, text.value.length);
  return { value, stretches };
}

interface Piece {
  readonly value: string;
  readonly offset: number;
  readonly size: number;
  readonly literal: boolean;
}

function pieces(text: MappedText, from: number, to: number): Piece[] {
  const result: Piece[] = [];
  text.stretches.forEach((stretch, position) => {
    const end = text.stretches[position + 1]?.index ?? text.value.length;
    const start = Math.max(from, stretch.index);
    const stop = Math.min(to, end);
    if (start >= stop) return;
    const value = text.value.slice(start, stop);
    const range = stretch.literal
      ? { offset: stretch.offset + start - stretch.index, size: value.length }
      : { offset: stretch.offset, size: stretch.size };
    result.push({ value, ...range, literal: stretch.literal });
  });
  return result;
}
