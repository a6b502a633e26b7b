import type { Elsewhere } from '../host/elsewhere.ts';
import type { Host } from '../host/host.ts';
import type * as pipeline from '../pipeline.ts';

/** Standard output or standard error. */
export interface Stream {
  /**
   * Clears a passing line and prints a text, which may be empty. `again` returns what a run would print that
   * finds all as this one left it; default the same.
   */
  readonly write: (text: string, again?: () => string) => void;
  /** Shows a line until the next write to this stream. For terminals only. */
  readonly showPassing: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns?: number | undefined;
}

/** Standard input. */
export interface Input {
  /** Whether someone can answer. */
  readonly isTerminal: boolean;
  /** Returns the next line without its line ending; undefined at the end of the input. */
  readonly readLine: () => Promise<string | undefined>;
  /** Returns all that comes in until the end, instead of lines. */
  readonly readAll: () => Promise<Uint8Array>;
}

/** The functions of the pipeline that the command line calls. */
type Called =
  | 'build'
  | 'check'
  | 'ruleTexts'
  | 'kindLabel'
  | 'prepare'
  | 'create'
  | 'importDraft'
  | 'checkWithComments'
  | 'prepareInit'
  | 'init'
  | 'planUpgrade'
  | 'applyChanges'
  | 'mendFiles'
  | 'explain'
  | 'reproduce'
  | 'redlineDossiers'
  | 'writeRedlines'
  | 'textChanges'
  | 'editorSchemas'
  | 'writeSchemas'
  | 'dossiersAt'
  | 'settingsOf'
  | 'sharedAt';

/** Functions that a preview gets as they are. */
type HandedOn =
  | 'receiveFiles'
  | 'ReturnedComments'
  | 'render'
  | 'liveRedline'
  | 'dossierIn'
  | 'KnownPages'
  | 'changesOf'
  | 'planFixes'
  | 'chooseFixes'
  | 'respell'
  | 'suppressWithReason'
  | 'reasonProblem'
  | 'MAX_REASON';

/** The part of the pipeline that the command line calls. */
export type Pipeline = { readonly [Name in Called]: Loosely<(typeof pipeline)[Name]> } & Pick<
  typeof pipeline,
  HandedOn
>;
/** The function itself, or a synchronous one. */
type Loosely<Function> = Function extends (...given: infer Given) => Promise<infer Result>
  ? (...given: Given) => Result | Promise<Result>
  : Function;

/** The parts that do the work: imported when a command needs them, so that help and usage errors are fast. */
export interface Loaded {
  readonly pipeline: Pipeline;
  readonly host: Host;
  readonly elsewhere: Elsewhere;
}

/** Everything that a run needs from its environment. */
export interface Terminal {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Input;
  /** Results. */
  readonly output: Stream;
  /** Everything about them. */
  readonly messages: Stream;
  readonly load: () => Promise<Loaded>;
  /** Serves an editor over the streams of the process until the editor goes away and the process ends. */
  readonly serve: (options: { readonly comments: readonly string[] }) => Promise<never>;
  /** Waits until the program is told to stop (Ctrl-C, or the system). For commands that run until then. */
  readonly stopped: () => Promise<void>;
  /** Opens an address in the browser, or calls `failed`. Returns a clean-up function. */
  readonly open: (address: string, failed: () => void) => () => void;
  /** Milliseconds since the program started. */
  readonly elapsed: () => number;
}
