import { wordParts } from '../word-parts.ts';
import type { BrokenWord, Inline, PageItem } from './content.ts';
import type { Slot } from './structure.ts';

/** Returns the words of a paragraph, measured: pieces of one word in different looks belong together. */
export function wordsOf(inlines: readonly Inline[]): Inline[][] {
  const words: Inline[][] = [];
  let goesOn = false;
  for (const inline of inlines) {
    if (goesOn) words.at(-1)?.push(inline);
    else words.push([inline]);
    goesOn = inline.noNewLine === true && !inline.lineEnd;
  }
  return words;
}

/** Returns the width of a word without the white around it, in points. */
export function widthOfWord(word: readonly Inline[]): number {
  const all = word.reduce((sum, { width }) => sum + width, 0);
  return all - (word[0]?.leadingCut ?? 0) - (word.at(-1)?.trailingCut ?? 0);
}

/** Returns the width of the widest part of a word when it is broken wherever it may be, in points. */
export function widestPart(word: readonly Inline[], language: string): number {
  const { points, hyphen } = breaksIn(word, language);
  return [0, ...points].reduce(
    (max, start, index) => Math.max(max, widthOfWord(partOf(word, start, points[index], hyphen))),
    0,
  );
}

/** Returns the words of a paragraph, those wider than a line broken if they can be. */
export function breakWords(inlines: readonly Inline[], width: number, language: string): Inline[] {
  return wordsOf(inlines).flatMap((word) =>
    widthOfWord(word) > width ? breakWord(word, width, language) : word,
  );
}

function breakWord(word: readonly Inline[], width: number, language: string): Inline[] {
  const { points, hyphen } = breaksIn(word, language);
  const parts: Inline[] = [];
  let start = 0;
  for (;;) {
    const from = start;
    const fits = (end?: number) => widthOfWord(partOf(word, from, end, hyphen)) <= width;
    const later = points.filter((point) => point > from);
    const end = fits() ? undefined : (later.findLast(fits) ?? later[0]);
    parts.push(...partOf(word, from, end, hyphen));
    if (end === undefined) break;
    start = end;
  }
  if (hyphen === '') return parts;
  const broken: BrokenWord = { text: textOf(word), count: parts.length };
  return parts.map((inline) => ({ ...inline, broken }));
}

/** Where a word may be broken: indexes in its text, and what is set at the end of the line. */
function breaksIn(
  word: readonly Inline[],
  language: string,
): { readonly points: readonly number[]; readonly hyphen: string } {
  if (word.some(({ minWidth }) => minWidth !== undefined)) return { points: [], hyphen: '' };
  // The number of a note is no part of the word before it.
  const text = textOf(word.filter(({ sup }) => !sup));
  const { parts, hyphen } = wordParts(text.trim(), language);
  let end = text.length - text.trimStart().length;
  const points = parts.slice(0, -1).map((part) => {
    end += part.length;
    return end;
  });
  return { points, hyphen: points.length > 0 ? hyphen : '' };
}

/** A part of a word by indexes in its text; up to an `end` with a hyphen, after which the line may end. */
function partOf(word: readonly Inline[], start: number, end: number | undefined, hyphen: string): Inline[] {
  const part = sliceOf(word, start, end);
  const last = part.at(-1);
  if (!last || end === undefined) return part;
  if (hyphen === '') return [...part.slice(0, -1), { ...last, noNewLine: false }];
  const text = last.text + hyphen;
  const width = last.font.widthOfString(text, last.fontSize);
  return [...part.slice(0, -1), { ...last, text, width, noNewLine: false, hyphen: true }];
}

/** Returns the broken words whose parts are drawn in one go, with their number of parts. */
export function wordsInOneGo(items: readonly PageItem[]): Map<BrokenWord, number> {
  const seen = new Map<BrokenWord, { count: number; last: number; slot: Slot | undefined; whole: boolean }>();
  items.forEach((item, index) => {
    if (item.type !== 'line' || item.item.artifact) return;
    const { inlines } = item.item;
    // What is drawn around a line comes between it and the next.
    const alone = inlines.every(({ background, decoration }) => !background && !decoration);
    for (const { broken, slot } of inlines) {
      if (!broken) continue;
      const word = seen.get(broken) ?? { count: 0, last: index, slot, whole: true };
      word.whole &&= alone && index - word.last <= 1 && word.slot === slot;
      word.count += 1;
      word.last = index;
      seen.set(broken, word);
    }
  });
  const whole = [...seen].filter(([word, { count, whole }]) => whole && count === word.count);
  return new Map(whole.map(([word, { count }]) => [word, count]));
}

/** Returns a part of a word as it is in the source. What the layout broke once more has no hyphen. */
export function withoutHyphen(text: string): string {
  return text.endsWith('-') ? text.slice(0, -1) : text;
}

/** A part of a word, by indexes in its text; measured anew. */
function sliceOf(word: readonly Inline[], from: number, to = Number.POSITIVE_INFINITY): Inline[] {
  let start = 0;
  return word.flatMap((inline) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, inline.text.length)];
    start += inline.text.length;
    if (first >= last) return [];
    if (first === 0 && last === inline.text.length) return [{ ...inline }];
    const text = inline.text.slice(first, last);
    const isEnd = last === inline.text.length;
    return [
      {
        ...inline,
        text,
        width: inline.font.widthOfString(text, inline.fontSize),
        leadingCut: first === 0 ? inline.leadingCut : 0,
        trailingCut: isEnd ? inline.trailingCut : 0,
        lineEnd: isEnd && inline.lineEnd,
        noNewLine: isEnd && inline.noNewLine,
      },
    ];
  });
}

function textOf(word: readonly Inline[]): string {
  return word.map(({ text }) => text).join('');
}
