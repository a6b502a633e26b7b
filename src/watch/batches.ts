/** How changes are batched. Times in milliseconds. */
export interface BatchRequest {
  /** A batch is complete when nothing changes for this long. */
  readonly quiet: number;
  /** A batch is delivered after this long, even if changes continue or a file is half-written. */
  readonly longest: number;
  /** Says whether more changes are likely to follow: a file is empty or missing. */
  readonly isHalfWritten: (changed: readonly string[]) => boolean;
  /** Receives the changed paths, each once. Not called again until it is done; must not throw. */
  readonly take: (changed: readonly string[]) => Promise<void>;
}

/** Collects changes until it is quiet, as editors empty or delete a file for a moment. */
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

  /** Records a change. */
  note(path: string): void {
    if (this.#closed) return;
    if (this.#changed.size === 0) this.#since = performance.now();
    this.#changed.add(path);
    this.#wait();
  }

  /** Delivers no more; waits for the current batch. */
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
    // Changes during a batch wait for its end.
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
