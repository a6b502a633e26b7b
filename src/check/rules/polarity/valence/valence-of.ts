import { thingOf } from '../../../reading/lexicon/things.ts';
import { rolesOf, type WordRole } from '../../../reading/lexicon/word-roles.ts';
import { isParticle, type Token } from '../../../reading/read-text.ts';
import { directionVerbsOf, isNegation, turnOfDegree, turnOfEvent } from './directions-said.ts';
import { type Item, idiomItemAt, isPeople, itemAt, signed } from './items.ts';
import { signOfLot } from './lots.ts';
import { deedsOf, type Sign, signOfThing } from './word-values.ts';

/** What a stretch of a sentence says, good or bad, by its words together. Indexes of tokens. */
export interface Valence {
  readonly sign: Sign;
  /** It says that there is more or less, or that something becomes better or worse; else it only names a thing. */
  readonly isChange: boolean;
  /** It says what people do or how they are: “onveilig voelen”. */
  readonly isState: boolean;
  readonly isPast: boolean;
  /** It has “niet” or the like. */
  readonly isDenied: boolean;
  readonly first: number;
  readonly last: number;
}

/** Behind these a noun says what it is about, not what becomes of it. */
const topics: ReadonlySet<string> = new Set(
  'na bij over rond rondom wegens ondanks tijdens sinds per tussen vanwege vanuit ten qua voor omtrent inzake aangaande boven binnen'.split(
    ' ',
  ),
);
/** These ask for `voor` themselves: “zorgen voor betere prestaties”. */
const governing =
  /^(?:zorg\p{L}*|zet(?:ten)?|inzetten|pleit\p{L}*|strijd\p{L}*|staan|staat|kiezen|kiest|maken|maakt|gevoelig|inzet|streef\p{L}*|sta|vechten|in|zich|ons)$/u;
const attributes: ReadonlySet<string> = new Set(['met', 'uit', 'van', 'zonder', 'in', 'onder']);

/** Returns what tokens of a sentence say from one index up to another; undefined when it is not sure. */
export function valenceOf(tokens: readonly Token[], from: number, to: number): Valence | undefined {
  // With “nodig” what is good is missing, with “alleen” and “pas” it is not sure.
  if (
    tokens.slice(from, to).some(
      ({ word }, at, own) =>
        (unsure.has(word) && !(word === 'alleen' && /^durf|^durv/u.test(own[at - 1]?.word ?? ''))) ||
        // “Een deel van de kinderen”: who gains by it, and who does not.
        (word === 'deel' && own[at - 1]?.word === 'een') ||
        (word === 'te' && tooMuch.test(own[at + 1]?.word ?? '')),
    )
  )
    return undefined;
  // “Minder huishoudens die hun verbruik kunnen volgen”: what fewer people can, whatever it is.
  const fewer = fewerWhoCan(tokens, from, to);
  if (fewer) return fewer;
  if (isDoneOtherwise(tokens, from, to)) return undefined;
  const plain = withNumbers(itemsIn(tokens, from, to, false), tokens, from, to);
  // “Minder jongeren met een diploma”: what they have counts when nothing else is said of them.
  return (
    composed(plain) ??
    (plain.some(({ isDegree }) => isDegree) || isCounted(tokens, from, to)
      ? composed(itemsIn(tokens, from, to, true))
      : undefined)
  );
}

const unsure: ReadonlySet<string> = new Set(
  'ontgroeien ontstijgen ontkomen ontsnappen ontvluchten nodig alleen hoeven hooguit hoogstens maximaal'.split(
    ' ',
  ),
);

/** “Schulden sneller op te sporen”: what is done with it is not known. */
function isDoneOtherwise(tokens: readonly Token[], from: number, to: number): boolean {
  const te = tokens.findIndex(({ word }, at) => at > from && at < to - 1 && word === 'te');
  const verb = tokens[te + 1]?.word ?? '';
  const isFound =
    /^(?:sporen|signaleren|herkennen|melden|bespreken|onderkennen|registreren|volgen|meten|monitoren|duiden|begrijpen)$/u.test(
      verb,
    );
  return (
    te > 0 &&
    isFound &&
    tokens.slice(Math.max(from, te - 5), te).some(({ word }) => signOfThing(word) === 'bad')
  );
}

