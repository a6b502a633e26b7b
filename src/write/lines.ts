import type { HouseStyle } from '../model/house-style.ts';
import { lighter } from './lighter.ts';

/** Weights of the lines below rows, in points. */
export const lineWeights = { light: 0.4, heavy: 0.9 } as const;

/** Returns the colour (`#rrggbb`) of lines that guide the eye and carry no meaning. */
export function lightLine({ colours }: HouseStyle): string {
  return lighter(colours.muted, 0.45);
}
