import { basename } from 'node:path/posix';
import { kindFacts } from '../../../kinds/facts.ts';
import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';
import { ownProse, type Passage } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import {
  areNames,
  areOpposite,
  areOtherThings,
  areTimes,
  areWeekdays,
  isNumber,
  isTerm,
} from './identity.ts';
import { type LongTextWord, repeatedTexts, spanOfWords, wordsOfPassage } from './repeated-texts.ts';

/** A sentence that is there twice, with another number or one other word. */
export const nearSentence: Rule = {
  id: 'repetition/near-sentence',
  severity: 'warning',
  what: 'Zoekt zinnen die twee keer in het dossier staan, de tweede keer met een ander bedrag, een ander getal, een andere datum of één ander woord.',
  why: 'De ene zin is van de andere overgenomen, en er is maar één bijgewerkt. Dan spreken zij elkaar tegen.',
  help: 'Kijk welke van de twee klopt. Zeg het op één plek, of maak duidelijk waarin zij verschillen.',
  examples: [
    {
      what: 'Een ander bedrag, een ander aantal, een andere datum, en een woord dat het omkeert.',
      agenda:
        '## Toelichting\n\nDe gemeente betaalt elk jaar € 5.000 aan de bibliotheek. De coach is acht uur per week op elke school. Partijen leveren het verslag aan voor 1 april 2023. De stukken liggen er een week voor de vergadering. Alle partijen evalueren de inzet van de coach op de scholen elk jaar samen.\n\n## Vervolg\n\nDe gemeente betaalt elk jaar € 6.000 aan de bibliotheek. De coach is zes uur per week op elke school. Partijen leveren het verslag aan voor 1 april 2024. De stukken liggen er twee weken voor de vergadering. Sommige partijen evalueren de inzet van de coach op de scholen elk jaar samen.\n\nDe coach werkt niet in de vakanties van de scholen.\n\n## Later\n\nDe coach werkt in de vakanties van de scholen.\n',
      reports: [
        '6.000 → Hier staat “6.000” waar dezelfde zin eerder in dit bestand “5.000” heeft.',
        'zes → Hier staat “zes” waar dezelfde zin eerder in dit bestand “acht” heeft.',
        '2024 → Hier staat “2024” waar dezelfde zin eerder in dit bestand “2023” heeft.',
        'twee → Hier staat “twee” waar dezelfde zin eerder in dit bestand “een” heeft.',
        'Sommige → Hier staat “Sommige” waar dezelfde zin eerder in dit bestand “Alle” heeft.',
        'De → Hier ontbreekt “niet”, dat in dezelfde zin eerder in dit bestand wel staat.',
      ],
    },
    {
      what: 'Zinnen die met opzet op elkaar lijken: andere namen, groepen, dagen en jaren, en korte zinnen.',
      agenda:
        '## Toelichting\n\n- De Parkschool krijgt elke week vier uur hulp van de coach.\n- De Dorpsschool krijgt elke week vier uur hulp van de coach.\n- De coach helpt elke week de kinderen van groep 3 met lezen.\n- De coach helpt elke week de kinderen van groep 4 met lezen.\n- Op maandag is de bibliotheek open van tien tot twaalf uur.\n- Op dinsdag is de bibliotheek open van tien tot twaalf uur.\n- Ouders krijgen in het begin een brief over wat de coach doet.\n- Leraren krijgen in het begin een brief over wat de coach doet.\n\nIn 2023 lezen alle kinderen elke dag een half uur. In 2024 lezen alle kinderen elke dag een half uur. Er zijn twee coaches. Er zijn drie coaches.\n',
    },
  ],
  run(documents, dossier, report) {
    // What whole paragraphs share is reported there.
    const paragraphs = new Map(
      repeatedTexts(documents, dossier).flatMap(({ first, second }) =>
        second.passages.map((passage, index) => [passage, first.passages[index]] as const),
      ),
    );
    for (const { first, second, before, now } of nearSentences(ownProse(documents, dossier))) {
      if (paragraphs.get(second.passage) === first.passage) continue;
      const [there, here] = [before ?? first.words[0], now ?? second.words[0]];
      const [original, span] = [there, here].map((word) => word && spanOfWords([word]));
      const isAuthored = [there, here].every((word) => word?.passage.isAuthored(word.from, word.to));
      if (!span || !original || !isAuthored) continue;
      const where =
        original.file === span.file ? 'eerder in dit bestand' : `in \`${basename(original.file)}\``;
      report({
        message: messageOf(before && said(before), now && said(now), where),
        span,
        related: [{ message: 'Dit is de andere zin.', span: original }],
        // Which of the two is right, only the author knows.
        ...(before && now && rewrite(now, before.passage.text.slice(before.from, before.to), 'choice')),
      });
    }
  },
};

function messageOf(before: string | undefined, now: string | undefined, where: string): string {
  if (before === undefined) return `Hier staat “${now}”; in dezelfde zin ${where} niet.`;
  if (now === undefined) return `Hier ontbreekt “${before}”, dat in dezelfde zin ${where} wel staat.`;
  return `Hier staat “${now}” waar dezelfde zin ${where} “${before}” heeft.`;
}

