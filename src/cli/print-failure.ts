import { visibleText } from '../diagnostic/visible-text.ts';
import { HostError } from '../host/host-error.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainHostError } from './explain-host-error.ts';
import type { Stream, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Says why a command came to nothing. Returns the exit code that belongs to it. */
export function printFailure(error: unknown, { messages, environment, parameters }: Terminal): ExitCode {
  if (error instanceof UsageError) {
    const command = commands.find(({ name }) => parameters[0] === name);
    messages.write(`fout: ${visibleText(error.message)}\n`);
    messages.write(`  doe dit: lees \`akkoord ${command ? `${command.name} ` : ''}--help\`\n`);
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
