import type { View } from '../pipeline.ts';
import type { Message } from './messages.ts';

/** A view, or the changes since a revision of git. */
export type Look = View | { readonly file: string; readonly format: 'redline'; readonly since: string };

/** Returns what a look is kept by. */
export function keyOf(look: Look): string {
  const { format, file } = look;
  return look.format === 'redline' ? `${format} ${file}\n${look.since}` : `${format} ${file}`;
}

/** Returns what the page is told of one that was made. */
export function messageOf({ file, format, bytes }: Look & { readonly bytes: Uint8Array }): Message {
  return format !== 'pdf'
    ? { kind: 'text', file, html: new TextDecoder().decode(bytes) }
    : { kind: 'pages', file, base64: Buffer.from(bytes).toString('base64') };
}
