import { counted } from '../diagnostic/count-line.ts';
import { programName } from '../host/program-name.ts';
import type { FixPlan, FixRequest, Outcome } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';
import { called } from './called.ts';
import type { CliArguments, CliOption } from './cli-command.ts';
import { diffText } from './diff-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findingsText, isForMachines } from './findings-text.ts';
import { checkSummary, refusalText } from './outcome-text.ts';
import { printFailures, printTrouble } from './print-trouble.ts';
import type { ReportOptions } from './report-options.ts';
import type { Loaded, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { useColour } from './use-colour.ts';

/** The options of `check` that mend what it finds. */
export const fixOptions: readonly CliOption[] = [
  {
    flags: '--fix',
    help: 'verbetert zelf waar maar één antwoord goed is, zoals een trema of een dubbel woord',
  },
  {
    flags: '--fix-suggestions',
    help: 'neemt ook over wat Akkoord alleen voorstelt, van elke melding het eerste; kijk het daarna na',
  },
  { flags: '--dry-run', help: 'met `--fix`: laat zien wat er zou veranderen, en schrijft niets' },
];

/** Which fixes to make, and whether only to show them. */
interface FixOptions extends Pick<FixRequest, 'suggestions'> {
  readonly dryRun: boolean;
}

/** Reads the options; undefined when nothing is to be mended. @throws UsageError for `--dry-run` alone */
export function readFixOptions(args: CliArguments): FixOptions | undefined {
  const suggestions = args.has('fix-suggestions');
  const dryRun = args.has('dry-run');
  if (args.has('fix') || suggestions) return { suggestions, dryRun };
  if (dryRun) throw new UsageError('`--dry-run` hoort bij `--fix` of `--fix-suggestions`');
  return undefined;
}

/** Mends what `check` finds, or shows it as a diff; then reports what is left. Returns the exit code. */
export async function fix(
  { dryRun, ...request }: FixRequest & FixOptions,
  options: ReportOptions,
  loaded: Loaded,
  terminal: Terminal,
): Promise<ExitCode> {
  const { pipeline, host } = loaded;
  const { output, messages, environment } = terminal;
  const dry = dryRun
    ? { plan: await pipeline.planFixes(request, host), inTheWay: [], unwritten: [] }
    : undefined;
  const { plan, inTheWay, unwritten } = dry ?? (await pipeline.mendFiles(request, host));
  const { files, outcome } = plan;
  messages.write('');
  if (dryRun && options.format === 'json') output.write(planText(plan));
  else if (dryRun && !isForMachines(options.format)) {
    const colour = useColour(options.colour, environment, output.isTerminal);
    output.write(files.map((file) => diffText(file, output, colour)).join(''));
  } else if (dryRun) output.write(findingsText(outcome, options, { stream: output, environment, loaded }));
  else {
    if (inTheWay.length > 0) {
      messages.write(
        refusalText({
          refusals: inTheWay.map((path) => ({
            path,
            message: 'dit bestand is intussen veranderd',
            help: `geef daarna nog eens \`${programName(environment)} check --fix\``,
          })),
        }),
      );
      return exitCode.refused;
    }
    output.write(findingsText(outcome, options, { stream: output, environment, loaded }));
  }
  if (!options.quiet) {
    const more = request.suggestions ? '' : called(moreText(outcome, pipeline), terminal);
    const told = (done: FixPlan) => fixedText(done, dryRun) + more + called(checkSummary(outcome), terminal);
    // What is mended now, the next run finds as it should be.
    messages.write(told(plan), () => told(dryRun ? plan : { ...plan, files: [], fixed: 0 }));
  }
  for (const error of unwritten) printTrouble(error, terminal, false);
  if (unwritten.length > 0) return exitCode.host;
  if (outcome.failures.length > 0) return printFailures(outcome.failures, terminal);
  return outcome.blocked ? exitCode.blocked : exitCode.good;
}

/** Says how many findings have a suggestion; where words are misspelt, more may have one that is not looked up yet. */
function moreText({ diagnostics }: Outcome, { chooseFixes }: Loaded['pipeline']): string {
  const count = chooseFixes(diagnostics, true).length;
  if (count === 0) return '';
  const least = diagnostics.some(({ rule }) => rule === 'language/spelling') ? 'ten minste ' : '';
  return `voor nog ${least}${counted(count, ['melding', 'meldingen'])} is er een voorstel: dat doet \`akkoord check --fix-suggestions\`\n`;
}

/** What would change, for other programs: `akkoord-changes`, described in docs/formats.md. */
function planText({ files, fixed }: FixPlan): string {
  const data = {
    format: 'akkoord-changes',
    version: 1,
    fixed,
    files: files.map((file) => ({
      file: file.path,
      diff: diffText(file, { isTerminal: false }),
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.after),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** As in "5 meldingen opgelost, in 2 bestanden". */
function fixedText({ files, fixed }: FixPlan, dryRun: boolean): string {
  if (fixed === 0) return 'er is niets dat Akkoord zelf kan verbeteren\n';
  const what = `${counted(fixed, ['melding', 'meldingen'])} opgelost, in ${counted(files.length, ['bestand', 'bestanden'])}`;
  if (dryRun) return `${what} — er is nog niets geschreven\n`;
  return `${what}\n${files.map(({ path }) => `  ${visibleText(path)}\n`).join('')}`;
}
