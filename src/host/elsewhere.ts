/** Other processes, and folders that are gone afterwards: a way to do the same work under other circumstances. */
export interface Elsewhere {
  /** Lends an empty folder to some work, and takes it away with all that is in it. @throws HostError when no folder can be made */
  inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result>;
  /** Runs this same program in a process of its own, to its end. @throws HostError when it cannot be started */
  run(parameters: readonly string[], circumstances: Circumstances): Promise<Ended>;
}

/** What a process finds around it. */
export interface Circumstances {
  /** The folder to work in; the one of this process when there is none. */
  readonly folder?: string | undefined;
  /** Put over the variables of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How a process ended. */
export interface Ended {
  /** Nothing when a signal ended it. */
  readonly code: number | undefined;
  readonly output: string;
  readonly messages: string;
}
