import { Command, CommanderError } from 'commander';
import { programVersion } from '../host/program-version.ts';
import { slashed } from '../text/slashed.ts';
import type { CliArguments, CliCommand, Example } from './cli-command.ts';
import { commands } from './commands.ts';
import { commandChoice, UsageError, usageErrorOf } from './usage-error.ts';

/** A command to run, or a text (help, version) to print. */
export type Asked = { readonly command: CliCommand; readonly args: CliArguments } | { readonly text: string };

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u meegeeft:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

const mainExamples: readonly Example[] = [
  {
    command: 'akkoord check agreements/meppel-gka-agenda',
    what: 'wat staat er nog tussen deze tekst en een handtekening?',
  },
  {
    command: 'akkoord build agreements/meppel-gka-agenda --to pdf,docx',
    what: 'maakt agenda.pdf en agenda.docx in out/meppel-gka-agenda',
  },
  { command: 'akkoord build', what: 'maakt de documenten van alle dossiers in agreements' },
];

const exitCodes = `Afloop (exitcode): 0 goed · 1 een melding houdt tegen · 2 verkeerd gebruik · 4 lezen of schrijven lukt niet ·
5 geweigerd, er staat een getekend of veranderd bestand · 70 fout in Akkoord · 130 afgebroken`;

/** Reads a command line, without the name of the program. @throws UsageError in Dutch when it is wrong */
export function readArguments(parameters: readonly string[]): Asked {
  let shown = '';
  let asked: Asked | undefined;
  const program = new Command('akkoord')
    .description(
      'Maakt van een akkoord in Markdown een PDF om te tekenen en een Word-bestand, en zegt wat er nog ontbreekt.',
    )
    .usage('<opdracht> [opties]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        shown += text;
      },
      // The thrown error is printed in our own words.
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
    .addHelpText('after', `\n${exampleText(mainExamples)}\n\n${exitCodes}`);
  for (const command of commands) {
    addCommand(program, command, (args) => {
      asked = { command, args };
    });
  }

  try {
    program.parse([...parameters], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text: shown };
    if (error.code === 'commander.help')
      throw new UsageError(`er is geen opdracht gegeven ${commandChoice(namesFor(parameters, program))}`);
    throw usageErrorOf(error, namesFor(parameters, program));
  }
  return asked ?? { text: shown };
}

function addCommand(program: Command, described: CliCommand, found: (args: CliArguments) => void): void {
  const command = program.command(described.name).description(described.description).usage(described.usage);
  for (const { name, help } of described.parameters) command.argument(name, help);
  for (const { flags, help } of described.options) {
    const isPath = /<(?:map|bestand)>/.test(flags);
    const read = (text: string): string => (isPath ? slashed(text) : text);
    if (!flags.includes('<')) command.option(flags, help);
    else command.option(flags, help, (text: string, earlier: string[] = []) => [...earlier, read(text)]);
  }
  command.addHelpText('after', `\n${described.details}\n\n${exampleText(described.examples)}`);
  command.action(() => found(argumentsOf(command)));
}

function argumentsOf(command: Command): CliArguments {
  const given = new Map<string, unknown>(
    command.options.map((option) => [
      option.name(),
      command.getOptionValue(option.attributeName()) satisfies unknown,
    ]),
  );
  const values = (option: string): readonly string[] => {
    const value = given.get(option);
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    words: command.args,
    values,
    value: (option) => values(option).at(-1),
    has: (option) => given.get(option) === true,
  };
}

function exampleText(examples: readonly Example[]): string {
  const lines = examples.flatMap(({ command, what }) => [`  ${command}`, ...(what ? [`      ${what}`] : [])]);
  return ['Voorbeelden:', ...lines].join('\n');
}

/** Names to suggest for a wrong command line. */
function namesFor(parameters: readonly string[], program: Command): Parameters<typeof usageErrorOf>[1] {
  const own = program.commands.find((command) => parameters.includes(command.name())) ?? program;
  const others = program.commands.filter((command) => command !== own);
  return {
    commands: [...program.commands.map((command) => command.name()), 'help'],
    options: ['--help', ...longOptions(own)],
    // A map keeps the last entry: reversed, so that the first command with the option is named.
    elsewhere: new Map(
      others.toReversed().flatMap((command) => longOptions(command).map((flag) => [flag, command.name()])),
    ),
  };
}

function longOptions(command: Command): string[] {
  return command.options.flatMap((option) => option.long ?? []);
}
