import { crc32 } from 'node:zlib';
import { damaged, PictureError } from './picture.ts';

/** A part of a PNG (PNG, 5.3). */
export interface PngChunk {
  /** Four letters; a capital first says that a picture cannot be shown without it. */
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Bytes of a chunk besides its data: length, type and checksum. */
const around = 12;
/** Chunks that are there once, of those that are read here (PNG, table 5.1). */
const single = ['IHDR', 'PLTE', 'tRNS', 'iCCP', 'eXIf'];
const beforePixels = ['PLTE', 'tRNS', 'iCCP'];
const critical = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** Whether a file begins as a PNG. */
export function startsAsPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Returns the chunks of a PNG in their order, each with its right checksum and at its place, IHDR first and
 * IEND last. @throws PictureError
 */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at: number = signature.length; chunks.at(-1)?.type !== 'IEND'; ) {
    if (at + around > bytes.length) damaged('het bestand houdt te vroeg op');
    const length = view.getUint32(at);
    if (at + around + length > bytes.length) damaged('het bestand houdt te vroeg op');
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (!/^[A-Za-z]{4}$/.test(type)) damaged('een deel van het bestand heeft geen naam');
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end))
      damaged(`het deel \`${type}\` klopt niet met zijn controlegetal`);
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
    if (type === 'IEND' && at < bytes.length) damaged('na het einde staan nog andere gegevens');
  }
  checkOrder(chunks.map(({ type }) => type));
  return chunks;
}

function checkOrder(types: readonly string[]): void {
  const unknown = types.find((type) => /^[A-Z]/.test(type) && !critical.has(type));
  if (unknown) damaged(`er is een onbekend deel \`${unknown}\``);
  if (types.includes('acTL'))
    throw new PictureError('unusual', 'het is een bewegend beeld, en op papier staat het stil');
  const pixels = types.indexOf('IDAT');
  if (pixels < 0) damaged('het deel `IDAT` met de beeldpunten ontbreekt');
  const isMisplaced =
    types[0] !== 'IHDR'
      ? 'IHDR'
      : types.slice(pixels, types.lastIndexOf('IDAT')).some((type) => type !== 'IDAT')
        ? 'IDAT'
        : types.indexOf('tRNS') >= 0 && types.indexOf('tRNS') < types.indexOf('PLTE')
          ? 'tRNS'
          : (single.find((type) => types.indexOf(type) !== types.lastIndexOf(type)) ??
            beforePixels.find((type) => types.indexOf(type) > pixels));
  if (isMisplaced) damaged(`het deel \`${isMisplaced}\` staat op een plaats waar het niet kan`);
}
