import type { Format, Shard } from '../../pipeline.ts';
import type { CliCommand } from '../cli-command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { isForMachines } from '../findings-text.ts';
import { jobsOption, readJobs } from '../jobs-option.ts';
import { onlyChangedOption, readOnlyChanged } from '../only-changed-option.ts';
import { openProject } from '../open-project.ts';
import { formsHelp, shownFormat } from '../output-formats.ts';
import { printBuild } from '../print-build.ts';
import { progressLine } from '../progress-line.ts';
import { readTarget, requireFiles } from '../read-target.ts';
import { type ReportOptions, readReportOptions, reportOptions } from '../report-options.ts';
import { isReproduced, reproductionSummary, reproductionText } from '../reproduction-text.ts';
import { readShard, shardOption } from '../shard-option.ts';
import { findOut, findPaths, pathParameter, readPaths } from '../source-paths.ts';
import type { Loaded, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { useColour } from '../use-colour.ts';

/** `akkoord build`: builds documents. */
export const build: CliCommand = {
  name: 'build',
  description: 'Maakt de documenten: van elk dossier allemaal, of bij een fout geen enkel.',
  usage: '[opties] [pad…]',
  parameters: [pathParameter],
  options: [
    {
      flags: '--out <map>',
      help: 'de map waar de documenten komen (standaard die van `akkoord.yaml`, of `out`)',
    },
    { flags: '--to <vormen>', help: formsHelp },
    {
      flags: '--reproduce',
      help: 'bouwt alles twee keer apart en vergelijkt elke byte; in de map van `--out` verandert niets',
    },
    onlyChangedOption,
    shardOption,
    jobsOption,
    ...reportOptions,
  ],
  details: `Een concept heet <document>.concept.pdf en draagt een watermerk. Een definitief document met een fout of een
waarschuwing wordt niet gemaakt, en de rest van dat dossier ook niet; andere dossiers wel. Definitief is
alleen een document met \`status: final\`:
  --profile final   keurt ook een concept zo streng; wat eruit komt, blijft een concept
  --profile draft   maakt ook van een definitief document een concept
De paden van de bestanden komen op de standaarduitvoer, de meldingen op de foutuitvoer: wat in de weg staat
helemaal, de rest als één regel (\`akkoord check\` legt uit wat u eraan doet). Met \`json\`, \`sarif\`,
\`github\` of \`gitlab\` komen alleen de meldingen op de standaarduitvoer; in \`json\` staan ook de paden.
Met \`--reproduce\` maakt Akkoord de documenten twee keer in tijdelijke mappen, de tweede keer van een kopie
en met een andere tijdzone, taal en gebruiker. Het vergelijkt ze met elkaar en met het bestand dat al in de
map van \`--out\` staat. Van elk bestand komt de SHA-256 op de standaarduitvoer, van elk verschil het object
en de pagina; dan is de exitcode 1.`,
  examples: [
    { command: 'akkoord build agreements/meppel-gka-agenda --to pdf,docx' },
    {
      command: 'akkoord build agreements/meppel-gka-agenda/interventies/startanalyse.md',
      what: 'alleen dit interventieblad',
    },
    { command: 'akkoord build agreements --out ~/stukken' },
    { command: 'akkoord build agreements/meppel-gka-agenda --to tree > boom.txt' },
    {
      command: 'akkoord build agreements/meppel-gka-agenda --to pdf --reproduce',
      what: 'is agenda.pdf precies wat deze bronnen geven?',
    },
  ],
  run: async (args, terminal) => {
    const options = readReportOptions(args);
    const { out: given, formats } = readTarget(args);
    requireOneOutput(formats, options);
    const onlyChanged = readOnlyChanged(args);
    const shard = readShard(args);
    const jobs = readJobs(args);
    const words = readPaths(args.words);
    const twice = args.has('reproduce');
    if (twice && onlyChanged !== undefined)
      throw new UsageError('`--reproduce` en `--only-changed` gaan niet samen');
    if (twice) requireFiles(['--reproduce', 'vergelijkt'], formats, options);

    const loaded = await openProject(terminal);
    const { pipeline, host, elsewhere } = loaded;
    const paths = findPaths(words, loaded, onlyChanged);
    const out = findOut(given, paths, loaded);
    if (twice) return reproduceBuild({ paths, out, formats, shard, jobs, options }, loaded, terminal);
    const request = {
      paths,
      out,
      formats,
      onlyChanged,
      shard,
      jobs,
      profile: options.profile,
      progress: progressLine(terminal),
    };
    const outcome = await pipeline.build(request, host, elsewhere);
    terminal.messages.write('');
    return printBuild(outcome, { out, options, loaded }, terminal);
  },
};

/** Refuses documents and findings that would both go to standard output. @throws UsageError */
function requireOneOutput(formats: readonly Format[], { format }: ReportOptions): void {
  const shown = shownFormat(formats);
  if (shown && isForMachines(format))
    throw new UsageError(
      `\`--to ${shown}\` en \`--format ${format}\` willen allebei de standaarduitvoer; kies er één`,
    );
}

interface Wanted {
  readonly paths: readonly string[];
  readonly out: string;
  readonly formats: readonly Format[];
  readonly shard: Shard | undefined;
  readonly jobs: number;
  readonly options: ReportOptions;
}

/** Does `akkoord build --reproduce`: builds twice and prints the differences. */
async function reproduceBuild(
  { paths, out, formats, shard, jobs, options }: Wanted,
  { pipeline, host, elsewhere }: Loaded,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output, messages, environment } = terminal;
  const colour = useColour(options.colour, environment, messages.isTerminal);
  const words = [
    ...['--to', formats.join(','), '--format', options.format, '--color', colour ? 'always' : 'never'],
    ...(shard ? ['--shard', `${shard.number}/${shard.total}`] : []),
    ...(jobs > 1 ? ['--jobs', String(jobs)] : []),
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
    messages.write(`bouw ${number} van 2 maakte niet alle documenten, dus er is niets vergeleken\n`);
    return Object.values(exitCode).find((known) => known === code) ?? exitCode.fault;
  }
  const unlike = result.files.filter((file) => !isReproduced(file));
  output.write(reproductionText(options.quiet ? unlike : result.files));
  if (!options.quiet) messages.write(reproductionSummary(result.files));
  return unlike.length > 0 ? exitCode.blocked : exitCode.good;
}
