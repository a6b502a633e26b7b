import { type PrinterName, printers } from '../diagnostic/printers.ts';
import type { CheckRequest } from '../pipeline.ts';
import type { CliArguments, CliOption } from './cli-command.ts';
import { choiceHelp, readChoice } from './read-choice.ts';
import { type ColourChoice, colourChoices } from './use-colour.ts';

/** How strictly to judge, and how to print findings. */
export interface ReportOptions {
  readonly profile: Profile | undefined;
  readonly format: PrinterName;
  readonly quiet: boolean;
  readonly colour: ColourChoice;
}
type Profile = NonNullable<CheckRequest['profile']>;

const profiles = {
  draft: 'als concept: waarschuwingen houden niets tegen',
  final: 'als definitief: ook waarschuwingen houden tegen',
} satisfies Record<Profile, string>;

const formats = Object.fromEntries(Object.entries(printers).map(([name, { what }]) => [name, what]));

/** The options that `check` and `build` share. */
export const reportOptions: readonly CliOption[] = [
  {
    flags: '--profile <profiel>',
    help: `hoe streng er gekeken wordt (standaard naar de \`status\` van elk document): ${choiceHelp(profiles)}`,
  },
  {
    flags: '--format <vorm>',
    help: `hoe de meldingen eruitzien (standaard \`text\`): ${choiceHelp(formats)}`,
  },
  { flags: '--quiet', help: 'laat alleen zien wat tegenhoudt; de exitcode zegt de rest' },
  { flags: '--color <wanneer>', help: `kleuren (standaard \`auto\`): ${choiceHelp(colourChoices)}` },
];

/** Reads the shared options. @throws UsageError for an unknown value */
export function readReportOptions(args: CliArguments): ReportOptions {
  const profile = args.value('profile');
  return {
    profile: profile === undefined ? undefined : readChoice(profile, profiles, 'geen profiel'),
    format: readChoice(args.value('format') ?? 'text', printers, 'geen waarde voor `--format`'),
    quiet: args.has('quiet'),
    colour: readChoice(args.value('color') ?? 'auto', colourChoices, 'geen waarde voor `--color`'),
  };
}
