import type { Text } from 'mdast';
import type { Place, Point } from '../diagnostic/place.ts';
import { placeOf, type TextOrigin } from './nodes.ts';

/**
 * Returns the place of `value.slice(from, to)` of a text node, right over soft line breaks, escapes and character references.
 * Falls back to the place of the whole node when the text does not stand in a source as it is (a filled-in value).
 */
export function placeInText(text: Text, from: number, to: number): Place {
  const start = pointInText(text, from);
  const last = pointInText(text, Math.max(from, to - 1));
  const whole = placeOf(text);
  if (!start || !last) return whole;
  const end = to > from ? { line: last.line, column: last.column + 1 } : last;
  return { file: originAt(text, from).place.file, start, end };
}

/** Returns a text node with `value.slice(from, to)` that knows its own place. */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  const first = originAt(text, from);
  const start = pointInText(text, from) ?? first.place.start;
  const origins: TextOrigin[] = [{ index: 0, place: { ...first.place, start } }];
  for (const origin of originsOf(text))
    if (origin.index > from && origin.index < to) origins.push({ ...origin, index: origin.index - from });
  return {
    type: 'text',
    value: text.value.slice(from, to),
    data: { ...text.data, place: placeInText(text, from, to), origins },
  };
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
  const found = origins.findLast((origin) => origin.index <= index) ?? origins[0];
  if (!found) throw new Error('a text node with an empty list of origins');
  return found;
}

/** A stretch never runs over a line break, so columns can be counted on; never past the end of the stretch. */
function pointInText(text: Text, index: number): Point | undefined {
  const { index: begin, place } = originAt(text, index);
  if (!text.data?.origins && text.value.length > place.end.column - place.start.column) return undefined;
  const column = place.start.column + index - begin;
  const within = place.start.line < place.end.line || column <= place.end.column;
  return { line: place.start.line, column: within ? column : place.end.column };
}
