import type { CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { openProject } from '../open-project.ts';
import { formsHelp } from '../output-formats.ts';
import { printBuild } from '../print-build.ts';
import { printTrouble } from '../print-trouble.ts';
import { progressLine } from '../progress-line.ts';
import { readTarget, requireFiles } from '../read-target.ts';
import { readReportOptions, reportOptions } from '../report-options.ts';
import { findOut, findPaths, pathParameter, readPaths } from '../source-paths.ts';
import type { Terminal } from '../terminal.ts';
import { pollOption, watchTroubles } from '../watch-options.ts';

/** Clears the screen and the scrollback, and goes to the top left (ECMA-48 ED and CUP). */
const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** `akkoord watch`: rebuilds after every save. */
export const watch: CliCommand = {
  name: 'watch',
  description: 'Maakt de documenten opnieuw, telkens als u iets bewaart.',
  usage: '[opties] [pad…]',
  parameters: [pathParameter],
  options: [
    {
      flags: '--out <map>',
      help: 'de map waar de documenten komen (standaard die van `akkoord.yaml`, of `out`)',
    },
    { flags: '--to <vormen>', help: formsHelp },
    pollOption,
    ...reportOptions,
  ],
  details: `Akkoord maakt eerst alles, en daarna telkens het dossier waarin u iets bewaart; na een wijziging in een
sjabloon, een huisstijl of \`akkoord.yaml\` alles. Staat er een fout in, dan blijven de documenten zoals ze waren en leest u hier wat
er mis is. Zo ook bij een bestand dat nog half geschreven is. Op een scherm begint elke keer bovenaan.
Met Ctrl+C stopt het; wat onderweg is, wordt dan nog afgemaakt.`,
  examples: [
    { command: 'akkoord watch' },
    { command: 'akkoord watch agreements/meppel-gka-agenda --to pdf', what: 'alleen de PDF: dat is sneller' },
  ],
  run: async (args, terminal) => {
    const options = readReportOptions(args);
    const { out: given, formats } = readTarget(args);
    requireFiles(['watch', 'maakt'], formats, options);
    const words = readPaths(args.words);

    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const paths = findPaths(words, loaded);
    const out = findOut(given, paths, loaded);
    const { watchDossiers } = await import('../../watch/watch-dossiers.ts');
    const rebuild = async (wanted: readonly string[]) => {
      startAnew(terminal);
      try {
        const request = { paths: wanted, out, formats, profile: options.profile };
        const outcome = await pipeline.build({ ...request, progress: progressLine(terminal) }, host);
        terminal.messages.write('');
        printBuild(outcome, { out, options, loaded }, terminal);
      } catch (error) {
        // No access, or a file that disappeared meanwhile: the next save may fix it.
        printTrouble(error, terminal);
      }
      terminal.messages.write('wacht op wijzigingen; Ctrl+C stopt\n');
    };
    const stopped = terminal.stopped();
    const watching = watchDossiers(
      {
        paths,
        dossiers: () => pipeline.dossiersAt(paths, host),
        shared: pipeline.sharedAt(paths, host),
        out,
        poll: args.has('poll'),
        ...watchTroubles(terminal),
        take: (touched) =>
          rebuild(touched.length > 0 ? touched.map(({ folder, only }) => only ?? folder) : paths),
      },
      host,
    );
    await stopped;
    await watching.close();
    terminal.messages.write('\ngestopt — geen bestand half geschreven\n');
    return exitCode.good;
  },
};

/** Starts every build on an empty screen, on terminals that can. */
function startAnew({ messages, environment }: Terminal): void {
  if (messages.isTerminal && environment.TERM !== 'dumb') messages.write(clearScreen);
}
