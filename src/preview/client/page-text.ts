/** A run of text on a page, in the order in which the page is written. */
export interface TextPiece {
  readonly str: string;
  /** A line ends behind it. */
  readonly hasEOL: boolean;
}
/** Before which character of which piece. */
export interface TextPoint {
  readonly piece: number;
  /** In UTF-16 code units. */
  readonly offset: number;
}
/** A stretch of text that was found. */
export interface TextMatch {
  readonly start: TextPoint;
  readonly end: TextPoint;
}
/** The text of a page as it is searched, with where each of its characters comes from. */
export interface FoldedText {
  readonly text: string;
  readonly sources: readonly TextMatch[];
}

/** What a reader does not see or does not type: a word that goes on over the line, hyphens within words, characters without width. */
const unseen = /(?<=\p{L})[-\u00ad\u2010\u2011]\n?(?=\p{L})|[\u00ad\u200b\u2060\ufeff]/gu;
/** Signs that keyboards have one of. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Returns a page as it is searched: without case, accents, hyphens within words, and any difference between ends of lines and spaces. */
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
    // An accent that is a sign of its own belongs to the letter before it.
    if (/^\p{M}/u.test(character) && before) sources[sources.length - 1] = { ...before, end: source.end };
    for (const folded of fold(character)) {
      if (folded === ' ' && (text.at(-1) ?? ' ') === ' ') continue;
      text.push(folded);
      sources.push(source);
    }
  }
  return { text: text.join(''), sources };
}

/** Finds a query in a page, whatever lies between its words: each place once, in order. */
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

/** All pieces as one text with a line feed where a line ends, and for each code unit of it where it comes from. */
function joined(pieces: readonly TextPiece[]): { all: string; points: readonly TextPoint[] } {
  const points = pieces.flatMap(({ str, hasEOL }, piece) =>
    span(0, str.length + (hasEOL ? 1 : 0)).map((offset) => ({ piece, offset })),
  );
  return { all: pieces.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''), points };
}

/** One character without case and accents; every space is the same. Code unit by code unit, as `indexOf` counts. */
function fold(character: string): readonly string[] {
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  return [...(plain[folded] ?? folded)].flatMap((each) => each.split(''));
}

function span(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => from + index);
}
