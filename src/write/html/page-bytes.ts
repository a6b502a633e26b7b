/** A file that is inside a page. */
export interface EmbeddedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Returns the `src` of an `img`, its first attribute, for the file at an index, until the page is bytes. */
export function standIn(index: number): string {
  return `embedded:${index}`;
}

/** No text of an author comes out like this: in text `<` is escaped, and in an attribute `"`. */
const standIns = /(?<=<img src=")embedded:(\d+)(?=")/u;

/** Returns the UTF-8 bytes of a page with its files inside (RFC 2397), never as one long text. */
export function pageBytes(html: string, files: readonly EmbeddedFile[]): Uint8Array {
  let length = 0;
  for (const piece of piecesOf(html, files)) length += Buffer.byteLength(piece);
  const bytes = new Uint8Array(length);
  const encoder = new TextEncoder();
  let at = 0;
  for (const piece of piecesOf(html, files)) at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  return bytes;
}

function* piecesOf(html: string, files: readonly EmbeddedFile[]): Generator<string> {
  // Text and the index of a file, in turn.
  for (const [turn, piece] of html.split(standIns).entries())
    if (turn % 2 === 0) yield piece;
    else yield* addressOf(files[Number(piece)]);
}

/** Bytes that become letters at once: whole groups of three, so without padding (RFC 4648, 4). */
const step = 3 * 8192;

function* addressOf(file: EmbeddedFile | undefined): Generator<string> {
  if (!file) throw new Error('a page names a file that it does not have');
  const { type, bytes } = file;
  yield `data:${type};base64,`;
  for (let from = 0; from < bytes.length; from += step)
    yield Buffer.from(bytes.subarray(from, from + step)).toString('base64');
}
