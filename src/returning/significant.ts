/** The characters of a text that count when texts of two programs are compared, and where each of them stands. */
export interface Significant {
  readonly text: string;
  /** Offset in the whole text of each character of `text`; the last is the length of the whole. */
  readonly offsets: readonly number[];
}

/** Leaves out white space and what only breaks lines: Word and Markdown differ in those. */
export function significant(whole: string): Significant {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < whole.length; index++) {
    const sign = whole[index] as string;
    if (/[\s\u00ad\u200b\u2060\ufeff]/.test(sign)) continue;
    text += /[\u2010\u2011]/.test(sign) ? '-' : sign;
    offsets.push(index);
  }
  return { text, offsets: [...offsets, whole.length] };
}

/** Returns the words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
