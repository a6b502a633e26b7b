import type { Blockquote, Heading, List } from 'mdast';
import type { Severity } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/fix.ts';
import { lineAround } from './line-around.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';

/**
 * Reports signs that Markdown takes as the start of a block, but that were meant as they are: `> 80%`,
 * `- 5%`, `+ 10%`, `# 3`. CommonMark prescribes the block (spec 0.31, 4.2, 5.1, 5.2), so the sign is not
 * printed. Only the text around it shows what was meant.
 */

/** What shows that a sign was not meant as markup. */
interface Clue {
  readonly severity: Severity;
  /** Completes "… maakt hier …": why the sign looks as if it belongs to the text. */
  readonly why: string;
}

/** Each block that a sign opens: what it becomes and how to write what was meant. */
const blocks = {
  quote: {
    becomes: 'een citaat',
    meant: 'Is het een citaat, zet het dan tussen `:::quote` en `:::`.',
    sign: (mark: string) =>
      `Hoort het teken bij de tekst, schrijf dan \`\\${mark}\`, of in woorden: “meer dan”.`,
  },
  bullet: {
    becomes: 'een opsomming',
    meant:
      'Is het een opsomming, zet er dan een lege regel boven en begin elk onderdeel op een eigen regel met `- `.',
    sign: (mark: string) => `Hoort het teken bij de tekst, schrijf dan \`\\${mark}\`.`,
  },
  number: {
    becomes: 'een genummerde lijst',
    meant: 'Is het een lijst, zet er dan een lege regel boven.',
    sign: (mark: string) => `Hoort het bij de zin, schrijf dan \`${mark.slice(0, -1)}\\${mark.slice(-1)}\`.`,
  },
  heading: {
    becomes: 'een kop',
    meant: 'Is het een kop, zet er dan een lege regel boven.',
    sign: (mark: string) => `Hoort het teken bij de tekst, schrijf dan \`\\${mark}\`.`,
  },
} as const;

/** A number, or what is before one; `{{…}}` becomes one. */
const amount =
  /^[*_`\\]{0,3}(?:<(?=\s*\d)|[=%€$£±≈≤≥½¼¾]|&(?:euro|ge|le);|EUR\b|(?:[-+−–~]|ca\.?|circa|ongeveer|plm\.?|ruim|bijna|zo’n|minimaal|maximaal|minstens|hooguit)?\s*[.,]?\d|\{\{)/iu;
/** A sentence that begins with a bare number: `50 scholen deden mee.`, `2023 was een goed jaar.` */
const isSentence = /^\d[\d.]*\s+\p{Ll}.*[.!?]["”’]?$/u;
/** The end of what somebody said. */
const isSaid = /[.!?”"’]$/;
/** A list of its own, behind the sign. */
const listMark = /^(?:[-+*]|\d{1,9}[.)])[ \t]/;
/** A number in words, in the middle of a sentence: a quotation begins with a capital. */
const numberWord =
  /^(?:anderhalf|de helft|een derde|een kwart|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend)\s+\p{L}/u;
/** A line that a sentence does not run on from: it ends one, or is no running text. */
const closedLine = /[.:;!?…][)"”’*_]*$|^(?:$|#{1,6}(?:\s|$)|:{2,}|`{3,}|~{3,}|<!--|\||[-*_ \t]+$)|-->$/;

/** Reports a quote whose `>` may mean "more than", or be of a line that was broken before it. */
export function reportSwallowedQuote(node: Blockquote, context: ParseContext): void {
  if (context.mode === 'template') return;
  const [start, end] = rangeOf(node);
  const { prefix, before } = lineAround(context.text, start);
  const isInQuote = />[ \t]*$/.test(prefix);
  const lines = markedLines(context.text.slice(start, end)).slice(0, isInQuote ? 1 : undefined);
  const first = lines[0] ?? '';
  const isTight = !/\s/.test(context.text.charAt(start + 1));
  const clue = clueOf(
    [isItemMark(prefix), inItem],
    [node.children.length === 0, withNothing],
    [
      lines.length > 0 && lines.every((line) => isAmount(line) && (isTight || !isSentence.test(line))),
      beforeNumber,
    ],
    [numberWord.test(first) && lines.every((line) => numberWord.test(line)), doubtfulNumber],
    [
      !isInQuote && isAmount(first) && (lines.length === 1 || !isSaid.test(lines.at(-1) ?? '')),
      doubtfulNumber,
    ],
    // `> [!NOTE]` is reported what it is elsewhere.
    [!isInQuote && !closedLine.test(before) && !first.startsWith('[!'), inSentence],
  );
  if (clue) say('quote', '>', start, clue, context);
}

