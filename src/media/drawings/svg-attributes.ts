import { svgColour } from './svg-colour.ts';
import { isSvgPath, svgNumbers } from './svg-numbers.ts';

/** Returns a value as it is to be drawn; nothing when it is not one that all programs draw alike. */
export type ReadValue = (authored: string) => string | undefined;

const accept =
  (isRight: (authored: string) => boolean): ReadValue =>
  (authored) =>
    isRight(authored) ? authored.trim() : undefined;
const oneOf = (...words: readonly string[]): ReadValue =>
  accept((authored) => words.includes(authored.trim()));

/** One number in units of the drawing: `px` is the same, other units are not read alike. */
const length =
  (least = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): ReadValue =>
  (authored) => {
    const plain = authored.trim().replace(/px$/i, '');
    const [value, ...more] = svgNumbers(plain) ?? [];
    return value !== undefined && more.length === 0 && value >= least && value <= max ? plain : undefined;
  };

/** How many numbers each function takes (CSS Transforms 1, 8). */
const transforms: ReadonlyMap<string, readonly number[]> = new Map([
  ['matrix', [6]],
  ['translate', [1, 2]],
  ['scale', [1, 2]],
  ['rotate', [1, 3]],
  ['skewX', [1]],
  ['skewY', [1]],
]);

function isTransform(authored: string): boolean {
  const functions = authored.trim().matchAll(/([a-zA-Z]+)\s*\(([^()]*)\)\s*(?:,\s*(?=[a-z]))?|[\s\S]/g);
  return [...functions].every(([, name = '', numbers = '']) =>
    transforms.get(name)?.includes(svgNumbers(numbers)?.length ?? -1),
  );
}

/** The attributes that an element may have. */
export type SvgAttributes = ReadonlyMap<string, ReadValue>;

/** What all shapes together may say of their look. */
const look = {
  fill: svgColour,
  stroke: svgColour,
  opacity: length(0, 1),
  'fill-opacity': length(0, 1),
  'stroke-opacity': length(0, 1),
  'fill-rule': oneOf('nonzero', 'evenodd'),
  'stroke-width': length(0),
  'stroke-linecap': oneOf('butt', 'round', 'square'),
  'stroke-linejoin': oneOf('miter', 'round', 'bevel'),
  'stroke-miterlimit': length(1),
  'stroke-dashoffset': length(),
  'stroke-dasharray': accept(
    (authored) => authored.trim() === 'none' || (svgNumbers(authored)?.every((one) => one >= 0) ?? false),
  ),
};
const placed = { ...look, transform: accept(isTransform) };

const points = accept((authored) => (svgNumbers(authored)?.length ?? 1) % 2 === 0);

const withAttributes = (attributes: Readonly<Record<string, ReadValue>>): SvgAttributes =>
  new Map(Object.entries(attributes));

/** What the whole drawing may say of its look. */
export const svgLook = withAttributes(look);

/** Elements that only draw, with the attributes that each may have. */
export const svgShapes: ReadonlyMap<string, SvgAttributes> = new Map(
  Object.entries({
    g: placed,
    path: { ...placed, d: accept(isSvgPath) },
    rect: {
      ...placed,
      x: length(),
      y: length(),
      width: length(0),
      height: length(0),
      rx: length(0),
      ry: length(0),
    },
    circle: { ...placed, cx: length(), cy: length(), r: length(0) },
    ellipse: { ...placed, cx: length(), cy: length(), rx: length(0), ry: length(0) },
    line: { ...placed, x1: length(), y1: length(), x2: length(), y2: length() },
    polyline: { ...placed, points },
    polygon: { ...placed, points },
  }).map(([name, attributes]) => [name, withAttributes(attributes)]),
);

/** Elements that say something about a drawing and draw nothing; what is in them is not read. */
export const svgWords: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

/** Whether an attribute changes nothing of what is drawn: names, hints, what refused elements have. */
export function isIdleAttribute(name: string): boolean {
  return /^(?:id|version|baseProfile|role|lang|focusable|clip-rule|enable-background|(?:shape|text|image|color)-rendering|xml:space|xml:lang|xmlns(?::.*)?|(?:data|aria)-.*)$/.test(
    name,
  );
}
