import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import { groupBy } from '../text/group-by.ts';
import { visibleText } from '../text/visible-text.ts';
import type { Excerpt, ExcerptPart } from './messages.ts';

/** Characters of the line that are shown on each side of a change. */
const AROUND = 28;
/** Characters of a change itself; of a longer one the middle is left out. */
const MAX_CHANGE = 160;

/** A change in a text, with offsets. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly fresh: string;
}

/** Returns what edits change, each with some of its line around it; edits near each other in one line as one. */
export function excerptsOf(edits: readonly Edit[], textOf: (file: string) => string): readonly Excerpt[] {
  return [...groupBy(edits, ({ span }) => span.file)].flatMap(([file, own]) => {
    const text = textOf(file);
    const { offset, position } = lineIndex(text);
    const changes = own
      .map(({ span: { start, end }, text: fresh }) => ({
        from: offset(start.line, start.column - 1),
        to: offset(end.line, end.column - 1),
        fresh,
      }))
      .map((change) => narrowed(change, text))
      .sort((a, b) => a.from - b.from);
    return clusters(changes, text).map((near) => ({
      file,
      line: position(near[0]?.from ?? 0).line,
      parts: partsOf(near, text),
    }));
  });
}

/** Leaves out the whole words with which both texts of a change begin and end. */
function narrowed({ from, to, fresh }: Change, text: string): Change {
  const before = text.slice(from, to);
  const shorter = Math.min(before.length, fresh.length);
  let head = 0;
  while (head < shorter && before[head] === fresh[head]) head++;
  head = lastSpace(before.slice(0, head)) + 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const ending = before.slice(before.length - tail);
  tail = /\s/.test(ending) ? ending.length - ending.search(/\s/) : 0;
  return { from: from + head, to: to - tail, fresh: fresh.slice(head, fresh.length - tail) };
}

function lastSpace(text: string): number {
  return text.search(/\s\S*$/);
}

/** Groups changes of which the text around them would touch, within a line. */
function clusters(changes: readonly Change[], text: string): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const gap = text.slice(last?.at(-1)?.to ?? 0, change.from);
    if (last && gap.length <= 2 * AROUND && !/[\r\n]/.test(gap)) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function partsOf(changes: readonly Change[], text: string): readonly ExcerptPart[] {
  const first = changes[0]?.from ?? 0;
  const last = changes.at(-1)?.to ?? 0;
  const parts: ExcerptPart[] = [{ kind: 'same', text: endOf(text.slice(0, first)) }];
  let at = first;
  for (const { from, to, fresh } of changes) {
    parts.push(
      { kind: 'same', text: visibleText(text.slice(at, from)) },
      { kind: 'before', text: shortened(text.slice(from, to)) },
      { kind: 'after', text: shortened(fresh) },
    );
    at = to;
  }
  parts.push({ kind: 'same', text: beginOf(text.slice(last)) });
  return parts.filter((part) => part.text !== '');
}

/** Returns the last words of the last line of a text. */
function endOf(text: string): string {
  const line = /[^\r\n]*$/.exec(text)?.[0] ?? '';
  return line.length <= AROUND
    ? visibleText(line)
    : `…${visibleText(line.slice(-AROUND).replace(/^\S+/, ''))}`;
}

/** Returns the first words of the first line of a text. */
function beginOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return line.length <= AROUND
    ? visibleText(line)
    : `${visibleText(line.slice(0, AROUND).replace(/\S+$/, ''))}…`;
}

/** Returns a text on one line, its line ends shown, without its middle when it is long. */
function shortened(text: string): string {
  const line = visibleText(text.replace(/\r\n?|\n/g, ' ↵ '));
  if (line.length <= MAX_CHANGE) return line;
  return `${line.slice(0, MAX_CHANGE * 0.75)} … ${line.slice(-MAX_CHANGE * 0.25)}`;
}
