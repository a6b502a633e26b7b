import type { Orientation } from './picture.ts';

const tag = 0x0112;
/** The type of whole numbers of two bytes. */
const short = 3;

/**
 * Reads from Exif data how a picture is to be turned: tag 0x0112 of the first directory (JEITA CP-3451,
 * 4.6.4; TIFF 6.0, section 2). 1 when it does not say so, or in a way that no program follows.
 */
export function exifOrientation(data: Uint8Array): Orientation {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    const order = view.getUint16(0);
    const little = order === 0x4949;
    if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return 1;
    const directory = view.getUint32(4, little);
    const count = view.getUint16(directory, little);
    for (let entry = directory + 2; entry < directory + 2 + 12 * count; entry += 12) {
      if (view.getUint16(entry, little) !== tag) continue;
      const isOne = view.getUint16(entry + 2, little) === short && view.getUint32(entry + 4, little) === 1;
      const value = view.getUint16(entry + 8, little);
      return isOne && isOrientation(value) ? value : 1;
    }
  } catch (error) {
    // It points outside itself.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8;
}
