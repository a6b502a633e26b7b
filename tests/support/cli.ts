import { spawn } from 'node:child_process';
import { run } from '../../src/cli/run.ts';
import type { Pipeline, Stream } from '../../src/cli/terminal.ts';
import type { Elsewhere } from '../../src/host/elsewhere.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { Outcome } from '../../src/pipeline.ts';
import { KnownPages } from '../../src/resolve/known-pages.ts';
import { ReturnedComments } from '../../src/returning/returned-comments.ts';
import { compiledModule } from './compiled-program.ts';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the program in a process of its own, as the shell does, and waits for its end. */
export function runCli(parameters: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { FORCE_COLOR: _force, NO_COLOR: _none, SOURCE_DATE_EPOCH: _epoch, ...environment } = process.env;
  const child = spawn(process.execPath, [compiledModule('cli/main'), ...parameters], {
    cwd: options.cwd,
    env: { ...environment, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = (stream: NodeJS.ReadableStream) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    return () => text;
  };
  const [stdout, stderr] = [read(child.stdout), read(child.stderr)];
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout(), stderr: stderr() }));
  });
}

/** An outcome in which nothing happened, to be changed by a test. */
export const nothing: Outcome = {
  diagnostics: [],
  blocking: [],
  suppressed: [],
  blocked: false,
  documents: 1,
  unchecked: [],
  written: [],
  unchanged: [],
  withheld: [],
  printed: '',
  refusals: [],
  failures: [],
};

/** Runs the command line in this process over a pipeline of the test's own. */
export async function runOver(
  parameters: readonly string[],
  pipeline: Partial<Pipeline>,
  options: {
    host?: Host;
    env?: Readonly<Record<string, string>>;
    isTerminal?: boolean;
    /** What is typed, line by line; the input ends after the last one. */
    answers?: readonly string[];
    /** Milliseconds that the program runs. */
    elapsed?: number;
    /** Wraps standard output (1) and standard error (2). */
    hear?: (number: 1 | 2, stream: Stream) => Stream;
    /** Other processes. */
    elsewhere?: Elsewhere;
    columns?: number;
    /** Someone wants the program to stop. */
    stopped?: () => Promise<void>;
    /** Gets the lines that were only passing. */
    passing?: string[];
    /** Gets all that a terminal shows, in order: both streams, and what is typed. */
    screen?: string[];
  } = {},
): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const isTerminal = options.isTerminal ?? false;
  const hear = options.hear ?? ((_, stream) => stream);
  const answers = [...(options.answers ?? [])];
  const unexpected = () => {
    throw new Error('this command was not to be called');
  };
  const code = await run({
    parameters,
    environment: options.env ?? {},
    input: {
      isTerminal,
      readLine: async () => {
        const line = answers.shift();
        options.screen?.push(`${line ?? ''}\n`);
        return line;
      },
      readAll: async () => new TextEncoder().encode(answers.splice(0).join('\n')),
    },
    elapsed: () => options.elapsed ?? 0,
    output: hear(1, {
      isTerminal,
      showPassing: unexpected,
      write: (text) => {
        stdout += text;
        options.screen?.push(text);
      },
    }),
    messages: hear(2, {
      isTerminal,
      columns: options.columns,
      showPassing: (text) => {
        options.passing?.push(text);
      },
      write: (text) => {
        stderr += text;
        options.screen?.push(text);
      },
    }),
    serve: unexpected,
    open: unexpected,
    stopped: options.stopped ?? unexpected,
    load: async () => ({
      pipeline: {
        build: unexpected,
        check: unexpected,
        planFixes: unexpected,
        mendFiles: unexpected,
        chooseFixes: unexpected,
        respell: unexpected,
        suppressWithReason: unexpected,
        reasonProblem: unexpected,
        MAX_REASON: 300,
        prepare: unexpected,
        create: unexpected,
        importDraft: unexpected,
        receiveFiles: unexpected,
        checkWithComments: unexpected,
        prepareInit: unexpected,
        init: unexpected,
        planUpgrade: unexpected,
        applyChanges: unexpected,
        ruleTexts: () => undefined,
        kindLabel: () => undefined,
        explain: unexpected,
        reproduce: unexpected,
        redlineDossiers: unexpected,
        writeRedlines: unexpected,
        textChanges: unexpected,
        liveRedline: unexpected,
        editorSchemas: unexpected,
        writeSchemas: unexpected,
        dossiersAt: unexpected,
        settingsOf: () => undefined,
        sharedAt: () => [],
        dossierIn: unexpected,
        render: unexpected,
        changesOf: unexpected,
        KnownPages,
        ReturnedComments,
        ...pipeline,
      },
      elsewhere: options.elsewhere ?? { inFolder: unexpected, run: unexpected, helper: unexpected },
      host: options.host ?? memoryHost({ 'agreements/': '', 'x/': '' }),
    }),
  });
  return { code, stdout, stderr };
}
