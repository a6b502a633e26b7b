import { createHash } from 'node:crypto';
import * as fs from 'node:fs';

/** Taken again for every file: to give it fresh memory takes longer than to read a font. */
const part = Buffer.allocUnsafeSlow(65_536);

/** Returns the SHA-256 of a file, as 64 lower-case hexadecimal digits. Throws what `node:fs` throws. */
export function hashOfFile(file: string): string {
  const hash = createHash('sha256');
  const descriptor = fs.openSync(file, 'r');
  try {
    const read = () => fs.readSync(descriptor, part, 0, part.length, null);
    for (let size = read(); size > 0; size = read()) hash.update(part.subarray(0, size));
  } finally {
    fs.closeSync(descriptor);
  }
  return hash.digest('hex');
}
