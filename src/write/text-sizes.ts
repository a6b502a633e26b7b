import type { HouseStyle } from '../model/house-style.ts';

/** Returns the sizes of text, in points, that follow from that of running text. */
export function textSizes({ text: { size } }: HouseStyle) {
  return { caption: size - 1, coverText: size + 1, wordmark: size + 3 } as const;
}
