import type { Outcome } from '../pipeline.ts';
import { called } from './called.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { buildFindingsText, isForMachines } from './findings-text.ts';
import { buildSummary, refusalText } from './outcome-text.ts';
import { printFailures } from './print-trouble.ts';
import type { ReportOptions } from './report-options.ts';
import type { Loaded, Terminal } from './terminal.ts';

/** Prints the outcome of a build: paths on standard output, findings and counts on standard error. */
export function printBuild(
  outcome: Outcome,
  { out, options, loaded }: { out: string; options: ReportOptions; loaded: Loaded },
  { output, messages, environment }: Pick<Terminal, 'output' | 'messages' | 'environment'>,
): ExitCode {
  const machine = isForMachines(options.format);
  const stream = machine ? output : messages;
  // What a build finds as it should be, it does not write.
  const again = { ...outcome, unchanged: outcome.written };
  const findings = (told: Outcome) => buildFindingsText(told, options, { stream, environment, loaded });
  stream.write(findings(outcome), machine ? () => findings(again) : undefined);
  messages.write(called(refusalText(outcome), { environment }));
  output.write(outcome.printed);
  if (!options.quiet) {
    if (!machine) output.write(outcome.written.map((path) => `${path}\n`).join(''));
    const summary = (told: Outcome) =>
      called(buildSummary(told, { out, profile: options.profile }), { environment });
    messages.write(summary(outcome), () => summary(again));
  }
  if (outcome.failures.length > 0) return printFailures(outcome.failures, { messages, environment });
  if (outcome.refusals.length > 0) return exitCode.refused;
  return outcome.blocked ? exitCode.blocked : exitCode.good;
}
