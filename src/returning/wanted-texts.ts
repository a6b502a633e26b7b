import type { Returned } from './returned.ts';
import type { ReturnedParagraph } from './returned-changes.ts';
import { significant } from './significant.ts';

/** A paragraph that must be there; undefined stands for one or more of which the text is not known beforehand. */
export type Wanted = string | undefined;

/**
 * Returns the paragraphs that a document must have, in order, once some changes are made: as Word has them where all changes of a
 * paragraph are, as they were sent where none is.
 */
export function wantedTexts(
  paragraphs: readonly ReturnedParagraph[],
  chosen: ReadonlySet<Returned>,
): Wanted[] {
  return paragraphs.flatMap(({ sent, accepted, changes, isFilled }): readonly Wanted[] => {
    const made = changes.filter((change) => chosen.has(change)).length;
    if (made === 0) return sent === undefined ? [] : [isFilled ? undefined : sent];
    return made < changes.length || isFilled ? [undefined] : accepted;
  });
}

/** Says whether paragraphs are those that are wanted, white space aside. */
export function isAsWanted(wanted: readonly Wanted[], texts: readonly string[]): boolean {
  const expected = wanted
    .map((text) => (text === undefined ? undefined : significant(text).text))
    .filter((text) => text !== '');
  const found = texts.map((text) => significant(text).text).filter((text) => text !== '');
  let at = 0;
  for (const [index, text] of expected.entries()) {
    if (text === undefined) {
      // As many as there are before the next that is known.
      const next = expected.slice(index + 1).find((each) => each !== undefined);
      const isRow = expected[index + 1] === undefined && index + 1 < expected.length;
      if (isRow) continue;
      const end = next === undefined ? found.length : found.indexOf(next, at);
      if (end < 0) return false;
      at = end;
    } else if (found[at] === text) at += 1;
    else return false;
  }
  return at === found.length;
}
