import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from '../../limits/limits.ts';
import { printLimit } from '../../limits/print-limit.ts';
import { isIdleAttribute, type SvgAttributes, svgLook, svgShapes, svgWords } from './svg-attributes.ts';
import { svgNumbers } from './svg-numbers.ts';

/** A drawing of lines and planes, or why a file is not one that looks the same everywhere. */
export type DrawingReading =
  | { readonly svg: string; readonly fault?: undefined }
  | { readonly fault: DrawingFault; readonly svg?: undefined };

export interface DrawingFault {
  /** `broken`: no XML. `foreign`: more than a drawing, or drawn differently from program to program. */
  readonly kind: 'broken' | 'foreign';
  /** What is wrong, as a Dutch clause: behind "is beschadigd:" or "staat". */
  readonly why: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

class DrawingError extends Error {
  readonly fault: DrawingFault;

  constructor(kind: DrawingFault['kind'], why: string) {
    super(why);
    this.fault = { kind, why };
  }
}

/**
 * Reads an SVG, as XML with namespaces. The drawing that it returns is written anew from what was understood:
 * the shapes with their looks, no comments, words, prefixes or notes of drawing programs. So the PDF and the
 * web page draw the same, and nothing else can come along.
 */
export function readDrawing(bytes: Uint8Array): DrawingReading {
  try {
    return { svg: drawn(decoded(bytes)) };
  } catch (error) {
    if (error instanceof DrawingError) return { fault: error.fault };
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return foreign('tekst die geen UTF-8 is');
  }
}

function drawn(text: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const written: string[] = [];
  let depth = 0;
  /** How deep the words begin that are not read; 0 outside of them. */
  let words = 0;
  const at = (): string => ` (regel ${parser.line})`;

  // The parser goes on after an error, and by then it guesses.
  parser.on('error', () => {
    throw new DrawingError('broken', `het is geen goede XML${at()}`);
  });
  parser.on('doctype', () => foreign(`een regel \`<!DOCTYPE>\`${at()}`));
  parser.on('processinginstruction', ({ target }) => foreign(`een regel \`<?${target}?>\`${at()}`));
  parser.on('cdata', () => foreign(`een blok \`<![CDATA[…]]>\`${at()}`));
  parser.on('text', (found) => {
    if (words === 0 && found.trim() !== '') foreign(`tekst die geen programma toont${at()}`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.drawingDepth.max)
      foreign(`meer dan ${printLimit(limits.drawingDepth)} in elkaar${at()}`);
    if (words > 0) return;
    if (tag.uri === svgNamespace && depth > 1 && svgWords.has(tag.local)) words = depth;
    else written.push(depth === 1 ? rootOf(tag, at()) : shapeOf(tag, at()));
  });
  parser.on('closetag', ({ local }) => {
    if (words === 0) written.push(depth === 1 ? '</g></svg>' : `</${local}>`);
    if (words === depth) words = 0;
    depth -= 1;
  });
  parser.write(text).close();
  return written.join('');
}

/** The size of the whole, and in a group of its own what it says of the look of all. */
function rootOf(tag: SaxesTagNS, at: string): string {
  if (tag.local !== 'svg') foreign('iets anders dan een tekening: het bestand begint niet met `<svg>`');
  if (tag.uri !== svgNamespace)
    foreign(`\`<svg>\` zonder \`xmlns="${svgNamespace}"\`: een browser toont dat niet`);
  const size = svgSize((name) => tag.attributes[name]?.value);
  if (typeof size === 'string') return foreign(`${size}${at}`);
  const [, , width, height] = size;
  const look = attributesOf(tag, svgLook, at, sizeAttributes);
  return `<svg xmlns="${svgNamespace}" viewBox="${size.join(' ')}" width="${width}" height="${height}"><g${look}>`;
}

/** Attributes of the whole drawing that its size is read from. */
const sizeAttributes: ReadonlySet<string> = new Set([
  'viewBox',
  'width',
  'height',
  'preserveAspectRatio',
  'x',
  'y',
]);

function shapeOf(tag: SaxesTagNS, at: string): string {
  const known = tag.uri === svgNamespace ? svgShapes.get(tag.local) : undefined;
  if (!known) return foreign(`het onderdeel \`<${tag.name}>\`${at}`);
  return `<${tag.local}${attributesOf(tag, known, at)}>`;
}

function attributesOf(tag: SaxesTagNS, known: SvgAttributes, at: string, read?: ReadonlySet<string>): string {
  return Object.values(tag.attributes)
    .filter(({ name, uri }) => !read?.has(name) && !isIdleAttribute(name) && !isNote(uri))
    .map(({ name, value }) => {
      const readValue = known.get(name) ?? foreign(`het kenmerk \`${name}\`${at}`);
      const drawn =
        readValue(value) ??
        foreign(`bij \`${name}\` een waarde die niet elk programma hetzelfde tekent${at}`);
      return ` ${name}="${drawn}"`;
    })
    .join('');
}

/** Whether an attribute is a drawing program's own, which no other reads. */
function isNote(uri: string): boolean {
  return uri !== '' && !uri.startsWith('http://www.w3.org/');
}

function foreign(why: string): never {
  throw new DrawingError('foreign', why);
}

/** Points of the drawing (CSS pixels) in a unit (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};
/** Share by which the size may differ from the drawing: programs round millimetres. */
const MAX_DIFFERENCE = 0.02;

/** Left, top, width and height of what is shown of a drawing, in its own units. */
type SvgSize = readonly [left: number, top: number, width: number, height: number];

/** Reads the size that an SVG gives itself; a Dutch phrase when it gives none, or two that differ. */
function svgSize(attribute: (name: string) => string | undefined): SvgSize | string {
  const ratio = attribute('preserveAspectRatio')?.trim() ?? 'xMidYMid';
  if (!/^xMidYMid(?:\s+meet)?$/.test(ratio)) return 'het kenmerk `preserveAspectRatio`';
  const width = lengthOf(attribute('width'));
  const height = lengthOf(attribute('height'));
  const box = attribute('viewBox');
  if (box === undefined)
    return width > 0 && height > 0
      ? [0, 0, width, height]
      : 'geen afmetingen: zet `viewBox` of `width` en `height` bij `<svg>`';
  const numbers = svgNumbers(box) ?? [];
  const [left = 0, top = 0, wide = 0, high = 0] = numbers;
  if (numbers.length !== 4 || wide <= 0 || high <= 0) return 'een `viewBox` die geen vier getallen is';
  if (width > 0 && height > 0 && Math.abs((width * high) / (height * wide) - 1) > MAX_DIFFERENCE)
    return 'een `width` en `height` met een andere verhouding dan `viewBox`';
  return [left, top, wide, high];
}

/** In pixels; not a number when there is none, or a share of the page. */
function lengthOf(authored: string | undefined): number {
  const [, number = '', unit = ''] = /^([\d.]+)\s*([a-z]*)$/i.exec(authored?.trim() ?? '') ?? [];
  return number === '' ? Number.NaN : Number(number) * (units[unit.toLowerCase()] ?? Number.NaN);
}
