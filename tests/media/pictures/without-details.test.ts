import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { readPicture } from '../../../src/media/pictures/read-picture.ts';
import { readImage } from '../../../src/write/read-image.ts';
import { at } from '../../support/agenda-tree.ts';
import { endOfJpeg, jpegOf, jpegParts, jpegSegment, startOfJpeg } from '../../support/jpeg.ts';
import { pngChunk, pngOf } from '../../support/png.ts';

const secret = 'Thuis, Lindelaan 4';

/** What every writer gets of a file. */
function written(bytes: Uint8Array): Buffer | undefined {
  const report = ({ message }: { message: string }) => {
    throw new Error(message);
  };
  const image = readImage(
    { type: 'figure', path: 'd/foto', data: { span: at(1, 1) } },
    memoryHost({ 'd/foto': bytes }),
    report,
  );
  return image && Buffer.from(image.bytes);
}

/** Exif as a telephone writes it: how the photo is turned, a pointer to where it was taken, and that place. */
function exif(orientation: number): Buffer {
  const entries = Buffer.from([
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38],
  ]);
  return Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2]),
    entries,
    Buffer.alloc(4),
    Buffer.from(secret),
  ]);
}

const app = (marker: number, name: string, content: Buffer) =>
  jpegSegment(marker, ...Buffer.from(name, 'latin1'), ...content);
const text = Buffer.from(secret);
const profile = app(0xe2, 'ICC_PROFILE\0', Buffer.from([1, 1, 9, 9, 9]));

it.each([
  ['Exif', (turn: number) => [app(0xe1, 'Exif\0\0', exif(turn))]],
  ['Exif after a fill byte', (turn: number) => [Buffer.from([0xff]), app(0xe1, 'Exif\0\0', exif(turn))]],
  [
    'XMP, IPTC and a remark as well',
    (turn: number) => [
      app(0xe1, 'http://ns.adobe.com/xap/1.0/\0', text),
      app(0xe1, 'Exif\0\0', exif(turn)),
      app(0xed, 'Photoshop 3.0\0', text),
      app(0xfe, '', text),
    ],
  ],
])('takes from a JPEG where it was taken, and leaves how it is turned: %s', (_what, details) => {
  for (const progressive of [false, true])
    for (const turn of [1, 6]) {
      const [, ...rest] = jpegParts({ width: 24, height: 16, progressive });
      const turned = jpegParts({ width: 24, height: 16, progressive, orientation: 6 })[1] ?? startOfJpeg;
      const bytes = Buffer.concat([startOfJpeg, ...details(turn), profile, ...rest]);
      const fill = bytes[3] === 0xff ? [Buffer.from([0xff])] : [];
      expect(readPicture(bytes).picture?.orientation).toBe(turn);
      expect(written(bytes)).toEqual(
        Buffer.concat([startOfJpeg, ...fill, ...(turn === 6 ? [turned] : []), profile, ...rest]),
      );
    }
});

it.each([1, 8])('takes from a PNG what is said beside the picture, turned %i', (turn) => {
  const kept = [pngChunk('iCCP', Buffer.from([0x61, 0, 0, ...deflateSync(Buffer.alloc(9))]))];
  const turned = pngChunk('eXIf', onlyTurned(turn));
  const details = [
    pngChunk('tEXt', Buffer.from(`Comment\0${secret}`)),
    pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
    pngChunk('zTXt', Buffer.concat([Buffer.from('Raw profile type exif\0\0'), deflateSync(text)])),
    pngChunk('tIME', Buffer.from([7, 234, 1, 2, 3, 4, 5])),
  ];
  const size = { width: 3, height: 2 };
  const bytes = pngOf({ ...size, extra: [...kept, ...details, pngChunk('eXIf', exif(turn))] });
  expect(written(bytes)).toEqual(pngOf({ ...size, extra: turn === 1 ? kept : [...kept, turned] }));
  expect(readPicture(written(bytes) ?? bytes).picture?.orientation).toBe(turn);
});

function onlyTurned(turn: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
  return Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
}

it.each([
  ['PNG', pngOf({ width: 3, height: 2 })],
  ['JPEG', jpegOf({ width: 24, height: 16 })],
])('leaves a %s without details as it is', (_format, bytes) => {
  expect(written(bytes)).toEqual(bytes);
  expect(written(Buffer.concat([bytes, ...(bytes[0] === 0xff ? [text, endOfJpeg] : [])]))).toEqual(bytes);
});
