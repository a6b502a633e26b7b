import { isWholeCode } from '../word-parts.ts';

/** Zero-width space: the line breaker breaks there. The measure removes it, so no page has it. */
export const breakOpportunity = '\u200b';

/** Word joiner: the line breaker does not break there; taken out by the measure as well. */
export const noBreak = '\u2060';

/** A space at which no line ends. */
export const fixedSpace = ` ${noBreak}`;

/** pdfmake is quadratic in the length of a word: one of 100,000 characters exhausts 4 GB. */
const MAX_WORD = 120;
const piece = 60;
const longWord = new RegExp(`\\S{${MAX_WORD},}`, 'gu');

/** Returns text in which words of more than 120 characters may be broken after every 60. */
export function breakLongWords(text: string): string {
  if (text.length < MAX_WORD) return text;
  return text.replace(longWord, (word) => {
    const characters = [...word];
    const pieces: string[] = [];
    for (let start = 0; start < characters.length; start += piece)
      pieces.push(characters.slice(start, start + piece).join(''));
    return pieces.join(breakOpportunity);
  });
}

/** A word of code up to so many characters is not broken: `--help` and a path are read as one. */
const shortWord = 40;

/** Returns text in which short words may not be broken behind a hyphen or a slash. */
export function keepShortWords(text: string): string {
  return text.replace(/\S+/gu, (word) => (word.length > shortWord ? word : joined(word)));
}

/** Returns text whose addresses, codes, dates and amounts are not broken after a hyphen or slash if short. */
export function keepCodes(text: string): string {
  return text.replace(/\S+/gu, (word) => (isWholeCode(word) ? joined(word) : word));
}

function joined(word: string): string {
  return word.replace(/[-/](?=.)/gu, (sign) => sign + noBreak);
}
