import type { Format } from '../pipeline.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { progressLine } from './progress-line.ts';
import type { ReportOptions } from './report-options.ts';
import { isReproduced, reproductionSummary, reproductionText } from './reproduction-text.ts';
import type { Loaded, Terminal } from './terminal.ts';
import { useColour } from './use-colour.ts';

interface Wanted {
  readonly paths: readonly string[];
  readonly out: string;
  readonly formats: readonly Format[];
  readonly options: ReportOptions;
}

/** Does `akkoord build --reproduce`: builds twice and prints the differences. */
export async function reproduceBuild(
  { paths, out, formats, options }: Wanted,
  { pipeline, host, elsewhere }: Loaded,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output, messages, environment } = terminal;
  const colour = useColour(options.colour, environment, messages.isTerminal);
  const words = [
    ...['--to', formats.join(','), '--format', options.format, '--color', colour ? 'always' : 'never'],
    ...(options.profile ? ['--profile', options.profile] : []),
    // Warnings are for `check` to print.
    '--quiet',
  ];
  const progress = progressLine(terminal);
  const result = await pipeline.reproduce({ paths, out, options: words, progress }, host, elsewhere);
  messages.write('');
  if ('failed' in result) {
    const { number, code, output: said, messages: told } = result.failed;
    output.write(said);
    messages.write(told);
    messages.write(`bouw ${number} van 2 maakte geen documenten, dus er is niets vergeleken\n`);
    return Object.values(exitCode).find((known) => known === code) ?? exitCode.fault;
  }
  const unlike = result.files.filter((file) => !isReproduced(file));
  output.write(reproductionText(options.quiet ? unlike : result.files));
  if (!options.quiet) messages.write(reproductionSummary(result.files));
  return unlike.length > 0 ? exitCode.blocked : exitCode.good;
}
