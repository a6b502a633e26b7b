import { called } from '../called.ts';
import type { CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { fix, fixOptions, readFixOptions } from '../fix.ts';
import { jobsOption, readJobs } from '../jobs-option.ts';
import { onlyChangedOption, readOnlyChanged } from '../only-changed-option.ts';
import { openProject } from '../open-project.ts';
import { checkSummary, refusalText } from '../outcome-text.ts';
import { printFailures } from '../print-trouble.ts';
import { progressLine } from '../progress-line.ts';
import { readReportOptions, reportOptions } from '../report-options.ts';
import { readShard, shardOption } from '../shard-option.ts';
import { findPaths, pathParameter, readPaths } from '../source-paths.ts';

const commentsOption = {
  flags: '--comments <bestand>',
  help: 'een Word-bestand dat terugkwam: de opmerkingen erin komen als melding bij hun regel; geef de optie voor meer bestanden nog eens',
};

/** `akkoord check`: reports findings, writes nothing. */
export const check: CliCommand = {
  name: 'check',
  description: 'Zegt wat er nog tussen de tekst en een handtekening staat.',
  usage: '[opties] [pad…]',
  parameters: [pathParameter],
  options: [...fixOptions, commentsOption, onlyChangedOption, shardOption, jobsOption, ...reportOptions],
  details: `Zonder \`--fix\` wordt er niets geschreven. De meldingen komen op de standaarduitvoer, de telling op de foutuitvoer.
Met \`--profile final\` ziet u van een concept al wat er nog moet gebeuren voordat het definitief kan zijn.`,
  examples: [
    { command: 'akkoord check' },
    { command: 'akkoord check agreements/meppel-gka-agenda --profile final' },
    {
      command: 'akkoord check agreements/meppel-gka-agenda/interventies/startanalyse.md',
      what: 'alleen dit interventieblad',
    },
    { command: 'akkoord check --fix --dry-run', what: 'laat zien wat er verbeterd zou worden' },
    { command: 'akkoord check --only-changed origin/main', what: 'in CI: alleen wat veranderde' },
    { command: 'akkoord check --format sarif > akkoord.sarif' },
  ],
  run: async (args, terminal) => {
    const options = readReportOptions(args);
    const onlyChanged = readOnlyChanged(args);
    const shard = readShard(args);
    const jobs = readJobs(args);
    const given = readPaths(args.words);

    const loaded = await openProject(terminal);
    const { pipeline, host, elsewhere } = loaded;
    const { output, messages, environment } = terminal;
    const request = {
      paths: findPaths(given, loaded, onlyChanged),
      profile: options.profile,
      onlyChanged,
      shard,
      jobs,
      progress: progressLine(terminal),
    };
    const fixing = readFixOptions(args);
    if (fixing) return fix({ ...request, ...fixing }, options, loaded, terminal);
    const comments = args.values('comments');
    const outcome = await (comments.length === 0
      ? pipeline.check(request, host, elsewhere)
      : pipeline.checkWithComments({ ...request, comments }, host, elsewhere));
    messages.write('');
    output.write(findingsText(outcome, options, { stream: output, environment, loaded }));
    if (!options.quiet) messages.write(called(checkSummary(outcome), terminal));
    if (outcome.failures.length > 0) return printFailures(outcome.failures, terminal);
    if (outcome.refusals.length > 0) messages.write(refusalText(outcome));
    if (outcome.refusals.length > 0) return exitCode.refused;
    return outcome.blocked ? exitCode.blocked : exitCode.good;
  },
};
