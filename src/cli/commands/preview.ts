import { HostError } from '../../host/host-error.ts';
import type { Reception } from '../../pipeline.ts';
import { editors } from '../../preview/editors.ts';
import type { Editor } from '../../preview/messages.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { CliArguments, CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { openProject } from '../open-project.ts';
import { refusalText } from '../outcome-text.ts';
import { printTrouble } from '../print-trouble.ts';
import { readChoice } from '../read-choice.ts';
import { findPaths, pathParameter, readPaths } from '../source-paths.ts';
import type { Loaded, Terminal } from '../terminal.ts';
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
    {
      flags: '--editor <naam>',
      help: `het programma waarin een link een bestand opent: ${Object.keys(editors).join(', ')} (standaard \`vscode\`, of wat in \`AKKOORD_EDITOR\` staat)`,
    },
    {
      flags: '--comments <bestand>',
      help: 'een Word-bestand dat terugkwam: de opmerkingen erin staan bij de meldingen; geef de optie voor meer bestanden nog eens',
    },
    {
      flags: '--import <bestand>',
      help: 'een Word-bestand dat terugkwam: u kiest in uw browser welke wijzigingen u overneemt; geef de optie voor meer bestanden nog eens',
    },
    pollOption,
  ],
  details: `Akkoord toont een adres; open dat in een browser op deze computer. Alleen wie het hele adres heeft, ziet iets, en
van een andere computer af is het niet te bereiken. U kiest een document, en leest het als tekst of als de pagina’s van
de PDF. Een klik op een melding brengt u naar de plaats in de tekst. Kan er van wat u bewaart geen document worden
gemaakt, dan blijft de vorige versie staan. Bij een melding staat wat Akkoord kan verbeteren: alleen als u daar op
klikt, verandert het bestand, en u kunt dat ongedaan maken. Met Ctrl+C stopt het.`,
  examples: [
    { command: 'akkoord preview' },
    { command: 'akkoord preview agreements/meppel-gka-agenda --open' },
    { command: 'akkoord preview agreements --port 8080' },
    {
      command: 'akkoord preview agreements/meppel-gka-agenda --import terug.docx --open',
      what: 'toont wat een partner in Word veranderde; u kiest wat u overneemt',
    },
  ],
  run: async (args, terminal) => {
    const port = readPort(args);
    const given = readPaths(args.words);
    const editor = readEditor(args, terminal);

    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const paths = findPaths(given, loaded);
    if (pipeline.dossiersAt(paths, host).length === 0)
      throw new UsageError(`in ${paths.map((path) => `\`${path}\``).join(' en ')} staat geen dossier`);
    const changes = await returnedTo(args.values('import'), paths, loaded);
    if (changes && 'refusals' in changes) {
      terminal.messages.write(refusalText(changes));
      return exitCode.refused;
    }
    const returns = { comments: args.values('comments'), changes };
    for (const file of returns.comments)
      if (host.inspect(file).kind !== 'file') throw new HostError('ENOENT', file);
    const { servePreview } = await import('../../preview/serve-preview.ts');
    const { polling, failed: unwatched } = watchTroubles(terminal);
    const stopped = terminal.stopped();
    const request = {
      ...{ paths, port, editor, returns, polling, unwatched, poll: args.has('poll') },
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

/** Returns the dossier that Word files are of, or why there is none; undefined without files. */
async function returnedTo(
  files: readonly string[],
  paths: readonly string[],
  { pipeline, host }: Loaded,
): Promise<
  { readonly files: readonly string[]; readonly folder: string } | Pick<Reception, 'refusals'> | undefined
> {
  if (files.length === 0) return undefined;
  let refused: Pick<Reception, 'refusals'> | undefined;
  for (const folder of new Set(pipeline.dossiersAt(paths, host).map((dossier) => dossier.folder))) {
    const received = await pipeline.receiveFiles({ files, into: folder, wants: () => false }, host);
    if (received.refusals.length === 0) return { files, folder };
    refused ??= received;
  }
  return refused;
}

/**
 * Returns the program that opens sources: that of the option, else of the environment, in which one that has no
 * such links only means that there are none.
 */
function readEditor(args: CliArguments, { environment, messages }: Terminal): Editor | undefined {
  const given = args.value('editor');
  if (given !== undefined)
    return editors[readChoice(given, editors, 'geen programma dat Akkoord uit de browser kan openen')];
  const own = environment.AKKOORD_EDITOR?.trim().toLowerCase() || 'vscode';
  if (isEditor(own)) return editors[own];
  messages.write(
    `\`AKKOORD_EDITOR\` noemt \`${visibleText(own)}\`, dat Akkoord niet uit de browser kan openen; de voorvertoning heeft daarom geen links naar bestanden\n`,
  );
  return undefined;
}

function isEditor(name: string): name is keyof typeof editors {
  return Object.hasOwn(editors, name);
}

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
