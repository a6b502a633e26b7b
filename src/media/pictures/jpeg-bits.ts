import type { HuffmanTable } from './huffman-table.ts';
import { damaged } from './picture.ts';

const cutOff = 'de beeldpunten houden te vroeg op of zijn door elkaar geraakt';

/** Reads the bits between two markers of a JPEG (ITU-T T.81, B.1.1.5 and F.2.2.5). */
export class JpegBits {
  readonly #bytes: Uint8Array;
  #at: number;
  /** The next bits, `#count` of them, the first one on the left. */
  #bits = 0;
  #count = 0;
  /** How many of them are behind the last real one. */
  #made = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Reads a symbol. @throws PictureError when there is no such code */
  symbol(table: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const entry = table[(this.#bits >>> (this.#count - 16)) & 0xffff] as number;
    if (entry === 0) damaged(cutOff);
    this.#count -= entry >> 8;
    return entry & 0xff;
  }

  /** Reads a number of at most 16 bits. */
  number(length: number): number {
    if (this.#count < length) this.#fill();
    this.#count -= length;
    return (this.#bits >>> this.#count) & ((1 << length) - 1);
  }

  /** Looks whether all that was read was there. @throws PictureError */
  checkEnd(): void {
    if (this.#count < this.#made) damaged(cutOff);
  }

  /**
   * Goes over the bits that fill the last byte, and zeros behind it, and returns where the marker begins.
   * @throws PictureError when there is more
   */
  marker(): number {
    this.checkEnd();
    const unread = this.#count - this.#made;
    if (((this.#bits >>> this.#made) & ((1 << (unread - (unread % 8))) - 1)) !== 0) damaged(cutOff);
    while (this.#bytes[this.#at] === 0) this.#at += 1;
    while (this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] === 0xff) this.#at += 1;
    if (this.#bytes[this.#at] !== 0xff || this.#bytes[this.#at + 1] === 0) damaged(cutOff);
    return this.#at;
  }

  /** Skips a restart marker. @throws PictureError when it is not the one that must come */
  restart(index: number): void {
    const at = this.marker();
    if (this.#bytes[at + 1] !== 0xd0 + (index & 7)) damaged(cutOff);
    this.#at = at + 2;
    this.#bits = 0;
    this.#count = 0;
    this.#made = 0;
  }

  /** Makes at least 17 bits ready; behind the last real one as many zeros as are asked for. */
  #fill(): void {
    while (this.#count <= 16) {
      const byte = this.#bytes[this.#at];
      const isData = byte !== undefined && (byte !== 0xff || this.#bytes[this.#at + 1] === 0);
      if (isData) this.#at += byte === 0xff ? 2 : 1;
      else this.#made += 8;
      this.#bits = (this.#bits << 8) | (isData ? byte : 0);
      this.#count += 8;
    }
  }
}
