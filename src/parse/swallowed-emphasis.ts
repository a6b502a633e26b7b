import type { Emphasis, Strong } from 'mdast';
import { type ParseContext, rangeOf } from './parse-context.ts';
import { shortened } from './shortened.ts';

/**
 * Reports a pair of `*` or `_` that became emphasis (CommonMark 0.31, 6.2) and reads as signs: of a
 * calculation (`3*20*45`), inside words (`leraar*essen en mede*innen`) or of a line to fill in
 * (`____Jan____`). The signs themselves would not be printed.
 */
export function reportSwallowedEmphasis(node: Emphasis | Strong, context: ParseContext): void {
  if (context.mode === 'template') return;
  const [start, end] = rangeOf(node);
  const marks = /^[*_]+/.exec(context.text.slice(start, end))?.[0] ?? '';
  const width = node.type === 'strong' ? 2 : 1;
  const words = context.text.slice(start + width, end - width);
  const around = {
    before: context.text.slice(Math.max(0, start - 40), start).replace(noteBefore, ' '),
    first: words.slice(0, 2),
    last: words.slice(-1),
    after: context.text.slice(end, end + 40).replace(noteBehind, ' '),
  };
  const cause = isUneven(node, context)
    ? uneven
    : causes.find(({ matches }) => matches(around, marks, words));
  if (!cause) return;
  const isDoubtful = cause.isDoubtful === true;
  const mark = marks.slice(0, width);
  // With the words or numbers that it touches, so that the author recognises it.
  const from = start - (/[^\s*_]*$/.exec(around.before)?.[0].length ?? 0);
  const to = end + (/^[^\s*_]*/.exec(around.after)?.[0].length ?? 0);
  context.report({
    rule: isDoubtful ? 'markdown/doubtful-sign' : 'markdown/swallowed-sign',
    severity: isDoubtful ? 'warning' : 'error',
    message: `De tekens \`${mark}\` in \`${shortened(context.text.slice(from, to).replace(/\s+/g, ' '))}\` maken de tekst ertussen ${node.type === 'strong' ? 'vet' : 'cursief'}, en worden zelf niet afgedrukt.`,
    note: cause.why,
    help: cause.help(mark),
    span: context.spanAt(start, start + width),
  });
}

/** The mark of a note is no part of a calculation: `**Wij doen mee**[^1]`. */
const [noteBefore, noteBehind] = [/(?:\[\^[^\s\]]+\])+$/, /^(?:\[\^[^\s\]]+\])+/];

/** The text around a pair: before it, its first and last characters, and after it. */
interface Around {
  readonly before: string;
  readonly first: string;
  readonly last: string;
  readonly after: string;
}

interface Cause {
  readonly matches: (around: Around, marks: string, words: string) => boolean;
  /** It may be emphasis as well. */
  readonly isDoubtful?: true;
  readonly why: string;
  readonly help: (mark: string) => string;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const operandBefore = /[\p{N})\]%€²³]$/u;
