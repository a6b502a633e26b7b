import type { HuffmanTable } from './huffman-table.ts';
import { JpegBits } from './jpeg-bits.ts';
import type { JpegComponent, JpegFrame } from './jpeg-frame.ts';
import { damaged } from './picture.ts';

/** A pass over the pixels of a JPEG, of some colours and some of their coefficients (ITU-T T.81, B.2.3). */
export interface JpegScan {
  readonly frame: JpegFrame;
  readonly parts: readonly JpegScanPart[];
  /** The coefficients it tells, of 0 to 63; the first is the mean of a block. */
  readonly first: number;
  readonly last: number;
  /** Whether it tells one more bit of coefficients that an earlier scan told. */
  readonly refines: boolean;
  /** Units between two restart markers; 0 when there are none. */
  readonly interval: number;
}

export interface JpegScanPart {
  readonly component: JpegComponent;
  readonly mean: HuffmanTable | undefined;
  readonly others: HuffmanTable | undefined;
}

/** Reads one block of 8 × 8; `at` is where its words begin in what is known of its component. */
type ReadBlock = (part: JpegScanPart, at: number) => void;

const noTable = 'een tabel met codes ontbreekt (`DHT`)';
const disorder = 'de beeldpunten zijn door elkaar geraakt';

/**
 * Reads all codes of a scan, without making pixels of them: as many blocks as the picture has, of codes that
 * exist. Returns where the marker behind it begins.
 * @throws PictureError
 */
export function readJpegScan(bytes: Uint8Array, from: number, scan: JpegScan): number {
  const bits = new JpegBits(bytes, from);
  const { reset, read } = blockReader(scan, bits);
  const { frame, parts, interval } = scan;
  const [only] = parts;
  const alone = parts.length === 1 ? only : undefined;
  const wide = alone ? alone.component.wide : frame.unitsWide;
  const high = alone ? alone.component.high : frame.unitsHigh;
  for (let unit = 0; unit < wide * high; unit += 1) {
    if (interval > 0 && unit > 0 && unit % interval === 0) {
      bits.restart(unit / interval - 1);
      reset();
    }
    const x = unit % wide;
    const y = Math.floor(unit / wide);
    if (alone) read(alone, 2 * (y * alone.component.stride + x));
    else for (const part of parts) readUnit(part, x, y, read);
    bits.checkEnd();
  }
  return bits.marker();
}

/** Reads the blocks of one colour in a unit of several (A.2.3). */
function readUnit(part: JpegScanPart, x: number, y: number, read: ReadBlock): void {
  const { across, down, stride } = part.component;
  for (let row = y * down; row < (y + 1) * down; row += 1)
    for (let column = x * across; column < (x + 1) * across; column += 1)
      read(part, 2 * (row * stride + column));
}

/** Chooses how blocks are read; `reset` forgets what one block told of the next. */
function blockReader(
  scan: JpegScan,
  bits: JpegBits,
): { readonly reset: () => void; readonly read: ReadBlock } {
  if (scan.frame.progressive && scan.first > 0) return progressiveOthers(scan, bits);
  const read: ReadBlock =
    scan.frame.progressive && scan.refines
      ? () => bits.number(1)
      : ({ mean, others }) => {
          readMean(bits, mean);
          if (!scan.frame.progressive) readOthers(bits, others);
        };
  return { reset: () => undefined, read };
}

/** F.2.2.1: the difference from the mean of the block before. */
function readMean(bits: JpegBits, table: HuffmanTable | undefined): void {
  const length = bits.symbol(table ?? damaged(noTable));
  if (length > 11) damaged(disorder);
  bits.number(length);
}

/** F.2.2.2: runs of zeros, each with the coefficient behind it. */
function readOthers(bits: JpegBits, table: HuffmanTable | undefined): void {
  const codes = table ?? damaged(noTable);
  for (let index = 1; index < 64; index += 1) {
    const symbol = bits.symbol(codes);
    const length = symbol & 15;
    if (length === 0 && symbol !== 0xf0) return;
    index += symbol >> 4;
    if (index > 63) damaged(disorder);
    bits.number(length);
  }
}

/** G.1.2.2 and G.1.2.3. A code may say that many blocks have no more than they had. */
function progressiveOthers({ first, last, refines }: JpegScan, bits: JpegBits) {
  let ended = 0;

  /** How many blocks, this one included, have ended with a code of so many bits. */
  const blocks = (length: number): number => 2 ** length + bits.number(length);

  const tell: ReadBlock = ({ component: { nonzero }, others }, at) => {
    const codes = others ?? damaged(noTable);
    for (let index = first; index <= last && ended === 0; index += 1) {
      const symbol = bits.symbol(codes);
      const length = symbol & 15;
      if (length === 0 && symbol !== 0xf0) {
        ended = blocks(symbol >> 4);
        break;
      }
      index += symbol >> 4;
      if (index > last) damaged(disorder);
      if (length === 0) continue;
      bits.number(length);
      (nonzero[at + (index >> 5)] as number) |= 1 << (index & 31);
    }
    if (ended > 0) ended -= 1;
  };

  const refine: ReadBlock = ({ component: { nonzero }, others }, at) => {
    const codes = others ?? damaged(noTable);
    const isKnown = (index: number) => (((nonzero[at + (index >> 5)] as number) >>> (index & 31)) & 1) === 1;
    let index = first;
    while (index <= last && ended === 0) {
      const symbol = bits.symbol(codes);
      const length = symbol & 15;
      if (length > 1) damaged(disorder);
      if (length === 0 && symbol !== 0xf0) {
        ended = blocks(symbol >> 4);
        break;
      }
      bits.number(length);
      // Over as many coefficients that were zero as the code says; those that were not each have a bit.
      for (let zeros = symbol >> 4; index <= last; index += 1) {
        if (isKnown(index)) bits.number(1);
        else if (zeros === 0) break;
        else zeros -= 1;
      }
      if (length === 1) {
        if (index > last) damaged(disorder);
        (nonzero[at + (index >> 5)] as number) |= 1 << (index & 31);
      }
      index += 1;
    }
    if (ended === 0) return;
    for (; index <= last; index += 1) if (isKnown(index)) bits.number(1);
    ended -= 1;
  };

  return { reset: () => (ended = 0), read: refines ? refine : tell };
}
