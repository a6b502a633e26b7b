import type { Orientation, Picture } from './picture.ts';

/** Returns the size at which stored pixels are seen. */
export function upright(stored: {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
}): Pick<Picture, 'width' | 'height' | 'orientation'> {
  const { width, height, orientation } = stored;
  return orientation > 4 ? { width: height, height: width, orientation } : { width, height, orientation };
}
