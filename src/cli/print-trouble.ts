import { HostError } from '../host/host-error.ts';
import { sourceStack } from '../host/source-stack.ts';
import type { Outcome } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainHostError } from './explain-host-error.ts';
import type { Stream, Terminal } from './terminal.ts';

/** Prints a failure of the system, or a fault of the program. Returns the exit code. */
export function printTrouble(
  error: unknown,
  { messages, environment }: Pick<Terminal, 'messages' | 'environment'>,
): ExitCode {
  // The system may also refuse one of the program's own files, for example when too many are open.
  const own = error instanceof Error && 'path' in error ? String(error.path) : 'akkoord';
  const refused = HostError.in(error, own);
  if (!refused) return printFault(error, messages, environment);
  const { message, help } = explainHostError(refused);
  messages.write(`${visibleText(refused.path)}: fout: ${message}\n  doe dit: ${help}\n\n`);
  messages.write('afgebroken — geen bestand half geschreven\n');
  printStack(error, messages, environment);
  return exitCode.host;
}

/** Prints what failed in one dossier of many. Returns the exit code. */
export function printFailure(
  { folder, by }: NonNullable<Outcome['failed']>,
  terminal: Pick<Terminal, 'messages' | 'environment'>,
): ExitCode {
  terminal.messages.write(`dit gebeurde bij \`${visibleText(folder)}\`:\n`);
  return printTrouble(by, terminal);
}

/** Prints a fault of the program. The error may quote the author's text: shown only on request. */
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
  messages.write(`\n${sourceStack(error)}\n`);
}
