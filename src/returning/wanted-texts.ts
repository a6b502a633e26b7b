import type { Returned, ReturnedParagraph, Wanted, WantedParagraph } from './returned.ts';
import { significant } from './significant.ts';
import type { WordKind } from './word-kind.ts';

/**
 * Returns what becomes of paragraphs once some changes are made: they are as they were sent when none of theirs is, and as Word has them
 * when all are.
 */
export function wantedOf(
  { sent, accepted, changes, accepting, follows = [] }: ReturnedParagraph,
  chosen: ReadonlySet<Returned>,
): readonly Wanted[] {
  const all = [...changes, ...follows];
  const made = all.filter((change) => chosen.has(change)).length;
  if (made === 0) return sent;
  if (made === all.length) return accepted;
  // Of some of the changes it is not known what comes of them, but that is no more than both have.
  return accepting?.(chosen) ?? [...sent, ...accepted].map(() => undefined);
}

/** Paragraphs in a row that are known, with the number of those before them that are not. */
interface Stretch {
  readonly room: number;
  readonly paragraphs: readonly WantedParagraph[];
}

/**
 * Says whether paragraphs are those that are wanted, white space aside: with the same text, and items and headings where those are. One
 * that is not known beforehand may be any, or empty: then it does not count.
 */
export function isAsWanted(wanted: readonly Wanted[], paragraphs: readonly WantedParagraph[]): boolean {
  const found = paragraphs.flatMap((each) => plain(each) ?? []);
  /** Where the paragraphs so far may end. */
  let ends = new Set([0]);
  for (const stretch of stretchesIn(wanted))
    ends = new Set([...ends].flatMap((at) => endsOf(stretch, found, at)));
  return ends.has(found.length);
}

/** A paragraph without its white space; undefined for an empty one. */
function plain({ text, kind }: WantedParagraph): WantedParagraph | undefined {
  const own = significant(text).text;
  return own === '' ? undefined : { text: own, kind };
}

function stretchesIn(wanted: readonly Wanted[]): Stretch[] {
  const stretches: { room: number; paragraphs: WantedParagraph[] }[] = [{ room: 0, paragraphs: [] }];
  for (const each of wanted) {
    const last = stretches.at(-1);
    if (each) last?.paragraphs.push(...(plain(each) ? [plain(each) as WantedParagraph] : []));
    else if (last && last.paragraphs.length === 0) last.room += 1;
    else stretches.push({ room: 1, paragraphs: [] });
  }
  return stretches;
}

function endsOf({ room, paragraphs }: Stretch, found: readonly WantedParagraph[], from: number): number[] {
  const starts = Array.from({ length: room + 1 }, (_, skipped) => from + skipped);
  return starts.flatMap((at) =>
    at + paragraphs.length <= found.length &&
    paragraphs.every((each, index) => isSame(each, found[at + index] as WantedParagraph))
      ? [at + paragraphs.length]
      : [],
  );
}

function isSame(one: WantedParagraph, other: WantedParagraph): boolean {
  return one.text === other.text && (!one.kind || !other.kind || formOf(one.kind) === formOf(other.kind));
}

/** What must be the same of a kind: the program leaves no level of headings out, and what a text is in, Word shows in many ways. */
function formOf(kind: WordKind): string {
  if (kind.is === 'item') return `item ${kind.level} ${kind.isOrdered}`;
  return kind.is === 'heading' ? 'heading' : 'text';
}
