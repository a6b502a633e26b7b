import type { RuleNode } from '../content.ts';

/** Makes a line across the column, or of a length; weight and length in points. */
export function rule(lineWidth: number, lineColor: string, length?: number): RuleNode {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth, lineColor }], length };
}