/** “Van 5 naar 9 procent”: more or less, where no word says so. */
function withNumbers(
  items: readonly Item[],
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Item[] {
  const at = tokens.findIndex(({ word }, each) => each >= from && each < to && word === 'naar');
  const [before, after] = [numberOf(tokens[at - 1]) ?? numberOf(tokens[at - 2]), numberOf(tokens[at + 1])];
  const isSaid = items.some(({ kind, isDenial }) => kind !== 'sign' && isDenial !== true);
  if (isSaid || before === undefined || after === undefined || before === after) return items;
  return [...items, { kind: 'turn', turn: after > before ? 1 : -1, at, last: at + 1 }];
}

const numberOf = (token: Token | undefined): number | undefined =>
  token?.quantity?.value ??
  (/^\d{1,4}(?:,\d+)?$/u.test(token?.word ?? '') ? Number(token?.word.replace(',', '.')) : undefined);

/** “Het aantal leerlingen met een diploma”. */
const isCounted = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => /^(?:aantal|aandeel|percentage)$/u.test(word)) &&
  tokens.slice(from, to).every(({ word }) => turnOfEvent(word) === undefined && !/^(?:dat|die)$/u.test(word));

/** “In een te volle klas”. */
const tooMuch =
  /^(?:volle?|drukke?|grote?|groot|kleine?|zware?|zwaar|hoge|hoog|lage|laag|dure?|duur|vaak|veel|snel|lange?)$/u;

function fewerWhoCan(tokens: readonly Token[], from: number, to: number): Valence | undefined {
  const first = tokens.findIndex(
    ({ word }, at) => at >= from && at < to && word === 'minder' && isPeople(tokens[at + 1]?.word ?? ''),
  );
  const last = tokens.findIndex(
    ({ word }, at) => at > first + 1 && at < to && (word === 'kunnen' || word === 'kan'),
  );
  if (first < 0 || last < 0 || last > first + 12) return undefined;
  const isDenied = tokens.slice(from, to).some(({ word }) => isNegation(word));
  const isOwn = tokens.slice(first + 2, last).every(({ kind }) => kind === 'word');
  const isUnfit = tokens
    .slice(first, to)
    .some((_, at) => deedsOf(tokens[first + at]?.word ?? '').some(({ sign }) => sign === 'bad'));
  if (isDenied || !isOwn || isUnfit) return undefined;
  return { sign: 'bad', isChange: true, isState: false, isPast: false, isDenied: false, first, last };
}

function composed(items: readonly Item[]): Valence | undefined {
  const signs = items.filter(({ kind }) => kind === 'sign');
  const hasDegree = items.some(({ isDegree }) => isDegree);
  const compared = items.filter(({ kind, isTime }) => kind === 'compared' && !(isTime === true && hasDegree));
  if (signs.length === 0 && compared.every(({ isTime }) => isTime === true)) return undefined;
  const own = signs.length > 0 ? signs : compared.slice(0, 1);
  const [first] = own;
  // What is good and bad at once is not judged.
  if (!first || own.some(({ turn }) => turn !== first.turn)) return undefined;
  const turns = [
    ...items.filter(({ kind }) => kind === 'turn'),
    ...(signs.length > 0 ? compared : compared.slice(1)),
  ];
  if (turns.length > 4 || turns.filter(({ isDenial }) => isDenial).length > (hasDegree ? 2 : 1))
    return undefined;
  const value = turns.reduce((product, { turn }) => product * turn, first.turn as number);
  const used = [...own, ...turns];
  return {
    sign: value > 0 ? 'good' : 'bad',
    isChange: compared.length > 0 || turns.some(({ isDenial }) => isDenial !== true),
    isState: own.some(({ isState }) => isState === true),
    isDenied: turns.some(({ isDenial }) => isDenial === true),
    isPast: items.some(({ isPast }) => isPast === true),
    first: Math.min(...used.map(({ at }) => at)),
    last: Math.max(...used.map(({ last }) => last)),
  };
}

function itemsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  withAttributes: boolean,
): readonly Item[] {
  const words = tokens.slice(0, to).map(({ word }) => word);
  const items: Item[] = [];
  let isTopic = false;
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (tokens[at]?.kind !== 'word') {
      if (tokens[at]?.kind === 'sign') isTopic = false;
      continue;
    }
    const skipped = withAttributes ? undefined : endOfAttributeAt(tokens, at, from, to);
    const behind = skipped ?? endOfRelativeAt(tokens, at, from, to, withAttributes);
    if (behind !== undefined) {
      if (skipped === undefined) isTopic = false;
      at = behind - 1;
      continue;
    }
    if (rolesOf(word).has('conjunction') || word === 'dat') isTopic = false;
    const isOfTrouble = word === 'met' && words.slice(Math.max(from, at - 3), at).includes('moeite');
    if (
      isOfTrouble ||
      (rolesOf(word).has('preposition') && word !== 'van' && !isNegation(word) && !isParticle(tokens, at))
    )
      isTopic = isTopicAt(words, at, from);
    // “Na het verlies van een baan”.
    if (isTopic && turnOfEvent(word) !== undefined && isAfter(words, at)) continue;
    const found = idiomItemAt(words, at) ?? itemAt(tokens, at, from, to);
    // A topic ends with its noun.
    const isOver = isTopic && endsTopic(word, words[at + 1] ?? '');
    const isAbout = isTopic && found?.kind === 'sign' && found.last === at;
    if (isOver) isTopic = false;
    if (!found || isAbout) continue;
    // “Bij meer ongelijkheid”: of the noun behind it.
    if (isTopic && found.isDegree === true && found.last === at) continue;
    isTopic = false;
    items.push(found);
    at = Math.max(at, found.last);
  }
  const own = withoutJoined(items, words);
  return [...own, ...impliedBy(own, words, from)];
}

