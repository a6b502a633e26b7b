import { thingOf } from '../../../reading/lexicon/things.ts';
import { rolesOf } from '../../../reading/lexicon/word-roles.ts';
import type { Token } from '../../../reading/read-text.ts';
import type { Judged } from './contrary-pair.ts';
import { directionVerbsOf, isNegation, turnOfDegree, turnOfEvent } from './directions-said.ts';
import type { Unit } from './units.ts';
import { type Valence, valenceOf } from './valence-of.ts';
import { isFailure, isWork, opposite, qualityOf, type Sign, signOfThing } from './word-values.ts';

interface Effect extends Judged {
  /** It has “niet” or the like. */
  readonly isDenied: boolean;
}

/** Verbs by which a subject brings something about. */
const causal =
  /^(?:leidt|leiden|resulteert|resulteren|zorgt|zorgen|draagt|dragen|maakt|maken|helpt|helpen|moet|moeten|laat|laten|stimuleert|dient|is|zijn|gaat|gaan|doet|doen|biedt|dwingt|dwingen|verleidt|veroorzaakt|veroorzaken|heeft|geeft|krijgt|krijgen|brengt|levert|betekent|werkt)$/u;
const by: ReadonlySet<string> = new Set(['door', 'dankzij', 'met', 'via']);

/** Returns what is brought about by what cannot bring it about: of measures and of what is good comes good, of what is bad comes bad. */
export function contraryEffect(
  unit: Unit,
  tokens: readonly Token[],
  next: Unit | undefined,
): Effect | undefined {
  return byPreposition(unit, tokens, next) ?? bySubject(unit, tokens);
}

function byPreposition(
  { from, to }: Unit,
  tokens: readonly Token[],
  next: Unit | undefined,
): Effect | undefined {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? '';
    if (!by.has(word) || (word === 'met' && at !== from)) continue;
    const end = endOfNounPhrase(tokens, at + 1, to);
    const sign = signOfCause(tokens, at + 1, end, word === 'dankzij' ? 'good' : undefined);
    if (!sign) continue;
    const isDoing = at === from && word === 'door' && tokens[to - 2]?.word === 'te' && next !== undefined;
    const rest = isDoing
      ? valenceOf(tokens, next.from, next.to)
      : at === from
        ? valenceOf(tokens, end, to)
        : withoutCause(tokens, from, at, end, to);
    if (!rest || rest.isPast || !rest.isChange || sign === rest.sign || sign !== 'good') continue;
    if (isWishedAway(tokens, from, to)) continue;
    return rest;
  }
  return undefined;
}

/** What is around a cause in the middle of its clause. */
function withoutCause(
  tokens: readonly Token[],
  from: number,
  at: number,
  end: number,
  to: number,
): Valence | undefined {
  const left = valenceOf(tokens, from, at);
  const blanked = tokens.map((each, index) =>
    index >= at && index < end ? { ...each, word: '·', kind: 'date' as const } : each,
  );
  const all = valenceOf(blanked, from, to);
  return all ?? left;
}

const isWishedAway = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => /^(?:hoe|of|waarom|wat)$/u.test(word));

/** “Toch zorgt te weinig beweging ervoor dat …”: with its subject in front. */
function subjectFirst({ from, to }: Unit, tokens: readonly Token[]): readonly Token[] | undefined {
  const [adverb, verb] = [tokens[from], tokens[from + 1]];
  const end = tokens.findIndex(
    ({ word }, at) => at > from + 2 && at < to && /^(?:ervoor|ertoe|tot)$/u.test(word),
  );
  if (!adverb || !verb || end < 0 || !inFront.has(adverb.word) || !/^(?:zorg|leid)/u.test(verb.word))
    return undefined;
  return [...tokens.slice(0, from + 1), ...tokens.slice(from + 2, end), verb, ...tokens.slice(end)];
}

const inFront: ReadonlySet<string> = new Set(
  'toch ook bovendien vaak soms vooral zo nu dan zelfs'.split(' '),
);

function bySubject(unit: Unit, tokens: readonly Token[]): Effect | undefined {
  const turned = subjectFirst(unit, tokens);
  return turned ? broughtAbout({ ...unit, from: unit.from + 1 }, turned) : broughtAbout(unit, tokens);
}

function broughtAbout({ from, to, opener }: Unit, tokens: readonly Token[]): Effect | undefined {
  if (/^(?:zodat|opdat|als|indien|wanneer)$/u.test(opener)) return undefined;
  // The subject is in front of the first finite verb.
  let verb = from;
  const relative = tokens.findIndex(
    ({ word }, at) => at > from && at < Math.min(to, from + 5) && word === 'die',
  );
  if (relative > 0) {
    const end = tokens.findIndex(({ word }, at) => at > relative && word === ',');
    if (
      end < 0 ||
      end >= to ||
      tokens
        .slice(relative, end)
        .some(({ word }) => isNegation(word) || turnOfDegree(word) === -1 || /^niets?$/u.test(word))
    )
      return undefined;
    verb = end + 1;
  }
  while (verb < to && !isFiniteVerb(tokens, verb, from)) verb++;
  if (verb >= to || verb === from) return undefined;
  const first = tokens[from]?.word ?? '';
  if (
    (rolesOf(first).has('preposition') && first !== 'te') ||
    rolesOf(first).has('conjunction') ||
    (/^(?:er|dat|dit|zo|hoe|wie|wat|we|wij)$/u.test(first) && !isWork(tokens[from + 1]?.word ?? ''))
  )
    return undefined;
  const word = tokens[verb]?.word ?? '';
  // “Een fonds dat …, breiden we uit”; “de armoede neemt toe in …”: nothing is brought about.
  if (/^(?:we|wij)$/u.test(tokens[verb + 1]?.word ?? '') || isHappening(tokens, verb)) return undefined;
  const isTurning = directionVerbsOf(word).some(({ form }) => form === 'present' || form === 'infinitive');
  const end = relative > 0 ? relative : endOfNounPhrase(tokens, from, verb);
  const sign = signOfCause(tokens, from, Math.min(end, verb));
  if (
    sign === undefined ||
    (sign === 'bad' && !(isTurning || /^(?:leidt|leiden|zorgt|zorgen|resulteert|resulteren)$/u.test(word)))
  )
    return undefined;
  // “De lessen gaan …”, “de coach is ziek”: only with a verb that brings something about.
  const rest = valenceOf(tokens, verb, to);
  if (!rest || rest.isPast || rest.sign === sign) return undefined;
  if (!rest.isChange && !(/^moet(?:en)?$/u.test(word) && (rest.isDenied || rest.isState))) return undefined;
  if (
    /^(?:is|zijn|gaat|gaan|heeft|krijgt|krijgen|doet|doen|werkt)$/u.test(word) &&
    !tokens.slice(verb, to).some((each) => /^(?:bedoeld|doel|om)$/u.test(each.word))
  )
    return undefined;
  if (
    sign === 'bad' &&
    rest.first <= verb &&
    !tokens
      .slice(verb, to)
      .some(({ word: each }) => turnOfDegree(each) !== undefined || signOfThing(each) === 'good')
  )
    return undefined;
  return { first: from, last: rest.last, isDenied: rest.isDenied };
}