interface LongSentence {
  readonly passage: Passage;
  /** Without those that deny it. */
  readonly words: readonly LongTextWord[];
  readonly denials: readonly LongTextWord[];
}

/** One word or number that is another. */
interface Change {
  readonly before: LongTextWord;
  readonly now: LongTextWord;
  /** The word in front of it in the second sentence. */
  readonly behind: LongTextWord | undefined;
  /** The word behind it. */
  readonly next: LongTextWord | undefined;
}

/** Of `before` and `now` one may be absent: a word that denies the sentence. */
interface NearSentence {
  readonly before?: LongTextWord | undefined;
  readonly now?: LongTextWord | undefined;
  readonly first: LongSentence;
  readonly second: LongSentence;
}

/** Shorter sentences may be alike by chance; in a long one any other word is a change. */
const MIN_WORDS = 8;
/** Elsewhere in the dossier, and one after the other. */
const MIN_WORDS_FOR_ANY = { apart: 10, together: 12 };
/** “Voor de zomer …”, “Na de zomer …”: from here on it is no pattern either. */
const MIN_WORDS_FOR_OPPOSITE = 14;
/** From here on a sentence is no pattern that is filled in again: what it begins with, or a name, is a change too. */
const MIN_WORDS_FOR_TOPIC = 18;
/** So many sentences with one beginning or end are kept, so that a common phrase does not slow the search. */
const MAX_PER_KEY = 4;

function nearSentences(passages: readonly Passage[]): NearSentence[] {
  const earlier = new Map<string, LongSentence[]>();
  const whole = new Set<string>();
  return passages.flatMap((passage) =>
    sentencesIn(passage).flatMap((second): NearSentence[] => {
      const text = [...second.denials, ...second.words].map(({ key }) => key).join(' ');
      // The same sentence again contradicts nothing that was not reported the first time.
      if (whole.has(text)) return [];
      whole.add(text);
      const keys = keysOf(second);
      const known = new Set(keys.flatMap((key) => earlier.get(key) ?? []));
      for (const key of keys) {
        const same = earlier.get(key) ?? [];
        if (same.length < MAX_PER_KEY) earlier.set(key, [...same, second]);
      }
      return [...known].flatMap((first) => contradictionBetween(first, second) ?? []).slice(0, 1);
    }),
  );
}

function contradictionBetween(first: LongSentence, second: LongSentence): NearSentence | undefined {
  if (areTwoSheets(first.passage, second.passage)) return undefined;
  const [[before], [now]] = [first.denials, second.denials];
  if (isSame(first.words, second.words))
    return isDenied(before) === isDenied(now) ? undefined : { first, second, before, now };
  const change = before?.key === now?.key ? changeBetween(first, second) : undefined;
  return change && isContradiction(first, second, change) ? { first, second, ...change } : undefined;
}

function isSame(first: readonly LongTextWord[], second: readonly LongTextWord[]): boolean {
  return first.length === second.length && first.every(({ key }, index) => key === second[index]?.key);
}

const denies = /^(?:niet|wel|nooit)$/u;

function isDenied(word: LongTextWord | undefined): boolean {
  return word !== undefined && word.key !== 'wel';
}

function sentencesIn(passage: Passage): LongSentence[] {
  if (passage.kind !== 'paragraph' && passage.kind !== 'item') return [];
  const words = wordsOfPassage(passage);
  if (words.length < MIN_WORDS) return [];
  return sentencesOf(passage.text)
    .flatMap(withItsEnd(passage.text))
    .flatMap(({ from, to }) => {
      const all = words.filter((word) => word.from >= from && word.to <= to);
      const [denials, own] = [true, false].map((isDenial) =>
        all.filter(({ key }) => denies.test(key) === isDenial),
      );
      return !own || !denials || own.length < MIN_WORDS ? [] : [{ passage, words: own, denials }];
    });
}

/** A sentence, and by itself what it says behind a colon or a semicolon. */
function withItsEnd(text: string): (sentence: Stretch) => readonly Stretch[] {
  return (sentence) => {
    const { from, to } = sentence;
    const at = text.slice(from, to).search(/[:;]\s/u);
    return at < 0 ? [sentence] : [sentence, { from: from + at + 1, to }];
  };
}

/** Two sentences with one other word share what is in front of the middle, or what is behind it. */
function keysOf({ words }: LongSentence): string[] {
  const half = Math.floor(words.length / 2);
  const keyOf = (some: readonly LongTextWord[]): string => some.map(({ key }) => key).join(' ');
  return [
    `${words.length} ${keyOf(words.slice(0, half))} …`,
    `${words.length} … ${keyOf(words.slice(half))}`,
  ];
}

