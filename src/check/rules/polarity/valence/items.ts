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
  /** Whether what is said near it is good: “plezier terugbrengen”. */
  readonly isOfGood: () => boolean;
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
    /^(?:niet|noch)$/u.test(word) &&
    (/^(?:alleen|enkel|slechts|zozeer|met|door|via)$/u.test(next) ||
      (isParticleWord(next) && tokens[at + 2]?.word === 'door'));
  const isAgainst =
    word === 'tegen' && [next, tokens[at + 2]?.word ?? ''].every((each) => signOfThing(each) === undefined);
  // “Kwaliteit en niet kwantiteit”, “…, niet op hun gezondheid”: it denies what follows by itself.
  const isContrast =
    word === 'niet' &&
    (before === 'en' || before === ',') &&
    !/^(?:meer|langer|te)$/u.test(next) &&
    !tokens.slice(at + 1, to).some((each) => isVerbOfPeople(each.word));
  // “De wens om … te verhogen niet zal worden ingelost”.
  const isOfNext = word === 'niet' && tokens[at - 2]?.word === 'te';
  // “Nooit meer dan één dag”: a limit.
  const isLimit = /^(?:meer|langer|later|vaker|hoger|verder)$/u.test(next) && tokens[at + 2]?.word === 'dan';
  const isEither = word === 'niet' && before === 'dan' && tokens[at - 2]?.word === 'al';
  if (
    isEither ||
    isLimit ||
    isOfNext ||
    isBare ||
    isManner ||
    isAgainst ||
    isContrast ||
    (word === 'niet' && before === 'lang')
  )
    return null;
  const last = word === 'niet' && /^(?:meer|langer)$/u.test(next) ? at + 1 : at;
  return { kind: 'turn', turn: -1, isDenial: true, at, last };
};

/** “Pas als de deurwaarder is geweest”: too late. */
const onlyThen = ({ tokens, at, word }: WordInSentence): Item | undefined => {
  // “Een gratis pas”.
  const isThing = tokens.slice(Math.max(0, at - 2), at).some((each) => rolesOf(each.word).has('article'));
  return word === 'pas' && !isThing ? { kind: 'turn', turn: -1, at, last: at, isDenial: true } : undefined;
};

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
const degree = ({ tokens, at, word, before, next }: WordInSentence): Item | null | undefined => {
  const turn = turnOfDegree(word);
  if (turn === undefined) return undefined;
  // “Op zijn minst”, “ten minste”.
  if (word === 'minst' && /^(?:zijn|z’n|ten|het)$/u.test(before)) return null;
  const isNumber = tokens[next === 'dan' ? at + 2 : at + 1]?.kind === 'quantity';
  const isFurther = word === 'verder' && !/^(?:achter\p{L}*|achteruit|weg)$/u.test(next);
  return isNumber || isFurther || (amounts.test(word) && isOfAnother(next, tokens[at + 1]))
    ? null
    : { kind: 'turn', turn, at, last: at, isDegree: true };
};

const amounts =
  /^(?:meer|minder|groter|kleiner|hoger|lager|sterker|zwakker|extra)$|^(?:grotere|kleinere|hogere|lagere)$/u;
const isParticleWord = (word: string): boolean => /^(?:op|af|uit|aan|weg|tegen|terug|in)$/u.test(word);
const isVerbOfPeople = (word: string): boolean =>
  /^(?:kan|kunnen|hoeft|hoeven|mag|mogen|durft|durven|krijgt|krijgen|heeft|hebben|wordt|worden)$/u.test(
    word,
  ) || isPlainDeed(word);
const isPlainDeed = (word: string): boolean => deedsOf(word).some(({ particle }) => particle.length === 0);

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
  'cijfers vaak snel goed lang ver vroeg laat slecht hard deel aandeel percentage aantal dan onderweg geworden gemaakt worden zijn achter achterop zich de het een te er mee nu'.split(
    ' ',
  ),
);

/** It is good to help them. */
const victims =
  /(?:slachtoffers|lozen|zitters|blijvers|verlaters|uitvallers|geletterden|gewonden|eenzamen|wachtenden)$/u;

/** “… om weglekken te voorkomen”: its object is neither good nor bad, and not in “in de wijk te voorkomen”. */
function isDoneToUnknown({ tokens, at }: WordInSentence): boolean {
  const object = isParticleWord(tokens[at - 2]?.word ?? '') ? at - 3 : at - 2;
  const [word, before, second] = [object, object - 1, object - 2].map((each) => tokens[each]?.word ?? '');
  const isGoverned = [before, second].some((each) => rolesOf(each ?? '').has('preposition') && each !== 'om');
  return (
    isUnknownNoun(word ?? '') &&
    deedsOf(word ?? '').length === 0 &&
    !isGoverned &&
    !directionVerbsOf(word ?? '').length &&
    !manners.has(word ?? '') &&
    /(?:ing|age|tie|iteit|heid|heden|en|eit|sel|schap|stroom)$/u.test(word ?? '')
  );
}

