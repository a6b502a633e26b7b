import { wordList } from '../../../text/word-list.ts';
import { thingOf } from '../../reading/lexicon/things.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import type { Token } from '../../reading/read-text.ts';
import { changeVerbsOf, type Direction, degreeOf, eventOf, gradeOf } from './directions.ts';
import { signOfDeed } from './valence/sign-of-deed.ts';
import { opposite, qualityOf, type Sign, signOfThing } from './valence/word-values.ts';

/** Words that name one thing, with what is said of how much of it there is or becomes. Indexes of tokens; `last` is its own. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** What people want of it as a whole: of “een afname van het zelfvertrouwen” less. */
  readonly sign: Sign;
  /** It says itself that there is more or less: “een hogere drempel”. */
  readonly isChanged: boolean;
  /** A noun of change is in it: “de afname van …”. */
  readonly isEvent: boolean;
  /** The preposition in front of it. */
  readonly preposition: string | undefined;
  /** Nobody says so: “het risico op een goede start”. */
  readonly isAbsurd: boolean;
}

const chances: ReadonlySet<string> = new Set(
  wordList('kans kansen risico risico’s gevaar gevaren waarschijnlijkheid dreiging'),
);
const risks: ReadonlySet<string> = new Set(wordList('risico risico’s gevaar gevaren dreiging'));
/** Between a risk and what it is of: “het gevaar in zich bergt dat …”. */
const carrying: ReadonlySet<string> = new Set(
  wordList('in zich met mee er bergt draagt brengt bestaat is loopt lopen dan ook altijd wel nog'),
);
const lacks: ReadonlySet<string> = new Set(wordList('gebrek tekort gemis'));
/** Much of it is much of what is behind it. */
const measures: ReadonlySet<string> = new Set(
  wordList(
    'effecten effect gevolgen gevolg mate niveau gevoel omvang hoogte graad percentage aantal nadelen impact schade',
  ),
);
const counters: ReadonlySet<string> = new Set(wordList('aantal percentage aandeel deel gedeelte groep'));
const relatives: ReadonlySet<string> = new Set(wordList('dat die met zonder'));
const determiners: ReadonlySet<string> = new Set(
  wordList(
    'de het een deze die dit dat hun onze ons zijn haar uw elke alle ieders zulke steeds nog veel flink duidelijk beduidend',
  ),
);
const stops: ReadonlySet<string> = new Set([';', ':', '(', ')', '–', '—', '.', '!', '?', 'maar', 'terwijl']);

/** Returns the phrases in a sentence of which is known what people want, the longest of those that overlap. */
export function phrasesIn(tokens: readonly Token[], before: readonly Token[]): readonly Phrase[] {
  const all = tokens.flatMap((_, index) => [
    ...chanceOf(tokens, index),
    ...partOf(tokens, index),
    ...pointedAt(tokens, index, before),
    ...named(tokens, index),
  ]);
  const longest = [...all].sort((a, b) => b.last - b.first - (a.last - a.first));
  const kept: Phrase[] = [];
  for (const each of longest)
    if (kept.every(({ first, last }) => each.last < first || last < each.first)) kept.push(each);
  return kept.sort((a, b) => a.first - b.first);
}

/** A noun: with an adjective that turns it round, “ongelijke kansen” is bad. */
function named(tokens: readonly Token[], index: number): Phrase[] {
  const word = tokens[index]?.word ?? '';
  const adjective = tokens[index - 1]?.word ?? '';
  const two = signOfThing(`${adjective} ${word}`);
  // “De termijn waarop een kind hulp krijgt”: not “op korte termijn”.
  const own = word === 'termijn' && tokens[index + 1]?.word === 'waarop' ? 'bad' : signOfThing(word);
  const quality = qualityOf(adjective)?.sign;
  const sign = two ?? (own === 'good' && quality === 'bad' ? 'bad' : own);
  // “Dat maakt verschil” is said of what helps.
  if (
    word === 'verschil' &&
    tokens.slice(Math.max(0, index - 6), index).some((each) => /^ma(?:akt|ken)$/u.test(each.word))
  )
    return [];
  // “Een gebrek aan coaches”.
  const isLack = lacks.has(word) && tokens[index + 1]?.word === 'aan' && tokens[index + 2]?.kind === 'word';
  if (sign) return [extended(tokens, index, isLack ? index + 2 : index, sign)];
  // “Een goede start”: only where something is said of its chance.
  const isOwn =
    quality && thingOf(word) === undefined && /^\p{Ll}{4,}$/u.test(word) && rolesOf(word).size === 0;
  if (!isOwn || qualityOf(word) || changeVerbsOf(word).length > 0) return [];
  const phrase = extended(tokens, index, index, quality);
  return chances.has(tokens[phrase.first]?.word ?? '') || hasChance(tokens, phrase) ? [phrase] : [];
}

function hasChance(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return tokens.slice(first, last).some(({ word }) => chances.has(word));
}

