import type { HouseStyle } from '../../../model/house-style.ts';
import { cellPadding, densityOf } from '../../density.ts';
import { lightLine, lineWeights } from '../../lines.ts';
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

/** Returns how a table of data looks: light lines between rows, none between columns, the header shaded. */
export function dataLook(
  style: HouseStyle,
  columns: number,
  headerRows: number,
  heavyLines: ReadonlySet<number> = new Set([headerRows]),
): TableLook {
  const { accent, shade } = style.colours;
  const padding = cellPadding[densityOf(columns)];
  const light = lightLine(style);
  return {
    ...bareLook,
    hLineWidth: (line) => (line === 0 ? 0 : heavyLines.has(line) ? lineWeights.heavy : lineWeights.light),
    hLineColor: (line) => (heavyLines.has(line) ? accent : light),
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
    fillColor: (row) => (row < headerRows ? shade : null),
  };
}

/** Returns the size of text in a table of so many columns. */
export function tableTextSize(style: HouseStyle, columns: number): number {
  const { size } = style.text;
  return Math.max(4, { roomy: size - 0.5, small: size * 0.8, tiny: size * 0.6 }[densityOf(columns)]);
}
