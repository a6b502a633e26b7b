import { visibleText } from '../text/visible-text.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { printTrouble } from './print-trouble.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Prints why a command failed and returns the exit code. */
export function printFailure(error: unknown, terminal: Terminal): ExitCode {
  if (!(error instanceof UsageError)) return printTrouble(error, terminal);
  const { messages, parameters } = terminal;
  const command = commands.find(({ name }) => parameters[0] === name);
  messages.write(`fout: ${visibleText(error.message)}\n`);
  messages.write(`  doe dit: lees \`akkoord ${command ? `${command.name} ` : ''}--help\`\n`);
  return exitCode.usage;
}
