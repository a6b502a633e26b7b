import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngParts } from '../../../src/media/pictures/png-parts.ts';
import { pngSamples, sampleAt } from '../../../src/media/pictures/png-samples.ts';
import { readPicture } from '../../../src/media/pictures/read-picture.ts';
import {
  claimedPng,
  type PngRecipe,
  png,
  pngChunk,
  pngFile,
  pngHeader,
  pngOf,
  pngRows,
  samplesOf,
} from '../../support/png.ts';

/** Every kind that the format has: colour type, and the bits it may have. */
const kinds = Object.entries({
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}).flatMap(([colourType, depths]) =>
  depths.flatMap((bits) =>
    [false, true].map((interlaced) => ({ colourType: Number(colourType), bits, interlaced })),
  ),
);

describe('a whole PNG', () => {
  it.each(kinds)('$colourType, $bits bits, interlaced $interlaced', ({ colourType, bits, interlaced }) => {
    const count = samplesOf[colourType] ?? 0;
    const max = colourType === 3 ? Math.min(2 ** bits, 5) : 2 ** bits;
    const pixel = (x: number, y: number) =>
      Array.from(
        { length: count },
        (_, index) => ((x * 31 + y * 17 + index * 7) * (bits === 16 ? 251 : 1)) % max,
      );
    for (const [width, height] of [
      [1, 1],
      [3, 5],
      [17, 9],
    ] as const) {
      const bytes = pngOf({
        width,
        height,
        colourType,
        bits,
        interlaced,
        pixel,
        filter: (row) => row % 5,
        ...(colourType === 3 && { palette: Array.from({ length: 3 * max }, (_, index) => index) }),
      });
      const isGrey = colourType === 0 || colourType === 4;
      expect(readPicture(bytes)).toEqual({
        picture: { format: 'png', width, height, orientation: 1, isGrey, length: bytes.length },
      });
      const samples = pngSamples(pngParts(bytes));
      const stride = samples.length / height;
      const read = (y: number, index: number) =>
        bits === 16
          ? 256 * (samples[y * stride + 2 * index] ?? 0) + (samples[y * stride + 2 * index + 1] ?? 0)
          : sampleAt(samples, y * stride, index, bits);
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
          expect(pixel(x, y).map((_, index) => read(y, x * count + index))).toEqual(pixel(x, y));
    }
  });

  it('may have chunks that nobody needs, a profile, its pixels in pieces, and an orientation', () => {
    const packed = deflateSync(pngRows({ width: 6, height: 4 }));
    const exif = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]);
    const bytes = pngFile(
      pngChunk('IHDR', pngHeader({ width: 6, height: 4 })),
      pngChunk('iCCP', Buffer.concat([Buffer.from('sRGB\0\0'), deflateSync(Buffer.alloc(500))])),
      pngChunk('tEXt', Buffer.from('Title\0Een plein')),
      pngChunk('eXIf', exif),
      pngChunk('IDAT', packed.subarray(0, 7)),
      pngChunk('IDAT', packed.subarray(7)),
      pngChunk('tIME', Buffer.alloc(7)),
      pngChunk('IEND', Buffer.alloc(0)),
    );
    expect(readPicture(bytes).picture).toMatchObject({ width: 4, height: 6, orientation: 6 });
  });
});

const size: PngRecipe = { width: 8, height: 8 };
const header = pngChunk('IHDR', pngHeader(size));
const pixels = pngChunk('IDAT', deflateSync(pngRows(size)));
const end = pngChunk('IEND', Buffer.alloc(0));
const palette = pngChunk('PLTE', Buffer.from([1, 2, 3, 4, 5, 6]));
const numbered = pngHeader({ ...size, colourType: 3 });
const numbers = (number: number) =>
  pngChunk('IDAT', deflateSync(pngRows({ ...size, colourType: 3, pixel: () => [number] })));
const withHeader = (at: number, value: number, from = pngHeader(size)) =>
  pngFile(pngChunk('IHDR', Buffer.from(from.with(at, value))), pixels, end);
const withRows = (rows: Buffer) => pngFile(header, pngChunk('IDAT', deflateSync(rows)), end);
const flipped = (bytes: Buffer, at: number) => Buffer.from(bytes.with(at, (bytes.at(at) ?? 0) ^ 0xff));

const truncated = 'het bestand houdt te vroeg op';
const misplaced = (type: string) => `het deel \`${type}\` staat op een plaats waar het niet kan`;
const wrongLength = (type: string) => `het deel \`${type}\` is te lang of te kort`;

