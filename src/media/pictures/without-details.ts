import { crc32 } from 'node:zlib';
import type { Orientation, Picture } from './picture.ts';
import { pngChunks } from './png-chunks.ts';

/** A stretch of a file, and what comes in its place. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: Uint8Array;
}

/**
 * Returns a picture that has been read without what its file says beside the picture (where and by whom a
 * photo was taken, a small copy of it, remarks), pixels and colour profile untouched. How it is to be turned
 * stays. The same bytes when there is nothing of that.
 */
export function withoutDetails(
  bytes: Uint8Array,
  { format, orientation }: Pick<Picture, 'format' | 'orientation'>,
): Uint8Array {
  const replaced = format === 'png' ? inPng(bytes, orientation) : inJpeg(bytes, orientation);
  if (replaced.length === 0) return bytes;
  const starts = [0, ...replaced.map(({ to }) => to)];
  return Buffer.concat(
    starts.flatMap((start, index) => {
      const { from, by } = replaced[index] ?? { from: bytes.length, by: nothing };
      return [bytes.subarray(start, from), by];
    }),
  );
}

const nothing = new Uint8Array();

/** Texts (PNG, 11.3.3), in which programs also put Exif and XMP, and the time of the last change (11.3.5). */
const pngDetails = ['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'];

function inPng(bytes: Uint8Array, orientation: Orientation): Replacement[] {
  return pngChunks(bytes).flatMap(({ type, data }) => {
    const from = data.byteOffset - bytes.byteOffset - 8;
    if (!pngDetails.includes(type)) return [];
    const by = type === 'eXIf' && orientation > 1 ? pngChunk(type, exifOf(orientation)) : nothing;
    return [{ from, to: from + data.length + 12, by }];
  });
}

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const startOfScan = 0xda;
const exifMarker = 0xe1;
/** APP1 (Exif, XMP), APP13 (IPTC) and remarks (ITU-T T.81, table B.1). */
const jpegDetails = [exifMarker, 0xed, 0xfe];

/** Looks at what is before the pixels, as programs do that read these details. */
function inJpeg(bytes: Uint8Array, orientation: Orientation): Replacement[] {
  const found: Replacement[] = [];
  let turn = orientation > 1 ? jpegExif(orientation) : nothing;
  for (let at = 2; bytes[at + 1] !== startOfScan; ) {
    const marker = bytes[at + 1] ?? 0;
    // A fill byte.
    const to = marker === 0xff ? at + 1 : at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (jpegDetails.includes(marker)) {
      found.push({ from: at, to, by: marker === exifMarker ? turn : nothing });
      if (marker === exifMarker) turn = nothing;
    }
    at = to;
  }
  return found;
}

function jpegExif(orientation: Orientation): Uint8Array {
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifOf(orientation)]);
  return Buffer.concat([Buffer.from([0xff, exifMarker, 0, data.length + 2]), data]);
}

/** Exif that says only how to turn a picture: one entry, tag 0x0112 (TIFF 6.0, section 2). */
function exifOf(orientation: Orientation): Uint8Array {
  return Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}
