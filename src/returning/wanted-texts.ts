import type { Returned, ReturnedParagraph, Wanted } from './returned.ts';
import { significant } from './significant.ts';

/**
 * Returns the paragraphs that a document must have, in order, once some changes are made: as Word has them where all changes of a
 * paragraph are, as they were sent where none is.
 */
export function wantedTexts(
  paragraphs: readonly ReturnedParagraph[],
  chosen: ReadonlySet<Returned>,
): Wanted[] {
  return paragraphs.flatMap(({ sent, accepted, changes, follows = [] }): readonly Wanted[] => {
    const all = [...changes, ...follows];
    const made = all.filter((change) => chosen.has(change)).length;
    if (made === 0) return sent;
    return made < all.length ? [undefined] : accepted;
  });
}

/**
 * Says whether paragraphs are those that are wanted, white space aside. Those that are not known beforehand are any number, also
 * none.
 */
export function isAsWanted(wanted: readonly Wanted[], texts: readonly string[]): boolean {
  const plain = (text: string): string => significant(text).text;
  const found = texts.map(plain).filter((text) => text !== '');
  // Stretches of paragraphs that are known, in order, with any others between them.
  const stretches: string[][] = [[]];
  for (const text of wanted) {
    if (text === undefined) stretches.push([]);
    else if (plain(text) !== '') stretches.at(-1)?.push(plain(text));
  }
  const [first = [], ...more] = stretches;
  const last = more.pop();
  if (!isAt(found, first, 0) || (last === undefined && found.length !== first.length)) return false;
  let at = first.length;
  for (const stretch of more) {
    const next = found.findIndex((_, index) => index >= at && isAt(found, stretch, index));
    if (next < 0) return false;
    at = next + stretch.length;
  }
  return (
    last === undefined || (found.length - last.length >= at && isAt(found, last, found.length - last.length))
  );
}

function isAt(found: readonly string[], stretch: readonly string[], at: number): boolean {
  return stretch.every((text, index) => found[at + index] === text);
}
