/** Other processes and temporary folders: a way to do the same work in other circumstances, or on more processors. */
export interface Elsewhere {
  /** Runs work with an empty folder that is removed afterwards. @throws HostError */
  inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result>;
  /** Runs this program in another process, to its end. @throws HostError when it cannot be started */
  run(parameters: readonly string[], circumstances: Circumstances): Promise<Ended>;
  /** Returns another process of this program, for work that can be told to it. Starts it with the first task. */
  helper(): Helper;
}

/** Another process of this program that does one task after the other. */
export interface Helper {
  /**
   * Has a task done, of plain data, and returns what came of it. One at a time.
   *
   * @throws what was thrown there; HelperEnded when the process did not survive it: the next task gets another
   */
  do(task: object): Promise<unknown>;
  /** Lets the process end. */
  end(): void;
}

/** A helper ended before its task was done: the memory was exhausted, or somebody killed it. */
export class HelperEnded extends Error {}

/** The surroundings of a process. */
export interface Circumstances {
  /** The working folder; default that of this process. */
  readonly folder?: string | undefined;
  /** Overrides variables of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The result of a process. */
export interface Ended {
  /** Undefined if a signal ended it. */
  readonly code: number | undefined;
  readonly output: string;
  readonly messages: string;
}
