import { thingOf } from '../../../reading/lexicon/things.ts';
import { verbsOf } from '../../../reading/lexicon/verbs.ts';
import { rolesOf } from '../../../reading/lexicon/word-roles.ts';
import { isParticle, type Token } from '../../../reading/read-text.ts';
import {
  directionVerbsOf,
  isNegation,
  type Turn,
  turnOfDegree,
  turnOfEvent,
  turnOfUtmost,
} from './directions-said.ts';
import { deedsOf, idiomAt, qualityOf, type Sign, signOfThing } from './word-values.ts';

/** A word that is good or bad, or that makes more, less or none of it. */
export interface Item {
  readonly kind: 'sign' | 'turn' | 'compared';
  readonly turn: Turn;
  readonly at: number;
  readonly last: number;
  readonly isPast?: boolean;
  readonly isState?: boolean;
  /** “Later”: when, of what else is said. */
  readonly isTime?: boolean;
  /** “Niet”, “geen”: it says no, but not that there is more or less. */
  readonly isDenial?: boolean;
  /** “Meer”, “kleinere”. */
  readonly isDegree?: boolean;
}

/** A word and those around it. */
interface WordInSentence {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The stretch that is read: indexes of tokens. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly before: string;
  readonly next: string;
}

const people: ReadonlySet<string> = new Set(
  'wijken wijk buurten gezin kind leerling jongere ouder inwoner groep iemand mensen wie degenen die cursist deelnemer peuter student lezers'.split(
    ' ',
  ),
);

/** Says whether a word names people, or who stands for them. */
export const isPeople = (word: string): boolean => thingOf(word) === 'people' || people.has(word);

/** Returns an item with the sign of one or more words. */
export const signed = (kind: Item['kind'], sign: Sign, at: number, last = at): Item => ({
  kind,
  turn: sign === 'good' ? 1 : -1,
  at,
  last,
});

/** “Niet”, “zonder”, “tegen pesten”; not “niet alleen”, “met en zonder”. */
const negation = ({ tokens, at, to, word, before, next }: WordInSentence): Item | null | undefined => {
  if (!isNegation(word)) return undefined;
  const isBare = word === 'zonder' && (before === 'en' || before === 'of' || at === to - 1);
  const isManner =
    /^(?:niet|noch)$/u.test(word) && /^(?:alleen|enkel|slechts|zozeer|met|door|via)$/u.test(next);
  const isAgainst =
    word === 'tegen' && [next, tokens[at + 2]?.word ?? ''].every((each) => signOfThing(each) === undefined);
  if (isBare || isManner || isAgainst || (word === 'niet' && before === 'lang')) return null;
  const last = word === 'niet' && /^(?:meer|langer)$/u.test(next) ? at + 1 : at;
  return { kind: 'turn', turn: -1, isDenial: true, at, last };
};

/** “Pas als de deurwaarder is geweest”: too late. */
const onlyThen = ({ at, word }: WordInSentence): Item | undefined =>
  word === 'pas' ? { kind: 'turn', turn: -1, at, last: at, isDenial: true } : undefined;

/** “Zo hoog mogelijk”, “te weinig”, “de drempel houden we hoog”. */
const extreme = ({ tokens, at, from, to, word, before, next }: WordInSentence): Item | undefined => {
  const turn = turnOfUtmost(word);
  if (word === 'te' && next === 'weinig') return { kind: 'turn', turn: -1, at, last: at + 1, isDegree: true };
  if (turn && next === 'mogelijk' && before === 'zo')
    return { kind: 'turn', turn, at: at - 1, last: at + 1, isDegree: true };
  const isKept =
    /^(?:hoog|laag|groot|klein)$/u.test(word) &&
    saysOneOf(tokens, from, to, /^(?:houd|houdt|houden|ma(?:ak|akt|ken))$/u);
  return turn && isKept ? { kind: 'turn', turn, at, last: at, isDegree: true } : undefined;
};

/** “Een einde maken aan”. */
const ending = ({ tokens, at, from, to, word }: WordInSentence): Item | undefined =>
  word === 'einde' && saysOneOf(tokens, from, to, /^aan$/u) && saysOneOf(tokens, from, to, /^ma(?:akt|ken)$/u)
    ? { kind: 'turn', turn: -1, at, last: at }
    : undefined;

/** “Meer”, “kleinere”; not “meer dan 20” nor the first of “verder verlaagd”. */
const degree = ({ tokens, at, word, next }: WordInSentence): Item | null | undefined => {
  const turn = turnOfDegree(word);
  if (turn === undefined) return undefined;
  const isNumber = tokens[next === 'dan' ? at + 2 : at + 1]?.kind === 'quantity';
  const isFurther = word === 'verder' && !/^(?:achter\p{L}*|achteruit|weg)$/u.test(next);
  return isNumber || isFurther || (amounts.test(word) && isOfAnother(next, tokens[at + 1]))
    ? null
    : { kind: 'turn', turn, at, last: at, isDegree: true };
};

const amounts = /^(?:meer|minder|groter|kleiner|hoger|lager|sterker|zwakker|extra)$/u;