/** Of what changes by itself: “neemt toe”, “stijgt”. */
const isHappening = (tokens: readonly Token[], at: number): boolean =>
  directionVerbsOf(tokens[at]?.word ?? '').some(
    ({ verb, particle }) =>
      intransitive.has(verb) &&
      particle.every((part) => tokens.slice(at + 1).some((each) => each.word === part)),
  );
const intransitive: ReadonlySet<string> = new Set(
  'stijgen groeien toe+nemen op+lopen af+nemen dalen krimpen terug+lopen aan+groeien zakken slinken verdwijnen omhoog+gaan omlaag+gaan'.split(
    ' ',
  ),
);

function isFiniteVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (tokens[at]?.kind !== 'word' || at === from) return false;
  if (causal.test(word)) return true;
  // “Wordt vaak bemoeilijkt”.
  if (tokens.slice(Math.max(from, at - 4), at).some((each) => /^(?:wordt|worden)$/u.test(each.word)))
    return false;
  return directionVerbsOf(word).some(
    ({ form, particle }) =>
      (form === 'present' ||
        (form === 'infinitive' && !/^(?:de|het|een|te|van|voor)$/u.test(tokens[at - 1]?.word ?? ''))) &&
      (particle.length === 0 || tokens.slice(at + 1).some((each) => each.word === particle[0])),
  );
}

/** The end of a noun phrase with what hangs on it: “de hulp van de vrijwilligers”. */
function endOfNounPhrase(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const { word = '', kind } = tokens[at] ?? {};
    if (kind === 'sign' || (at > from && /^(?:toe|af|op|terug|uit|achteruit|omlaag|omhoog|weg)$/u.test(word)))
      return at;
    if (
      at > from &&
      (isFiniteVerb(tokens, at, from) ||
        rolesOf(word).has('pronoun') ||
        /^(?:raken|raakt|vallen|valt|voelen|voelt|wordt|worden|lopen|loopt|haken|haakt|komen|komt|neemt|nemen|bewegen|beweegt|hebben|kunnen|kan|lezen|staan|staat|blijven|blijft|minder|meer|zullen|zal|moeten|moet)$/u.test(
          word,
        ))
    )
      return at;
    if (
      at > from &&
      rolesOf(word).has('preposition') &&
      !/^(?:van|voor|bij|in|op|tussen|aan|met)$/u.test(word)
    )
      return at;
    if (at > from && directionVerbsOf(word).some(({ form }) => form === 'present' || form === 'infinitive'))
      return at;
  }
  return at;
}

/** Good for what is done for people, bad when it is short, stops or is done badly. */
function signOfCause(tokens: readonly Token[], from: number, to: number, otherwise?: Sign): Sign | undefined {
  let sign: Sign | undefined;
  let turn = 1;
  for (let at = from; at < to; at++) {
    const { word = '', kind } = tokens[at] ?? {};
    if (kind !== 'word') continue;
    if (isFailure(word) || isNegation(word)) turn = -turn;
    else if (word === 'te') turn = /^(?:weinig|laat|kort)$/u.test(tokens[at + 1]?.word ?? '') ? -turn : turn;
    else if (turnOfDegree(word) !== undefined && tokens[at - 1]?.word !== 'te')
      turn *= turnOfDegree(word) ?? 1;
    else if (turnOfEvent(word) === -1 && /^(?:van|in)$/u.test(tokens[at + 1]?.word ?? '')) turn = -turn;
    else if (sign === undefined) {
      if (thingOf(word) === 'people' && !isWork(word)) return undefined;
      if (qualityOf(word)?.sign === 'bad' || /^(?:late|trage|korte|lange|dure)$/u.test(word)) sign = 'bad';
      else if (isWork(word)) sign = 'good';
      else
        sign =
          signOfThing(word) ??
          (/^(?:nieuwe|vaste|extra|onze|goed|gemeente|college|partners|partijen)$/u.test(word) ||
          qualityOf(word)?.sign === 'good'
            ? 'good'
            : undefined);
    }
    // Only the first noun is what acts: “de coach van het team”.
    if (sign && at > from && rolesOf(tokens[at + 1]?.word ?? '').has('preposition')) break;
  }
  const own = sign ?? otherwise;
  return own && (turn < 0 ? opposite(own) : own);
}
