import type { Stretch } from '../../../reading/found.ts';
import { thingOf } from '../../../reading/lexicon/things.ts';
import { rolesOf, type WordRole } from '../../../reading/lexicon/word-roles.ts';
import { type ReadSentence, readText, type Token } from '../../../reading/read-text.ts';
import { contraryEffect } from './contrary-effect.ts';
import { contraryPair, type Judged } from './contrary-pair.ts';
import { directionVerbsOf, isNegation, turnOfEvent } from './directions-said.ts';
import { type Unit, unitsOf } from './units.ts';
import { type Valence, valenceOf } from './valence-of.ts';
import {
  compared,
  completed,
  doing,
  doubt,
  forecast,
  hopes,
  ideal,
  praise,
  praiseDenied,
  soon,
  turnedRound,
  whenGood,
  wish,
  wishedThat,
  wishOfPeople,
} from './wishes.ts';
import { isFailure, isWork, signOfThing } from './word-values.ts';

/** Finds what says the opposite of what is meant, by what its words together say, wherever it stands in the sentence. */
export function contraryIn(text: string, isGoal: boolean): readonly Stretch[] {
  return readText(text).flatMap((sentence, index, all) => {
    const { tokens } = sentence;
    if (tokens.length < 4 || tokens.at(-1)?.word === '?') return [];
    const found = contraryOf(sentence, text, isGoal && all.length === 1, all[index - 1]?.tokens ?? []);
    return found.map(({ first, last }) => ({ from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 }));
  });
}

/** A unit, and what is around it. */
interface Around {
  readonly unit: Unit;
  readonly before: Unit | undefined;
  /** The sentence in front. */
  readonly previous: readonly Token[];
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The text of the unit. */
  readonly own: string;
  /** The sentence up to its end. */
  readonly lead: string;
  readonly whole: string;
  readonly isGoal: boolean;
  /** The sentence says that it was or is glad of it. */
  readonly isPraised: boolean;
}

/** Begins what is said as a reason, a doubt or a contrast. */
const aside: ReadonlySet<string> = new Set(
  'omdat doordat waardoor terwijl hoewel toen maar want tenzij mits voordat nadat hoe of'.split(' '),
);
const conditions: ReadonlySet<string> = new Set(['als', 'indien', 'wanneer', 'zodra']);

function contraryOf(
  sentence: ReadSentence,
  text: string,
  isGoal: boolean,
  previous: readonly Token[],
): readonly Judged[] {
  const { tokens } = sentence;
  const units = unitsOf(sentence);
  const whole = text.slice(sentence.from, sentence.to);
  const paired = contraryPair(units, tokens);
  if (paired) return [paired];
  return units.flatMap((unit, index) => {
    if (aside.has(unit.opener) && !(unit.opener === 'waardoor' && hopes(textOf(unit, tokens, text))))
      return [];
    const next = units[index + 1];
    const own = textOf(unit, tokens, text);
    const isLimited = next?.opener === 'maar';
    const caused = contraryEffect(unit, tokens, next);
    if (caused && !doubt(own.replace(/^Toch /u, '')) && !(caused.isDenied && isLimited)) return [caused];
    const said = valenceOf(tokens, unit.from, unit.to) ?? valenceOfPointed(unit, tokens, previous);
    if (!said || said.sign === 'good' || doubt(own) || (said.isDenied && isLimited)) return [];
    const lead =
      next?.opener === '(' ? whole : text.slice(sentence.from, tokens[unit.to - 1]?.to ?? sentence.to);
    const part = whole.split(';').find((each) => each.includes(own)) ?? whole;
    if (turnedRound(lead)) return [];
    const isPraised = praise(part) && !praiseDenied(part);
    const around = {
      unit,
      before: units[index - 1],
      previous,
      tokens,
      text,
      own,
      lead,
      whole,
      isGoal,
      isPraised,
    };
    return isMeant(said, around) ? [said] : [];
  });
}

