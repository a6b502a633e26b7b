import { counted } from '../diagnostic/count-line.ts';
import type { Span } from '../diagnostic/span.ts';
import type { ReceivedChange, ReceivedComment, Reception } from '../pipeline.ts';
import { cameText } from '../text/came-text.ts';
import { visibleText } from '../text/visible-text.ts';
import { whoInWords } from '../text/who-in-words.ts';

/** Lines of a conflict that are shown of each version. */
const MAX_LINES = 6;
/** Characters of a comment. */
const MAX_COMMENT = 80;

/** What a reader must be told besides. */
interface Told {
  /** Of which file each is. */
  readonly isOfMore: boolean;
  /** That nothing is written. */
  readonly isDry: boolean;
}

/**
 * Returns each change that is left to do, and each comment, with its place; with several files also what is taken over, so that one
 * sees side by side what each of them wants.
 */
export function receivedText({ changes, comments }: Reception, told: Told): string {
  return [
    ...changes.flatMap((change) => changeText(change, told)),
    ...comments.map((comment) => commentText(comment, told.isOfMore)),
  ].join('\n');
}

/** Returns the closing lines: as in "2 wijzigingen overgenomen, in 1 bestand; 1 wijziging voor uzelf". */
export function receivedSummary(
  { changes, files, notes, commentsWritten }: Reception,
  { isDry, isMarked }: { readonly isDry: boolean; readonly isMarked: boolean },
): string {
  const there = changes.filter(({ outcome }) => 'edits' in outcome && outcome.isThere).length;
  const left = changes.filter(({ outcome }) => 'reason' in outcome).length;
  const taken = changes.length - there - left;
  const contested = isMarked ? changes.filter(({ conflict }) => conflict).length : 0;
  const written = isDry ? 'te schrijven' : 'geschreven';
  const where = files.length === 0 ? '' : `, in ${counted(files.length, ['bestand', 'bestanden'])}`;
  const known = there === 0 ? '' : `; ${changeCount(there)} ${there === 1 ? 'stond' : 'stonden'} er al`;
  const rest = left === 0 ? '' : `; ${changeCount(left)} voor uzelf`;
  return [
    ...notes.map(({ path, message }) => `${visibleText(path)}: ${message}`),
    changes.length === 0
      ? 'er is niets veranderd'
      : `${changeCount(taken)} ${isDry ? 'over te nemen' : 'overgenomen'}${where}${known}${rest}`,
    ...(contested > 0
      ? [
          `  ${changeCount(contested)} als conflict ${written}: kies bij elke regel met \`<<<<<<<\` wat er moet staan`,
        ]
      : []),
    ...(commentsWritten > 0
      ? [
          `  ${counted(commentsWritten, ['opmerking', 'opmerkingen'])} ${written} als \`<!-- … -->\`: die komen in geen document`,
        ]
      : []),
    '',
  ].join('\n');
}

function changeCount(count: number): string {
  return counted(count, ['wijziging', 'wijzigingen']);
}

function changeText(
  { span, title, outcome, senders, conflict }: ReceivedChange,
  { isOfMore, isDry }: Told,
): string[] {
  const isLeft = 'reason' in outcome;
  if (!isLeft && !isOfMore) return [];
  const state = isLeft
    ? 'niet overgenomen'
    : outcome.isThere
      ? 'stond er al'
      : isDry
        ? 'over te nemen'
        : 'overgenomen';
  const who = senders.map(({ file, by }) => whoText(by?.author, by?.date, isOfMore ? file : '')).join('');
  const why = isLeft ? `  waarom:  ${outcome.reason}\n` : '';
  const versions = conflict
    ? `  nu staat er:\n${linesText(conflict.now)}  terug kwam:\n${linesText(conflict.returned)}`
    : '';
  return [`${placeText(span)}: ${state}: ${visibleText(title)}${who}\n${why}${versions}`];
}

function commentText(
  { span, text, author, date, isResolved, came, file }: ReceivedComment,
  isOfMore: boolean,
): string {
  const state = isResolved ? ' (afgehandeld)' : '';
  const who = whoText(author, date, isOfMore ? file : '');
  return `${placeText(span)}: opmerking${state}${visibleText(cameText(came))}: “${visibleText(shortened(text))}”${who}\n`;
}

function placeText(span: Span | undefined): string {
  return span ? `${visibleText(span.file)}:${span.start.line}:${span.start.column}` : '(geen plek)';
}

function whoText(author = '', date = '', file = ''): string {
  const who = whoInWords(author, date, file);
  return who === '' ? '' : ` (${visibleText(who)})`;
}

/** Lines of a source, set in; a long stretch ends with how much more there is. */
function linesText(text: string): string {
  if (text.trim() === '') return '    (niets)\n';
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const shown = lines.slice(0, MAX_LINES).map((line) => `    ${visibleText(line)}`);
  const more = lines.length - shown.length;
  return `${[...shown, ...(more > 0 ? [`    … en nog ${counted(more, ['regel', 'regels'])}`] : [])].join('\n')}\n`;
}

/** A comment in one line; of a long one the begin. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > MAX_COMMENT ? `${plain.slice(0, MAX_COMMENT - 1)}…` : plain;
}
