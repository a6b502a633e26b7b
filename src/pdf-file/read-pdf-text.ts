/** Where PDFDocEncoding differs from Latin 1 (ISO 32000-2, annex D.3): from 0x18 and from 0x80. */
const low = '˘ˇˆ˙˝˛˚˜';
const high = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

type Reader = (bytes: Uint8Array) => string;
const utf16 =
  (encoding: 'utf-16be' | 'utf-16le'): Reader =>
  (bytes) =>
    // A language may be named within the text, between two escape characters.
    new TextDecoder(encoding)
      .decode(bytes.subarray(2))
      .split('\u001b')
      .filter((_, index) => index % 2 === 0)
      .join('');
const docEncoding: Reader = (bytes) =>
  [...bytes].map((byte) => low[byte - 0x18] ?? high[byte - 0x80] ?? String.fromCharCode(byte)).join('');

/**
 * By the bytes that a text starts with; the last suits all. The third is outside the standard, and occurs.
 */
const readers: readonly (readonly [start: string, reader: Reader])[] = [
  ['\xfe\xff', utf16('utf-16be')],
  ['\xef\xbb\xbf', (bytes) => new TextDecoder().decode(bytes)],
  ['\xff\xfe', utf16('utf-16le')],
  ['', docEncoding],
];

/**
 * Returns the text that a string in a PDF holds (ISO 32000-2, 7.9.2.2). @param string one character a byte
 */
export function readPdfText(string: string): string {
  const [, reader = docEncoding] = readers.find(([start]) => string.startsWith(start)) ?? [];
  return reader(Uint8Array.from(string, (character) => character.charCodeAt(0)));
}