describe('a damaged PNG', () => {
  it.each<[string, Buffer, string]>([
    [
      'checksum of the header',
      flipped(pngFile(header, pixels, end), 30),
      'het deel `IHDR` klopt niet met zijn controlegetal',
    ],
    [
      'checksum of the pixels',
      flipped(pngFile(header, pixels, end), 45),
      'het deel `IDAT` klopt niet met zijn controlegetal',
    ],
    ['cut off in the pixels', pngFile(header, pixels).subarray(0, -9), truncated],
    ['cut off before the end', pngFile(header, pixels), truncated],
    ['nothing but the signature', pngFile(), truncated],
    ['a length beyond the file', flipped(pngFile(header, pixels, end), 33), truncated],
    [
      'bytes behind the end',
      pngFile(header, pixels, end, Buffer.from('rest')),
      'na het einde staan nog andere gegevens',
    ],
    [
      'a name that is none',
      pngFile(header, pngChunk('a1b2', Buffer.alloc(1)), pixels, end),
      'een deel van het bestand heeft geen naam',
    ],
    [
      'an unknown part that matters',
      pngFile(header, pngChunk('ABCD', Buffer.alloc(1)), pixels, end),
      'er is een onbekend deel `ABCD`',
    ],
    ['no header', pngFile(pixels, end), misplaced('IHDR')],
    ['the header late', pngFile(pngChunk('tIME', Buffer.alloc(7)), header, pixels, end), misplaced('IHDR')],
    ['two headers', pngFile(header, header, pixels, end), misplaced('IHDR')],
    ['no pixels', pngFile(header, end), 'het deel `IDAT` met de beeldpunten ontbreekt'],
    [
      'pixels in two places',
      pngFile(header, pixels, pngChunk('tIME', Buffer.alloc(7)), pixels, end),
      misplaced('IDAT'),
    ],
    [
      'a header too long',
      pngFile(pngChunk('IHDR', Buffer.concat([pngHeader(size), Buffer.alloc(1)])), pixels, end),
      wrongLength('IHDR'),
    ],
    ['width zero', withHeader(3, 0), 'de breedte of de hoogte is nul'],
    ['height zero', withHeader(7, 0), 'de breedte of de hoogte is nul'],
    ['colour type 9', withHeader(9, 9), 'een PNG van kleurtype 9 bestaat niet'],
    ['3 bits', withHeader(8, 3), 'een PNG van kleurtype 2 met 3 bits per kleur bestaat niet'],
    [
      '16 bits in a palette',
      withHeader(8, 16, numbered),
      'een PNG van kleurtype 3 met 16 bits per kleur bestaat niet',
    ],
    [
      'another compression',
      withHeader(10, 1),
      'de beeldpunten zijn opgeslagen op een manier die niet bestaat',
    ],
    [
      'another interlacing',
      withHeader(12, 7),
      'de beeldpunten zijn opgeslagen op een manier die niet bestaat',
    ],
    [
      'no palette',
      pngFile(pngChunk('IHDR', numbered), numbers(0), end),
      'het deel `PLTE` met de kleuren ontbreekt',
    ],
    [
      'a palette behind the pixels',
      pngFile(pngChunk('IHDR', numbered), numbers(0), palette, end),
      misplaced('PLTE'),
    ],
    [
      'a palette of two bytes',
      pngFile(pngChunk('IHDR', numbered), pngChunk('PLTE', Buffer.alloc(2)), numbers(0), end),
      wrongLength('PLTE'),
    ],
    [
      'more colours than 1 bit has',
      pngFile(
        pngChunk('IHDR', pngHeader({ ...size, colourType: 3, bits: 1 })),
        pngChunk('PLTE', Buffer.alloc(9)),
        numbers(0),
        end,
      ),
      wrongLength('PLTE'),
    ],
    [
      'a palette for greys',
      pngFile(pngChunk('IHDR', pngHeader({ ...size, colourType: 0 })), palette, numbers(0), end),
      'er is een palet, en de beeldpunten zijn grijs',
    ],
    [
      'a colour that the palette has not',
      pngFile(pngChunk('IHDR', numbered), palette, numbers(2), end),
      'een beeldpunt heeft een kleur die niet in het palet staat',
    ],
    [
      'more opacities than colours',
      pngFile(pngChunk('IHDR', numbered), palette, pngChunk('tRNS', Buffer.alloc(3)), numbers(0), end),
      wrongLength('tRNS'),
    ],
    [
      'opacities before the palette',
      pngFile(pngChunk('IHDR', numbered), pngChunk('tRNS', Buffer.alloc(2)), palette, numbers(0), end),
      misplaced('tRNS'),
    ],
    [
      'a transparent colour of two samples',
      pngFile(header, pngChunk('tRNS', Buffer.alloc(4)), pixels, end),
      wrongLength('tRNS'),
    ],
    [
      'a transparent colour beside opacities',
      pngFile(
        pngChunk('IHDR', pngHeader({ ...size, colourType: 6 })),
        pngChunk('tRNS', Buffer.alloc(6)),
        pixels,
        end,
      ),
      'er is een deel `tRNS`, en elk beeldpunt zegt zelf hoe doorzichtig het is',
    ],
    [
      'pixels that are not packed',
      pngFile(header, pngChunk('IDAT', Buffer.from('geen zlib')), end),
      'de beeldpunten zijn niet uit te pakken',
    ],
    [
      'a wrong sum of the pixels',
      pngFile(header, pngChunk('IDAT', flipped(deflateSync(pngRows(size)), -1)), end),
      'de beeldpunten zijn niet uit te pakken',
    ],
    [
      'packed pixels cut off',
      pngFile(header, pngChunk('IDAT', deflateSync(pngRows(size)).subarray(0, -6)), end),
      'de beeldpunten zijn niet uit te pakken',
    ],
    ['too few rows', withRows(pngRows({ width: 8, height: 7 })), 'er zijn minder beeldpunten dan erin horen'],
    ['a row too many', withRows(pngRows({ width: 8, height: 9 })), 'er zijn meer beeldpunten dan erin horen'],
    [
      'one byte too many',
      withRows(Buffer.concat([pngRows(size), Buffer.alloc(1)])),
      'er zijn meer beeldpunten dan erin horen',
    ],
    [
      'rows that are not interlaced',
      pngFile(pngChunk('IHDR', pngHeader({ ...size, interlaced: true })), pixels, end),
      'er zijn minder beeldpunten dan erin horen',
    ],
    [
      'filter 9',
      withRows(pngRows({ ...size, filter: (row) => (row === 5 ? 9 : 0) })),
      'een rij beeldpunten is gefilterd op een manier die niet bestaat',
    ],
    [
      'a profile that is not packed',
      pngFile(header, pngChunk('iCCP', Buffer.from('x\0\0geen zlib')), pixels, end),
      'het kleurprofiel is niet uit te pakken',
    ],
    [
      'a profile without a name',
      pngFile(header, pngChunk('iCCP', Buffer.from('\0\0')), pixels, end),
      'het kleurprofiel is niet te lezen',
    ],
    [
      'a profile that fills the memory',
      pngFile(
        header,
        pngChunk('iCCP', Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(9_000_000))])),
        pixels,
        end,
      ),
      'het kleurprofiel is niet uit te pakken',
    ],
  ])('%s', (_, bytes, why) => {
    expect(readPicture(bytes)).toEqual({ fault: { kind: 'damaged', why } });
  });

  it('moves', () => {
    expect(readPicture(pngFile(header, pngChunk('acTL', Buffer.alloc(8)), pixels, end)).fault?.kind).toBe(
      'unusual',
    );
  });
});

