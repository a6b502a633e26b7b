import { visibleText } from '../text/visible-text.ts';
import { called } from './called.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { printTrouble } from './print-trouble.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command line, prints the result, and returns the exit code. Never throws. */
export async function run(terminal: Terminal): Promise<ExitCode> {
  const { parameters, output, messages } = terminal;
  try {
    const asked = readArguments(parameters);
    if ('command' in asked) return await asked.command.run(asked.args, terminal);
    output.write(asked.text);
    return exitCode.good;
  } catch (error) {
    if (!(error instanceof UsageError)) return printTrouble(error, terminal);
    const command = commands.find(({ name }) => parameters[0] === name);
    const help = `doe dit: lees \`akkoord ${command ? `${command.name} ` : ''}--help\``;
    messages.write(called(`fout: ${visibleText(error.message)}\n  ${help}\n`, terminal));
    return exitCode.usage;
  }
}
