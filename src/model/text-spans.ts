import type { Text } from 'mdast';
import type { Position, Span } from '../diagnostic/span.ts';
import { firstIndex } from '../text/first-index.ts';
import type { TextOrigin } from './node-data.ts';
import { spanOf } from './nodes.ts';

/** Returns the span of `value.slice(from, to)`; of the whole node where the text is no source's. */
export function spanInText(text: Text, from: number, to: number): Span {
  const start = positionInText(text, from);
  const end = to > from ? endInText(text, to) : start;
  return start && end ? { file: originAt(text, from).span.file, start, end } : spanOf(text);
}

/** Returns a text node of `value.slice(from, to)` with its span. */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  const span = spanInText(text, from, to);
  const within = originsOf(text).filter(({ index }) => index > from && index < to);
  const origins = [
    { index: 0, span: { ...originAt(text, from).span, start: span.start } },
    ...within.map((origin) => ({ ...origin, index: origin.index - from })),
  ];
  const last = origins.pop();
  if (last) origins.push({ ...last, span: { ...last.span, end: span.end } });
  return { type: 'text', value: text.value.slice(from, to), data: { ...text.data, span, origins } };
}

/** Joins two texts into one node; both keep their spans. */
export function joinTexts(left: Text, right: Text): Text {
  const origins = [
    ...originsOf(left),
    ...originsOf(right).map((origin) => ({ ...origin, index: origin.index + left.value.length })),
  ];
  const span = { ...spanOf(left), end: spanOf(right).end };
  return { type: 'text', value: left.value + right.value, data: { span, origins } };
}

function originsOf(text: Text): readonly TextOrigin[] {
  return text.data?.origins ?? [{ index: 0, span: spanOf(text) }];
}

function originAt(text: Text, index: number): TextOrigin {
  const origins = originsOf(text);
  const found = origins[Math.max(countUpTo(origins, index), 1) - 1];
  if (!found) throw new Error('a text node with an empty list of origins');
  return found;
}

/** Counts the origins at or before an index. */
function countUpTo(origins: readonly TextOrigin[], index: number): number {
  return firstIndex(origins, (origin) => origin.index > index);
}

/** An origin never crosses a line break, so columns can be added up, but not past its end. */
function positionInText(text: Text, index: number): Position | undefined {
  const { index: begin, span } = originAt(text, index);
  if (!text.data?.origins && text.value.length > span.end.column - span.start.column) return undefined;
  const column = span.start.column + index - begin;
  const within = span.start.line < span.end.line || column <= span.end.column;
  return { line: span.start.line, column: within ? column : span.end.column };
}

/** The last character may be longer in the source: an escape, a character reference, a line break. */
function endInText(text: Text, to: number): Position | undefined {
  const origin = originAt(text, to - 1);
  const origins = originsOf(text);
  const next = origins[countUpTo(origins, to - 1)];
  if (to === (next?.index ?? text.value.length)) return positionInText(text, to - 1) && origin.span.end;
  const last = positionInText(text, to - 1);
  return last && { line: last.line, column: last.column + 1 };
}
