import type { CommanderError } from 'commander';
import { suggest } from '../text/suggest.ts';

/** The command line is wrong; the message is Dutch. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Valid names, for "bedoelde u …?". */
interface Names {
  readonly commands: readonly string[];
  /** Of the given command. */
  readonly options: readonly string[];
  /** Options of other commands, with the command. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** Dutch sentences for commander's errors; `name` is what its message quotes. */
const sentences: Readonly<Record<string, (name: string, names: Names) => string>> = {
  'commander.unknownOption': (name, { options, elsewhere }) => {
    const [flag = name] = name.split('=');
    const owner = elsewhere.get(flag);
    if (owner) return `\`${flag}\` hoort niet bij deze opdracht, wel bij \`akkoord ${owner}\``;
    return `onbekende optie \`${flag}\`${hint(suggest(flag, options))}`;
  },
  'commander.unknownCommand': (name, names) =>
    `onbekende opdracht \`${name}\` ${commandChoice(names)}${hint(suggest(name, names.commands))}`,
  'commander.optionMissingArgument': (name) => `bij \`${name}\` hoort een waarde`,
  'commander.missingArgument': (name) => `\`${name}\` ontbreekt`,
  'commander.excessArguments': () => 'te veel woorden in deze opdracht',
};

/** Turns an error of commander into a Dutch usage error. */
export function usageErrorOf(error: CommanderError, names: Names): UsageError {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence = sentences[error.code];
  return new UsageError(sentence ? sentence(name, names) : 'deze opdracht is niet te begrijpen', {
    cause: error,
  });
}

/** "(kies uit `build`, `check`)". */
export function commandChoice({ commands }: Pick<Names, 'commands'>): string {
  return `(kies uit ${commands.map((name) => `\`${name}\``).join(', ')})`;
}

/** "; bedoelde u `--out`?", or nothing. */
export function hint(name: string | undefined): string {
  return name === undefined ? '' : `; bedoelde u \`${name}\`?`;
}
