import { createHash } from 'node:crypto';

/**
 * Returns the id that git gives to content.
 *
 * @param digits 40 in a repository with SHA-1, 64 in one with SHA-256
 */
export function gitBlobHash(bytes: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** Returns what git may store for a file: its bytes, with LF line endings, or a pointer of Git LFS. */
export function gitBlobForms(bytes: Buffer): readonly Uint8Array[] {
  // Git takes a file with a NUL for binary.
  const isText = !bytes.includes(0);
  return [
    bytes,
    ...(isText ? [Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')] : []),
    lfsPointer(bytes),
  ];
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
function lfsPointer(bytes: Buffer): Buffer {
  const id = createHash('sha256').update(bytes).digest('hex');
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${bytes.length}\n`);
}
