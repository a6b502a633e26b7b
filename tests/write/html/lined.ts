import { createHash } from 'node:crypto';

const blocks =
  'body|header|main|footer|section|nav|h[1-6]|p|ul|ol|li|dl|div|dt|dd|table|caption|thead|tbody|tr|blockquote|figure|figcaption|hr|img|meta|title';

/**
 * Returns a page as text that can be read and compared: each block on its own line; the style sheet left out, images as type, size and
 * the first digits of their SHA-256.
 */
export function lined(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<style>.*?<\/style>/su, '<style>…</style>')
    .replace(/'sha256-[^']*'|&#x27;sha256-[^&]*&#x27;/u, 'sha256-…')
    .replace(/data:([^;]+);base64,([A-Za-z0-9+/=]*)/gu, (_whole, type: string, data: string) => {
      const image = Buffer.from(data, 'base64');
      return `${type} ${image.length} ${createHash('sha256').update(image).digest('hex').slice(0, 8)}`;
    })
    .replace(new RegExp(`(?<!\n)(<(?:${blocks})[ >])`, 'gu'), '\n$1');
}
