import type { Format } from '../pipeline.ts';
import type { CliArguments } from './cli-command.ts';
import { isForMachines } from './findings-text.ts';
import { readFormats, shownFormat } from './output-formats.ts';
import type { ReportOptions } from './report-options.ts';
import { UsageError } from './usage-error.ts';

/** Reads `--out`; undefined when it is not given. @throws UsageError for an empty one */
export function readOut(args: CliArguments): string | undefined {
  const out = args.value('out');
  if (out === '') throw new UsageError('bij `--out` hoort de naam van een map');
  return out;
}

/** Reads `--out` and `--to`. @throws UsageError */
export function readTarget(args: CliArguments): {
  readonly out: string | undefined;
  readonly formats: readonly Format[];
} {
  return { out: readOut(args), formats: readFormats(args.values('to')) };
}

/**
 * Refuses formats that are only printed, and findings for machines. `what` and `does` are what the user typed
 * and what it does with files, in Dutch.
 *
 * @throws UsageError
 */
export function requireFiles(
  [what, does]: readonly [string, string],
  formats: readonly Format[],
  { format }: Pick<ReportOptions, 'format'>,
): void {
  const shown = shownFormat(formats);
  if (shown) throw new UsageError(`\`${what}\` ${does} bestanden; \`--to ${shown}\` maakt er geen`);
  if (isForMachines(format))
    throw new UsageError(`\`${what}\` vertelt in gewone tekst; laat \`--format ${format}\` weg`);
}
