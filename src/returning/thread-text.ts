import { suggest } from '../text/suggest.ts';
import type { CommentThread } from './comment-threads.ts';
import type { ReceivedComment } from './reception.ts';

/** A thread as a comment at its place, and elsewhere, where it says what it is about. */
export interface Comments {
  readonly here: string;
  readonly elsewhere: string;
}

/** Characters of the words that a comment is about. */
const MAX_WORDS = 60;
/** First words by which a comment may be read as leave for a finding (`parse/suppression-comments.ts`). */
const leave = ['toestaan', 'toegestaan', 'allow', 'negeer', 'ignore'];

/**
 * Returns a thread as a comment of Markdown: `<!-- Karin, 2026-05-01: Waar? — Piet, 2026-05-02: Hier. (afgehandeld) -->`.
 * @param about the words that it is about, for a comment that is not at its place
 */
export function threadText({ comment, answers }: CommentThread, about?: string): string {
  const where = about === undefined ? '' : `, bij “${shortened(about)}”`;
  const entries = [entryOf(comment, where), ...answers.map((answer) => entryOf(answer))];
  return `<!-- ${entries.join(between)}${comment.isResolved ? resolved : ''} -->`;
}

/**
 * Finds a thread in a text: `same` when it is there as it is now, or where an earlier state of it is and what to put there;
 * undefined when it is not there.
 */
export function knownComment(
  text: string,
  { here, elsewhere }: Comments,
): 'same' | { readonly from: number; readonly to: number; readonly text: string } | undefined {
  if (text.includes(here) || text.includes(elsewhere)) return 'same';
  for (const found of text.matchAll(/<!-- [\s\S]*? -->/g)) {
    const fresh = [here, elsewhere].find((each) => grewFrom(each, found[0]));
    if (fresh !== undefined) return { from: found.index, to: found.index + found[0].length, text: fresh };
  }
  return undefined;
}

const between = ' — ';
const resolved = ' (afgehandeld)';

/** Says whether a comment is an earlier one, with more answers or another state. */
function grewFrom(comment: string, earlier: string): boolean {
  const [now, before] = [comment, earlier].map((each) =>
    each.slice(0, -' -->'.length).replace(/ \(afgehandeld\)$/, ''),
  );
  return now === before || (now ?? '').startsWith(`${before}${between}`);
}

function entryOf({ author, date, text }: ReceivedComment, where = ''): string {
  const who = plain(author) || 'iemand';
  const [first = ''] = /^[\p{L}-]*/u.exec(who) ?? [];
  const name = suggest(first.toLowerCase(), leave) === undefined ? who : `van ${who}`;
  const when = date === '' ? '' : `, ${date.slice(0, 10)}`;
  return `${name}${plain(when)}${plain(where)}: ${plain(text)}`;
}

/** A text in one line that does not end the comment that it is in. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/--(!?)>/g, '--$1&gt;')
    .trim();
}

function shortened(text: string): string {
  const whole = text.replace(/\s+/g, ' ');
  return whole.length > MAX_WORDS ? `${whole.slice(0, MAX_WORDS - 1)}…` : whole;
}
