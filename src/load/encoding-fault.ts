import { isUtf8 } from 'node:buffer';
import type { Fault } from '../diagnostic/diagnostic.ts';

/** Why bytes are not the UTF-8 text that was expected, and where: line and column from 1. */
export interface EncodingFault extends Fault {
  readonly line: number;
  readonly column: number;
}

const saveAsUtf8 =
  'Sla het bestand op als UTF-8 (in VS Code: klik rechtsonder op de codering; in Kladblok: Opslaan als, Codering).';

/** Returns what is wrong with the encoding of a file, or nothing when it is UTF-8 text. */
export function encodingFault(bytes: Uint8Array): EncodingFault | undefined {
  if (isUtf16(bytes)) {
    const message = 'Dit bestand is opgeslagen als UTF-16, niet als UTF-8.';
    return { rule: 'encoding/utf-16', message, help: saveAsUtf8, line: 1, column: 1 };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const message = 'Dit is geen tekstbestand: er staat een nulbyte in.';
    const help = 'Exporteer de tekst als Markdown; een Word- of PDF-bestand kan hier niet staan.';
    return { rule: 'encoding/binary', message, help, ...positionOf(bytes, zero) };
  }
  const at = isUtf8(bytes) ? undefined : firstInvalid(bytes);
  if (at === undefined) return undefined;
  const position = positionOf(bytes, at.offset);
  if (at.cut) {
    return {
      rule: 'encoding/cut-off',
      message: 'Dit bestand breekt af midden in een teken.',
      help: 'Het bestand is niet heel overgekomen: haal het opnieuw op.',
      ...position,
    };
  }
  const byte = bytes[at.offset] ?? 0;
  const letter = highControls[byte - 0x80] ?? String.fromCharCode(byte);
  const shown = /[\p{L}\p{P}\p{S}]/u.test(letter) ? `, waarschijnlijk \`${letter}\` in Windows-1252` : '';
  const code = byte.toString(16).toUpperCase().padStart(2, '0');
  return {
    rule: 'encoding/windows-1252',
    message: `Dit bestand is geen UTF-8: hier staat byte ${code}${shown}.`,
    help: saveAsUtf8,
    ...position,
  };
}

/** 80 to 9F in Windows-1252; Node 20 decodes these as Latin-1, control characters. */
const highControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A byte order mark, or (without one) zeros in every second place, as Western text has. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return false;
  const zeros = [0, 1].map((side) => start.filter((byte, index) => index % 2 === side && byte === 0).length);
  return zeros.some((count) => count >= Math.floor(start.length / 2) - 1);
}

type ByteRange = readonly [least: number, most: number];

const tail: ByteRange = [0x80, 0xbf];

/** Bytes of a character (RFC 3629, section 4): no overlong forms, no surrogates, nothing above U+10FFFF. */
const sequences: readonly (readonly [lead: ByteRange, ...ByteRange[]])[] = [
  [[0x00, 0x7f]],
  [[0xc2, 0xdf], tail],
  [[0xe0, 0xe0], [0xa0, 0xbf], tail],
  [[0xe1, 0xec], tail, tail],
  [[0xed, 0xed], [0x80, 0x9f], tail],
  [[0xee, 0xef], tail, tail],
  [[0xf0, 0xf0], [0x90, 0xbf], tail, tail],
  [[0xf1, 0xf3], tail, tail, tail],
  [[0xf4, 0xf4], [0x80, 0x8f], tail, tail],
];

/** Where the first bytes are that are not UTF-8; `cut` when the file ends in the middle of a character. */
function firstInvalid(bytes: Uint8Array): { offset: number; cut: boolean } | undefined {
  let offset = 0;
  while (offset < bytes.length) {
    const sequence = sequences.find(([lead]) => isWithin(bytes[offset], lead));
    if (!sequence) return { offset, cut: false };
    const bad = sequence.findIndex((range, index) => !isWithin(bytes[offset + index], range));
    if (bad >= 0) return { offset, cut: offset + bad >= bytes.length };
    offset += sequence.length;
  }
  return undefined;
}

function isWithin(byte: number | undefined, [least, most]: ByteRange): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}

/** Line and column of a byte; all before it is good UTF-8. */
function positionOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const lines = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
