/** How changes are gathered. Times in milliseconds. */
export interface BatchRequest {
  /** Without another change for so long, a batch is complete. */
  readonly quiet: number;
  /** A batch is handed over after so long, also when changes keep coming or a file stays half-written. */
  readonly longest: number;
  /** Says whether what changed looks as if more is to come at once: a file is empty, or gone. */
  readonly isHalfWritten: (changed: readonly string[]) => boolean;
  /** Gets the paths that changed, each once. Is not called again before it is done; must not throw. */
  readonly take: (changed: readonly string[]) => Promise<void>;
}

/**
 * Gathers changes until it is quiet, and hands them over one batch at a time. An editor that truncates a file and then writes it shows an
 * empty file first, and one that deletes it before it renames another shows none: both are waited for.
 */
export class Batches {
  readonly #request: BatchRequest;
  #changed = new Set<string>();
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(request: BatchRequest) {
    this.#request = request;
  }

  /** Notes that something changed. */
  note(path: string): void {
    if (this.#closed) return;
    if (this.#changed.size === 0) this.#since = performance.now();
    this.#changed.add(path);
    this.#wait();
  }

  /** Hands over nothing more; waits for the batch that is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const { quiet, longest } = this.#request;
    const left = this.#since + longest - performance.now();
    this.#timer = setTimeout(() => this.#judge(), Math.max(0, Math.min(quiet, left)));
  }

  #judge(): void {
    // What comes in while a batch is under way waits for its end.
    if (this.#running || this.#closed || this.#changed.size === 0) return;
    const { isHalfWritten, longest, take } = this.#request;
    const isLate = performance.now() - this.#since >= longest;
    const changed = [...this.#changed];
    if (!isLate && isHalfWritten(changed)) {
      this.#wait();
      return;
    }
    this.#changed = new Set();
    this.#running = take(changed).finally(() => {
      this.#running = undefined;
      if (this.#changed.size > 0) this.#wait();
    });
  }
}
