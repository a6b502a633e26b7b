import type { PictureDetail } from './picture.ts';

/** Tags of TIFF 6.0 and Exif (JEITA CP-3451): directories, who made it, whose camera it was. */
const [exifDirectory, gpsDirectory] = [0x8769, 0x8825];
const makers: readonly number[] = [0x013b, 0x9c9d, 0xa430];
/** In the directory of the place: latitude and longitude. */
const places: readonly number[] = [2, 4];
/** More entries are no directory of a camera. */
const MAX_ENTRIES = 500;

interface Entry {
  readonly tag: number;
  /** Its bytes: in the entry, or where it points to. */
  readonly value: Uint8Array;
  readonly number: number;
}

/** Returns what Exif data say of people. Nothing when they are no such data. */
export function exifDetails(data: Uint8Array): readonly PictureDetail[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    const order = view.getUint16(0);
    const little = order === 0x4949;
    if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return [];
    const first = entriesAt(view, view.getUint32(4, little), little);
    const below = (tag: number): Entry[] =>
      first.filter((entry) => entry.tag === tag).flatMap(({ number }) => entriesAt(view, number, little));
    const isSaid = (tags: readonly number[], entries: readonly Entry[]): boolean =>
      entries.some(
        ({ tag, value }) => tags.includes(tag) && value.some((byte) => byte !== 0 && byte !== 0x20),
      );
    return [
      ...(isSaid(places, below(gpsDirectory)) ? (['place'] as const) : []),
      ...(isSaid(makers, [...first, ...below(exifDirectory)]) ? (['maker'] as const) : []),
    ];
  } catch (error) {
    // It points outside itself.
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

/** Bytes of a value by its type (TIFF 6.0, section 2). */
const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

function entriesAt(view: DataView, directory: number, little: boolean): Entry[] {
  const count = view.getUint16(directory, little);
  if (count > MAX_ENTRIES) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = directory + 2 + 12 * index;
    const length = (sizes[view.getUint16(at + 2, little)] ?? 0) * view.getUint32(at + 4, little);
    const number = view.getUint32(at + 8, little);
    const from = length > 4 ? number : at + 8;
    const end = Math.min(from + length, view.byteLength);
    return {
      tag: view.getUint16(at, little),
      number,
      value: new Uint8Array(view.buffer, view.byteOffset + Math.min(from, end), Math.max(0, end - from)),
    };
  });
}