/** “De kans dat een kind uitvalt”. */
function chanceOf(tokens: readonly Token[], index: number): Phrase[] {
  if (!chances.has(tokens[index]?.word ?? '')) return [];
  let at = index + 1;
  while (at < index + 5 && carrying.has(tokens[at]?.word ?? '')) at++;
  const next = tokens[at]?.word;
  if (next !== 'dat' && (next !== 'om' || at > index + 1)) return [];
  const last = endOfClause(tokens, at + 1);
  const sign = signOfDeed(tokens.slice(at + 1, last + 1));
  return sign
    ? [extended(tokens, index, last, sign, risks.has(tokens[index]?.word ?? '') && sign === 'good')]
    : [];
}

/** “Het aantal leerlingen dat met plezier leest”, up to the verb of which it is the subject. */
function partOf(tokens: readonly Token[], index: number): Phrase[] {
  if (!counters.has(tokens[index]?.word ?? '')) return [];
  let at = index + 1;
  while (at < index + 5 && !relatives.has(tokens[at]?.word ?? '')) at++;
  if (!relatives.has(tokens[at]?.word ?? '')) return [];
  const comma = tokens.findIndex(({ word }, each) => each > at && (word === ',' || stops.has(word)));
  const end = comma < 0 ? tokens.length : comma;
  // Without a comma the verbs of both are at the end, or the first verb of change ends it.
  const verb = tokens.findIndex(
    ({ word }, each) =>
      each > at + 1 &&
      each < end &&
      (gradeOf(word) !== undefined || changeVerbsOf(word).some(({ form }) => form !== 'participle')),
  );
  const last = (verb < 0 ? end : verb) - 1;
  const isWithout = tokens[at]?.word === 'zonder';
  const sign = signOfDeed(tokens.slice(isWithout ? at : at + 1, last + 1));
  return sign ? [extended(tokens, index, last, sign)] : [];
}

/** “Dat aandeel”, of what the sentence in front says: “de helft gaat naar de voorschool”. */
function pointedAt(tokens: readonly Token[], index: number, before: readonly Token[]): Phrase[] {
  const isPointed = /^(?:dat|die|dit|deze)$/u.test(tokens[index - 1]?.word ?? '');
  const isWhole = !/^(?:van|dat|die|met|zonder)$/u.test(tokens[index + 1]?.word ?? '');
  const sign =
    isPointed && isWhole && counters.has(tokens[index]?.word ?? '') ? signOfDeed(before) : undefined;
  return sign ? [extended(tokens, index, index, sign)] : [];
}

/** The last token of a clause that begins at an index. */
export function endOfClause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ word }, index) => index >= from && (word === ',' || stops.has(word)));
  return (end < 0 ? tokens.length : end) - 1;
}

/** Goes to the left from a noun over what belongs to it: adjectives, “minder”, “de afname van”, “kans op”. */
function extended(tokens: readonly Token[], head: number, last: number, own: Sign, isAbsurd = false): Phrase {
  let [first, sign, isChanged, isEvent, absurd] = [head, own, false, false, isAbsurd];
  const turn = (direction: Direction): void => {
    if (direction === 'less') sign = opposite(sign);
    isChanged = true;
  };
  for (;;) {
    first = overAdjectives(tokens, first, turn);
    if (counters.has(tokens[first - 1]?.word ?? '')) first = overAdjectives(tokens, first - 1, turn);
    const preposition = tokens[first - 1]?.word ?? '';
    const noun = tokens[first - 2]?.word ?? '';
    const event = eventOf(noun);
    if (event && (preposition === 'van' || preposition === 'in')) {
      turn(event);
      isEvent = true;
    } else if (lacks.has(noun) && preposition === 'aan') {
      sign = opposite(sign);
    } else if (chances.has(noun) && ['op', 'van', 'voor'].includes(preposition)) {
      // “Een gevaar voor de gezondheid” threatens it.
      if (preposition === 'voor' && risks.has(noun) && sign === 'good') sign = 'bad';
      absurd ||= risks.has(noun) && sign === 'good';
    } else if (!(measures.has(noun) && preposition === 'van')) break;
    first -= 2;
  }
  const before = tokens[first - 1]?.word ?? '';
  const isGoverned =
    before === 'vanwege' || (rolesOf(before).has('preposition') && before !== 'te' && before !== 'om');
  return {
    first,
    last,
    sign,
    isChanged,
    isEvent,
    preposition: isGoverned ? before : undefined,
    isAbsurd: absurd,
  };
}

function overAdjectives(
  tokens: readonly Token[],
  head: number,
  turn: (direction: Direction) => void,
): number {
  let [first, isGraded] = [head, false];
  while (first > 0) {
    const word = tokens[first - 1]?.word ?? '';
    const degree = degreeOf(word);
    if (degree) {
      turn(degree);
      isGraded = true;
    } else if (!determiners.has(word) && isGraded) break;
    else if (!determiners.has(word) && !/^\p{Ll}{2,20}(?:e|er)$/u.test(word)) break;
    else if (
      rolesOf(word).has('preposition') ||
      word === 'vanwege' ||
      rolesOf(word).has('pronoun') ||
      changeVerbsOf(word).length > 0
    )
      break;
    first--;
  }
  return first;
}
