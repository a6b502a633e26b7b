/** Bytes, about, above which entries not used recently are dropped; at most twice as many are kept. */
const MAX_SIZE = 100_000_000;

interface Kept<T> {
  readonly value: T;
  readonly size: number;
}

/** Results of one function, by key. All memories share one limit, so more of them take no more room. */
export class Memory<T> {
  /** Memories with entries. */
  static readonly #filled = new Set<Memory<unknown>>();
  static #recentSize = 0;

  #recent = new Map<string, Kept<T>>();
  #older = new Map<string, Kept<T>>();

  /** Returns the entry of a key, if it is kept. */
  find(key: string): Kept<T> | undefined {
    const recent = this.#recent.get(key);
    if (recent) return recent;
    const older = this.#older.get(key);
    return older && this.keep(key, older.value, older.size);
  }

  /** Keeps a value; `size` is about how many bytes it and its inputs take. */
  keep(key: string, value: T, size: number): Kept<T> {
    const kept = { value, size };
    this.#recent.set(key, kept);
    Memory.#filled.add(this);
    Memory.#recentSize += size;
    if (Memory.#recentSize > MAX_SIZE) Memory.age();
    return kept;
  }

  /** Drops what was not used since the last call. */
  static age(): void {
    Memory.#recentSize = 0;
    for (const memory of Memory.#filled) {
      memory.#older = memory.#recent;
      memory.#recent = new Map();
      if (memory.#older.size === 0) Memory.#filled.delete(memory);
    }
  }
}

/**
 * Drops memoized results not used since the last call: to be called after each dossier by programs that
 * process many. What dossiers share, such as templates, is kept, and so is what is still referenced.
 */
export function forgetMemoized(): void {
  Memory.age();
}
