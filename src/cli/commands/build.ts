import type { CliCommand, Typed } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { buildFindingsText, isForMachines } from '../findings-text.ts';
import { openProject } from '../open-project.ts';
import { buildSummary, refusalText } from '../outcome-text.ts';
import { formsHelp, readForms, shownForm } from '../output-forms.ts';
import { progressLine } from '../progress-line.ts';
import { type ReportOptions, readReportOptions, reportOptions } from '../report-options.ts';
import { findPaths, pathParameter, readPaths } from '../source-paths.ts';
import { UsageError } from '../usage-error.ts';

/** `akkoord build`: makes the documents. */
export const build: CliCommand = {
  name: 'build',
  description: 'Maakt de documenten: allemaal, of bij een fout geen enkel.',
  usage: '[opties] [pad…]',
  parameters: [pathParameter],
  options: [
    { flags: '--out <map>', help: 'de map waar de documenten komen (standaard `out`)' },
    { flags: '--to <vormen>', help: formsHelp },
    ...reportOptions,
  ],
  details: `Een concept heet <document>.concept.pdf en draagt een watermerk. Een definitief document met een fout of een
waarschuwing wordt niet gemaakt. Definitief is alleen een document met \`status: final\`:
  --profile final   keurt ook een concept zo streng; wat eruit komt, blijft een concept
  --profile draft   maakt ook van een definitief document een concept
De paden van de bestanden komen op de standaarduitvoer, de bevindingen op de foutuitvoer: wat in de weg staat
helemaal, de rest als één regel (\`akkoord check\` legt uit wat u eraan doet). Met \`json\`, \`sarif\`,
\`github\` of \`gitlab\` komen alleen de bevindingen op de standaarduitvoer; in \`json\` staan ook de paden.`,
  examples: [
    { command: 'akkoord build agreements/meppel-gka-agenda --to pdf,docx' },
    {
      command: 'akkoord build agreements/meppel-gka-agenda/interventies/startanalyse.md',
      what: 'alleen dit interventieblad',
    },
    { command: 'akkoord build agreements --out ~/stukken' },
    { command: 'akkoord build agreements/meppel-gka-agenda --to tree > boom.txt' },
  ],
  run: async (typed, terminal) => {
    const options = readReportOptions(typed);
    const { out, formats } = readTarget(typed, options);
    const given = readPaths(typed.words);

    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const { output, messages, environment } = terminal;
    const request = {
      paths: findPaths(given, host),
      out,
      formats,
      profile: options.profile,
      progress: progressLine(terminal),
    };
    const outcome = await pipeline.build(request, host);
    messages.write('');
    const machine = isForMachines(options.format);
    const stream = machine ? output : messages;
    stream.write(buildFindingsText(outcome, options, { stream, environment, loaded }));
    messages.write(refusalText(outcome));
    output.write(outcome.printed);
    if (!options.quiet) {
      if (!machine) output.write(outcome.written.map((path) => `${path}\n`).join(''));
      messages.write(buildSummary(outcome, { out, profile: options.profile }));
    }
    if (outcome.refusals.length > 0) return exitCode.refused;
    return outcome.blocked ? exitCode.blocked : exitCode.good;
  },
};

function readTarget(typed: Typed, { format }: ReportOptions) {
  const out = typed.value('out') ?? 'out';
  if (out === '') throw new UsageError('bij `--out` hoort de naam van een map');
  const formats = readForms(typed.values('to'));
  const shown = shownForm(formats);
  if (shown && isForMachines(format)) {
    throw new UsageError(
      `\`--to ${shown}\` en \`--format ${format}\` willen allebei de standaarduitvoer; kies er één`,
    );
  }
  return { out, formats };
}
