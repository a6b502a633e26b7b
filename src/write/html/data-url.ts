/** Returns bytes as an address that holds them, so that a page needs no other file (RFC 2397). */
export function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
