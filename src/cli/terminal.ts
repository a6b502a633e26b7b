import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import type * as pipeline from '../pipeline.ts';

/** One of the two streams that the program prints to. */
export interface Stream {
  /** Prints a text, and takes a passing line away first; also for an empty text. */
  readonly write: (text: string) => void;
  /** Shows a line, without its end, until the next write to this stream. For terminals only. */
  readonly showPassing: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns?: number | undefined;
}

/** Where answers come from. */
export interface Input {
  /** Someone is there to ask. */
  readonly isTerminal: boolean;
  /** Returns the next line without its end; nothing at the end of the input. */
  readonly readLine: () => Promise<string | undefined>;
}

/** The functions of the pipeline that the command line calls. */
type Called =
  | 'build'
  | 'check'
  | 'ruleTexts'
  | 'kindLabel'
  | 'prepare'
  | 'create'
  | 'explain'
  | 'reproduce'
  | 'editorSchemas'
  | 'writeSchemas'
  | 'dossiersAt';

/** Handed on to a preview as they are. */
type HandedOn = 'render' | 'dossierIn' | 'KnownPages';

/** The part of the pipeline that the command line calls. */
export type Pipeline = { readonly [Name in Called]: Loosely<(typeof pipeline)[Name]> } & Pick<
  typeof pipeline,
  HandedOn
>;
/** The function itself, or one that needs not wait. */
type Loosely<Function> = Function extends (...given: infer Given) => Promise<infer Result>
  ? (...given: Given) => Result | Promise<Result>
  : Function;

/** What does the work: imported when a command asks for it, so that help and mistakes cost no more than this folder. */
export interface Loaded {
  readonly pipeline: Pipeline;
  readonly host: Host;
  readonly elsewhere: Elsewhere;
}

/** Everything that a run needs of the world around it. */
export interface Terminal {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Input;
  /** Results. */
  readonly output: Stream;
  /** All that is said about them. */
  readonly messages: Stream;
  readonly load: () => Promise<Loaded>;
  /** Serves an editor over the streams of the process, until it goes away and the process ends. */
  readonly serve: () => Promise<never>;
  /** Waits until someone wants the program to stop (Ctrl-C, or the system); asked for by what goes on until then. */
  readonly stopped: () => Promise<void>;
  /** Opens an address in the browser; `failed` hears that there is no way to do so here. Returns what clears up when all is done. */
  readonly open: (address: string, failed: () => void) => () => void;
  /** Milliseconds since the program started. */
  readonly elapsed: () => number;
}
