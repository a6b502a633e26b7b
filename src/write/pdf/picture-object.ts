import { deflateSync } from 'node:zlib';
import { type PngParts, pngParts } from '../../media/pictures/png-parts.ts';
import { pngSamples, sampleAt } from '../../media/pictures/png-samples.ts';
import type { ReadImage } from '../read-image.ts';
import type { PdfReference } from './pdfkit-parts.ts';

/** Makes an object of the file with these entries. */
type MakeObject = (entries: object) => PdfReference;

/** Writes a picture (ISO 32000-1, 8.9.5), packed as in its file; pdfkit takes some PNGs for others. */
export function pictureObject(image: ReadImage, make: MakeObject): PdfReference {
  if (image.format === 'png') return pngObject(pngParts(image.bytes), make);
  const { width, height } = image.orientation > 4 ? { width: image.height, height: image.width } : image;
  const ColorSpace = image.isGrey ? 'DeviceGray' : 'DeviceRGB';
  return finished(
    make({ ...entries, Width: width, Height: height, ColorSpace, BitsPerComponent: 8, Filter: 'DCTDecode' }),
    image.bytes,
  );
}

const entries = { Type: 'XObject', Subtype: 'Image' } as const;

function pngObject(parts: PngParts, make: MakeObject): PdfReference {
  const { width, height, bits, colourType, interlaced, palette, transparency, packed } = parts;
  const hasAlpha = colourType === 4 || colourType === 6;
  const colours = colourType === 2 || colourType === 6 ? 3 : 1;
  const all = { ...entries, Width: width, Height: height, BitsPerComponent: bits, Filter: 'FlateDecode' };
  const ColorSpace = palette
    ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, finished(make({}), palette)]
    : colours === 3
      ? 'DeviceRGB'
      : 'DeviceGray';
  const masked = (alpha: Uint8Array | undefined, depth: number) =>
    alpha && {
      SMask: finished(
        make({ ...all, ColorSpace: 'DeviceGray', BitsPerComponent: depth }),
        deflateSync(alpha),
      ),
    };
  if (hasAlpha) {
    const { colour, alpha } = parted(pngSamples(parts), parts);
    return finished(make({ ...all, ColorSpace, ...masked(alpha, bits) }), deflateSync(colour));
  }
  const mask =
    palette && transparency
      ? masked(opacities(pngSamples(parts), parts, transparency), 8)
      : transparency && { Mask: transparentColour(transparency) };
  if (interlaced) return finished(make({ ...all, ColorSpace, ...mask }), deflateSync(pngSamples(parts)));
  // Predictor 15: each row says how it was filtered, as in a PNG (ISO 32000-1, 7.4.4.4).
  const DecodeParms = { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width };
  return finished(make({ ...all, ColorSpace, ...mask, DecodeParms }), packed);
}

function finished(object: PdfReference, bytes: Uint8Array): PdfReference {
  object.end(bytes);
  return object;
}

/** Separates colours, in place, and opacity of each pixel; without opacity if all of it is opaque. */
function parted(samples: Uint8Array, { samples: count, bits }: PngParts) {
  const bytes = bits / 8;
  const [pixel, colour] = [count * bytes, (count - 1) * bytes];
  const pixels = samples.length / pixel;
  const alpha = new Uint8Array(pixels * bytes);
  let isOpaque = true;
  for (let index = 0; index < pixels; index += 1) {
    const at = index * pixel;
    for (let byte = 0; byte < bytes; byte += 1) {
      const value = samples[at + colour + byte] as number;
      alpha[index * bytes + byte] = value;
      isOpaque &&= value === 255;
    }
    for (let byte = 0; byte < colour; byte += 1)
      samples[index * colour + byte] = samples[at + byte] as number;
  }
  return { colour: samples.subarray(0, pixels * colour), alpha: isOpaque ? undefined : alpha };
}

/** Opacity of each pixel of a picture with a palette; colours that tRNS does not reach are opaque. */
function opacities(
  samples: Uint8Array,
  { width, height, bits }: PngParts,
  transparency: Uint8Array,
): Uint8Array {
  const stride = samples.length / height;
  const alpha = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      alpha[y * width + x] = transparency[sampleAt(samples, y * stride, x, bits)] ?? 255;
  return alpha;
}

/** From and to of each sample of the one colour that is not drawn (ISO 32000-1, 8.9.6.4). */
function transparentColour(transparency: Uint8Array): number[] {
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.length);
  return Array.from({ length: transparency.length / 2 }, (_, index) => view.getUint16(2 * index)).flatMap(
    (sample) => [sample, sample],
  );
}
