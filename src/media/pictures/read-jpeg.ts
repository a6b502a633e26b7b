import { limits } from '../../limits/limits.ts';
import { printLimit } from '../../limits/print-limit.ts';
import { exifOrientation } from './exif-orientation.ts';
import { type HuffmanTable, huffmanTable } from './huffman-table.ts';
import { type JpegComponent, type JpegFrame, jpegFrame } from './jpeg-frame.ts';
import { type JpegScan, type JpegScanPart, readJpegScan } from './jpeg-scan.ts';
import { damaged, type Orientation, type Picture, PictureError } from './picture.ts';
import { upright } from './upright.ts';

const cutOff = 'het bestand houdt te vroeg op';
const badScan = 'het deel `SOS` klopt niet';
const badCodes = 'een tabel met codes klopt niet (`DHT`)';

const endOfImage = 0xd9;
const startOfScan = 0xda;
/** SOF0-SOF15 without DHT, JPG and DAC, which have numbers between them. */
const frameMarkers = Array.from({ length: 16 }, (_, index) => 0xc0 + index).filter(
  (marker) => ![0xc4, 0xc8, 0xcc].includes(marker),
);

/** What the segments read so far have told. */
interface Told {
  orientation: Orientation | undefined;
  frame: JpegFrame | undefined;
  /** Units between two restart markers; 0 when there are none. */
  interval: number;
  readonly quantizations: Set<number>;
  /** By class (times 16) and number, as DHT has them. */
  readonly tables: Map<number, HuffmanTable>;
  /** Components of which the means have been read. */
  readonly seen: Set<JpegComponent>;
  scans: number;
}

type ReadSegment = (data: Uint8Array, told: Told, marker: number) => void;

/** Whether a file begins as a JPEG. */
export function startsAsJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Reads a JPEG through, down to each code of its pixels (ITU-T T.81, annex B). @throws PictureError */
export function readJpeg(bytes: Uint8Array): Picture {
  const told: Told = {
    orientation: undefined,
    frame: undefined,
    interval: 0,
    quantizations: new Set(),
    tables: new Map(),
    seen: new Set(),
    scans: 0,
  };
  let at = 2;
  while (bytes[at + 1] !== endOfImage) {
    if (bytes[at] !== 0xff) damaged(at < bytes.length ? 'de delen van het bestand sluiten niet aan' : cutOff);
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (marker === undefined || end < at + 4 || end > bytes.length) damaged(cutOff);
    const data = bytes.subarray(at + 4, end);
    segments.get(marker)?.(data, told, marker);
    at = marker === startOfScan ? readJpegScan(bytes, end, scanOf(data, told)) : end;
  }
  const { frame, orientation = 1, seen } = told;
  if (!frame || seen.size < frame.components.length) damaged('de beeldpunten ontbreken (`SOS`)');
  return {
    format: 'jpeg',
    ...upright({ ...frame, orientation }),
    isGrey: frame.components.length === 1,
    length: at + 2,
  };
}

const frameHeader: ReadSegment = (data, told, marker) => {
  if (told.frame) damaged('het deel `SOF` staat er twee keer');
  told.frame = jpegFrame(marker, data);
};

/** Whole numbers of one or two bytes, 64 a table (B.2.4.1). */
const quantizationTables: ReadSegment = (data, told) => {
  for (let at = 0; at < data.length; ) {
    const named = data[at] as number;
    at += 1 + (named >> 4 === 0 ? 64 : 128);
    if (named >> 4 > 1 || (named & 15) > 3 || at > data.length)
      damaged('een tabel met getallen klopt niet (`DQT`)');
    told.quantizations.add(named & 15);
  }
};

/** B.2.4.2. */
const huffmanTables: ReadSegment = (data, told) => {
  for (let at = 0; at < data.length; ) {
    const named = data[at] as number;
    const counts = data.subarray(at + 1, at + 17);
    const end = at + 17 + counts.reduce((sum, count) => sum + count, 0);
    if (named >> 4 > 1 || (named & 15) > 3 || end > data.length) damaged(badCodes);
    told.tables.set(named, huffmanTable(counts, data.subarray(at + 17, end)));
    at = end;
  }
};

/** B.2.4.4. */
const restartInterval: ReadSegment = (data, told) => {
  if (data.length !== 2) damaged('het deel `DRI` is te lang of te kort');
  told.interval = ((data[0] as number) << 8) | (data[1] as number);
};

/** Exif begins with its name and two zeros; a second one is of another picture (JEITA CP-3451, 4.7.2). */
const exif: ReadSegment = (data, told) => {
  if (String.fromCharCode(...data.subarray(0, 6)) === 'Exif\0\0')
    told.orientation ??= exifOrientation(data.subarray(6));
};

/** What is read of each segment, by its marker; others tell nothing of the pixels. */
const segments: ReadonlyMap<number, ReadSegment> = new Map([
  ...frameMarkers.map((marker) => [marker, frameHeader] as const),
  [0xc4, huffmanTables],
  [0xdb, quantizationTables],
  [0xdd, restartInterval],
  [0xe1, exif],
]);

/** Reads the header of a scan and what it needs of what went before (B.2.3). @throws PictureError */
function scanOf(data: Uint8Array, told: Told): JpegScan {
  const { frame, interval, quantizations, tables, seen } = told;
  if (!frame) damaged('het deel `SOF` met de maten ontbreekt');
  told.scans += 1;
  if (told.scans > limits.scans.max)
    throw new PictureError('unusual', `het bestand is opgebouwd in meer dan ${printLimit(limits.scans)}`);
  const count = data[0] ?? 0;
  const [first = 0, last = 0, steps = 0] = data.subarray(1 + 2 * count);
  if (data.length !== 4 + 2 * count || count === 0) damaged(badScan);
  const parts = Array.from({ length: count }, (_, index): JpegScanPart => {
    const [id, numbers = 0] = data.subarray(1 + 2 * index);
    const component = frame.components.find((one) => one.id === id) ?? damaged(badScan);
    if (!quantizations.has(component.quantization)) damaged('een tabel met getallen ontbreekt (`DQT`)');
    return { component, mean: tables.get(numbers >> 4), others: tables.get(16 + (numbers & 15)) };
  });
  if (new Set(parts.map(({ component }) => component)).size < count) damaged(badScan);
  const blocks = parts.reduce((sum, { component }) => sum + component.across * component.down, 0);
  if (count > 1 && blocks > 10) damaged(badScan);
  if (frame.progressive && (first > 0 ? first > last || last > 63 || count > 1 : last > 0)) damaged(badScan);
  if (first === 0) for (const { component } of parts) seen.add(component);
  return { frame, parts, first, last, refines: steps >> 4 > 0, interval };
}
