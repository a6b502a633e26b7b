import { diffArrays } from 'diff';
import { applyEdits } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Span } from '../diagnostic/span.ts';

/** What becomes of an edit of a text that was sent, in that text as it is now. */
export type Merged =
  /** The words around it are as they were. */
  | { readonly is: 'carried'; readonly edit: Edit }
  /** Somebody made the same change here. */
  | { readonly is: 'there' }
  /** Somebody made another change here. `edit` would put what came back in the place of `now`. */
  | { readonly is: 'conflict'; readonly sent: string; readonly now: string; readonly edit: Edit };

/** A text that was sent, beside what it is now. */
export interface ThreeWay {
  /** Merges an edit of what was sent; `others` are all edits of the same text, this one too. */
  readonly merge: (edit: Edit, others: readonly Edit[]) => Merged;
  /** Returns where a span of what was sent is now; when its words are gone, the place behind those before it. */
  readonly spanNow: (span: Span) => Span;
}

/** Returns a text in which every line ends with a line feed alone. */
export function withPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A stretch of text that stayed: offsets in both versions, and its length. */
interface Kept {
  readonly sent: number;
  readonly now: number;
  readonly length: number;
}

/**
 * Compares a text that was sent with what it is now: first its lines, then, where these differ, its words. How lines end does not
 * count: git may give a file other line ends than it keeps.
 */
export function threeWay(sentText: string, nowText: string): ThreeWay {
  const [sent, now] = [withPlainEnds(sentText), withPlainEnds(nowText)];
  const kept = sent === now ? [{ sent: 0, now: 0, length: sent.length }] : keptIn(sent, now);
  const [before, later] = [lineIndex(sent), lineIndex(now)];
  const at = (text: typeof before, { line, column }: Span['start']): number => text.offset(line, column - 1);
  const spanAt = (file: string, from: number, to: number): Span => ({
    file,
    start: later.position(from),
    end: later.position(to),
  });
  /** The stretch that ends at or behind an offset and begins before it; its character before the offset stayed. */
  const endingAt = (offset: number): Kept | undefined =>
    kept.findLast((each) => each.sent < offset && offset <= each.sent + each.length);
  const beginningAt = (offset: number): Kept | undefined =>
    kept.find((each) => each.sent <= offset && offset < each.sent + each.length);
  /** The nearest place before or behind an offset next to which the text stayed, in both versions. */
  const backTo = (offset: number): readonly [number, number] => {
    const own = endingAt(offset);
    if (own) return [offset, own.now + offset - own.sent];
    const last = kept.findLast((each) => each.sent + each.length <= offset);
    return last ? [last.sent + last.length, last.now + last.length] : [0, 0];
  };
  const onTo = (offset: number): readonly [number, number] => {
    const own = beginningAt(offset);
    if (own) return [offset, own.now + offset - own.sent];
    const next = kept.find((each) => each.sent >= offset);
    return next ? [next.sent, next.now] : [sent.length, now.length];
  };
  return {
    merge: (given, others) => {
      const edit = { ...given, text: withPlainEnds(given.text) };
      const { file, start, end } = edit.span;
      const [first, last] = [at(before, start), at(before, end)];
      const whole = last > first ? beginningAt(first) : undefined;
      if (whole && last <= whole.sent + whole.length) {
        const begin = whole.now + first - whole.sent;
        return { is: 'carried', edit: { span: spanAt(file, begin, begin + last - first), text: edit.text } };
      }
      const [from, fromNow] = backTo(first);
      const [to, toNow] = onTo(last);
      const span = spanAt(file, fromNow, Math.max(fromNow, toNow));
      const [own, here] = [sent.slice(from, to), now.slice(fromNow, toNow)];
      const isOnly = from === first && to === last;
      const inside = isOnly ? [edit] : others.filter((each) => isWithin(each.span, from, to, before));
      const returned = replaced(own, from, inside, before);
      if (returned === here && own !== here) return { is: 'there' };
      if (own !== here) return { is: 'conflict', sent: own, now: here, edit: { span, text: returned } };
      const isRepeated =
        sent !== now &&
        own === '' &&
        edit.text.includes('\n') &&
        (now.startsWith(edit.text, fromNow) || now.slice(0, fromNow).endsWith(edit.text));
      return isRepeated ? { is: 'there' } : { is: 'carried', edit: { span, text: returned } };
    },
    spanNow: ({ file, start, end }) => {
      const [first, last] = [at(before, start), at(before, end)];
      const own = beginningAt(first) ?? endingAt(first);
      const from = own ? own.now + first - own.sent : backTo(first)[1];
      return spanAt(file, from, Math.max(from, last > first ? backTo(last)[1] : from));
    },
  };
}

function isWithin(
  { start, end }: Span,
  from: number,
  to: number,
  index: ReturnType<typeof lineIndex>,
): boolean {
  return from <= index.offset(start.line, start.column - 1) && index.offset(end.line, end.column - 1) <= to;
}

/** A part of a text, from an offset, with edits of the whole text made in it. */
function replaced(
  part: string,
  from: number,
  edits: readonly Edit[],
  whole: ReturnType<typeof lineIndex>,
): string {
  const own = lineIndex(part);
  const inPart = ({ line, column }: Span['start']) => own.position(whole.offset(line, column - 1) - from);
  return applyEdits(
    part,
    edits.map(({ span, text }) => ({
      span: { file: span.file, start: inPart(span.start), end: inPart(span.end) },
      text,
    })),
  );
}

/** Changes beyond which two stretches of text are called different altogether: their time grows by their square. */
const MOST_CHANGES = 2_000;

function keptIn(sent: string, now: string): Kept[] {
  const kept: Kept[] = [];
  const add = (one: Kept): void => {
    const last = kept.at(-1);
    const isNext = last && last.sent + last.length === one.sent && last.now + last.length === one.now;
    if (isNext) kept[kept.length - 1] = { ...last, length: last.length + one.length };
    else if (one.length > 0) kept.push(one);
  };
  for (const stretch of stretches(linesOf(sent), linesOf(now)))
    if (stretch.isKept) add({ sent: stretch.sent, now: stretch.now, length: stretch.text.length });
    else
      for (const word of stretches(wordsOf(stretch.text), wordsOf(stretch.textNow)))
        if (word.isKept)
          add({
            sent: stretch.sent + word.sent,
            now: stretch.now + word.now,
            length: word.text.length,
          });
  return kept;
}

/** A stretch of parts that two lists share, or in which they differ, with its offsets. */
interface Stretch {
  readonly isKept: boolean;
  readonly sent: number;
  readonly now: number;
  readonly text: string;
  readonly textNow: string;
}

function stretches(parts: readonly string[], partsNow: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let [sent, now] = [0, 0];
  let open = { text: '', textNow: '' };
  const push = (isKept: boolean, text: string, textNow: string): void => {
    if (text + textNow !== '') found.push({ isKept, sent, now, text, textNow });
    sent += text.length;
    now += textNow.length;
  };
  const changes = diffArrays([...parts], [...partsNow], { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, added: false, value: [...parts] },
    { removed: false, added: true, value: [...partsNow] },
  ];
  for (const { removed, added, value } of changes) {
    const text = value.join('');
    if (removed) open.text += text;
    else if (added) open.textNow += text;
    else {
      push(false, open.text, open.textNow);
      open = { text: '', textNow: '' };
      push(true, text, text);
    }
  }
  push(false, open.text, open.textNow);
  return found;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|./gsu) ?? [];
}
