import { type ExitCode, exitCode } from './exit-code.ts';
import { printFailure } from './print-failure.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Does what the command line asks and prints what came of it. Returns the exit code; throws nothing. */
export async function run(terminal: Terminal): Promise<ExitCode> {
  try {
    const asked = readArguments(terminal.parameters);
    if ('command' in asked) return await asked.command.run(asked.typed, terminal);
    terminal.output.write(asked.text);
    return exitCode.good;
  } catch (error) {
    return printFailure(error, terminal);
  }
}