const operandAfter = /^[\p{N}([€]/u;
/** `2*e* kwartaal`, `artikel 1*bis*`. */
const isSuffix = /^(?:e|ste|de|bis|ter|quater)$/;
const ordinal = /^(?:e|ste|de)(?![\p{L}\p{N}])/u;
/** What sums are made of, in words. */
const quantities =
  'aantal(?:len)?|uur|uren|dag(?:en|delen)?|dagdeel|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|prij(?:s|zen)|kostprijs|tari(?:ef|even)|uurtarief|bedrag(?:en)?|kosten|loon|vergoeding|fte|kinderen|leerlingen|groep(?:en)?|klas(?:sen)?|scholen|personen|deelnemers|percentage|factor|km|m²|btw';
const operand = `(?:€?\\s*\\d[\\d.,]*\\s*[%€]?|${quantities})`;
const isQuantity = new RegExp(`^(?:${quantities}|\\(\\s*(?:${quantities})\\s*\\))$`, 'iu');
const endsWithOperand = new RegExp(`(?:^|[\\s(])${operand}\\)?\\s*$`, 'iu');
const beginsWithOperand = new RegExp(`^\\s*(?:=|\\(?${operand}(?![\\p{L}\\p{N}]))`, 'iu');

const causes: readonly Cause[] = [
  {
    matches: (_, marks) => marks.length > 3,
    why: 'Vier of meer van deze tekens bij elkaar zijn meestal een invulregel.',
    help: () => 'Haal de streepjes weg, of zet de ingevulde tekst op een eigen regel.',
  },
  {
    matches: (around, marks, words) =>
      !isSuffix.test(words) &&
      (touchesNumber(around, marks) || (marks.length === 1 && isBetweenNumbers(around, words))),
    why: 'Zo dicht bij een getal zijn het meestal tekens van een berekening.',
    help: (mark) =>
      `Schrijf \`×\` voor “keer”, of \`${escaped(mark)}\` als u het teken zelf bedoelt. Bedoelt u ${mark.length > 1 ? 'vet' : 'cursief'}, zet dan het hele woord of getal tussen de tekens.`,
  },
  {
    matches: ({ before, after }) =>
      /(?:https?:\/\/|www\.)\S*$/i.test(before) || (/\/$/.test(before) && /^\//.test(after)),
    why: 'De tekens staan in een webadres of pad.',
    help: (mark) =>
      `Maak van een adres een koppeling: \`[tekst](adres)\`. Bedoelt u het teken zelf, schrijf dan \`${escaped(mark)}\`.`,
  },
  {
    matches: ({ first, last }, marks) =>
      marks.length === 1 && (/^(?:[),;:%\]}]|\.(?!\p{L}))/u.test(first) || /[([{]$/.test(last)),
    why: 'Achter of voor het teken staat een leesteken, zoals bij een noot met een sterretje.',
    help: (mark) => `Schrijf \`${escaped(mark)}\` als u het teken zelf bedoelt.`,
  },
  {
    // `*on*mogelijk` and `data**type**keuze` are meant; over several words they are not.
    matches: ({ before, first, last, after }, marks, words) => {
      const sides = [
        touches(before, first) || /[”’)\]]$/u.test(before),
        touches(last, after) || /^[“‘„([=]/u.test(after),
      ].filter(Boolean).length;
      return (sides === 2 && marks.length === 1) || (sides > 0 && /\s/.test(words));
    },
    why: 'De tekens staan midden in een woord.',
    help: (mark) => `Schrijf \`${escaped(mark)}\` als u het teken zelf bedoelt.`,
  },
  {
    // `uur *(tarief)* week`, `aantal *prijs* = € 300`
    matches: ({ before, after }, marks, words) =>
      marks.length === 1 &&
      isQuantity.test(words) &&
      endsWithOperand.test(before) &&
      beginsWithOperand.test(after),
    isDoubtful: true,
    why: 'Tussen twee hoeveelheden zijn het meestal tekens van een berekening.',
    help: (mark) =>
      `Schrijf \`×\` voor “keer”, of \`${escaped(mark)}\` als u het teken zelf bedoelt. Bedoelt u cursief, haal de tekens dan weg.`,
  },
];

/** A number, bracket or value at the other side of a mark than a number, letter or value. */
function touchesNumber({ before, first, last, after }: Around, marks: string): boolean {
  const isBold = marks.length > 1;
  return (
    (operandBefore.test(before) && operandAfter.test(first)) ||
    (/\}$/.test(before) && first.startsWith('{')) ||
    (last === '}' && after.startsWith('{')) ||
    (touches(before, first) && /\p{N}/u.test((before.at(-1) ?? '') + (first[0] ?? ''))) ||
    (operandAfter.test(after) && letterOrDigit.test(last) && (!isBold || /^\p{N}/u.test(after))) ||
    (!isBold && /\p{N}/u.test(last) && letterOrDigit.test(after.slice(0, 1)) && !ordinal.test(after))
  );
}

/** `3 *20* 45`, `3 *20 + 4* 5`: signs with a space on one side only. */
function isBetweenNumbers({ before, first, last, after }: Around, words: string): boolean {
  const isCalculation =
    operandBefore.test(before.trimEnd()) &&
    operandAfter.test(first) &&
    /\p{N}/u.test(last) &&
    /^\s*[\p{N}=]/u.test(after);
  const isStretch = /\s/.test(words) && /^[\p{N}(]/u.test(first) && /[\p{N})]/u.test(last);
  return isCalculation || (isStretch && (/\p{N}\s*$/u.test(before) || /^\s*\p{N}/u.test(after)));
}

const uneven: Omit<Cause, 'matches'> = {
  why: 'Voor en achter de tekst staan niet evenveel van deze tekens; wat over is, zou in de tekst blijven staan.',
  help: (mark) =>
    `Zet er voor en achter evenveel: één voor cursief, twee voor vet. Bedoelt u het teken zelf, schrijf dan \`\\${mark[0]}\`.`,
};

/** Whether only some of the marks became this emphasis, and the others are text: `**vet*`. */
function isUneven(node: Emphasis | Strong, context: ParseContext): boolean {
  const [start, end] = rangeOf(node);
  const mark = context.text[start];
  const parent = context.parents.at(-1);
  const [outer, close] = parent?.type === 'emphasis' || parent?.type === 'strong' ? rangeOf(parent) : [];
  const width = parent?.type === 'strong' ? 2 : 1;
  const isFirst = outer === start - width;
  // `____x____` has been reported as a whole; `**a* b*` is italics in italics, as is `*a *b* c*`.
  if (isFirst && /^(.)\1{3}/.test(context.text.slice(outer, outer + 4))) return false;
  if (parent?.type === node.type && context.text[outer ?? start] === mark)
    return isFirst || close === end + width;
  const isLeft = context.text[start - 1] === mark && !isFirst && !isEscaped(start - 1, context);
  return isLeft || (context.text[end] === mark && close !== end + width);
}

function isEscaped(offset: number, { text }: ParseContext): boolean {
  return (/\\*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0].length ?? 0) % 2 === 1;
}

function touches(left: string, right: string): boolean {
  return letterOrDigit.test(left.slice(-1)) && letterOrDigit.test(right.slice(0, 1));
}

function escaped(mark: string): string {
  return [...mark].map((sign) => `\\${sign}`).join('');
}