it('is refused by what it says of its size, before it is unpacked', () => {
  const why = (width: number, height: number) => readPicture(claimedPng(width, height)).fault;
  expect(why(10_000, 6_000)).toEqual({
    kind: 'large',
    why: '10000 bij 6000 beeldpunten; samen mogen het er 50 miljoen zijn',
  });
  expect(why(70_000, 1)?.why).toBe('70000 bij 1 beeldpunten; een kant mag 65.535 beeldpunten zijn');
  expect(why(7_000, 7_000)?.why).toBe('uitgepakt 148 MB; het mag 100 MB zijn');
  expect(why(0x7fff_ffff, 0x7fff_ffff)?.kind).toBe('large');
  expect(readPicture(png(3_000, 2_000)).fault).toBeUndefined();
});

it('has no pixel of a colour that the palette has not, wherever that is in its byte', () => {
  const width = 9;
  for (const bits of [1, 2, 4, 8])
    for (const interlaced of [false, true]) {
      const colours = bits === 1 ? 1 : 2 ** bits - 1;
      const whole = {
        width,
        height: 2,
        colourType: 3,
        bits,
        interlaced,
        palette: Array(colours * 3).fill(7),
      };
      const fault = (pixel: (x: number, y: number) => number) =>
        readPicture(pngOf({ ...whole, pixel: (x, y) => [pixel(x, y)] })).fault?.why;
      expect(fault(() => colours - 1)).toBeUndefined();
      for (let at = 0; at < width; at += 1)
        expect(fault((x, y) => (x === at && y === 1 ? colours : 0))).toMatch(/niet in het palet/);
    }
});

it('may have anything behind the last pixel of a row', () => {
  const header = pngHeader({ width: 3, height: 1, colourType: 3, bits: 2 });
  const row = (byte: number) => pngChunk('IDAT', deflateSync(Uint8Array.of(0, byte)));
  const colours = pngChunk('PLTE', Buffer.alloc(9));
  const why = (byte: number) =>
    readPicture(pngFile(pngChunk('IHDR', header), colours, row(byte), pngChunk('IEND', Buffer.alloc(0))))
      .fault;
  expect(why(0b10_10_10_11)).toBeUndefined();
  expect(why(0b10_10_11_00)?.why).toMatch(/niet in het palet/);
});

it('is told from other files by its bytes', () => {
  for (const text of ['', '<svg/>', 'GIF89a', '\u0089PNG'])
    expect(readPicture(Buffer.from(text, 'latin1')).fault?.kind).toBe('unknown');
});
