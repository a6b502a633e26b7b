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
    // Of some of the changes it is not known what comes of them, but that is no more than both have.
    return made < all.length ? [...sent, ...accepted].map(() => undefined) : accepted;
  });
}

/** Paragraphs in a row that are known, with the number of those before them that are not. */
interface Stretch {
  readonly room: number;
  readonly texts: readonly string[];
}

/**
 * Says whether paragraphs are those that are wanted, white space aside. One that is not known beforehand may be any, or empty: then it
 * does not count.
 */
export function isAsWanted(wanted: readonly Wanted[], texts: readonly string[]): boolean {
  const found = texts.map(plain).filter((text) => text !== '');
  /** Where the paragraphs so far may end. */
  let ends = new Set([0]);
  for (const stretch of stretchesIn(wanted))
    ends = new Set([...ends].flatMap((at) => endsOf(stretch, found, at)));
  return ends.has(found.length);
}

function plain(text: string): string {
  return significant(text).text;
}

function stretchesIn(wanted: readonly Wanted[]): Stretch[] {
  const stretches: { room: number; texts: string[] }[] = [{ room: 0, texts: [] }];
  for (const text of wanted) {
    if (text === undefined) {
      const last = stretches.at(-1);
      if (last && last.texts.length === 0) last.room += 1;
      else stretches.push({ room: 1, texts: [] });
    } else if (plain(text) !== '') stretches.at(-1)?.texts.push(plain(text));
  }
  return stretches;
}

function endsOf({ room, texts }: Stretch, found: readonly string[], from: number): number[] {
  const starts = Array.from({ length: room + 1 }, (_, skipped) => from + skipped);
  return starts.flatMap((at) =>
    at + texts.length <= found.length && texts.every((text, index) => found[at + index] === text)
      ? [at + texts.length]
      : [],
  );
}
