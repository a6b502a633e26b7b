import { visibleText } from '../text/visible-text.ts';
import { called } from './called.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findingsText } from './findings-text.ts';
import { refusalText } from './outcome-text.ts';
import type { Loaded, Pipeline, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Created = Awaited<ReturnType<Pipeline['create']>>;
type Blocker = Pick<Created, 'problem' | 'refusals' | 'unreadable'>;

/** Says whether anything prevents what was asked. */
export function isBlocked({ problem, refusals, unreadable }: Blocker): boolean {
  return problem !== undefined || refusals.length > 0 || unreadable;
}

/** Prints what prevents creation and returns the exit code. @throws UsageError for a wrong command line */
export function reportBlocker(
  { problem, refusals, diagnostics = [] }: Blocker & Partial<Pick<Created, 'diagnostics'>>,
  { messages, environment }: Terminal,
  loaded: Loaded,
  written: readonly string[] = [],
): ExitCode {
  if (problem) {
    const option = problem.option === undefined ? '' : `\`--${problem.option}\`: `;
    throw new UsageError(`${option}${problem.message}; ${problem.help}`);
  }
  const found = { diagnostics, blocking: diagnostics, suppressed: [], blocked: true, documents: 0 };
  const undone = { unchecked: [], written: [], unchanged: [], withheld: [], printed: '', failures: [] };
  const outcome = { ...found, ...undone, refusals };
  const options = { profile: undefined, format: 'text', quiet: false, colour: 'auto' } as const;
  messages.write(findingsText(outcome, options, { stream: messages, environment, loaded }));
  messages.write(called(refusalText(outcome), { environment }));
  messages.write(
    written.length > 0 ? `wel gemaakt: ${written.map(visibleText).join(', ')}\n` : 'er is niets gemaakt\n',
  );
  return refusals.length > 0 ? exitCode.refused : exitCode.blocked;
}
