import { createHash } from 'node:crypto';
import { type Picture, PictureError, type PictureFault } from './picture.ts';
import { startsAsPng } from './png-chunks.ts';
import { readJpeg, startsAsJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** What reading a picture gives: the picture, or why it cannot be printed. */
export type PictureReading =
  | { readonly picture: Picture; readonly fault?: undefined }
  | { readonly fault: PictureFault; readonly picture?: undefined };

/** More than a dossier has. */
const most = 500;
const known = new Map<string, PictureReading>();

/**
 * Reads a PNG or JPEG, told by its bytes and not by its name, down to its pixels: what passes can be shown by every program. Reads each file
 * once, however often it is asked, known again by its SHA-256: an editor asks at every key, and every writer once more.
 */
export function readPicture(bytes: Uint8Array): PictureReading {
  const hash = createHash('sha256').update(bytes).digest('base64');
  const reading = known.get(hash) ?? readAnew(bytes);
  known.delete(hash);
  known.set(hash, reading);
  const [oldest] = known.size > most ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return reading;
}

function readAnew(bytes: Uint8Array): PictureReading {
  try {
    if (startsAsPng(bytes)) return { picture: readPng(bytes) };
    if (startsAsJpeg(bytes)) return { picture: readJpeg(bytes) };
  } catch (error) {
    if (error instanceof PictureError) return { fault: error.fault };
    throw error;
  }
  return { fault: { kind: 'unknown', why: 'het is geen PNG of JPEG' } };
}
