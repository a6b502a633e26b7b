import { diffArrays } from 'diff';
import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Span } from '../diagnostic/span.ts';

/** What becomes of an edit of a text that was sent, in that text as it is now. */
export type Merged =
  /** The words around it are as they were. */
  | { readonly is: 'carried'; readonly edit: Edit }
  /** Somebody made the same change here. */
  | { readonly is: 'there' }
  /** Somebody made another change here. `edit` would put what came back in its place. */
  | { readonly is: 'conflict'; readonly edit: Edit };

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

/** A text in the place of a stretch, by its offsets. */
interface Change {
  readonly first: number;
  readonly last: number;
  readonly text: string;
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
  const lines = sent === now ? [] : stretches(linesOf(sent), linesOf(now));
  const changed = lines.filter(({ isKept }) => !isKept);
  const kept = sent === now ? [{ sent: 0, now: 0, length: sent.length }] : keptIn(lines);
  const [before, later] = [lineIndex(sent), lineIndex(now)];
  const at = (text: typeof before, { line, column }: Span['start']): number => text.offset(line, column - 1);
  const spanAt = (file: string, from: number, to: number): Span => ({
    file,
    start: later.position(from),
    end: later.position(to),
  });
  /** An edit without the words at its edges that stay: to put a word before another is no change of that one. */
  const trimmed = ({ span, text }: Edit): Change => {
    const [first, last] = [at(before, span.start), at(before, span.end)];
    const [old, fresh] = [wordsOf(sent.slice(first, last)), wordsOf(withPlainEnds(text))];
    const most = Math.min(old.length, fresh.length);
    let [begin, end] = [0, 0];
    while (begin < most && old[begin] === fresh[begin]) begin += 1;
    while (end < most - begin && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
    const lengthOf = (words: readonly string[]) => words.join('').length;
    return {
      first: first + lengthOf(old.slice(0, begin)),
      last: last - lengthOf(old.slice(old.length - end)),
      text: fresh.slice(begin, fresh.length - end).join(''),
    };
  };
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
  const mergeAt = ({ first, last, text }: Change, { file }: Span, others: readonly Change[]): Merged => {
    const whole = last > first ? beginningAt(first) : undefined;
    if (whole && last <= whole.sent + whole.length) {
      const begin = whole.now + first - whole.sent;
      return { is: 'carried', edit: { span: spanAt(file, begin, begin + last - first), text } };
    }
    const [from, fromNow] = backTo(first);
    const [to, toNow] = onTo(last);
    const span = spanAt(file, fromNow, Math.max(fromNow, toNow));
    const [own, here] = [sent.slice(from, to), now.slice(fromNow, toNow)];
    const isOnly = from === first && to === last;
    const returned = isOnly ? text : replaced(own, from, others);
    if (own === here) return { is: 'carried', edit: { span, text: returned } };
    return returned === here ? { is: 'there' } : { is: 'conflict', edit: { span, text: returned } };
  };
  return {
    merge: (edit, others) => {
      const change = trimmed(edit);
      if (change.first === change.last && change.text === '') return { is: 'there' };
      const beside = others.map(trimmed);
      const lines = changed.find(({ sent: from, text }) => isWithin(change, from, from + text.length));
      const isMade = [[change], beside].some(
        (made) => lines && replaced(lines.text, lines.sent, made) === lines.textNow,
      );
      // “vijf[ hele] uur” is “vijf [hele ]uur”: the comparison may have found either.
      const isThere =
        isMade || slides(change, sent).some((each) => mergeAt(each, edit.span, beside).is === 'there');
      return isThere ? { is: 'there' } : mergeAt(change, edit.span, beside);
    },
    spanNow: ({ file, start, end }) => {
      const [first, last] = [at(before, start), at(before, end)];
      const own = beginningAt(first) ?? endingAt(first);
      const from = own ? own.now + first - own.sent : backTo(first)[1];
      return spanAt(file, from, Math.max(from, last > first ? backTo(last)[1] : from));
    },
  };
}

/** Characters over which a change is moved to the places where it does the same. */
const MOST_SLIDES = 200;

/** Returns a change wherever it does the same: words may come or go before or behind words like them. */
function slides(change: Change, text: string): Change[] {
  const found = [change];
  for (const step of [1, -1] as const)
    for (let at: Change | undefined = change; at && found.length < MOST_SLIDES; ) {
      at = slid(at, step, text);
      if (at) found.push(at);
    }
  return found;
}

function slid({ first, last, text: fresh }: Change, step: 1 | -1, text: string): Change | undefined {
  const [ahead, behind] = step > 0 ? [text[last], text[first]] : [text[first - 1], text[last - 1]];
  if (first === last && fresh !== '') {
    const edge = step > 0 ? fresh[0] : fresh.at(-1);
    if (ahead === undefined || ahead !== edge) return undefined;
    const turned = step > 0 ? fresh.slice(1) + edge : edge + fresh.slice(0, -1);
    return { first: first + step, last: last + step, text: turned };
  }
  if (fresh !== '' || ahead === undefined || ahead !== behind) return undefined;
  return { first: first + step, last: last + step, text: '' };
}

function isWithin({ first, last }: Change, from: number, to: number): boolean {
  return from <= first && last <= to;
}

/** A part of a text, from an offset, with those changes of the whole text made that are within it. */
function replaced(part: string, from: number, changes: readonly Change[]): string {
  return changes
    .filter((change) => isWithin(change, from, from + part.length))
    .toSorted((a, b) => b.first - a.first)
    .reduce(
      (result, { first, last, text }) => result.slice(0, first - from) + text + result.slice(last - from),
      part,
    );
}

/** Changes beyond which two stretches of text are called different altogether: their time grows by their square. */
const MOST_CHANGES = 2_000;

function keptIn(lines: readonly Stretch[]): Kept[] {
  const kept: Kept[] = [];
  const add = (one: Kept): void => {
    const last = kept.at(-1);
    const isNext = last && last.sent + last.length === one.sent && last.now + last.length === one.now;
    if (isNext) kept[kept.length - 1] = { ...last, length: last.length + one.length };
    else if (one.length > 0) kept.push(one);
  };
  for (const stretch of lines)
    if (stretch.isKept) add({ sent: stretch.sent, now: stretch.now, length: stretch.text.length });
    else
      for (const word of stretches(chunksOf(stretch.text), chunksOf(stretch.textNow)))
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

/** Words with the space behind them: a space alone would be found again anywhere. */
function chunksOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|./gsu) ?? [];
}
