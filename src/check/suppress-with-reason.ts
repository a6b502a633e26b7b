import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { knownFinding } from './known-findings.ts';
import { messageKey, messageValue } from './message-words.ts';

/** What lets a finding stand, once its author has said why. */
export interface SuppressingEdit {
  /** In Dutch, as an order. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** In the place of a reason that is not given; refused until it is one (`allow/no-reason`). */
const REASON = '[reden]';

/**
 * Returns the edits that allow a finding where it is: a comment above its block, or an entry of `allow` where a comment
 * would be in the way. Nothing for what cannot be allowed, or is of no document. The author writes the reason; no
 * command makes these edits.
 *
 * @param text of the file that the finding is in, without byte order mark
 * @param reason one in which `reasonProblem` finds nothing. Default: a place for it, which is refused as long as it is there
 */
export function suppressWithReason(
  { rule, message, span }: Diagnostic,
  text: string,
  reason = REASON,
): SuppressingEdit | undefined {
  if (!span || !knownFinding(rule)?.suppressible) return undefined;
  const lines = text.split(/\r\n|\n/);
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) + 1;
  if (lines[0]?.trim() !== '---' || end === 0) return undefined;
  const block = span.start.line > end ? blockAt(span.start.line, lines, end) : undefined;
  const edit = block
    ? { span: emptySpan(span.file, block, 1), text: `<!-- toestaan ${rule}: ${reason} -->\n` }
    : entry({ rule, message, span, reason }, lines, end);
  return { title: `Sta \`${rule}\` hier toe, met een reden`, edits: [edit] };
}

/** Text, a heading, a list or a table at the start of a line. */
const opens = /^(?:[\p{L}\p{N}“‘"'([*_{€!|]|#{1,6} |[-+] |\\)/u;
const item = /^(?:[-+*]|\d{1,9}[.)]) /u;

/** The first line of the block that a line is in, if a comment can be above it; lines from 1. */
function blockAt(line: number, lines: readonly string[], end: number): number | undefined {
  const at = (number: number): string => lines[number - 1] ?? '';
  const isApart = (number: number): boolean =>
    at(number).trim() === '' || /^#{1,6} |^<!--.*-->$/.test(at(number));
  if (isFenced(lines.slice(end, line - 1))) return undefined;
  let first = line;
  while (first > end + 1 && !isApart(first) && !isApart(first - 1)) first--;
  if (at(line).trim() === '' || !opens.test(at(first))) return undefined;
  // A comment between two items makes two lists.
  const above = lines.slice(end, first - 1).findLast((each) => each.trim() !== '') ?? '';
  return item.test(at(first)) && (item.test(above) || /^\s/.test(above)) ? undefined : first;
}

/** Says whether these lines leave a fence or a block open. */
function isFenced(lines: readonly string[]): boolean {
  const open: string[] = [];
  for (const line of lines) {
    const fence = /^(?:`{3,}|~{3,}|:{3,})(?=(.*))/.exec(line);
    if (!fence) continue;
    const isClosing = (fence[1] ?? '').trim() === '' && open.at(-1)?.charAt(0) === fence[0].charAt(0);
    if (isClosing) open.pop();
    else open.push(fence[0]);
  }
  return open.length > 0;
}

interface Allowed extends Pick<Diagnostic, 'rule' | 'message'> {
  readonly span: Span;
  readonly reason: string;
}

/** An entry of `allow`, behind those that are there. */
function entry({ rule, message, span, reason }: Allowed, lines: readonly string[], end: number): Edit {
  const key = lines.findIndex((line, index) => index < end && /^allow:/.test(line)) + 1;
  const last =
    key === 0 ? end - 1 : key + lines.slice(key, end - 1).findIndex((line) => /^[^\s#-]/.test(line));
  const behind = key === 0 || last < key ? end - 1 : last;
  const dash = /^( *)- /.exec(lines.slice(key, behind).find((line) => /^ *- /.test(line)) ?? '')?.[1] ?? '  ';
  const written =
    span.start.line === span.end.line
      ? lines[span.start.line - 1]?.slice(span.start.column - 1, span.end.column - 1)
      : '';
  const place = messageKey(message);
  const value = place === undefined ? (messageValue(message) ?? written) : undefined;
  const fields = [
    `- rule: ${rule}`,
    ...(place === undefined ? [] : [`  place: ${place}`]),
    ...(value ? [`  value: ${JSON.stringify(value)}`] : []),
    `  reason: ${JSON.stringify(reason)}`,
  ].map((line) => `${dash}${line}\n`);
  return { span: emptySpan(span.file, behind + 1, 1), text: (key === 0 ? 'allow:\n' : '') + fields.join('') };
}
