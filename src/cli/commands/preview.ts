import { HostError } from '../../host/host-error.ts';
import type { CliArguments, CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { openProject } from '../open-project.ts';
import { printTrouble } from '../print-trouble.ts';
import { findPaths, pathParameter, readPaths } from '../source-paths.ts';
import { UsageError } from '../usage-error.ts';
import { pollOption, watchTroubles } from '../watch-options.ts';

/** Our own codes for a port that cannot be opened, by the system's. */
const portCodes: Readonly<Record<string, string>> = { EADDRINUSE: 'EADDRINUSE', EACCES: 'EPORT' };

/** `akkoord preview`: shows documents in a browser. */
export const preview: CliCommand = {
  name: 'preview',
  description: 'Laat de documenten in uw browser zien, met de meldingen ernaast, en volgt wat u bewaart.',
  usage: '[opties] [pad…]',
  parameters: [pathParameter],
  options: [
    { flags: '--port <nummer>', help: 'de poort van het adres (standaard een die vrij is)' },
    { flags: '--open', help: 'opent het adres meteen in uw browser' },
    pollOption,
  ],
  details: `Akkoord toont een adres; open dat in een browser op deze computer. Alleen wie het hele adres heeft, ziet iets, en
van een andere computer af is het niet te bereiken. U kiest een document, en leest het als tekst of als de pagina’s van
de PDF. Een klik op een melding brengt u naar de plaats in de tekst. Kan er van wat u bewaart geen document worden
gemaakt, dan blijft de vorige versie staan. Er wordt niets geschreven. Met Ctrl+C stopt het.`,
  examples: [
    { command: 'akkoord preview' },
    { command: 'akkoord preview agreements/meppel-gka-agenda --open' },
    { command: 'akkoord preview agreements --port 8080' },
  ],
  run: async (args, terminal) => {
    const port = readPort(args);
    const given = readPaths(args.words);

    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const paths = findPaths(given, loaded);
    if (pipeline.dossiersAt(paths, host).length === 0)
      throw new UsageError(`in ${paths.map((path) => `\`${path}\``).join(' en ')} staat geen dossier`);
    const { servePreview } = await import('../../preview/serve-preview.ts');
    const { polling, failed: unwatched } = watchTroubles(terminal);
    const stopped = terminal.stopped();
    const request = {
      ...{ paths, port, polling, unwatched, poll: args.has('poll') },
      failed: (error: unknown) => void printTrouble(error, terminal),
    };
    const server = await servePreview(request, { pipeline, host }).catch((error: unknown) => {
      throw portTrouble(error, port);
    });
    terminal.output.write(`${server.url}\n`);
    terminal.messages.write(
      'Open dit adres in een browser op deze computer; Ctrl+C stopt de voorvertoning.\n',
    );
    const unable = () =>
      terminal.messages.write('de browser kan hier niet worden geopend; open het adres zelf\n');
    const opened = args.has('open') ? terminal.open(server.url, unable) : undefined;
    await stopped;
    opened?.();
    await server.close();
    terminal.messages.write('\ngestopt\n');
    return exitCode.good;
  },
};

function readPort(args: CliArguments): number {
  const text = args.value('port');
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new UsageError(`\`${text}\` is geen poort; geef een nummer van 1 tot en met 65535`);
  return port;
}

/** Turns a refused port into a HostError, which has an explanation. */
function portTrouble(error: unknown, port: number): unknown {
  const isSystem =
    error instanceof Error && 'code' in error && 'syscall' in error && error.syscall === 'listen';
  const code = isSystem ? portCodes[String(error.code)] : undefined;
  return code === undefined ? error : new HostError(code, `poort ${port}`, { cause: error });
}
