/** How close the columns of a table are. */
export type Density = 'roomy' | 'small' | 'tiny';

/** Returns the density at which so many columns fit. */
export function densityOf(columns: number): Density {
  return columns > 12 ? 'tiny' : columns > 6 ? 'small' : 'roomy';
}

/** Points left and right of the text of a cell. */
export const cellPadding = { roomy: 5, small: 2.5, tiny: 1 } as const satisfies Record<Density, number>;
