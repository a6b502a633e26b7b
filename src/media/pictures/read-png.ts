import { limitSize } from './limit-size.ts';
import { damaged, type Picture } from './picture.ts';
import { type PngParts, pngParts } from './png-parts.ts';
import { type PngPass, pngPasses, unfilterRows, unpackedLength, unpackRows } from './png-rows.ts';
import { sampleAt } from './png-samples.ts';
import { upright } from './upright.ts';

/** `IHDR`. */
const headerType = 0x49484452;

/** Reads a PNG through, down to its pixels. @throws PictureError */
export function readPng(bytes: Uint8Array): Picture {
  limitClaim(bytes);
  const parts = pngParts(bytes);
  const passes = pngPasses(parts);
  limitSize(parts.width, parts.height, unpackedLength(passes));
  const rows = unpackRows(parts, passes);
  const { palette, bits } = parts;
  if (palette && palette.length / 3 < 2 ** bits) checkNumbers(parts, passes, rows, palette.length / 3);
  return { format: 'png', ...upright(parts), isGrey: parts.samples < 3 && !palette, length: bytes.length };
}

/** Looks at the size in the header before anything else. @throws PictureError */
function limitClaim(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(12) !== headerType) return;
  limitSize(view.getUint32(16), view.getUint32(20));
}

/** Looks whether all pixels are numbers of colours that there are. */
function checkNumbers(parts: PngParts, passes: readonly PngPass[], rows: Uint8Array, colours: number): void {
  unfilterRows(rows, passes, parts);
  const { bits } = parts;
  const isGood = goodBytes(bits, colours);
  for (const { start, width, height, stride } of passes) {
    const full = (width * bits) >> 3;
    for (let y = 0, from = start + 1; y < height; y += 1, from += 1 + stride) {
      let areGood = 1;
      for (let at = from; at < from + full; at += 1) areGood &= isGood[rows[at] as number] as number;
      // Behind the last pixel of a row there may be anything.
      for (let x = (full * 8) / bits; x < width; x += 1)
        if (sampleAt(rows, from, x, bits) >= colours) areGood = 0;
      if (!areGood) damaged('een beeldpunt heeft een kleur die niet in het palet staat');
    }
  }
}

/** Returns for each byte 1 when all pixels of so many bits in it are numbers of colours that there are, else 0. */
function goodBytes(bits: number, colours: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    for (let left = byte; left > 0; left >>= bits) if (left % 2 ** bits >= colours) return 0;
    return 1;
  });
}