/** “Hoe moeilijker zij is in te lopen”: of what, is said elsewhere. */
const isHard = ({ tokens, from, to }: WordInSentence): boolean =>
  saysOneOf(tokens, from, to, /^(?:moeilijker|lastiger|makkelijker|eenvoudiger)$/u) &&
  !tokens.slice(from, to).some(({ word }) => signOfThing(word) !== undefined);

/** Done with what is bad; of what is good they say something else: “plezier terugbrengen”, “mensen opvangen”. */
const mending: ReadonlySet<string> = new Set(
  'op+vangen op+lossen oplossen verhelpen compenseren ondervangen overbruggen bij+sturen terug+brengen dichten in+lopen'.split(
    ' ',
  ),
);
const isCounter = /^(?:aantal|percentage|aandeel|deel|helft|tot)$/u;

const event = ({ tokens, at, to, word, next }: WordInSentence): Item | null | undefined => {
  const turn = turnOfEvent(word);
  if (!turn || !/^(?:van|in|aan|tegen)$/u.test(next)) return undefined;
  const isAid =
    word === 'aanpak' && tokens.slice(at + 2, at + 5).some((each) => signOfThing(each.word) === 'good');
  return isAid || isOfUnknown(tokens, at + 2, to) ? null : { kind: 'turn', turn, at, last: at + 1 };
};

/** “De versterking van de school”: of what is neither good nor bad; not of how many, nor of people. */
function isOfUnknown(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens.slice(from, Math.max(from + 1, to));
  const head = own.findIndex(({ word }) => isKnownHead(word) || !isInFront(word));
  const { word = '', kind } = own[head] ?? {};
  return kind === 'word' && !isKnownHead(word) && signOfThing(own[head + 1]?.word ?? '') === undefined;
}

/** What can be the head of what becomes more or less: good or bad, people, or how many. */
const isKnownHead = (word: string): boolean =>
  [signOfThing, thingOf, turnOfDegree, turnOfEvent].some((of) => of(word) !== undefined) ||
  qualityOf(word)?.sign === 'bad' ||
  isPeople(word) ||
  isPlainDeed(word) ||
  directionVerbsOf(word).length > 0 ||
  measures.test(word);

const measures =
  /^(?:gevoel|mate|effecten|gevolgen|kans|kansen|risico|percentage|aandeel|aantal|deel|groep|gebruik|beheersing|band)$/u;
const isInFront = (word: string): boolean =>
  rolesOf(word).has('article') ||
  rolesOf(word).has('possessive') ||
  qualityOf(word) !== undefined ||
  /^[a-zà-ÿ]{3,}e$/u.test(word);

const verb = (place: WordInSentence): Item | null | undefined => {
  const { tokens, at, word, before, next } = place;
  // “Helpt bij formulieren”: where, not what. “Helpen om … te”: what is done is said behind it.
  const isOfVictims = [next, tokens[at - 1]?.word, tokens[at - 2]?.word].some((each) =>
    victims.test(each ?? ''),
  );
  if (word.startsWith('help') && (/^(?:bij|om)$/u.test(next) || isOfVictims)) return null;
  // “Zich beperken tot”, “dicht bij”.
  if ((word.startsWith('beperk') && next === 'tot') || word === 'dicht') return null;
  if (word === 'slecht') return undefined;
  if (before === 'te' && (isDoneToUnknown(place) || isHard(place))) return null;
  const found = directionVerbsOf(word).find(
    ({ particle, verb: said }) =>
      particle.every((part) => hasPart(place, part)) && !(mending.has(said) && place.isOfGood()),
  );
  return found && { kind: 'turn', turn: found.turn, at, last: at, isPast: found.form === 'past' };
};

/** A noun; behind an adjective that was read with it, it says nothing more. “Dat maakt verschil” is said of what helps. */
const thing = ({ tokens, at, from, word, before }: WordInSentence): Item | null | undefined => {
  // “Lagere cijfers”: by themselves they are figures.
  const isMarks = word === 'cijfers' && /^(?:lagere|hogere)$/u.test(before);
  const sign = isMarks ? 'good' : signOfThing(word);
  if (!sign) return undefined;
  const isHelp =
    word.startsWith('verschil') && saysOneOf(tokens, Math.max(0, at - 5), at + 4, /^ma(?:akt|ken)$/u);
  return isHelp || isSetPhrase(tokens, at) || (at > from && qualityOf(before))
    ? null
    : signed('sign', sign, at);
};

