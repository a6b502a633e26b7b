import { damaged } from './picture.ts';

/** For each 16 bits that may come next: length of the code times 256, plus its symbol; 0 for none. */
export type HuffmanTable = Uint16Array;

/**
 * Makes the table of one DHT: how many codes there are of each length, 1 to 16 bits, and their symbols in
 * order (ITU-T T.81, C.2). @throws PictureError
 */
export function huffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const table = new Uint16Array(65_536);
  let next = 0;
  let index = 0;
  counts.forEach((count, position) => {
    const length = position + 1;
    const span = 65_536 >> length;
    for (const symbol of symbols.subarray(index, index + count)) {
      if (next + span > 65_536) damaged('een tabel met codes klopt niet (`DHT`)');
      table.fill((length << 8) | symbol, next, next + span);
      next += span;
    }
    index += count;
  });
  return table;
}
