import type { CliArguments } from './cli-command.ts';

/** Returns the options that answer a question, by the question's name; those that were not given are absent. */
export function givenAnswers(args: CliArguments, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = args.value(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
