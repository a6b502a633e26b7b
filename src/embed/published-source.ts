import type { LoadedDocument } from '../model/dossier.ts';
import type { TextRange } from '../model/text-range.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { withoutLine } from './without-line.ts';

/** What takes the place of a stretch of the text. */
interface Cut extends TextRange {
  readonly instead?: string | undefined;
}

/** Says nothing, and still parts what stands on either side of it: two lists, a paragraph from the next. */
const emptyComment = '<!-- -->';
/** Parsing is all the time that this takes; a file in which so many comments matter is not worth more of it. */
const mostAttempts = 32;

/**
 * Returns the text of a file as it may be given away: without the words of its comments and without these keys of the frontmatter (paths
 * as in `cuts`), all else as typed; NFC, lines end in LF. It is read as the very same document. So where Markdown would be another
 * without a comment (between two lists), an empty one stays.
 */
export function publishedSource(loaded: LoadedDocument, leftOut: ReadonlySet<string>): string {
  const { text } = loaded.source;
  const comments = loaded.comments ?? [];
  const inBody = comments.filter(({ start }) => text.startsWith('<!--', start));
  const inData = comments.filter((comment) => !inBody.includes(comment));
  const keys = [...leftOut].flatMap((path) => loaded.cuts?.get(path) ?? []);
  const cuts: Cut[] = [...keys, ...inData.map((comment) => withoutLine(text, comment))];
  return cut(text, [...cuts, ...bodyCuts(text, inBody)])
    .replace(/\r\n/g, '\n')
    .normalize('NFC');
}

/** Takes out as many comments as can be missed, in halves: mostly all of them at once. */
function bodyCuts(text: string, comments: readonly TextRange[]): Cut[] {
  const cuts: Cut[] = comments.map((comment) => ({ ...comment, instead: emptyComment }));
  if (comments.length === 0) return cuts;
  const wanted = treeOf(text);
  let attempts = 0;
  const takeOut = (from: number, to: number): void => {
    if (attempts++ >= mostAttempts) return;
    const kept = cuts.slice(from, to);
    cuts.splice(from, to - from, ...comments.slice(from, to).map((comment) => withoutLine(text, comment)));
    if (treeOf(cut(text, cuts)) === wanted) return;
    cuts.splice(from, to - from, ...kept);
    const middle = Math.ceil((from + to) / 2);
    if (middle === to) return;
    takeOut(from, middle);
    takeOut(middle, to);
  };
  takeOut(0, comments.length);
  return cuts;
}

function cut(text: string, cuts: readonly Cut[]): string {
  let rest = '';
  let done = 0;
  for (const { start, end, instead = '' } of cuts.toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(done, Math.max(done, start)) + instead;
    done = Math.max(done, end);
  }
  return rest + text.slice(done);
}

const whereabouts = new Set(['place', 'origins', 'position']);

/** What a text is read as, and the errors in it, without where things stand. */
function treeOf(text: string): string {
  const errors: string[] = [];
  const { body } = parseMarkdown(
    { file: '', text },
    {
      report: ({ severity, rule }) => {
        if (severity === 'error') errors.push(rule);
      },
      directives: 'body',
      image: (url) => url,
    },
  );
  return JSON.stringify([body, errors], (key, value: unknown) => (whereabouts.has(key) ? undefined : value));
}
