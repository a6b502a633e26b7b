import { Command, CommanderError } from 'commander';
import { suggest } from '../diagnostic/suggest.ts';
import { programVersion } from '../host/program-version.ts';
import type { Format } from '../pipeline.ts';
import { hint, UsageError, usageErrorOf } from './usage-error.ts';

/** What was asked. No `paths` means: the usual folder. */
export type Invocation =
  | {
      readonly command: 'build';
      readonly paths: readonly string[];
      readonly out: string;
      readonly formats: readonly Format[];
    }
  | { readonly command: 'check'; readonly paths: readonly string[] }
  /** Help or a version: only to be shown. */
  | { readonly command: 'show'; readonly text: string };

/** What `--to` may name; a writer without a line here fails to compile. */
const formats = {
  pdf: 'het document als PDF',
  tree: 'de inhoud als leesbare boom',
  markdown: 'de Markdown die het sjabloon maakte',
} satisfies Record<Format, string>;

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u meegeeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

const pathHelp =
  'een dossier, een map met dossiers of één bestand; standaard de map `agreements` als die er is';

const mainExamples = `
Voorbeelden:
  akkoord check agreements/meppel-gka-agenda     wat staat er nog tussen deze tekst en een handtekening?
  akkoord build agreements/meppel-gka-agenda     maakt out/meppel-gka-agenda/agenda.pdf
  akkoord build                                  maakt de documenten van alle dossiers in agreements

Afloop (exitcode): 0 goed · 1 er zijn bevindingen · 2 verkeerd gebruik · 4 lezen of schrijven lukt niet ·
5 geweigerd, er staat een getekend of veranderd bestand · 70 fout in Akkoord · 130 afgebroken`;

const buildExamples = `
Een concept heet <document>.concept.pdf. Een definitief document met een fout of waarschuwing wordt niet gemaakt.

Voorbeelden:
  akkoord build agreements/meppel-gka-agenda
  akkoord build agreements/meppel-gka-agenda/interventies/startanalyse.md     alleen dit interventieblad
  akkoord build agreements --out ~/stukken
  akkoord build agreements/meppel-gka-agenda --to tree > boom.txt`;

const checkExamples = `
Er wordt niets geschreven. De bevindingen komen op de standaarduitvoer, de telling op de foutuitvoer.

Voorbeelden:
  akkoord check
  akkoord check agreements/meppel-gka-agenda
  akkoord check agreements/meppel-gka-agenda/interventies/startanalyse.md`;

/**
 * Reads a command line, without the program's own name.
 *
 * @throws UsageError in Dutch when it cannot be understood
 */
export function readArguments(parameters: readonly string[]): Invocation {
  let shown = '';
  let invocation: Invocation | undefined;
  const program = new Command('akkoord')
    .description('Maakt van een akkoord in Markdown een PDF om te tekenen, en zegt wat er nog aan ontbreekt.')
    .usage('<opdracht> [opties]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        shown += text;
      },
      // Our own words come from the error that is thrown.
      writeErr: () => {},
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      helpWidth: 100,
    })
    .helpOption('-h, --help', 'toont deze hulp')
    .helpCommand('help [opdracht]', 'toont de hulp bij een opdracht')
    .version(programVersion(), '-V, --version', 'toont de versie')
    .addHelpText('after', mainExamples);

  program
    .command('build')
    .description('Maakt de documenten: allemaal, of bij een fout geen enkel.')
    .usage('[opties] [pad…]')
    .argument('[pad...]', pathHelp)
    .option('--out <map>', 'de map waar de documenten komen (standaard `out`)')
    .option(
      '--to <vormen>',
      `wat er gemaakt wordt, met komma’s ertussen (standaard \`pdf\`): ${Object.entries(formats)
        .map(([name, meaning]) => `\`${name}\`, ${meaning}`)
        .join('; ')}; \`tree\` en \`markdown\` komen op de standaarduitvoer`,
      (text, earlier: readonly Format[] | undefined) => [...(earlier ?? []), ...readFormats(text)],
    )
    .addHelpText('after', buildExamples)
    .action((paths: string[], options: { out?: string; to?: readonly Format[] }) => {
      const out = options.out ?? 'out';
      if (out === '') throw new UsageError('bij `--out` hoort de naam van een map');
      invocation = {
        command: 'build',
        paths: readPaths(paths),
        out,
        formats: [...new Set<Format>(options.to ?? ['pdf'])],
      };
    });

  program
    .command('check')
    .description('Zegt wat er nog tussen de tekst en een handtekening staat.')
    .usage('[pad…]')
    .argument('[pad...]', pathHelp)
    .addHelpText('after', checkExamples)
    .action((paths: string[]) => {
      invocation = { command: 'check', paths: readPaths(paths) };
    });

  try {
    program.parse([...parameters], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'show', text: shown };
    if (error.code === 'commander.help') throw new UsageError('er is geen opdracht gegeven');
    throw usageErrorOf(error, namesFor(parameters, program));
  }
  return invocation ?? { command: 'show', text: shown };
}

/** The names that could have been meant in this command line. */
function namesFor(parameters: readonly string[], program: Command): Parameters<typeof usageErrorOf>[1] {
  const own = program.commands.find((command) => parameters.includes(command.name())) ?? program;
  const others = program.commands.filter((command) => command !== own);
  return {
    commands: [...program.commands.map((command) => command.name()), 'help'],
    options: ['--help', ...longOptions(own)],
    elsewhere: new Map(
      others.flatMap((command) => longOptions(command).map((flag) => [flag, command.name()])),
    ),
  };
}

function longOptions(command: Command): string[] {
  return command.options.flatMap((option) => option.long ?? []);
}

function readPaths(paths: readonly string[]): readonly string[] {
  if (paths.includes('')) throw new UsageError('een van de paden is leeg');
  return [...new Set(paths)];
}

function readFormats(text: string): Format[] {
  return text.split(',').map((part) => {
    const name = part.trim().toLowerCase();
    if (isFormat(name)) return name;
    const known = Object.keys(formats);
    const choice = known.map((each) => `\`${each}\``).join(', ');
    throw new UsageError(
      `\`${part.trim()}\` is geen vorm voor \`--to\` (kies uit ${choice})${hint(suggest(name, known))}`,
    );
  });
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
