import type { Text } from 'mdast';
import type { Place, Point } from '../diagnostic/place.ts';
import type { TextOrigin } from './node-data.ts';
import { placeOf } from './nodes.ts';

/**
 * Returns the place of `value.slice(from, to)` of a text node, right over soft line breaks, escapes and character references.
 * Falls back to the place of the whole node when the text does not stand in a source as it is (a filled-in value).
 */
export function placeInText(text: Text, from: number, to: number): Place {
  const start = pointInText(text, from);
  const end = to > from ? endInText(text, to) : start;
  return start && end ? { file: originAt(text, from).place.file, start, end } : placeOf(text);
}

/** Returns a text node with `value.slice(from, to)` that knows its own place. */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  const place = placeInText(text, from, to);
  const within = originsOf(text).filter(({ index }) => index > from && index < to);
  const origins = [
    { index: 0, place: { ...originAt(text, from).place, start: place.start } },
    ...within.map((origin) => ({ ...origin, index: origin.index - from })),
  ];
  const last = origins.pop();
  if (last) origins.push({ ...last, place: { ...last.place, end: place.end } });
  return { type: 'text', value: text.value.slice(from, to), data: { ...text.data, place, origins } };
}

/** Returns the two texts as one node; both keep their places. */
export function joinTexts(left: Text, right: Text): Text {
  const origins = [
    ...originsOf(left),
    ...originsOf(right).map((origin) => ({ ...origin, index: origin.index + left.value.length })),
  ];
  const place = { ...placeOf(left), end: placeOf(right).end };
  return { type: 'text', value: left.value + right.value, data: { place, origins } };
}

function originsOf(text: Text): readonly TextOrigin[] {
  return text.data?.origins ?? [{ index: 0, place: placeOf(text) }];
}

function originAt(text: Text, index: number): TextOrigin {
  const origins = originsOf(text);
  const found = origins[Math.max(countUpTo(origins, index), 1) - 1];
  if (!found) throw new Error('a text node with an empty list of origins');
  return found;
}

/** Returns how many origins begin at or before an index: a long paragraph has thousands, and each finding asks for its own. */
function countUpTo(origins: readonly TextOrigin[], index: number): number {
  let [low, high] = [0, origins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch never runs over a line break, so columns can be counted on; never past the end of the stretch. */
function pointInText(text: Text, index: number): Point | undefined {
  const { index: begin, place } = originAt(text, index);
  if (!text.data?.origins && text.value.length > place.end.column - place.start.column) return undefined;
  const column = place.start.column + index - begin;
  const within = place.start.line < place.end.line || column <= place.end.column;
  return { line: place.start.line, column: within ? column : place.end.column };
}

/** The last character of a stretch may be longer in the source: an escape, a code, a line break. */
function endInText(text: Text, to: number): Point | undefined {
  const origin = originAt(text, to - 1);
  const origins = originsOf(text);
  const next = origins[countUpTo(origins, to - 1)];
  if (to === (next?.index ?? text.value.length)) return pointInText(text, to - 1) && origin.place.end;
  const last = pointInText(text, to - 1);
  return last && { line: last.line, column: last.column + 1 };
}
