/** Units of WordprocessingML (ECMA-376 part 1, 17.18 and 22.9.2), made of the points of a house style. */

/** Twentieths of a point, whole. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, whole: sizes of text. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Returns the size in points in which text of a size is printed. */
export function printedSize(points: number): number {
  return halfPoints(points) / 2;
}

/** Eighths of a point, whole and at least the thinnest that Word draws: weights of lines. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8));
}

/** 240ths of a line. Always with `lineRule: 'auto'`: without it LibreOffice takes the value as exact. */
export function lineShare(leading: number): number {
  return Math.round(leading * 240);
}

/** A colour without its `#`. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** A4 (ISO 216), as Word writes it, in twips. */
export const pageSize = { width: 11_906, height: 16_838 } as const;
