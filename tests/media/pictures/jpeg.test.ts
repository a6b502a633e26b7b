import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/media/pictures/read-picture.ts';
import {
  endOfJpeg,
  type JpegRecipe,
  jpegOf,
  jpegParts,
  jpegSegment,
  startOfJpeg,
} from '../../support/jpeg.ts';

const light = (x: number, y: number, colour: number) =>
  colour === 1 ? ((x * 13 + y * 7) % 16) * 10 - 75 : ((x + y) % 5) * 10 - 20;
const size: JpegRecipe = { width: 75, height: 43, light };

const kinds = [1, 3].flatMap((colours) =>
  [false, true].flatMap((progressive) =>
    (
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ] as const
    ).flatMap((sampling) => [0, 3].map((interval) => ({ colours, progressive, sampling, interval }))),
  ),
);

describe('a whole JPEG', () => {
  it.each(kinds)('$colours colours, progressive $progressive, $sampling, restarts $interval', (kind) => {
    const bytes = jpegOf({ ...size, ...kind });
    expect(readPicture(bytes)).toEqual({
      picture: {
        format: 'jpeg',
        width: 75,
        height: 43,
        orientation: 1,
        isGrey: kind.colours === 1,
        length: bytes.length,
      },
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is seen upright: orientation %i', (orientation) => {
    const seen = orientation > 4 ? { width: 43, height: 75 } : { width: 75, height: 43 };
    expect(readPicture(jpegOf({ ...size, orientation })).picture).toMatchObject({ ...seen, orientation });
  });

  it.each([0, 9, 255])('is as stored when its orientation does not exist: %i', (orientation) => {
    expect(readPicture(jpegOf({ ...size, orientation })).picture).toMatchObject({
      width: 75,
      orientation: 1,
    });
  });

  it('ends where it ends, whatever a telephone puts behind it', () => {
    const bytes = jpegOf(size);
    const more = Buffer.concat([bytes, Buffer.from('een filmpje')]);
    expect(readPicture(more).picture?.length).toBe(bytes.length);
  });

  it('may have comments and empty bytes between its parts', () => {
    const [start, ...rest] = jpegParts(size);
    const parts = rest.flatMap((part) => [Buffer.from([0xff, 0xff]), jpegSegment(0xfe, 1, 2, 3), part]);
    expect(readPicture(Buffer.concat([start ?? startOfJpeg, ...parts])).picture?.width).toBe(75);
  });
});

const [start = startOfJpeg, numbers = start, frame = start, means = start, others = start, scan = start] =
  jpegParts(size);
const joined = (...parts: readonly Uint8Array[]) => Buffer.concat([...parts, endOfJpeg]);
const whole = jpegOf(size);
const changed = (bytes: Buffer, at: number, ...values: readonly number[]) => {
  const copy = Buffer.from(bytes);
  copy.set(values, at);
  return copy;
};
const progressive = jpegParts({ ...size, progressive: true });

const truncated = 'het bestand houdt te vroeg op';
const disorder = 'de beeldpunten houden te vroeg op of zijn door elkaar geraakt';
const noCodes = 'een tabel met codes ontbreekt (`DHT`)';
const badCodes = 'een tabel met codes klopt niet (`DHT`)';

describe('a damaged JPEG', () => {
  it.each<[string, Buffer, string]>([
    ['half of it', whole.subarray(0, whole.length / 2), disorder],
    [
      'half of its pixels, and an end',
      joined(start, numbers, frame, means, others, scan.subarray(0, scan.length / 2)),
      disorder,
    ],
    [
      'half of the pixels of a progressive one, and an end',
      joined(...progressive.slice(0, -3), (progressive.at(-3) ?? start).subarray(0, 20)),
      disorder,
    ],
    ['cut off in the tables', whole.subarray(0, 100), truncated],
    ['no end', whole.subarray(0, -2), disorder],
    ['nothing but its start', Buffer.from([0xff, 0xd8, 0xff]), truncated],
    [
      'no quantization',
      joined(start, frame, means, others, scan),
      'een tabel met getallen ontbreekt (`DQT`)',
    ],
    [
      'half a quantization',
      joined(start, jpegSegment(0xdb, 0, 1, 2, 3), frame, means, others, scan),
      'een tabel met getallen klopt niet (`DQT`)',
    ],
    ['no tables', joined(start, numbers, frame, scan), noCodes],
    ['no table for details', joined(start, numbers, frame, means, scan), noCodes],
    [
      'more codes than there are',
      joined(start, numbers, frame, jpegSegment(0xc4, 0, 3, ...Array<number>(18).fill(0)), others, scan),
      badCodes,
    ],
    [
      'codes without symbols',
      joined(start, numbers, frame, jpegSegment(0xc4, 0, ...Array<number>(16).fill(9)), others, scan),
      badCodes,
    ],
    ['no frame', joined(start, numbers, means, others, scan), 'het deel `SOF` met de maten ontbreekt'],
    [
      'two frames',
      joined(start, numbers, frame, frame, means, others, scan),
      'het deel `SOF` staat er twee keer',
    ],
    ['no pixels', joined(start, numbers, frame, means, others), 'de beeldpunten ontbreken (`SOS`)'],
    [
      'pixels of one colour alone',
      joined(start, numbers, frame, means, others, ...jpegParts({ ...size, colours: 1 }).slice(5, 6)),
      'de beeldpunten ontbreken (`SOS`)',
    ],
    [
      'width zero',
      joined(start, numbers, changed(frame, 7, 0, 0), means, others, scan),
      'de breedte of de hoogte is nul',
    ],
    [
      'two colours',
      joined(start, numbers, changed(frame, 9, 2), means, others, scan),
      'een JPEG met 2 kleuren bestaat niet',
    ],
    [
      'a colour twice',
      joined(start, numbers, changed(frame, 13, 1), means, others, scan),
      'het deel `SOF` noemt een kleur twee keer',
    ],
    [
      'a sampling of 5',
      joined(start, numbers, changed(frame, 11, 0x51), means, others, scan),
      'het deel `SOF` noemt maten die niet bestaan',
    ],
    [
      'a frame cut off',
      joined(start, numbers, jpegSegment(0xc0, 8, 0), means, others, scan),
      'het deel `SOF` is te lang of te kort',
    ],
    [
      'pixels of a colour that is not there',
      joined(start, numbers, frame, means, others, changed(scan, 5, 9)),
      'het deel `SOS` klopt niet',
    ],
    [
      'more units than pixels',
      joined(start, numbers, frame, means, others, scan, Buffer.from('rest')),
      disorder,
    ],
    [
      'a part that does not join',
      joined(start, numbers, Buffer.from('rest'), frame, means, others, scan),
      'de delen van het bestand sluiten niet aan',
    ],
    [
      'a restart marker that is missing',
      joined(start, numbers, frame, means, others, jpegSegment(0xdd, 0, 3), scan),
      disorder,
    ],
    [
      'a code that does not exist',
      joined(start, numbers, frame, means, others, changed(scan, 14, 0xff, 0, 0xff, 0)),
      disorder,
    ],
  ])('%s', (_, bytes, why) => {
    expect(readPicture(bytes)).toEqual({ fault: { kind: 'damaged', why } });
  });
});

describe('a JPEG that not every program shows', () => {
  it.each<[string, JpegRecipe, string]>([
    [
      '12 bits',
      { bits: 12, width: 8, height: 8 },
      'het bestand heeft 12 bits per kleur, en bijna elk programma kent er alleen 8',
    ],
    [
      'lossless',
      { frameMarker: 0xc3, width: 8, height: 8 },
      'het bestand is gecomprimeerd op een manier die bijna geen programma kent',
    ],
    [
      'arithmetic codes',
      { frameMarker: 0xc9, width: 8, height: 8 },
      'het bestand is gecomprimeerd op een manier die bijna geen programma kent',
    ],
  ])('%s', (_, recipe, why) => {
    expect(readPicture(jpegOf(recipe))).toEqual({ fault: { kind: 'unusual', why } });
  });

  it('has the inks of a printing press', () => {
    expect(readPicture(jpegOf({ width: 8, height: 8, colours: 4 })).fault?.kind).toBe('colours');
  });

  it('is larger than the limits', () => {
    const claimed = joined(start, numbers, changed(frame, 5, 0xff, 0xff, 0xff, 0xff), means, others, scan);
    expect(readPicture(claimed).fault).toEqual({
      kind: 'large',
      why: '65535 bij 65535 beeldpunten; samen mogen het er 50 miljoen zijn',
    });
  });

  it('is built of more steps than anyone needs', () => {
    const steps = progressive.slice(0, -1);
    const many = joined(...steps, ...Array<Buffer>(100).fill(progressive.at(-2) ?? start));
    expect(readPicture(many).fault).toEqual({
      kind: 'unusual',
      why: 'het bestand is opgebouwd in meer dan 100 stappen',
    });
  });
});
