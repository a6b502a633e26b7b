import { memoizeByBytes } from '../../memoize/memoize-by-bytes.ts';
import { type Picture, PictureError, type PictureFault } from './picture.ts';
import { startsAsPng } from './png-chunks.ts';
import { readJpeg, startsAsJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** What reading a picture gives: the picture, or why it cannot be printed. */
export type PictureReading =
  | { readonly picture: Picture; readonly fault?: undefined }
  | { readonly fault: PictureFault; readonly picture?: undefined };

/**
 * Reads a PNG or JPEG, told by its bytes and not by its name, down to its pixels: what passes can be shown by
 * every program. Memoized: an editor asks at every key, and every writer once more.
 */
export const readPicture = memoizeByBytes((bytes): PictureReading => {
  try {
    if (startsAsPng(bytes)) return { picture: readPng(bytes) };
    if (startsAsJpeg(bytes)) return { picture: readJpeg(bytes) };
  } catch (error) {
    if (error instanceof PictureError) return { fault: error.fault };
    throw error;
  }
  return { fault: { kind: 'unknown', why: 'het is geen PNG of JPEG' } };
});
