import { counted } from '../diagnostic/count-line.ts';
import { programName } from '../host/program-name.ts';
import { visibleText } from '../text/visible-text.ts';
import type { CliArguments } from './cli-command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { openProject } from './open-project.ts';
import { isBlocked, reportBlocker } from './report-blocker.ts';
import { shellWord } from './shell-word.ts';
import type { Pipeline, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Imported = Awaited<ReturnType<Pipeline['importDraft']>>;

/** Options that say which text counts where changes were tracked in Word. */
export const sideOptions = [
  { flags: '--accept', help: 'van een Word-bestand: neemt de tekst met de bijgehouden wijzigingen' },
  { flags: '--reject', help: 'van een Word-bestand: neemt de tekst zonder de bijgehouden wijzigingen' },
];

/** What to make of which Word file, or of what is pasted (`-`). */
export interface ImportOrder {
  readonly file: string;
  readonly kind: string | undefined;
  /** The name, in words. */
  readonly words: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

/** Makes a document of a Word file, and prints what was made, guessed and lost. @throws UsageError */
export async function runImport(
  { file, kind, words, answers }: ImportOrder,
  args: CliArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  if (args.has('accept') && args.has('reject')) throw new UsageError('kies `--accept` of `--reject`');
  const side = args.has('accept') ? 'accepted' : args.has('reject') ? 'rejected' : undefined;
  const loaded = await openProject(terminal);
  const { pipeline, host } = loaded;
  // As in other programs: `-` is what comes in.
  const pasted = file === '-' ? await terminal.input.readAll() : undefined;
  const name = words.length === 0 ? undefined : words.join(' ');
  const made = await pipeline.importDraft(
    { file, pasted, kind, name, folder: args.value('in'), answers, side },
    host,
  );
  if (isBlocked(made)) return reportBlocker(made, terminal, loaded, made.written);
  terminal.output.write(made.written.map((path) => `${visibleText(path)}\n`).join(''));
  terminal.messages.write(whatToSee(made, programName(terminal.environment)));
  return exitCode.good;
}

/** Returns what was guessed, what was lost, and what to do now. */
function whatToSee({ guesses, losses, written, folder }: Imported, program: string): string {
  return [
    ...remarks(guesses, `gegokt, kijk dit na (${counted(guesses.length, ['plek', 'plekken'])}):`),
    ...remarks(losses, `wat niet meekwam, of anders (${counted(losses.length, ['plek', 'plekken'])}):`),
    `lees ${visibleText(written[0] ?? '')} na, en vul de gegevens bovenaan in: onderaan die gegevens staan voorstellen`,
    `kijk met \`${program} check ${shellWord(folder)}\` wat er nog ontbreekt`,
    '',
  ].join('\n');
}

/** Remarks of one sort under each other. */
function remarks(all: Imported['guesses'], title: string): string[] {
  if (all.length === 0) return [];
  const sorts = [...new Set(all.map(({ what }) => what))];
  return [
    title,
    ...sorts.flatMap((sort) => [
      `- ${sort}`,
      ...all.flatMap(({ what, text }) => (what === sort && text !== '' ? [`    ${visibleText(text)}`] : [])),
    ]),
  ];
}