/** “In 2028 is zij opgelopen”: said of the only thing that the sentence in front names as good or bad. */
function valenceOfPointed(
  { from, to }: Unit,
  tokens: readonly Token[],
  previous: readonly Token[],
): Valence | undefined {
  const at = tokens.findIndex(
    ({ word }, index) =>
      index >= from && index < Math.min(to, from + 6) && pointsBack(word, tokens[index - 1]?.word),
  );
  const named = previous.filter(({ word }) => signOfThing(word) !== undefined);
  const [noun] = named;
  const isOne = new Set(named.map(({ word }) => signOfThing(word))).size === 1;
  const isSingular = tokens.slice(Math.max(from, at - 2), at + 3).some(({ word }) => singular.test(word));
  if (at < 0 || !noun || !isOne || !isSingular) return undefined;
  return valenceOf(
    tokens.map((each, index) => (index === at ? { ...each, word: noun.word } : each)),
    from,
    to,
  );
}

const pointsBack = (word: string, before: string | undefined): boolean =>
  /^(?:zij|ze|hij)$/u.test(word) ||
  (/^(?:aantal|aandeel|percentage|getal|cijfer|tijd|duur)$/u.test(word) &&
    /^(?:dat|die)$/u.test(before ?? ''));
const singular = /^(?:is|wordt|moet|zal|heeft|mag|neemt|loopt|gaat|daalt|stijgt|groeit|zakt|krimpt)$/u;

/** Says whether what is bad is said as something good or wanted, and not as a fact. */
function isMeant(said: Valence, around: Around): boolean {
  const { unit, tokens, own, lead, whole, before, isGoal, isPraised } = around;
  if (conditions.has(unit.opener))
    return before !== undefined && said.isChange && whenGood(whole) && !praiseDenied(whole);
  if (isPraised && (said.isChange || said.isState)) return true;
  if (said.isPast || (forecast(whole) && !isPraised) || hasUnknownVerb(said, unit, tokens)) return false;
  if (said.isState && before === undefined && ideal(whole.slice(0, 40))) return true;
  const isWished = wish(lead) && !wishOfPeople(lead) && (wish(own) || lead.length - own.length < 90);
  if (!said.isChange) return isWished && (said.isDenied || (said.isState && isWishedState(said, around)));
  return (
    isWished ||
    (isGoal && !whole.includes('€')) ||
    (/^(?:zodat|opdat)$/u.test(unit.opener) && before !== undefined && isOurs(before, around)) ||
    (soon(lead) && (compared(own) || completed(own) || soon(lead.slice(0, 40)))) ||
    mustBe(said, unit, tokens) ||
    followsDeed(around) ||
    followsOurs(around) ||
    doing(own)
  );
}

const textOf = ({ from, to }: Unit, tokens: readonly Token[], text: string): string =>
  text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);

/** “Wij zien graag dat boeken ongelezen blijven”; not “dat slechte scholen …”, which only says what sort. */
function isWishedState({ first }: Valence, { tokens, text, unit }: Around): boolean {
  const at = tokens[first];
  const lead = text.slice(tokens[unit.from]?.from ?? 0, at?.from);
  return at !== undefined && wishedThat(lead) && !/e$|^stop/u.test(at.word) && !lead.includes(' tegen ');
}

/** “Zo voorkomen wij de zomerdip, en zakt de woordenschat”: what comes of our own deed. */
function followsDeed({ unit, before, tokens, own }: Around): boolean {
  return (
    (unit.opener === 'en' || tokens[unit.from]?.word === 'en') &&
    before !== undefined &&
    /^(?:zo|daarmee|hiermee|zodoende)$/u.test(tokens[0]?.word ?? '') &&
    tokens.slice(before.from, before.to).some(({ word }) => word === 'we' || word === 'wij') &&
    !compared(own)
  );
}

