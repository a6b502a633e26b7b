import type { HouseStyle } from '../../../model/house-style.ts';
import { lighter } from '../../lighter.ts';
import type { TableLook } from '../content.ts';

/** A table without lines, fills or padding: for placing things side by side. */
export const bareLook: TableLook = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  hLineColor: () => '#000000',
  vLineColor: () => '#000000',
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
  fillColor: () => null,
};

/** Weights of lines below rows, in points. */
export const lineWeights = { light: 0.4, heavy: 0.9 } as const;

/** Of the colour of light lines; they guide the eye, they carry no meaning. */
export const lightness = 0.45;

/** Columns above this number get less padding and smaller text, so that they fit. */
const roomyColumns = 6;

/** Returns how a table of data looks: light lines between rows, none between columns, the header shaded. */
export function dataLook(style: HouseStyle, columns: number, heavyLines: ReadonlySet<number>): TableLook {
  const { accent, muted, shade } = style.colours;
  const padding = columns > 2 * roomyColumns ? 1 : columns > roomyColumns ? 2.5 : 5;
  return {
    ...bareLook,
    hLineWidth: (line) => (line === 0 ? 0 : heavyLines.has(line) ? lineWeights.heavy : lineWeights.light),
    hLineColor: (line) => (heavyLines.has(line) ? accent : lighter(muted, lightness)),
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
    fillColor: (row) => (row === 0 ? shade : null),
  };
}

/** Returns the size of text in a table of so many columns. */
export function tableTextSize(style: HouseStyle, columns: number): number {
  const { size } = style.text;
  return Math.max(
    4,
    columns > 2 * roomyColumns ? size * 0.6 : columns > roomyColumns ? size * 0.8 : size - 0.5,
  );
}
