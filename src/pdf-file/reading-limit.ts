/** How often the whole of a text may be gone over: in a sound PDF, what is read lies apart. */
const MAX_READINGS = 8;
/** Characters of which reading takes no time, however often. */
const LITTLE = 1_000_000;

class EntangledText extends Error {}

/** Limits how much of a text is read when many places in it are tried, which may all lead to its end. */
export class ReadingLimit {
  #left: number;

  constructor(text: string) {
    this.#left = Math.max(LITTLE, MAX_READINGS * text.length);
  }

  /** Counts characters that were read; at the limit it throws what `unlessEntangled` catches. */
  count(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw new EntangledText();
  }
}

/** Returns the result of reading, or `otherwise` when a limit was reached. */
export function unlessEntangled<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof EntangledText) return otherwise;
    throw error;
  }
}
