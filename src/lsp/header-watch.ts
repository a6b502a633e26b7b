/** The most bytes before a message: `Content-Length`, and perhaps `Content-Type`. */
const MAX_HEADER = 4_096;
/** The most bytes of a message. Editors send a text as a whole when it is opened; the largest is far smaller. */
const MAX_MESSAGE = 256_000_000;

/**
 * Follows the bytes that an editor sends, to see a header that cannot be read: a server that waits for its end
 * would be silent for ever.
 */
export class HeaderWatch {
  /** What was read of a header. */
  #header = '';
  /** Bytes of a message that are still to come. */
  #left = 0;

  /** Reads more bytes; returns what is wrong with a header, in Dutch. */
  read(bytes: Uint8Array): string | undefined {
    let at = 0;
    while (at < bytes.length) {
      const skipped = Math.min(this.#left, bytes.length - at);
      this.#left -= skipped;
      at += skipped;
      for (; this.#left === 0 && at < bytes.length; at++) {
        this.#header += String.fromCharCode(bytes[at] ?? 0);
        const fault = this.#isComplete() ? this.#end() : this.#doubt();
        if (fault !== undefined) return fault;
      }
    }
    return undefined;
  }

  #isComplete(): boolean {
    return this.#header.endsWith('\r\n\r\n');
  }

  /** Says what is wrong with a header that is not complete yet. */
  #doubt(): string | undefined {
    if (this.#header.length > MAX_HEADER) return 'de kop van een bericht is te lang';
    if (/(?<!\r)\n/.test(this.#header)) return 'een regel in de kop van een bericht eindigt niet op CR LF';
    const line = this.#header.slice(this.#header.lastIndexOf('\n') + 1);
    if (!/^[\w-]*(?::.*)?\r?$/s.test(line)) return `de kop van een bericht is niet te lezen: ${quoted(line)}`;
    return undefined;
  }

  #end(): string | undefined {
    const length = /^content-length: *(\d+) *\r$/im.exec(this.#header)?.[1];
    const charset = /charset="?([\w-]+)/i.exec(this.#header)?.[1] ?? 'utf-8';
    const header = this.#header;
    this.#header = '';
    if (length === undefined) return `in de kop van een bericht staat geen lengte: ${quoted(header)}`;
    if (Number(length) > MAX_MESSAGE) return `een bericht is te groot: ${length} bytes`;
    if (!/^utf-?8$/i.test(charset)) return `een bericht is niet in UTF-8 maar in ${charset}`;
    this.#left = Number(length);
    return undefined;
  }
}

function quoted(header: string): string {
  return JSON.stringify(header.slice(0, 80));
}
