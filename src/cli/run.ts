import { type ExitCode, exitCode } from './exit-code.ts';
import { printFailure } from './print-failure.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command line, prints the result, and returns the exit code. Never throws. */
export async function run(terminal: Terminal): Promise<ExitCode> {
  try {
    const asked = readArguments(terminal.parameters);
    if ('command' in asked) return await asked.command.run(asked.args, terminal);
    terminal.output.write(asked.text);
    return exitCode.good;
  } catch (error) {
    return printFailure(error, terminal);
  }
}
