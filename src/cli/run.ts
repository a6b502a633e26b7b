import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { printText } from '../diagnostic/print-text.ts';
import { visibleText } from '../diagnostic/visible-text.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { readSourceDateEpoch } from '../host/source-date-epoch.ts';
import type { BuildRequest, CheckRequest, Outcome } from '../pipeline.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainHostError } from './explain-host-error.ts';
import { buildSummary, checkSummary, refusalText } from './outcome-text.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';
import { useColour } from './use-colour.ts';

/** One of the two streams that the program prints to. */
export interface Stream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns?: number | undefined;
}

/** The part of the pipeline that the command line calls. */
export interface Pipeline {
  readonly build: (request: BuildRequest, host: Host) => Outcome | Promise<Outcome>;
  readonly check: (request: CheckRequest, host: Host) => Outcome | Promise<Outcome>;
}

/** Everything that a run needs; `load` comes last so that help and mistakes cost no more than this folder. */
export interface Terminal {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Stream;
  readonly messages: Stream;
  readonly load: () => Promise<{ readonly pipeline: Pipeline; readonly host: Host }>;
}

/** The folder that is taken when no path is given. */
const usualFolder = 'agreements';
/** Room for the line number and the bar before a source line. */
const gutter = 8;

/** Does what the command line asks and prints what came of it. Returns the exit code; throws nothing. */
export async function run(terminal: Terminal): Promise<ExitCode> {
  try {
    return await obey(terminal);
  } catch (error) {
    return printFailure(error, terminal);
  }
}

async function obey(terminal: Terminal): Promise<ExitCode> {
  const { environment, output, messages } = terminal;
  const invocation = readArguments(terminal.parameters);
  if (invocation.command === 'show') {
    output.write(invocation.text);
    return exitCode.good;
  }
  if (readSourceDateEpoch(environment.SOURCE_DATE_EPOCH) === 'invalid')
    throw new UsageError('`SOURCE_DATE_EPOCH` is geen geheel aantal seconden sinds 1970');
  const { pipeline, host } = await terminal.load();
  const paths = findPaths(invocation.paths, host);

  if (invocation.command === 'check') {
    const outcome = await pipeline.check({ paths }, host);
    printFindings(outcome.diagnostics, output, terminal, host);
    messages.write(checkSummary(outcome));
    return codeOf(outcome);
  }
  const outcome = await pipeline.build({ ...invocation, paths }, host);
  printFindings(outcome.diagnostics, messages, terminal, host);
  messages.write(refusalText(outcome));
  output.write(outcome.printed);
  output.write(outcome.written.map((path) => `${path}\n`).join(''));
  messages.write(buildSummary(outcome));
  return codeOf(outcome);
}

/** Returns the paths given, or the usual folder. @throws HostError when one does not exist */
function findPaths(given: readonly string[], host: Host): readonly string[] {
  if (given.length === 0 && host.inspect(usualFolder).kind !== 'folder')
    throw new UsageError(`hier is geen map \`${usualFolder}\`; noem het dossier`);
  for (const path of given) {
    const { kind } = host.inspect(path);
    if (kind === 'missing') throw new HostError('ENOENT', path);
    if (kind === 'other') throw new HostError('ENOTFILE', path);
  }
  return given.length > 0 ? given : [usualFolder];
}

function codeOf(outcome: Outcome): ExitCode {
  if (outcome.refusals.length > 0) return exitCode.refused;
  return outcome.blocked ? exitCode.blocked : exitCode.good;
}

function printFindings(
  diagnostics: readonly Diagnostic[],
  stream: Stream,
  { environment }: Terminal,
  host: Host,
): void {
  const text = printText(diagnostics, {
    source: (file) => readSource(file, host),
    colour: useColour(environment, stream.isTerminal),
    width: stream.columns === undefined ? undefined : Math.max(40, stream.columns - gutter),
  });
  stream.write(text);
}

/** The text of a source, for its lines; nothing when it cannot be read: the finding itself says why. */
function readSource(file: string, host: Host): string | undefined {
  try {
    return host.inspect(file).kind === 'file' ? new TextDecoder().decode(host.read(file)) : undefined;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function printFailure(error: unknown, { messages, environment, parameters }: Terminal): ExitCode {
  if (error instanceof UsageError) {
    const command = ['build', 'check'].find((name) => parameters[0] === name);
    messages.write(`fout: ${visibleText(error.message)}\n`);
    messages.write(`  doe dit: lees \`akkoord ${command ? `${command} ` : ''}--help\`\n`);
    return exitCode.usage;
  }
  if (error instanceof HostError) {
    const { message, help } = explainHostError(error);
    messages.write(`${visibleText(error.path)}: fout: ${message}\n  doe dit: ${help}\n\n`);
    messages.write('afgebroken — geen bestand half geschreven\n');
    printStack(error, messages, environment);
    return exitCode.host;
  }
  return printFault(error, messages, environment);
}

/** Says that the program itself failed; its message could quote the author's text, so only someone who asks gets to see it. */
export function printFault(error: unknown, messages: Stream, environment: Terminal['environment']): ExitCode {
  messages.write('fout in Akkoord zelf; aan uw tekst ligt het niet. Geen bestand is half geschreven.\n');
  messages.write(
    '  doe dit: geef de opdracht nog eens met `AKKOORD_DEBUG=1` ervoor, en stuur wat er dan staat aan de beheerder\n',
  );
  printStack(error, messages, environment);
  return exitCode.fault;
}

function printStack(error: unknown, messages: Stream, environment: Terminal['environment']): void {
  if (environment.AKKOORD_DEBUG !== '1') return;
  messages.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
