import { exifDetails } from './exif-details.ts';
import type { PictureDetail } from './picture.ts';
import { type PngChunk, pngChunks, startsAsPng } from './png-chunks.ts';
import { startsAsJpeg } from './read-jpeg.ts';

/**
 * Returns what the file of a picture that has been read says of people: in Exif, in XMP, in IPTC (JPEG) and in
 * texts (PNG). It looks at what comes before the pixels of a JPEG, as programs do that read these details.
 */
export function pictureDetails(bytes: Uint8Array): ReadonlySet<PictureDetail> {
  if (startsAsPng(bytes)) return new Set(pngChunks(bytes).flatMap(inPngChunk));
  return new Set(startsAsJpeg(bytes) ? inJpeg(bytes) : []);
}

const textChunks = ['tEXt', 'zTXt', 'iTXt'];

function inPngChunk({ type, data }: PngChunk): readonly PictureDetail[] {
  if (type === 'eXIf') return exifDetails(data);
  if (!textChunks.includes(type)) return [];
  const text = textOf(data);
  // A keyword ends with a zero (PNG, 11.3.3).
  if (/^Author\0+[^\0\s]/.test(text)) return ['maker'];
  return text.startsWith('XML:com.adobe.xmp\0') ? inXmp(text) : [];
}

const startOfScan = 0xda;
/** APP1 holds Exif and XMP, APP13 IPTC (ITU-T T.81, table B.1). */
const [app1, app13] = [0xe1, 0xed];

function inJpeg(bytes: Uint8Array): PictureDetail[] {
  const found: PictureDetail[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at + 1] !== startOfScan; ) {
    const marker = bytes[at + 1] ?? 0;
    // A fill byte.
    const to = marker === 0xff ? at + 1 : at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const data = bytes.subarray(at + 4, to);
    if (marker === app1) found.push(...inApp1(data));
    if (marker === app13 && hasByLine(data)) found.push('maker');
    at = Math.max(to, at + 1);
  }
  return found;
}

function inApp1(data: Uint8Array): readonly PictureDetail[] {
  const begins = (name: string): boolean => textOf(data.subarray(0, name.length)) === name;
  if (begins('Exif\0\0')) return exifDetails(data.subarray(6));
  return begins('http://ns.adobe.com/xap/1.0/\0') ? inXmp(textOf(data)) : [];
}

/** How IPTC dataset 2:80, the maker, begins (IIM 4.2, 1.6): its length, in two bytes, is next. */
const byLine = [0x1c, 2, 80] as const;

/** Says whether a maker of less than 256 letters is there, and not left empty. */
function hasByLine(data: Uint8Array): boolean {
  return data.some(
    (_, at) =>
      byLine.every((byte, index) => data[at + index] === byte) &&
      data[at + 3] === 0 &&
      (data[at + 4] ?? 0) > 0 &&
      (data[at + 5] ?? 0) > 0,
  );
}

/** Names of XMP (ISO 16684-1, 8.3; Exif 2.3 for XMP). */
function inXmp(text: string): PictureDetail[] {
  const found: PictureDetail[] = [];
  if (/exif:GPS(?:Latitude|Longitude)/.test(text)) found.push('place');
  if (/<dc:creator>[\s\S]{0,200}?<rdf:li[^>]{0,40}>\s*[^<\s]|tiff:Artist(?:="|>)\s*[^"<\s]/.test(text))
    found.push('maker');
  return found;
}

function textOf(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('latin1');
}