const isAfter = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some((word) => /^(?:na|naar|over|wegens|vanwege|sinds)$/u.test(word));

/** “Over armoede”: but “zorgen voor betere prestaties”, “bij de juiste hulp terechtkomen”. */
function isTopicAt(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (word === 'bij' && words.slice(at, at + 4).includes('hulp')) return false;
  if (word === 'voor' && words.slice(Math.max(from, at - 4), at).some((each) => governing.test(each)))
    return false;
  // “Niet belemmeren met regels”.
  if (word === 'met' && words.slice(Math.max(from, at - 3), at).includes('moeite')) return true;
  if (word === 'met') return directionVerbsOf(words[at - 1] ?? '').length > 0;
  if (word === 'naar')
    return words
      .slice(Math.max(from, at - 6), at)
      .some((each) => /^(?:kijk\p{L}*|gekeken|onderzoek\p{L}*)$/u.test(each));
  return topics.has(word);
}

function endsTopic(word: string, next: string): boolean {
  const isInFront = ['preposition', 'article', 'possessive'].some((role) =>
    rolesOf(word).has(role as WordRole),
  );
  return (
    !isInFront && !/(?:e|er)$/u.test(word) && !/^(?:en|of|van)$/u.test(next) && !/^(?:en|of)$/u.test(word)
  );
}

/** “Het voorkomen en verminderen van”: once. */
const withoutJoined = (items: readonly Item[], words: readonly string[]): readonly Item[] =>
  items.filter(({ kind, turn, isDenial, last }, index) => {
    const next = items[index + 1];
    const isJoined = /^(?:en|of|,)$/u.test(words[last + 1] ?? '') && next?.at === last + 2;
    const isSame =
      next?.kind === 'turn' && next.turn === turn && next.isDenial !== true && next.isDegree !== true;
    return !(kind === 'turn' && isDenial !== true && isJoined && isSame);
  });

/** What is good although no word says so, when there is more or less of it, or none. */
function impliedBy(items: readonly Item[], words: readonly string[], from: number): readonly Item[] {
  if (items.length === 0 || items.some(({ kind }) => kind !== 'turn')) return [];
  const first = (isSo: (word: string, at: number) => boolean): number =>
    words.findIndex((word, at) => at >= from && isSo(word, at));
  // “Hun rekening niet kunnen betalen”: what people cannot is bad, whatever it is.
  const able = first((word, at) => (word === 'kunnen' || word === 'kan') && isOfPeople(words, from, at));
  const isHindered = items.some(({ isDenial, turn, at }) =>
    isDenial === true
      ? at < able + 4 && words[at] !== 'zonder' && !words.slice(able, at).includes('en')
      : turn < 0 && isPeople(words[at + 1] ?? ''),
  );
  if (able >= 0 && isHindered) return [signed('sign', 'good', able)];
  // “Minder leden”, “het aantal deelnemers daalt”: those that people like to see many of.
  const crowd = first((word, at) => crowds.test(word) && counts.test(words[at - 1] ?? ''));
  // “Een kleinere kans op werk”.
  const chance = first(
    (word, at) =>
      word === 'kans' &&
      /^(?:op|om)$/u.test(words[at + 1] ?? '') &&
      !/^(?:het|de)$/u.test(words[at + 2] ?? ''),
  );
  const good = crowd >= 0 ? crowd : chance;
  if (good >= 0) return [signed('sign', 'good', good)];
  // “Minder ouderen bezoek krijgen”, “jeugdteams vaker bier aanbieden”.
  const own = words.slice(from);
  const isOfThem = items.some(
    ({ isDegree, at, last }) =>
      isDegree === true &&
      ((/^(?:minder|meer)$/u.test(words[at] ?? '') && isHolder(words[last + 1] ?? '')) ||
        /^(?:vaker|frequenter)$/u.test(words[at] ?? '') ||
        eaten.test(words[last + 1] ?? '') ||
        words[last + 1] === 'vaak'),
  );
  const lot = isOfThem ? signOfLot(own) : undefined;
  return lot && (lot === 'bad' || own.some(isHolder)) ? [signed('sign', lot, words.length - 1)] : [];
}

