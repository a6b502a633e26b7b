/** A run of text on a page, in the order of the content stream. */
export interface TextPiece {
  readonly str: string;
  /** Whether a line ends after it. */
  readonly hasEOL: boolean;
}
/** A position before a character of a piece. */
export interface TextPoint {
  readonly piece: number;
  /** In UTF-16 code units. */
  readonly offset: number;
}
/** A match of a search. */
export interface TextMatch {
  readonly start: TextPoint;
  readonly end: TextPoint;
}
/** Normalized text of a page, with the origin of each of its characters. */
export interface FoldedText {
  readonly text: string;
  readonly sources: readonly TextMatch[];
}

/** What readers do not see or type: a line break in a word, hyphens in words, characters without width. */
const unseen = /(?<=\p{L})[-\u00ad\u2010\u2011]\n?(?=\p{L})|[\u00ad\u200b\u2060\ufeff]/gu;
/** Variants of signs that a keyboard has one of. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Normalizes a page for searching: ignores case, accents and hyphens in words; line endings are spaces. */
export function foldText(pieces: readonly TextPiece[]): FoldedText {
  const text: string[] = [];
  const sources: TextMatch[] = [];
  const { all, points } = joined(pieces);
  const dropped = new Set(
    [...all.matchAll(unseen)].flatMap(({ index, 0: { length } }) => span(index, length)),
  );
  let index = 0;
  for (const character of all) {
    const [from, length] = [index, character.length];
    index += length;
    const start = points[from];
    if (dropped.has(from) || !start) continue;
    const source = { start, end: { piece: start.piece, offset: start.offset + length } };
    const before = sources.at(-1);
    // A combining accent belongs to the letter before it.
    if (/^\p{M}/u.test(character) && before) sources[sources.length - 1] = { ...before, end: source.end };
    for (const folded of fold(character)) {
      if (folded === ' ' && (text.at(-1) ?? ' ') === ' ') continue;
      text.push(folded);
      sources.push(source);
    }
  }
  return { text: text.join(''), sources };
}

/** Finds the occurrences of a query in a page, also across line endings, in order. */
export function findInText({ text, sources }: FoldedText, query: string): readonly TextMatch[] {
  const wanted = foldText([{ str: query, hasEOL: false }]).text.trimEnd();
  if (wanted === '') return [];
  const found: TextMatch[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [sources[at], sources[at + wanted.length - 1]];
    if (first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** Joins the pieces, with a line feed after each line, and returns the origin of each code unit. */
function joined(pieces: readonly TextPiece[]): { all: string; points: readonly TextPoint[] } {
  const points = pieces.flatMap(({ str, hasEOL }, piece) =>
    span(0, str.length + (hasEOL ? 1 : 0)).map((offset) => ({ piece, offset })),
  );
  return { all: pieces.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''), points };
}

/** Normalizes a character: case, accents, kinds of space. Returns code units, as `indexOf` counts. */
function fold(character: string): readonly string[] {
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  return [...(plain[folded] ?? folded)].flatMap((each) => each.split(''));
}

function span(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => from + index);
}
