import { HostError } from '../host/host-error.ts';
import { visibleText } from '../text/visible-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainHostError } from './explain-host-error.ts';
import type { Stream, Terminal } from './terminal.ts';

/** Says what broke work off that was asked for rightly: the system, or a fault in the program. Returns the exit code that belongs to it. */
export function printTrouble(
  error: unknown,
  { messages, environment }: Pick<Terminal, 'messages' | 'environment'>,
): ExitCode {
  // The system may also refuse one of the program's own files, as when it has no more to open.
  const own = error instanceof Error && 'path' in error ? String(error.path) : 'akkoord';
  const refused = HostError.in(error, own);
  if (!refused) return printFault(error, messages, environment);
  const { message, help } = explainHostError(refused);
  messages.write(`${visibleText(refused.path)}: fout: ${message}\n  doe dit: ${help}\n\n`);
  messages.write('afgebroken — geen bestand half geschreven\n');
  printStack(error, messages, environment);
  return exitCode.host;
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
