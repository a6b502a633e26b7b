/** The signature that a PNG begins with (RFC 2083, 3.1), and what a chunk has around its data: length, type and check. */
const SIGNATURE = 8;
const AROUND = 12;

/** Returns a PNG without what programs leave behind its end, which Word does not mind; other bytes as they are. */
export function wholePng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE; at + AROUND <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    at += length + AROUND;
    if (type === 'IEND') return bytes.subarray(0, at);
  }
  return bytes;
}
