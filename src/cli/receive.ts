import { counted } from '../diagnostic/count-line.ts';
import type { Span } from '../diagnostic/span.ts';
import { programName } from '../host/program-name.ts';
import type { Reception } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';
import type { CliArguments, CliOption } from './cli-command.ts';
import { diffText } from './diff-text.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { openProject } from './open-project.ts';
import { refusalText } from './outcome-text.ts';
import type { Terminal } from './terminal.ts';

/** Options for what came back from a partner. */
export const intoOptions: readonly CliOption[] = [
  {
    flags: '--into <document>',
    help: 'het document waarvan het Word-bestand is gemaakt: neemt de wijzigingen erin over',
  },
  { flags: '--values', help: 'met `--into`: verandert ook losse gegevens bovenaan, zoals een naam' },
  { flags: '--dry-run', help: 'met `--into`: laat zien wat er zou veranderen, en schrijft niets' },
];

/** Takes over what came back, or shows it as a diff; tells what is left to do. Returns the exit code. */
export async function receive(file: string, args: CliArguments, terminal: Terminal): Promise<ExitCode> {
  const { output, messages, environment } = terminal;
  const { pipeline, host } = await openProject(terminal);
  const into = args.value('into') ?? '';
  const received = await pipeline.receiveFile({ file, into, values: args.has('values') }, host);
  if (received.refusals.length > 0) {
    messages.write(refusalText(received));
    return exitCode.refused;
  }
  const isDry = args.has('dry-run');
  if (isDry) output.write(received.files.map((each) => diffText(each, output)).join(''));
  else {
    const { inTheWay } = await pipeline.applyChanges(received.files, host);
    if (inTheWay.length > 0) {
      const help = `geef daarna nog eens \`${programName(environment)} import\``;
      const message = 'dit bestand is intussen veranderd';
      messages.write(refusalText({ refusals: inTheWay.map((path) => ({ path, message, help })) }));
      return exitCode.refused;
    }
  }
  output.write(changesText(received));
  messages.write(summaryText(received, isDry));
  return received.changes.some(({ outcome }) => 'reason' in outcome) ? exitCode.blocked : exitCode.good;
}

/** Each change that is left to do, and each comment, with its place. */
function changesText({ changes, comments }: Reception): string {
  const left = changes.flatMap(({ span, from, to, by, outcome }) => {
    if (!('reason' in outcome)) return [];
    return `${placeText(span)}: niet overgenomen: ${wordsText(from, to)}${whoText(by?.author, by?.date)}\n  waarom:  ${outcome.reason}\n`;
  });
  const told = comments.map(({ span, text, author, date, isResolved }) => {
    const state = isResolved ? ' (afgehandeld)' : '';
    return `${placeText(span)}: opmerking${state}: ${quoted(text)}${whoText(author, date)}\n`;
  });
  return [...left, ...told].join('\n');
}

function summaryText({ changes, files }: Reception, isDry: boolean): string {
  const there = changes.filter(({ outcome }) => 'edits' in outcome && outcome.isThere).length;
  const left = changes.filter(({ outcome }) => 'reason' in outcome).length;
  const taken = changes.length - there - left;
  if (changes.length === 0) return 'er is niets veranderd\n';
  const done = isDry ? 'over te nemen' : 'overgenomen';
  const where = files.length === 0 ? '' : `, in ${counted(files.length, ['bestand', 'bestanden'])}`;
  const known = there === 0 ? '' : `; ${counted(there, ['wijziging', 'wijzigingen'])} stond er al`;
  const rest = left === 0 ? '' : `; ${counted(left, ['wijziging', 'wijzigingen'])} voor uzelf`;
  return `${counted(taken, ['wijziging', 'wijzigingen'])} ${done}${where}${known}${rest}\n`;
}

function placeText(span: Span | undefined): string {
  return span ? `${visibleText(span.file)}:${span.start.line}:${span.start.column}` : '(geen plek)';
}

function wordsText(from: string, to: string): string {
  if (from.trim() === '' && to.trim() === '') return 'een andere opmaak';
  if (from === to) return quoted(from);
  if (from.trim() === '') return `${quoted(to)} erbij`;
  return to.trim() === '' ? `${quoted(from)} weg` : `${quoted(to)} in plaats van ${quoted(from)}`;
}

function whoText(author = '', date = ''): string {
  return author === '' ? '' : ` (${visibleText(author)}${date === '' ? '' : `, ${date.slice(0, 10)}`})`;
}

function quoted(text: string): string {
  const plain = visibleText(text.replace(/\s+/g, ' ').trim());
  return `“${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}”`;
}
