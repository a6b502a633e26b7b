/** Other processes and temporary folders: a way to do the same work in other circumstances. */
export interface Elsewhere {
  /** Runs work with an empty folder that is removed afterwards. @throws HostError */
  inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result>;
  /** Runs this program in another process, to its end. @throws HostError when it cannot be started */
  run(parameters: readonly string[], circumstances: Circumstances): Promise<Ended>;
}

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
