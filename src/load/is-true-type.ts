/** Tables without which no text can be printed in TrueType (OpenType 1.9, "Required Tables"). */
const required = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/**
 * Says whether bytes are a TrueType font that is whole as far as its tables tell: none reaches past the end
 * of the file, all that printing needs are there, and those that lead to the letters are what they should be
 * (OpenType 1.9: "Organization of an OpenType Font", head, maxp, loca, cmap). Sums are not compared: many
 * fonts in use have wrong ones.
 */
export function isTrueType(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || !versions.includes(view.getUint32(0))) return false;
  const count = view.getUint16(4);
  if (bytes.length < 12 + count * 16) return false;
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (offset + length > bytes.length) return false;
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return required.every((tag) => tables.has(tag)) && leadsToLetters(tables);
}

/** The version of the specification, and `true` of Apple. */
const versions = [0x00010000, 0x74727565];
const magicOfHead = 0x5f0f3cf5;
/** Unicode, and Windows: what a PDF library can read. */
const platforms = [0, 3];

function leadsToLetters(tables: ReadonlyMap<string, DataView>): boolean {
  const [head, maxp, loca, cmap] = ['head', 'maxp', 'loca', 'cmap'].map((tag) => tables.get(tag));
  if (!head || !maxp || !loca || !cmap) return false;
  if (head.byteLength < 54 || maxp.byteLength < 6 || cmap.byteLength < 4) return false;
  const [glyphs, isLong] = [maxp.getUint16(4), head.getInt16(50) === 1];
  const [subtables, room] = [cmap.getUint16(2), Math.floor((cmap.byteLength - 4) / 8)];
  return (
    head.getUint32(12) === magicOfHead &&
    glyphs > 0 &&
    loca.byteLength >= (glyphs + 1) * (isLong ? 4 : 2) &&
    subtables <= room &&
    Array.from({ length: subtables }, (_, index) => cmap.getUint16(4 + index * 8)).some((platform) =>
      platforms.includes(platform),
    )
  );
}
