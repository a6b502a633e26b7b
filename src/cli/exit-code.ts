/** Exit codes; documented in the README. */
export const exitCode = {
  good: 0,
  /** Findings that block. */
  blocked: 1,
  usage: 2,
  /** Cannot read or write. */
  host: 4,
  /** A file that a person made, changed or signed is in the way. */
  refused: 5,
  /** A fault of the program (EX_SOFTWARE in sysexits.h). */
  fault: 70,
  /** 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