/** “Wij bouwen … Daarom nemen uithuisplaatsingen toe.” */
function followsOurs({ before, tokens, previous, unit }: Around): boolean {
  const words = previous.map(({ word }) => word);
  return (
    before === undefined &&
    unit.from === 0 &&
    /^(?:daarom|daarmee|hiermee|zodoende)$/u.test(tokens[0]?.word ?? '') &&
    !tokens.some(({ word }) => word === 'we' || word === 'wij' || isNegation(word)) &&
    words.some((word) => word === 'we' || word === 'wij' || isWork(word)) &&
    !words.some((word) => isNegation(word) || isFailure(word) || word === 'maar') &&
    valenceOf(previous, 0, previous.length)?.sign !== 'bad'
  );
}

/** The clause in front is of the parties, or of what they do. */
function isOurs(unit: Unit, { tokens }: Around): boolean {
  return tokens.slice(unit.from, unit.to).some(({ word }) => word === 'we' || word === 'wij' || isWork(word));
}

/** “De leesachterstand moet in 2029 groter zijn”: not said of people, who must do what they do not want. */
function mustBe(said: Valence, { from, to }: Unit, tokens: readonly Token[]): boolean {
  const own = tokens.slice(from, to);
  const at = own.findIndex(({ word }) => word === 'moet' || word === 'moeten');
  const subject = own.slice(0, Math.max(at, 0));
  const isOfPeople = subject.some(
    ({ word }, index) =>
      thingOf(word) === 'people' &&
      subject.slice(0, index).every((each) => signOfThing(each.word) === undefined),
  );
  const isCounted = subject.some(({ word }) => /^(?:aantal|percentage|aandeel)$/u.test(word));
  // “Daardoor moeten zij …”, and not what is said behind a comma of something else.
  const isInverted = /^(?:zij|ze|we|wij|u|je)$/u.test(own[at + 1]?.word ?? '');
  const isApart = own.slice(at, Math.max(at, said.first - from)).some(({ word }) => word === ',');
  return at >= 0 && !isInverted && !isApart && (!isOfPeople || isCounted) && said.last >= from + at;
}

const knownVerbs =
  /^(?:zijn|worden|hebben|krijgen|zien|bereiken|realiseren|gaan|laten|leiden|komen|doen|maken|staan|blijven|raken|voelen|brengen|geven|helpen|wonen|zetten|zorgen|willen|moeten|kunnen|zullen|mogen|hoeven|beogen|streven|wensen|verwachten|hopen|bereikt|vallen|haken|lopen|spreken|halen|volgen|nemen|liggen|zitten|vinden|mikken|verwezenlijken|bewerkstelligen|boeken|behalen|tonen|ervaren|leveren|ontvangen|nastreven|spannen|werken|bieden|dragen|bijdragen)$/u;
/** “de daling van het leesplezier [ombuigen]”: what the last verb does with it is not known. */
function hasUnknownVerb(said: Valence, { to }: Unit, tokens: readonly Token[]): boolean {
  const hasEvent = tokens
    .slice(said.first, said.last + 1)
    .some(
      ({ word }, at, all) =>
        turnOfEvent(word) !== undefined && /^(?:van|in|aan)$/u.test(all[at + 1]?.word ?? ''),
    );
  const attribute = tokens
    .slice(said.first, said.last + 1)
    .some(({ word }) => /^(?:toenemende|groeiende|stijgende|dalende|afnemende|oplopende)$/u.test(word));
  if (!hasEvent && !attribute) return false;
  const last = tokens[to - 1];
  if (!last || said.last >= to - 1 || last.kind !== 'word' || last.isName === true) return false;
  const isVerb = /(?:en|gaan|staan)$/u.test(last.word) && !isBeforeNoun(tokens[to - 2]?.word ?? '');
  return isVerb && !isKnown(last.word);
}

const isKnown = (word: string): boolean =>
  knownVerbs.test(word) ||
  thingOf(word) !== undefined ||
  signOfThing(word) !== undefined ||
  rolesOf(word).size > 0 ||
  directionVerbsOf(word).length > 0;

/** What stands behind these is a noun. */
const isBeforeNoun = (word: string): boolean =>
  ['article', 'preposition', 'possessive'].some((role) => rolesOf(word).has(role as WordRole)) ||
  word.endsWith('e');
