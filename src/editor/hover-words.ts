import type { Position } from '../diagnostic/span.ts';
import { monthNames } from '../values/calendar-date.ts';
import { formatDate } from '../values/format-date.ts';
import { parseDate } from '../values/parse-date.ts';
import { meaningInText } from './abbreviations.ts';
import type { Explanation } from './explanation.ts';
import type { Situation, Stretch } from './situation.ts';
import { knownSymbols, symbolAt } from './symbols/known-symbols.ts';
import type { NamedSymbol } from './symbols/named-symbol.ts';

/** Explains plain words of a text: a footnote, a picture, a term, an abbreviation, a date. */
export function hoverWords(situation: Situation): Explanation | undefined {
  return dateThere(situation) ?? symbolThere(situation) ?? abbreviationThere(situation);
}

/** A date as it is written in a text; `parseDate` says whether it is one. */
const dates = new RegExp(
  `(?<![\\d-])(?:\\d{1,2} (?:${monthNames.join('|')}) \\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4})(?![\\d-])`,
  'gi',
);
const abbreviations = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&]*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}])/gu;

function dateThere(situation: Situation): Explanation | undefined {
  const found = wordsAt(dates, situation);
  const date = found && parseDate(found.words);
  return found && date?.ok
    ? { text: `**${formatDate(date.value, 'weekday')}**`, stretch: found.stretch }
    : undefined;
}

function abbreviationThere(situation: Situation): Explanation | undefined {
  const found = wordsAt(abbreviations, situation);
  const meaning = found && meaningInText(found.words, textsOf(situation));
  return found && meaning !== undefined
    ? { text: `**${found.words}**: ${meaning}`, stretch: found.stretch }
    : undefined;
}

/** The text itself first, then those of the other documents. */
function textsOf(situation: Situation): readonly string[] {
  const documents = [...(knownSymbols(situation)?.documents.values() ?? [])];
  return [
    situation.text,
    ...documents.filter(({ file }) => file !== situation.file).map(({ source }) => source.text),
  ];
}

function symbolThere(situation: Situation): Explanation | undefined {
  const found = symbolAt(situation);
  const text = found && tellers[found.symbol.sort]?.(found.symbol);
  if (!found || text === undefined) return undefined;
  const { start, end } = found.occurrence.span;
  return { text, stretch: { line: start.line, from: start.column, to: end.column } };
}

const named = ({ name, label }: NamedSymbol) => label && `**${name}**: ${label}`;

const tellers: Readonly<Partial<Record<NamedSymbol['sort'], (symbol: NamedSymbol) => string | undefined>>> = {
  term: named,
  footnote: ({ label }) => label,
  file: named,
  partner: named,
};

/** Returns what a pattern (with `g`) finds around a position. */
function wordsAt(
  pattern: RegExp,
  { text, position }: { readonly text: string; readonly position: Position },
): { readonly words: string; readonly stretch: Stretch } | undefined {
  const line = text.split(/\r\n|\r|\n/)[position.line - 1] ?? '';
  for (const { index, 0: words } of line.matchAll(pattern))
    if (position.column > index && position.column <= index + words.length + 1)
      return { words, stretch: { line: position.line, from: index + 1, to: index + words.length + 1 } };
  return undefined;
}