/** “Minder vrijblijvend”, “meer inzicht in armoede”: of what is neither good nor bad. */
function isOfAnother(next: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || /(?:e|er)$/u.test(next) || manners.has(next) || next === 'kans') return false;
  return !(
    thingOf(next) !== undefined ||
    signOfThing(next) !== undefined ||
    qualityOf(next) !== undefined ||
    isPeople(next) ||
    rolesOf(next).size > 0 ||
    turnOfDegree(next) !== undefined ||
    turnOfEvent(next) !== undefined ||
    [verbsOf(next), directionVerbsOf(next), deedsOf(next)].some((senses) => senses.length > 0)
  );
}

const manners: ReadonlySet<string> = new Set(
  'vaak snel goed lang ver vroeg laat slecht hard deel aandeel percentage aantal dan onderweg geworden gemaakt worden zijn achter achterop zich de het een te er mee nu'.split(
    ' ',
  ),
);

const event = ({ at, word, next }: WordInSentence): Item | undefined => {
  const turn = turnOfEvent(word);
  return turn && /^(?:van|in|aan|tegen)$/u.test(next) ? { kind: 'turn', turn, at, last: at + 1 } : undefined;
};

const verb = (place: WordInSentence): Item | null | undefined => {
  const { at, word, next } = place;
  // “Helpt bij formulieren”: where, not what.
  if (word.startsWith('help') && next === 'bij') return null;
  const found = directionVerbsOf(word).find(({ particle }) => particle.every((part) => hasPart(place, part)));
  return found && { kind: 'turn', turn: found.turn, at, last: at, isPast: found.form === 'past' };
};

/** A noun; behind an adjective that was read with it, it says nothing more. “Dat maakt verschil” is said of what helps. */
const thing = ({ tokens, at, from, word, before }: WordInSentence): Item | null | undefined => {
  const sign = signOfThing(word);
  if (!sign) return undefined;
  const isHelp =
    word.startsWith('verschil') && saysOneOf(tokens, Math.max(0, at - 5), at + 4, /^ma(?:akt|ken)$/u);
  return isHelp || (at > from && qualityOf(before)) ? null : signed('sign', sign, at);
};

/** “Later”; “onveilig”; “ongelijke kansen”, of which the adjective counts; not “een veilige plek”, which is only what sort. */
const quality = ({ at, word, before, next }: WordInSentence): Item | null | undefined => {
  const found = qualityOf(word);
  if (!found) return undefined;
  if (found.isCompared)
    return { ...signed('compared', found.sign, at), isTime: /^(?:later|eerder)$/u.test(word) };
  const noun = signOfThing(next);
  if (noun) return signed('sign', noun === 'bad' ? 'bad' : found.sign, at, at + 1);
  const isSort = (word.endsWith('e') && word !== 'voldoende') || before === 'een';
  if ((isSort && found.sign === 'good') || isPeople(next)) return null;
  return { ...signed('sign', found.sign, at), isState: true };
};

/** It is good to ask for help and to get it, and bad to need it. */
const help = ({ tokens, at, from, to, word }: WordInSentence): Item | undefined =>
  word === 'hulp' &&
  saysOneOf(
    tokens,
    from,
    to,
    /^(?:krijg\p{L}*|vragen|vraagt|gevraagd|vinden|vindt|zoeken|zoekt|terechtkomen|terechtkomt)$/u,
  )
    ? signed('sign', 'good', at)
    : undefined;

const deed = (place: WordInSentence): Item | undefined => {
  const { at, word } = place;
  const found = deedsOf(word).find(({ particle }) => particle.every((part) => hasPart(place, part)));
  return found && !(found.form === 'participle' && word.endsWith('de'))
    ? { ...signed('sign', found.sign, at), isPast: found.form === 'past', isState: true }
    : undefined;
};

/** In this order: the first that knows a word says what it is, or with null that it says nothing. */
const readers: readonly ((place: WordInSentence) => Item | null | undefined)[] = [
  negation,
  onlyThen,
  extreme,
  ending,
  degree,
  event,
  verb,
  thing,
  quality,
  help,
  deed,
];

/** Returns what a word of a stretch of a sentence is: good, bad, more, less or none of it. */
export function itemAt(tokens: readonly Token[], at: number, from: number, to: number): Item | undefined {
  const word = (index: number): string => tokens[index]?.word ?? '';
  const place = { tokens, at, from, to, word: word(at), before: word(at - 1), next: word(at + 1) };
  for (const read of readers) {
    const found = read(place);
    if (found !== undefined) return found ?? undefined;
  }
  return undefined;
}

/** Returns the idiom that begins at a word. */
export function idiomItemAt(words: readonly string[], at: number): Item | undefined {
  const idiom = idiomAt(words, at);
  return idiom && { ...signed('sign', idiom.sign, at, at + idiom.length - 1), isState: true };
}

function saysOneOf(tokens: readonly Token[], from: number, to: number, words: RegExp): boolean {
  return tokens.slice(from, to).some(({ word }) => words.test(word));
}

function hasPart({ tokens, at, from, to }: WordInSentence, part: string): boolean {
  for (let each = at + 1; each < to; each++)
    if (tokens[each]?.word === part && isParticle(tokens, each)) return true;
  // “Dat zij meer uit vallen”, “mee te doen”.
  return (
    at - 1 > from &&
    (tokens[at - 1]?.word === part || (tokens[at - 1]?.word === 'te' && tokens[at - 2]?.word === part))
  );
}
