import { counted } from '../diagnostic/count-line.ts';
import { HostError } from '../host/host-error.ts';
import { sourceStack } from '../host/source-stack.ts';
import type { Outcome } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explainHostError } from './explain-host-error.ts';
import type { Stream, Terminal } from './terminal.ts';

/** Dossiers of which is told what failed. */
const MAX_TOLD = 5;

/** Prints a failure of the system that ends the work, or a fault of the program. Returns the exit code. */
export function printTrouble(
  error: unknown,
  { messages, environment }: Pick<Terminal, 'messages' | 'environment'>,
  isEnd = true,
): ExitCode {
  // The system may also refuse one of the program's own files, for example when too many are open.
  const own = error instanceof Error && 'path' in error ? String(error.path) : 'akkoord';
  const refused = HostError.in(error, own);
  if (!refused) return printFault(error, messages, environment);
  const { message, help } = explainHostError(refused);
  messages.write(`${visibleText(refused.path)}: fout: ${message}\n  doe dit: ${help}\n\n`);
  if (isEnd) messages.write('afgebroken — geen bestand half geschreven\n');
  printStack(error, messages, environment);
  return exitCode.host;
}

/** Prints what failed in dossiers of many. Returns the exit code. */
export function printFailures(
  failures: Outcome['failures'],
  terminal: Pick<Terminal, 'messages' | 'environment'>,
): ExitCode {
  const { messages } = terminal;
  for (const { folder, by, isLast } of failures.slice(0, MAX_TOLD)) {
    messages.write(`dit gebeurde bij \`${visibleText(folder)}\`:\n`);
    printTrouble(by, terminal, isLast);
  }
  const more = failures.length - MAX_TOLD;
  if (more > 0) messages.write(`en zo ging het bij nog ${counted(more, ['dossier', 'dossiers'])}\n`);
  return failures.every(({ by }) => HostError.in(by, '')) ? exitCode.host : exitCode.fault;
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
