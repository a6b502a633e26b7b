import type { LoadedDocument } from '../model/dossier.ts';
import type { TextRange } from '../model/text-range.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { withoutLine } from './without-line.ts';

/** A range to replace. */
interface Cut extends TextRange {
  readonly instead?: string | undefined;
}

/** Prints nothing, but still separates blocks: two lists, two paragraphs. */
const emptyComment = '<!-- -->';
/** Most parses per file, which take all the time. Comments left after that become empty ones. */
const MAX_ATTEMPTS = 32;

/** Returns a file for publication: no comments, no keys in `leftOut`; it parses to the same document. */
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

/** Removes all comments that do not separate blocks, by bisection: mostly all of them at once. */
function bodyCuts(text: string, comments: readonly TextRange[]): Cut[] {
  const cuts: Cut[] = comments.map((comment) => ({ ...comment, instead: emptyComment }));
  if (comments.length === 0) return cuts;
  const wanted = treeOf(text);
  let attempts = 0;
  const takeOut = (from: number, to: number): void => {
    if (attempts++ >= MAX_ATTEMPTS) return;
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

const whereabouts = new Set(['span', 'origins', 'position']);

/** Returns the parsed text and its errors, without spans, for comparison. */
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
