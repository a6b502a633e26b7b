import { inflateSync } from 'node:zlib';
import { limits } from '../../limits/limits.ts';
import { exifOrientation } from './exif-orientation.ts';
import { damaged, type Orientation } from './picture.ts';
import { pngChunks } from './png-chunks.ts';

/** What a PNG says of its pixels (PNG, 11.2.2). */
export interface PngHeader {
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  readonly colourType: keyof typeof colourTypes;
  /** Samples of a pixel, and bits of each. */
  readonly samples: number;
  readonly bits: number;
  readonly interlaced: boolean;
}

/** The parts of a PNG that make its picture. */
export interface PngParts extends PngHeader {
  /** Red, green and blue of each colour, of pixels that are numbers of colours. */
  readonly palette: Uint8Array | undefined;
  /** tRNS: opacity of each colour of the palette, or one transparent colour (PNG, 11.3.2.1). */
  readonly transparency: Uint8Array | undefined;
  /** The rows of pixels, packed with zlib. */
  readonly packed: Uint8Array;
  readonly orientation: Orientation;
}

/** Samples of a pixel, and the bits that each may have (PNG, table 11.1). */
const colourTypes = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
} as const;

/** Takes a PNG apart and looks at each part; the pixels stay packed. @throws PictureError */
export function pngParts(bytes: Uint8Array): PngParts {
  const chunks = pngChunks(bytes);
  const find = (wanted: string) => chunks.find(({ type }) => type === wanted)?.data;
  const header = headerOf(find('IHDR') ?? new Uint8Array());
  const palette = paletteOf(header, find('PLTE'));
  const profile = find('iCCP');
  if (profile) unpackProfile(profile);
  const exif = find('eXIf');
  return {
    ...header,
    palette,
    transparency: transparencyOf(header, palette, find('tRNS')),
    packed: joined(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
    orientation: exif ? exifOrientation(exif) : 1,
  };
}

/** One piece, as most files have, is not copied. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return only && pieces.length === 1 ? only : Buffer.concat(pieces);
}

function headerOf(data: Uint8Array): PngHeader {
  if (data.length !== 13) badLength('IHDR');
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const [bits = 0, colourType = 0, compression, filter, interlace = 0] = data.subarray(8);
  if (!isColourType(colourType)) damaged(`een PNG van kleurtype ${colourType} bestaat niet`);
  const { samples, depths } = colourTypes[colourType];
  if (!depths.some((depth) => depth === bits))
    damaged(`een PNG van kleurtype ${colourType} met ${bits} bits per kleur bestaat niet`);
  if (compression !== 0 || filter !== 0 || interlace > 1)
    damaged('de beeldpunten zijn opgeslagen op een manier die niet bestaat');
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    colourType,
    samples,
    bits,
    interlaced: interlace === 1,
  };
}

function isColourType(value: number): value is keyof typeof colourTypes {
  return value in colourTypes;
}

/** PNG, 11.2.3. A palette beside full colours is only a suggestion for old screens. */
function paletteOf({ colourType, bits }: PngHeader, data: Uint8Array | undefined): Uint8Array | undefined {
  if (!data) return colourType === 3 ? damaged('het deel `PLTE` met de kleuren ontbreekt') : undefined;
  if (colourType === 0 || colourType === 4) damaged('er is een palet, en de beeldpunten zijn grijs');
  const max = 3 * 2 ** Math.min(bits, 8);
  if (data.length === 0 || data.length % 3 !== 0 || data.length > max) badLength('PLTE');
  return colourType === 3 ? data : undefined;
}

function transparencyOf(
  { colourType, samples }: PngHeader,
  palette: Uint8Array | undefined,
  data: Uint8Array | undefined,
): Uint8Array | undefined {
  if (!data) return undefined;
  if (colourType === 4 || colourType === 6)
    damaged('er is een deel `tRNS`, en elk beeldpunt zegt zelf hoe doorzichtig het is');
  const isRight = palette
    ? data.length > 0 && data.length <= palette.length / 3
    : data.length === 2 * samples;
  return isRight ? data : badLength('tRNS');
}

/** A name of 1 to 79 bytes, a zero, the method and the packed profile (PNG, 11.3.2.3). */
function unpackProfile(data: Uint8Array): void {
  const end = data.indexOf(0);
  if (end < 1 || end > 79 || data[end + 1] !== 0) damaged('het kleurprofiel is niet te lezen');
  try {
    inflateSync(data.subarray(end + 2), { maxOutputLength: limits.colourProfile.max });
  } catch {
    damaged('het kleurprofiel is niet uit te pakken');
  }
}

function badLength(type: string): never {
  return damaged(`het deel \`${type}\` is te lang of te kort`);
}
