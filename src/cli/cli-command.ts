import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** One command, `akkoord <name>`. Its texts are Dutch; `--help` prints them in the order below. */
export interface CliCommand {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /** What follows the name: `[opties] [pad…]`. */
  readonly usage: string;
  /** In the notation of commander: `[pad...]` is optional and repeatable, `<naam>` is required. */
  readonly parameters: readonly { readonly name: string; readonly help: string }[];
  readonly options: readonly CliOption[];
  /** Further explanation, in lines of at most 100 columns. */
  readonly details: string;
  readonly examples: readonly Example[];
  /**
   * Does the work and returns the exit code. Reads all options before loading anything.
   *
   * @throws UsageError for a wrong command line; HostError when the file system refuses
   */
  readonly run: (args: CliArguments, terminal: Terminal) => Promise<ExitCode>;
}

export interface CliOption {
  /** `--out <map>` takes a value, `--quiet` does not. In `<map>` and `<bestand>`, `\` becomes `/`. */
  readonly flags: string;
  readonly help: string;
}

export interface Example {
  readonly command: string;
  readonly what?: string | undefined;
}

/** The words and options given to a command. Options go by their long name without dashes. */
export interface CliArguments {
  /** All words that are not options, in order. */
  readonly words: readonly string[];
  /** The value of an option; the last if it was given more than once. */
  readonly value: (option: string) => string | undefined;
  /** Every value of an option, in order. */
  readonly values: (option: string) => readonly string[];
  /** Whether a flag was given. */
  readonly has: (option: string) => boolean;
}
