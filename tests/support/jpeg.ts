/** What a JPEG is made of; all but the size can be left out. */
export interface JpegRecipe {
  readonly width: number;
  readonly height: number;
  /** 1 for greys, 3 for colours. */
  readonly colours?: number;
  readonly progressive?: boolean;
  /** Blocks of the first colour in a unit, across and down. */
  readonly sampling?: readonly [across: number, down: number];
  /** Units between two restart markers. */
  readonly interval?: number;
  /** Light or dark of a block of 8 × 8, -100 to 100, by its place in blocks. */
  readonly light?: (x: number, y: number, colour: number) => number;
  /** The number of Exif for how it is to be turned. */
  readonly orientation?: number;
  readonly frameMarker?: number;
  readonly bits?: number;
}

/** A segment with its length. */
export function jpegSegment(marker: number, ...content: readonly number[]): Buffer {
  const length = content.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 255, ...content]);
}

export const startOfJpeg = Buffer.from([0xff, 0xd8]);
export const endOfJpeg = Buffer.from([0xff, 0xd9]);

/** Makes a whole JPEG in which each block has one light, with Huffman tables of its own. */
export function jpegOf(recipe: JpegRecipe): Buffer {
  return Buffer.concat(jpegParts(recipe));
}

/** The same in pieces: start, Exif, quantization, frame, tables, restart interval, each scan, end; those that there are. */
export function jpegParts(recipe: JpegRecipe): Buffer[] {
  const { width, height, colours = 3, progressive = false, interval = 0, orientation, bits = 8 } = recipe;
  const { frameMarker = progressive ? 0xc2 : 0xc0, sampling: [across, down] = [1, 1] } = recipe;
  const ids = Array.from({ length: colours }, (_, index) => index + 1);
  const frame = [bits, height >> 8, height & 255, width >> 8, width & 255, colours];
  return [
    startOfJpeg,
    ...(orientation === undefined ? [] : [jpegSegment(0xe1, ...exif(orientation))]),
    jpegSegment(0xdb, 0, ...Array<number>(64).fill(8)),
    jpegSegment(
      frameMarker,
      ...frame,
      ...ids.flatMap((id) => [id, id === 1 ? (across << 4) | down : 0x11, 0]),
    ),
    jpegSegment(0xc4, 0x00, ...counts(4, 12), ...Array.from({ length: 12 }, (_, index) => index)),
    jpegSegment(0xc4, 0x10, ...counts(2, 2), 0x00, 0x10),
    ...(interval > 0 ? [jpegSegment(0xdd, interval >> 8, interval & 255)] : []),
    ...(progressive
      ? [
          scan(recipe, ids, 'means'),
          scan(recipe, ids, 'more'),
          ...ids.map((id) => scan(recipe, [id], 'rest')),
        ]
      : [scan(recipe, ids, 'all')]),
    endOfJpeg,
  ];
}

/** 16 numbers of codes; all codes have one length. */
function counts(length: number, count: number): number[] {
  return Array.from({ length: 16 }, (_, index) => (index === length - 1 ? count : 0));
}

function exif(orientation: number): number[] {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return [...Buffer.from('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
}

/** `all` codes each block whole; the others tell first the means but for one bit, then that bit, then that there is nothing else. */
type Told = 'all' | 'means' | 'more' | 'rest';
const spectra: Readonly<Record<Told, readonly number[]>> = {
  all: [0, 63, 0x00],
  means: [0, 0, 0x01],
  more: [0, 0, 0x10],
  rest: [1, 63, 0x00],
};

function scan(recipe: JpegRecipe, ids: readonly number[], told: Told): Buffer {
  const { width, height, interval = 0, light = () => 0, sampling = [1, 1] } = recipe;
  const [across, down] = sampling;
  const isAlone = ids.length === 1 && (recipe.colours === 1 || told === 'rest');
  const unit = isAlone ? [8, 8] : [8 * across, 8 * down];
  // A scan of a smaller colour alone has only its own blocks.
  const share = isAlone && ids[0] !== 1 ? [across, down] : [1, 1];
  const wide = Math.ceil(Math.ceil(width / (share[0] ?? 1)) / (unit[0] ?? 8));
  const high = Math.ceil(Math.ceil(height / (share[1] ?? 1)) / (unit[1] ?? 8));
  const out: Buffer[] = [];
  let bits = '';
  let before = new Map<number, number>();
  for (let index = 0; index < wide * high; index += 1) {
    if (interval > 0 && index > 0 && index % interval === 0) {
      out.push(bytesOf(bits), Buffer.from([0xff, 0xd0 + ((index / interval - 1) & 7)]));
      bits = '';
      before = new Map();
    }
    for (const id of ids) {
      const [cols, rows] = id === 1 && !isAlone ? [across, down] : [1, 1];
      for (let row = 0; row < rows; row += 1)
        for (let col = 0; col < cols; col += 1) {
          const x = (index % wide) * cols + col;
          const y = Math.floor(index / wide) * rows + row;
          const mean = light(x, y, id);
          const value = told === 'means' ? mean >> 1 : mean;
          if (told === 'more') bits += String(mean & 1);
          if (told === 'all' || told === 'means') bits += meanBits(value - (before.get(id) ?? 0));
          if (told === 'all' || told === 'rest') bits += '00';
          before.set(id, value);
        }
    }
  }
  return Buffer.concat([
    jpegSegment(0xda, ids.length, ...ids.flatMap((id) => [id, 0x00]), ...(spectra[told] ?? [])),
    ...out,
    bytesOf(bits),
  ]);
}

function meanBits(difference: number): string {
  const length = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
  const value = difference < 0 ? difference + 2 ** length - 1 : difference;
  return length.toString(2).padStart(4, '0') + (length === 0 ? '' : value.toString(2).padStart(length, '0'));
}

/** Fills the last byte with ones, and puts a zero behind each byte of ones. */
function bytesOf(bits: string): Buffer {
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '1'), 2));
  return Buffer.from(bytes.flatMap((byte) => (byte === 255 ? [255, 0] : [byte])));
}
