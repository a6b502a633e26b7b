/** Returns where a table of a TrueType font begins (OpenType 1.9). @throws RangeError outside the file */
export function fontTable(view: DataView, wanted: string): number | undefined {
  const count = view.getUint16(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = [0, 1, 2, 3].map((index) => String.fromCharCode(view.getUint8(entry + index))).join('');
    if (tag === wanted) return view.getUint32(entry + 8);
  }
  return undefined;
}