/** “Op nationaal niveau”, “in samenwerking met”, “lasten op vervuiling”, “honger naar”. */
function isSetPhrase(tokens: readonly Token[], at: number): boolean {
  const [word, before, next] = [at, at - 1, at + 1].map((each) => tokens[each]?.word ?? '');
  if (word === 'niveau')
    return tokens.slice(Math.max(0, at - 4), at).some((each) => each.word === 'op') && next !== 'rekent';
  if (word === 'samenwerking') return before === 'in' && next === 'met';
  return (
    (word === 'lasten' && next === 'op') ||
    (word === 'inkomen' && before === 'op') ||
    (word === 'honger' && next === 'naar')
  );
}

/** “Later”; “onveilig”; “ongelijke kansen”, of which the adjective counts; not “een veilige plek”, which is only what sort. */
const quality = ({ tokens, at, from, to, word, before, next }: WordInSentence): Item | null | undefined => {
  const found = qualityOf(word);
  if (!found) return undefined;
  // “Duurdere flexwerkers”: what sort.
  if (
    found.isCompared &&
    word.endsWith('ere') &&
    !outcomes.test(next) &&
    (isUnknownNoun(next) || isPeople(next))
  )
    return null;
  if (found.isCompared && isVerbForm(next) && found.sign === 'good' && word !== 'eerder') return null;
  if (found.isCompared)
    return { ...signed('compared', found.sign, at), isTime: /^(?:later|eerder)$/u.test(word) };
  // “Gelukkig niet”, “is gelukkig nog”: said of the whole sentence.
  if (word === 'gelukkig' && saysGladly.test(next)) return null;
  // “De betrokken scholen”: those it concerns.
  if (word === 'betrokken' && /^(?:de|het|alle|andere|overige)$/u.test(before)) return null;
  // “Een daling is zichtbaar”, “slecht ter been”.
  if (word === 'zichtbaar' && tokens.slice(from, at).some((each) => turnOfEvent(each.word))) return null;
  // What is bad is bettered.
  if (next === 'ter' || (found.sign === 'bad' && saysOneOf(tokens, at, to, /^verbeter/u))) return null;
  const noun = signOfThing(next);
  // “Een betaalbare prijs”.
  if (noun === 'bad' && found.sign === 'good' && scales.test(next)) return null;
  // “Zorgvuldig afbouwen”: how it is done.
  const isOfVerb = isVerbForm(next) || (isParticleWord(next) && tokens[at + 2]?.word === 'te');
  if (!noun && (isOfVerb || before === '‘')) return null;
  if (noun) return signed('sign', noun === 'bad' ? 'bad' : found.sign, at, at + 1);
  const isSort = (word.endsWith('e') && word !== 'voldoende') || before === 'een';
  if ((isSort && found.sign === 'good') || isPeople(next)) return null;
  return { ...signed('sign', found.sign, at), isState: true };
};

const outcomes =
  /^(?:cijfers|rapport|rapporten|scores?|uitslag|uitkomsten|resultaten|toetsen|advies|adviezen|start)$/u;
const saysGladly = /^(?:niet|nooit|geen|nog|wel|ook|al|de|het|een|dat|is|heeft|hebben|kan|weer|steeds)$/u;
const scales = /(?:prijs|tarief|contributie|kosten|lasten|afstand|verschil|wachttijd|reistijd)$/u;
const isVerbForm = (word: string): boolean =>
  directionVerbsOf(word).some(
    ({ form, particle }) => particle.length === 0 && (form === 'infinitive' || form === 'participle'),
  );
const isUnknownNoun = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) &&
  signOfThing(word) === undefined &&
  thingOf(word) === undefined &&
  rolesOf(word).size === 0 &&
  !isPeople(word);

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
  const { at, word, before, next } = place;
  // “Meer leden”: no form of `lijden`.
  if (word === 'leden') return undefined;
  // “Thuis blijven wonen”.
  if (word === 'blijven' && next === 'wonen') return undefined;
  // “Stoppen we geld in”.
  if (word === 'stoppen' && /^(?:we|wij)$/u.test(before === 'we' || before === 'wij' ? before : next))
    return undefined;
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
  const isOfGood = (): boolean =>
    tokens.slice(from, to).some((each) => signOfThing(each.word) === 'good') &&
    !tokens.slice(from, to).some((each) => signOfThing(each.word) === 'bad' || isCounter.test(each.word));
  const place = { tokens, at, from, to, word: word(at), before: word(at - 1), next: word(at + 1), isOfGood };
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
    if (tokens[each]?.word === part && isParticle(tokens, each) && tokens[each + 1]?.word !== 'te')
      return true;
  // “Dat zij meer uit vallen”, “mee te doen”.
  return (
    at - 1 > from &&
    (tokens[at - 1]?.word === part || (tokens[at - 1]?.word === 'te' && tokens[at - 2]?.word === part))
  );
}
