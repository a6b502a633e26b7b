import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** One command: `akkoord <name>`. What it says of itself is Dutch; `--help` prints it in the order below. */
export interface CliCommand {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly description: string;
  /** What comes behind the name: `[opties] [pad…]`. */
  readonly usage: string;
  /** As commander writes them: `[pad...]` may be left out and repeated, `<naam>` is needed. */
  readonly parameters: readonly { readonly name: string; readonly help: string }[];
  readonly options: readonly CliOption[];
  /** What else one must know; lines of at most 100 columns. */
  readonly details: string;
  readonly examples: readonly Example[];
  /**
   * Does the work and returns the exit code. Reads all options before it loads anything.
   * @throws UsageError when it was typed wrongly; HostError when the file system refuses
   */
  readonly run: (typed: Typed, terminal: Terminal) => Promise<ExitCode>;
}

export interface CliOption {
  /** `--out <map>` takes a value, `--quiet` does not. That of a `<map>` or `<bestand>` is a path, and gets `/` between folders. */
  readonly flags: string;
  readonly help: string;
}

export interface Example {
  readonly command: string;
  readonly what?: string | undefined;
}

/** What was typed behind the name of a command. Options by their long name without dashes. */
export interface Typed {
  /** All words that are no options, in order. */
  readonly words: readonly string[];
  /** The value of an option; the last one when it was given more than once. */
  readonly value: (option: string) => string | undefined;
  /** Every value of an option, in order. */
  readonly values: (option: string) => readonly string[];
  /** Whether an option without a value was given. */
  readonly has: (option: string) => boolean;
}
