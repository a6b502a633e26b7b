import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { checkLogo } from '../../../src/load/check-logo.ts';
import { exifDetails } from '../../../src/media/pictures/exif-details.ts';
import { pictureDetails } from '../../../src/media/pictures/picture-details.ts';
import { imageGuard } from '../../../src/parse/image-guard.ts';
import { at } from '../../support/agenda-tree.ts';
import { jpegOf, jpegParts, jpegSegment, startOfJpeg } from '../../support/jpeg.ts';
import { pngChunk, pngOf } from '../../support/png.ts';
import { runs } from '../../support/seed.ts';

const size = { width: 8, height: 8 };
type Value = string | number | Buffer;

function directory(
  entries: readonly (readonly [tag: number, type: number, count: number, value: Value])[],
  little: boolean,
  start: number,
): Buffer {
  const [u16, u32] = [
    (n: number) => {
      const b = Buffer.alloc(2);
      little ? b.writeUInt16LE(n) : b.writeUInt16BE(n);
      return b;
    },
    (n: number) => {
      const b = Buffer.alloc(4);
      little ? b.writeUInt32LE(n) : b.writeUInt32BE(n);
      return b;
    },
  ];
  let behind = start + 2 + 12 * entries.length + 4;
  const values: Buffer[] = [];
  const rows = entries.map(([tag, type, count, value]) => {
    if (typeof value === 'number') return Buffer.concat([u16(tag), u16(type), u32(count), u32(value)]);
    const bytes = Buffer.from(value);
    values.push(bytes);
    const row = Buffer.concat([u16(tag), u16(type), u32(count), u32(behind)]);
    behind += bytes.length;
    return row;
  });
  return Buffer.concat([u16(entries.length), ...rows, u32(0), ...values]);
}

/** Exif with a maker, and a directory of the place when there is one. */
function exif(little: boolean, maker: string, latitude: Buffer | undefined): Buffer {
  const head = little ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const first = (gps: number) =>
    directory(
      [[0x013b, 2, maker.length + 1, `${maker}\0`], ...(latitude ? [[0x8825, 4, 1, gps] as const] : [])],
      little,
      8,
    );
  const gps = 8 + first(0).length;
  return Buffer.concat([
    Buffer.from(head),
    first(gps),
    ...(latitude ? [directory([[2, 5, 3, latitude]], little, gps)] : []),
  ]);
}

const somewhere = Buffer.from([0, 0, 0, 53, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 1]);
const app = (marker: number, name: string, content: Buffer) =>
  jpegSegment(marker, ...Buffer.from(name, 'latin1'), ...content);
const jpegWith = (...segments: readonly Buffer[]) =>
  Buffer.concat([startOfJpeg, ...segments, ...jpegParts(size).slice(1)]);
const pngWith = (type: string, data: Buffer) => pngOf({ ...size, extra: [pngChunk(type, data)] });
const xmp = (text: string) => Buffer.from(`<x:xmpmeta>${text}</x:xmpmeta>`);

it.each<[string, Uint8Array, readonly string[]]>([
  ['a JPEG without details', jpegOf(size), []],
  ['a JPEG with only how it is turned', jpegOf({ ...size, orientation: 6 }), []],
  [
    'Exif, the big end first',
    jpegWith(app(0xe1, 'Exif\0\0', exif(false, 'Fotoclub', somewhere))),
    ['place', 'maker'],
  ],
  [
    'Exif, the little end first',
    jpegWith(app(0xe1, 'Exif\0\0', exif(true, 'Fotoclub', somewhere))),
    ['place', 'maker'],
  ],
  [
    'a maker of spaces, a place of zeros',
    jpegWith(app(0xe1, 'Exif\0\0', exif(true, '     ', Buffer.alloc(24)))),
    [],
  ],
  [
    'XMP',
    jpegWith(
      app(
        0xe1,
        'http://ns.adobe.com/xap/1.0/\0',
        xmp(
          '<dc:creator><rdf:Seq><rdf:li>Fotoclub</rdf:li></rdf:Seq></dc:creator><exif:GPSLatitude>53</exif:GPSLatitude>',
        ),
      ),
    ),
    ['place', 'maker'],
  ],
  [
    'XMP without a name',
    jpegWith(
      app(
        0xe1,
        'http://ns.adobe.com/xap/1.0/\0',
        xmp('<dc:creator><rdf:Seq><rdf:li> </rdf:li></rdf:Seq></dc:creator>'),
      ),
    ),
    [],
  ],
  [
    'IPTC',
    jpegWith(app(0xed, 'Photoshop 3.0\0', Buffer.from('\x1c\x02\x50\0\x08Fotoclub', 'latin1'))),
    ['maker'],
  ],
  ['Exif in a PNG', pngWith('eXIf', exif(false, 'Fotoclub', somewhere)), ['place', 'maker']],
  ['a text in a PNG', pngWith('tEXt', Buffer.from('Author\0Fotoclub')), ['maker']],
  ['another text in a PNG', pngWith('tEXt', Buffer.from('Software\0Tekenaar')), []],
  [
    'XMP in a PNG',
    pngWith(
      'iTXt',
      Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmp('<tiff:Artist>Fotoclub</tiff:Artist>')]),
    ),
    ['maker'],
  ],
])('%s', (_name, bytes, expected) => {
  expect([...pictureDetails(bytes)]).toEqual(expected);
});

it('reads any bytes as Exif without an end or a crash', () => {
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
      exifDetails(Buffer.concat([head, rest]));
    }),
    runs(200),
  );
});

it('tells it once a text, at the picture', () => {
  const host = memoryHost({
    'd/foto.jpg': jpegWith(app(0xe1, 'Exif\0\0', exif(false, 'Fotoclub', somewhere))),
  });
  const found: string[] = [];
  const guard = imageGuard(
    'd',
    host,
    ({ rule, severity, message, span }) =>
      void found.push(
        `${span?.file}:${span?.start.line}:${span?.start.column} ${severity} ${rule} ${message}`,
      ),
  );
  for (const line of [3, 9])
    expect(guard('foto.jpg', { ...at(line, 1), file: 'd/agenda.md' })).toBe('d/foto.jpg');
  expect(found).toEqual([
    'd/agenda.md:3:1 info image/details In het bestand `foto.jpg` staat ook waar de foto is genomen en wie hem heeft gemaakt.',
  ]);
});

it.each([
  ['merk.jpg', { 'merk.jpg': jpegWith(app(0xe1, 'Exif\0\0', exif(false, 'Bureau', somewhere))) }],
  [
    'merk.svg',
    {
      'merk.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0 L2 1"/></svg>',
      'merk.png': pngWith('eXIf', exif(true, 'Bureau', somewhere)),
    },
  ],
])('tells it of a logo too: %s', (name, files) => {
  const inStyle = Object.entries(files).map(([file, bytes]) => [`h/${file}`, bytes]);
  const found: string[] = [];
  const path = checkLogo(name, 'h', at(4, 1), memoryHost(Object.fromEntries(inStyle)), (each) =>
    found.push(`${each.severity} ${each.rule} ${each.message}`),
  );
  expect(path).toBe(`h/${name}`);
  const read = name.replace('svg', 'png');
  expect(found).toEqual([
    `info image/details In het bestand \`${read}\` staat ook waar de foto is genomen en wie hem heeft gemaakt.`,
  ]);
});
