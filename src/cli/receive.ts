import { programName } from '../host/program-name.ts';
import type { CliArguments, CliOption } from './cli-command.ts';
import { diffText } from './diff-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { openProject } from './open-project.ts';
import { refusalText } from './outcome-text.ts';
import { choiceHelp, readChoice } from './read-choice.ts';
import { receivedSummary, receivedText } from './received-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { useColour } from './use-colour.ts';

/** Values of `--comments-to`. */
const commentForms = { markdown: 'in de tekst, als `<!-- … -->` op hun plaats' };

/** Options for what came back from a partner. */
export const intoOptions: readonly CliOption[] = [
  {
    flags: '--into <document>',
    help: 'het document waarvan de Word-bestanden zijn gemaakt: neemt de wijzigingen erin over',
  },
  { flags: '--values', help: 'met `--into`: verandert ook losse gegevens bovenaan, zoals een naam' },
  {
    flags: '--conflicts',
    help: 'met `--into`: zet waar twee versies elkaar tegenspreken beide in de tekst, zoals git dat doet',
  },
  {
    flags: '--comments-to <vorm>',
    help: `met \`--into\`: bewaart de opmerkingen uit Word ook: ${choiceHelp(commentForms)}`,
  },
  { flags: '--dry-run', help: 'met `--into`: laat zien wat er zou veranderen, en schrijft niets' },
];

/** Takes over what came back, or shows it as a diff; tells what is left to do. Returns the exit code. @throws UsageError */
export async function receive(
  files: readonly string[],
  args: CliArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const alien = ['accept', 'reject'].filter((each) => args.has(each));
  alien.push(...['kind', 'in'].filter((each) => args.value(each) !== undefined));
  if (alien.length > 0)
    throw new UsageError(
      `${alien.map((each) => `\`--${each}\``).join(' en ')} ${alien.length === 1 ? 'hoort' : 'horen'} bij een nieuw document, en niet bij \`--into\`: daarmee komt elke wijziging op haar plaats`,
    );
  const form = args.value('comments-to');
  const comments =
    form !== undefined && readChoice(form, commentForms, 'geen vorm voor opmerkingen') !== undefined;
  const { output, messages, environment } = terminal;
  const { pipeline, host } = await openProject(terminal);
  const into = args.value('into') ?? '';
  const received = await pipeline.receiveFiles(
    { files, into, comments, values: args.has('values'), conflicts: args.has('conflicts') },
    host,
  );
  if (received.refusals.length > 0) {
    messages.write(refusalText(received));
    return exitCode.refused;
  }
  const isDry = args.has('dry-run');
  const colour = useColour('auto', environment, output.isTerminal);
  if (isDry) output.write(received.files.map((each) => diffText(each, output, colour)).join(''));
  else {
    const { inTheWay } = await pipeline.applyChanges(received.files, host);
    if (inTheWay.length > 0) {
      const help = `geef daarna nog eens \`${programName(environment)} import\``;
      const message = 'dit bestand is intussen veranderd';
      messages.write(refusalText({ refusals: inTheWay.map((path) => ({ path, message, help })) }));
      return exitCode.refused;
    }
  }
  output.write(receivedText(received, { isOfMore: files.length > 1, isDry }));
  messages.write(receivedSummary(received, { isDry, isMarked: args.has('conflicts') }));
  return received.changes.some(({ outcome }) => 'reason' in outcome) ? exitCode.blocked : exitCode.good;
}

/** Refuses options that only mean something with `--into`. @throws UsageError */
export function refuseWithoutInto(args: CliArguments): void {
  const alien = ['values', 'conflicts', 'dry-run'].filter((each) => args.has(each));
  if (args.value('comments-to') !== undefined) alien.push('comments-to');
  if (alien.length > 0)
    throw new UsageError(
      `${alien.map((each) => `\`--${each}\``).join(' en ')} hoort bij \`--into <document>\`: noem het document waarvan het Word-bestand is gemaakt`,
    );
}