/** Reports a list whose mark looks like a minus, a plus or a number of the sentence. */
export function reportSwallowedBullet(node: List, context: ParseContext): void {
  if (context.mode === 'template') return;
  const [start, end] = rangeOf(node);
  const { prefix, before } = lineAround(context.text, start);
  const line = context.text.slice(start, Math.min(end, start + 200));
  const [, mark = '', words = ''] = /^([-+*]|\d{1,9}[.)])[ \t]*(.*)/.exec(line) ?? [];
  const isNumber = /\d/.test(mark);
  const hasAmount = !isNumber && amount.test(words) && !listMark.test(words);
  const isAlone = node.children.length === 1 && node.children[0]?.children.length === 1;
  // Closer to the sentence above than to the next item.
  const isApart = /^[^\n]*\n[ \t\r]*\n/.test(context.text.slice(start, end));
  const isTop = context.parents.at(-1)?.type !== 'listItem';
  const runsOn = isTop && !closedLine.test(before);
  const clue = clueOf(
    [isItemMark(prefix) && !isNumber, inItem],
    [hasAmount && (mark === '+' || besidePlus(mark, context.text, start)), beforeNumber],
    [besidePlus(mark, context.text, start), signed],
    [runsOn && (isAlone || (hasAmount && (isApart || /[\d%=]$/.test(before)))), inSentence],
    // With a sign of its own, or a value, the number is as it was meant.
    [
      hasAmount &&
        isAlone &&
        !/^(?:\\?[-+−–±]|\{\{|(?:19|20)\d\d:)/.test(words) &&
        !isAnnounced(context.text, start),
      alone,
    ],
  );
  if (clue) say(isNumber ? 'number' : 'bullet', mark, start, clue, context);
}

/** Reports a heading below a sentence that goes on in it: `plaats`, and below it `# 3 van Nederland`. */
export function reportSwallowedHash(node: Heading, context: ParseContext): void {
  if (context.mode === 'template' || node.depth > 1) return;
  const [start] = rangeOf(node);
  const { before } = lineAround(context.text, start);
  if (closedLine.test(before)) return;
  const words = context.text.slice(start + 1, start + 40).trimStart();
  say('heading', '#', start, amount.test(words) ? beforeNumber : inSentence, context);
}

const inItem: Clue = { severity: 'error', why: 'het staat direct achter het teken van een lijst' };
const beforeNumber: Clue = { severity: 'error', why: 'het staat voor een getal of bedrag' };
const doubtfulNumber: Clue = { severity: 'warning', why: 'het staat voor een getal' };
const inSentence: Clue = { severity: 'warning', why: 'de regel erboven lijkt hier verder te gaan' };
const withNothing: Clue = { severity: 'warning', why: 'er staat niets achter' };
const signed: Clue = {
  severity: 'warning',
  why: 'de lijst erboven begint met het andere teken, als plus en min',
};
const alone: Clue = {
  severity: 'warning',
  why: 'het staat voor een getal, en er volgen geen andere onderdelen',
};

/** The first clue that there is. */
function clueOf(...clues: readonly [isThere: boolean, Clue][]): Clue | undefined {
  return clues.find(([isThere]) => isThere)?.[1];
}

function say(
  block: keyof typeof blocks,
  mark: string,
  start: number,
  clue: Clue,
  context: ParseContext,
): void {
  const { becomes, meant, sign } = blocks[block];
  const isSure = clue.severity === 'error';
  const span = context.spanAt(start, start + mark.length);
  context.report({
    rule: isSure ? 'markdown/swallowed-sign' : 'markdown/doubtful-sign',
    severity: clue.severity,
    message: `\`${mark}\` maakt hier ${becomes}${block === 'number' ? '' : ', en wordt zelf niet afgedrukt'}.`,
    note: `Het teken lijkt bij de tekst te horen: ${clue.why}.`,
    help: `${sign(mark)} ${meant}`,
    span,
    fixes: [replacement(span, `${mark.slice(0, -1)}\\${mark.slice(-1)}`, isSure ? 'suggestion' : 'choice')],
  });
}

/** The text behind the `>` of each line of a quote; lines without the mark only go on. */
function markedLines(source: string): string[] {
  return source.split(/\r\n|\r|\n/).flatMap((line) => {
    const words = /^[ \t]*>[ \t]*(.*)$/.exec(line)?.[1];
    return words ? [words] : [];
  });
}

/** Just behind the mark of a list item or a note, on the same line. */
function isItemMark(prefix: string): boolean {
  return /(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]+\]:)[ \t]+$/.test(prefix);
}

/** A list with `-` below one with `+`, or the other way round: they are signs. */
function besidePlus(mark: string, text: string, start: number): boolean {
  const above = /(?:^|\n)[ \t>]*([-+])[ \t][^\n]*\s*$/.exec(text.slice(Math.max(0, start - 300), start))?.[1];
  return above !== undefined && above !== mark && /[-+]/.test(mark);
}

/** Whether the last text above, over blank lines, ends with a colon. */
function isAnnounced(text: string, start: number): boolean {
  return /(?<!:):[*_]*\s*$/.test(text.slice(Math.max(0, start - 200), start));
}

function isAmount(line: string): boolean {
  return amount.test(line) && !listMark.test(line);
}
