/** What is one whole in a text, though it is many characters. */
export type TokenKind = 'amount' | 'date' | 'name' | 'other';

/** A part of a text that is changed as a whole. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

const partOfYear =
  '(?<!\\p{L})(?:[QK][1-4]|(?:eerste|tweede|derde|vierde)\\s(?:kwartaal|helft)|voorjaar|lente|zomer|najaar|herfst|winter|begin|eind)';
const figures = '\\p{N}+(?:\\.\\p{N}+)*(?:,\\p{N}+)?';
const large = '(?:duizend|miljoen|mln\\.?|miljard|ton)(?!\\p{L})';
const currency = '(?:euro|EUR)(?!\\p{L})';
/** `twee`, `vijfentwintigduizend`, `miljoen` */
const inWords =
  '(?:een|één|half|halve|anderhalve?|\\p{L}*(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend)|miljoen|miljard|ton)';

/** In order: the first that fits holds. */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ['amount', `(?:€|(?<!\\p{L})EUR)\\s?${figures}(?:,[-–—]{1,2})?(?:\\s${large})?`],
  ['amount', `${figures}(?:\\s${large})?\\s${currency}`],
  ['amount', `(?<![\\p{L}\\p{N}])(?:${inWords}\\s){1,2}${currency}`],
  ['date', `\\p{N}{1,2}\\s${month}(?:\\s\\p{N}{4})?(?!\\p{L})`],
  ['date', `${month}\\s\\p{N}{4}`],
  ['date', `(?:${partOfYear})(?:\\svan)?\\s\\p{N}{4}(?!\\p{N})`],
  ['date', '\\p{N}{1,2}[-/]\\p{N}{1,2}[-/]\\p{N}{4}'],
  ['date', '(?:19|20)\\p{N}{2}\\s?(?:[-–/]|tot en met|t/m)\\s?(?:19|20)\\p{N}{2}'],
  ['other', '[^\\s@]+@[^\\s@]+[\\p{L}\\p{N}]'],
  ['other', 'https?://\\S+'],
  ['other', '\\p{N}+(?:[.,:/-]\\p{N}+)*%?'],
  ['other', "\\p{L}[\\p{L}\\p{M}\\p{N}’'-]*"],
  ['other', '\\s+'],
  ['other', '[^]'],
];

/** Returns what divides a text into tokens; white space is kept, so that together they are the text. */
export function tokenizer(names: readonly string[]): (text: string) => readonly Token[] {
  const unique = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  const longestFirst = unique.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const named = longestFirst.map((name) =>
    name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  const name: readonly (readonly [TokenKind, string])[] =
    named.length > 0 ? [['name', `(?<![\\p{L}\\p{N}])(?:${named.join('|')})(?![\\p{L}\\p{N}])`]] : [];
  const all = [...name, ...patterns];
  const pattern = new RegExp(all.map(([, source]) => `(${source})`).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const which = match.findIndex((group, index) => index > 0 && group !== undefined);
      return { text: match[0], kind: all[which - 1]?.[0] ?? 'other' };
    });
}