/** “Minder groente”. */
const eaten =
  /(?:groenten?|fruit|boeken|snoep|bier|wijn|alcohol|drank|fastfood|chips|sigaretten|vapes|drugs|wiet)$/u;

/** Who has or gets something: “minder woningen met een rookmelder”. */
const isHolder = (word: string): boolean =>
  isPeople(word) || thingOf(word) === 'homes' || thingOf(word) === 'organisations';

/** Somebody can: not “geld kan … worden besteed”. */
const isOfPeople = (words: readonly string[], from: number, at: number): boolean =>
  !words.slice(at).some((word) => /^(?:worden|zijn)$/u.test(word)) &&
  words
    .slice(Math.max(from, at - 12), at + 3)
    .some((word) => isPeople(word) || /^(?:zij|ze|hij|ik|je)$/u.test(word));

const crowds =
  /(?:leden|deelnemers|lezers|sporters|vrijwilligers|bezoekers|mantelzorgers|aanmeldingen|inschrijvingen)$/u;
const counts = /^(?:minder|meer|aantal|percentage|weinig|lager|kleiner)$/u;
const complements =
  /^(?:kans|kansen|risico|gevaar|feit|idee|gevoel|doel|bedoeling|besef|streven|wens|,|ambitie)$/u;

/** What is aimed at is said behind these: “een wijk waarin …”. */
const ideals = /^(?:situatie|wijk|buurt|gemeente|samenleving|wereld|school|stad|dorp|toekomst|omgeving)$/u;

/** “Het zelfvertrouwen [dat zij hadden]”, “kinderen [die …]”: it says which, not what becomes of it. */
function endOfRelativeAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  withAttributes: boolean,
): number | undefined {
  const word = tokens[at]?.word ?? '';
  const isBehindComma = tokens[at - 1]?.word === ',';
  const noun = tokens[isBehindComma ? at - 2 : at - 1]?.word ?? '';
  if (at === from || complements.test(noun)) return undefined;
  const isOfPeople = withAttributes && isPeople(noun);
  const isNoun = /^[a-zà-ÿ]/u.test(noun) && !rolesOf(noun).has('preposition') && !isPlainVerb(noun);
  const isRelative =
    word === 'dat'
      ? signOfThing(noun) !== undefined
      : (word === 'die' && isNoun && !isOfPeople) ||
        (/^waar(?:in|voor|mee|op|bij|door|van|aan|onder)$/u.test(word) && !ideals.test(noun));
  if (!isRelative) return undefined;
  // “Om de kloof tussen kinderen die veel en kinderen die weinig lezen [te verbreden]”.
  const isAim = tokens.slice(from, at).some((each) => each.word === 'om');
  const end = tokens.findIndex(
    ({ kind, word: each }, index) =>
      index > at && index < to && (kind === 'sign' || (isAim && each === 'te')),
  );
  return end < 0 ? to : end;
}

/** “kinderen [uit arme gezinnen] lezen”: up to the next verb, degree or preposition of another kind. */
function endOfAttributeAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): number | undefined {
  const isAttribute =
    at > from && attributes.has(tokens[at]?.word ?? '') && isPeople(tokens[at - 1]?.word ?? '');
  if (!isAttribute) return undefined;
  const end = tokens.findIndex(
    ({ word, kind }, each) =>
      each > at &&
      each < to &&
      (kind === 'sign' ||
        (each > at + 1 && !rolesOf(tokens[each - 1]?.word ?? '').has('article') && endsAttribute(word))),
  );
  return end < 0 ? to : end;
}

const endsAttribute = (word: string): boolean =>
  (rolesOf(word).has('preposition') && !attributes.has(word)) ||
  turnOfDegree(word) !== undefined ||
  isNegation(word) ||
  directionVerbsOf(word).length > 0 ||
  deedsOf(word).some(({ form }) => form !== 'participle') ||
  isPlainVerb(word) ||
  rolesOf(word).has('pronoun');

const isPlainVerb = (word: string): boolean =>
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|moet|moeten|kan|kunnen|zal|zullen|gaat|gaan|wil|willen|mag|mogen|krijgt|krijgen|kreeg|kregen|halen|haalt|staat|staan|doet|doen|maakt|maken|komt|komen|raakt|raken|blijft|blijven|voelt|voelen|heet|om|nu|straks|daardoor|hierdoor|later|eerder|beter|slechter)$/u.test(
    word,
  );
