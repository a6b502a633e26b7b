import { svgNumbers } from './svg-numbers.ts';

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
export type SvgSize = readonly [left: number, top: number, width: number, height: number];

/**
 * Reads the size that an SVG gives itself; a Dutch phrase when it gives none, or two that differ in shape.
 */
export function svgSize(attribute: (name: string) => string | undefined): SvgSize | string {
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
