/** Bytes, about, before what was not asked for of late is forgotten; at most twice as many are kept. Some times what a large dossier takes. */
const MAX_SIZE = 100_000_000;

interface Kept<T> {
  readonly value: T;
  readonly size: number;
}

/** What one function made, by key. All memories share one limit: the program grows no larger by having more of them. */
export class Memory<T> {
  /** Those that hold anything. */
  static readonly #filled = new Set<Memory<unknown>>();
  static #recentSize = 0;

  #recent = new Map<string, Kept<T>>();
  #older = new Map<string, Kept<T>>();

  /** Returns what is kept under a key, if it is. */
  find(key: string): Kept<T> | undefined {
    const recent = this.#recent.get(key);
    if (recent) return recent;
    const older = this.#older.get(key);
    return older && this.keep(key, older.value, older.size);
  }

  /** Keeps a value that takes about so many bytes, together with what it was made of. */
  keep(key: string, value: T, size: number): Kept<T> {
    const kept = { value, size };
    this.#recent.set(key, kept);
    Memory.#filled.add(this);
    Memory.#recentSize += size;
    if (Memory.#recentSize > MAX_SIZE) Memory.age();
    return kept;
  }

  /** Forgets what was not asked for since it did so last. */
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
 * Forgets what was memoized and not asked for since this was called last: for who goes through many dossiers, after each. What they share,
 * as templates, is kept, and so is what anybody still holds.
 */
export function forgetMemoized(): void {
  Memory.age();
}