/** The one word that differs. */
function changeBetween(first: LongSentence, second: LongSentence): Change | undefined {
  if (first.words.length !== second.words.length) return undefined;
  const places = second.words.flatMap(({ key }, index) => (first.words[index]?.key === key ? [] : [index]));
  const [place, ...more] = places;
  const [before, now] = [first.words[place ?? -1], second.words[place ?? -1]];
  if (place === undefined || !before || !now) return undefined;
  // “Een week” and “twee weken”: the thing that is counted differs along.
  const [along = place + 1] = more;
  const [one, other] = [first.words[along]?.key, second.words[along]?.key];
  const isNext = more.join() === `${place + 1}`;
  // “Eén vaste contactpersoon”: with a word in between too.
  const isNear = isNext || more.join() === `${place + 2}`;
  const isCounted = isNear && [before, now].every(({ key }) => isNumber.test(key));
  // “Die maand” and “dat jaar”: the word in front goes along with what it points at.
  const [unit, otherUnit] = [first.words[place + 1], second.words[place + 1]];
  const isPointed = isNext && [before, now].every(({ key }) => points.test(key));
  if (isPointed && unit && otherUnit && [unit, otherUnit].every(({ key }) => isTerm.test(key)))
    return { before: unit, now: otherUnit, behind: now, next: second.words[place + 2] };
  // “De raad” and “het college”.
  if (isNext && unit && otherUnit && [before, now].every(({ key }) => articles.has(key)))
    return { before: unit, now: otherUnit, behind: now, next: second.words[place + 2] };
  if (more.length > 0 && !(isCounted && one?.charAt(0) === other?.charAt(0))) return undefined;
  return { before, now, behind: second.words[place - 1], next: second.words[place + 1] };
}

const articles = new Set(['de', 'het']);
const points = /^(?:die|dat|deze|dit|elke?|iedere?)$/u;

/** “Na dat jaar” and “na twee jaar”: a number, and what points where a number can be. */
function isAmount({ key }: LongTextWord): boolean {
  return isNumber.test(key) || points.test(key);
}

function isContradiction(first: LongSentence, second: LongSentence, change: Change): boolean {
  const { before, now, behind, next } = change;
  const both = [before, now];
  const isApart = isElsewhere(first.passage, second.passage);
  const isAgain = isApart || isInterrupted(first, second);
  const { length } = second.words;
  const isLong = length >= MIN_WORDS_FOR_ANY[isAgain ? 'apart' : 'together'];
  const isVeryLong = length >= MIN_WORDS_FOR_TOPIC;
  const isTopic = second.words.indexOf(now) < TOPIC_WORDS;
  if (areWeekdays(both) && (isAgain || length > MIN_WORDS_FOR_ANY.together) && !isTopic)
    return !isInHeadings(first, second, change);
  if (areOpposite(before, now)) return isAgain && (length >= MIN_WORDS_FOR_OPPOSITE || !isTopic);
  if (areOtherThings([before], [now], behind))
    return isVeryLong && areNames(both) && !isInHeadings(first, second, change);
  // One after the other, dates are those of a list.
  const isOfDate = isDatePart(behind) || both.some(({ key }) => isDay.test(key) && isDatePart(next));
  if (areTimes(both)) return isApart && isOfDate;
  if (both.every(isAmount) && both.some(({ key }) => isNumber.test(key))) return isApart || !isOfDate;
  if (both.every(({ key }) => isTerm.test(key))) return true;
  return isLong && (!isTopic || isVeryLong) && !isInHeadings(first, second, change);
}

/** What a sentence begins with is what it is about: “Op maandag …”, “Op dinsdag …”. */
const TOPIC_WORDS = 3;

/** Of sentences that are alike on purpose one follows the other; with another in between, one was copied. */
function isInterrupted(first: LongSentence, second: LongSentence): boolean {
  const [end, start] = [first.words.at(-1)?.to, second.words[0]?.from];
  if (first.passage !== second.passage || end === undefined || start === undefined) return false;
  return /[.!?]\s+\S[\s\S]*[.!?]/u.test(first.passage.text.slice(end, start));
}

const isDay = /^\d{1,2}$/u;

/** A year or month with a day in front of it is one date; alone it may be one of several. */
function isDatePart(word: LongTextWord | undefined): boolean {
  return word !== undefined && datePart.test(word.key);
}

const datePart = latin.iu`^(?:\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$`;

/** Each sheet speaks of its own intervention, often in the same words. */
function areTwoSheets({ source }: Passage, { source: other }: Passage): boolean {
  return source !== other && [source, other].every(({ data }) => kindFacts[data.kind].role === 'part');
}

function isElsewhere(first: Passage, second: Passage): boolean {
  return first.source !== second.source || first.under.join('|') !== second.under.join('|');
}

/** The headings say likewise: “Ouders” above a sentence about parents. */
function isInHeadings(first: LongSentence, second: LongSentence, { before, now }: Change): boolean {
  return [
    { word: before, passage: first.passage },
    { word: now, passage: second.passage },
  ].some(({ word, passage: { under, source } }) =>
    `${under.join(' ')} ${source.data.title.raw}`.toLowerCase().includes(word.key),
  );
}

function said({ passage, from, to }: LongTextWord): string {
  return passage.text.slice(from, to);
}
