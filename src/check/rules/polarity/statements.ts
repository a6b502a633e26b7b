import { wordList } from '../../../text/word-list.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import type { Token } from '../../reading/read-text.ts';
import { type ChangeVerb, changeVerbsOf, type Direction, gradeOf } from './directions.ts';
import { endOfClause, type Phrase, phrasesIn } from './phrases.ts';
import { modals, negations, type Statement, turned } from './statement.ts';
import { statementsOfDegree } from './statements-of-degree.ts';
import { qualityOf } from './valence/word-values.ts';

/** What brings something about or aims at it, by the preposition that goes with it. */
const aims: Readonly<Record<string, ReadonlySet<string>>> = {
  naar: new Set(wordList('streven streeft streefden toewerken toe')),
  voor: new Set(wordList('zorgen zorgt zorgden pleiten strijden')),
  tot: new Set(wordList('leiden leidt komen brengt brengen')),
  aan: new Set(wordList('bijdragen draagt dragen bijdraagt')),
  op: new Set(wordList('gericht mikken mikt hopen hoopt aansturen')),
};
/** Nobody has good of what is bad. */
const profits: ReadonlySet<string> = new Set(
  wordList('profiteren profiteert profiteerden genieten geniet gebaat baat'),
);
/** Those bring about what they say, meant or not. */
const brings: ReadonlySet<string> = new Set(wordList('tot aan'));
const stops: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  '-',
  '–',
  '—',
  '.',
  '!',
  '?',
  'maar',
  'terwijl',
]);
const actors: ReadonlySet<string> = new Set(
  wordList(
    'we wij u partijen partners gemeente college coaches coach besturen akkoord agenda aanpak project programma convenant',
  ),
);
const becoming: ReadonlySet<string> = new Set(
  wordList('worden wordt maken maakt maak is zijn moet moeten houden houdt geworden gemaakt gaat gaan'),
);
const helping: ReadonlySet<string> = new Set(
  wordList('is zijn worden wordt moet moeten kan kunnen heeft hebben'),
);
/** How far a verb may be from what it is said of, in tokens. */
const reach = 18;

/** Returns what a sentence says of things that people want more or less of; the one before says what “dat aantal” counts. */
export function statementsIn(tokens: readonly Token[], before: readonly Token[] = []): readonly Statement[] {
  const phrases = phrasesIn(tokens, before);
  return [
    ...phrases.flatMap((phrase) => statementsOf(phrase, tokens, phrases)),
    ...statementsOfDegree(tokens),
  ];
}

function statementsOf(phrase: Phrase, tokens: readonly Token[], phrases: readonly Phrase[]): Statement[] {
  const { first, last, sign, preposition, isAbsurd } = phrase;
  const plain = { first, last, sign, isAimed: false, isAbsurd };
  if (isAbsurd || isProfit(phrase, tokens))
    return [{ ...plain, isAbsurd: true, first: isAbsurd ? first : first - 2 }];
  if (preposition !== undefined) {
    const aim = aimOf(phrase, preposition, tokens);
    const isOurs = preposition !== 'voor' || aim === undefined || isDoneByUs(tokens, aim);
    return aim === undefined ? [] : [{ ...plain, first: aim, isAimed: !brings.has(preposition) && isOurs }];
  }
  const changed = behind(phrase, tokens, phrases) ?? inFront(phrase, tokens);
  if (changed) return changed === 'denied' ? [] : [changed];
  if (!phrase.isChanged) return [];
  const isWanted = tokens.slice(Math.max(0, first - 4), first).some(({ word }) => wanting.has(word));
  return [
    { ...plain, isEvent: phrase.isEvent && !isFragment(phrase, tokens), isAimed: phrase.isEvent && isWanted },
  ];
}

/** “Wij zorgen voor meer uitval”; what a rule or a lack brings about is a fact. */
const isDoneByUs = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]?.word.startsWith('zorg') || hasActor(tokens.slice(Math.max(0, at - 6), at + 4));

const wanting: ReadonlySet<string> = new Set(
  wordList('beogen beoogt willen wensen nastreven hopen verwachten realiseren bereiken'),
);

/** “Een toename van het aantal thuiszitters in de wijk.” */
function isFragment({ first, last }: Phrase, tokens: readonly Token[]): boolean {
  const rest = tokens.slice(last + 1);
  const next = rest[0]?.word ?? '';
  return (
    first === 0 &&
    (next === '' ||
      next === '.' ||
      (rolesOf(next).has('preposition') && !rest.some(({ word }) => becoming.has(word))))
  );
}

/** “Profiteren van een gebrek”. */
function isProfit({ first, sign, preposition }: Phrase, tokens: readonly Token[]): boolean {
  return (
    sign === 'bad' &&
    (preposition === 'van' || preposition === 'bij') &&
    profits.has(tokens[first - 2]?.word ?? '')
  );
}

/** The index of the word that aims at a phrase: “wij streven in 2029 naar”. */
function aimOf(
  { first, isChanged, isEvent }: Phrase,
  preposition: string,
  tokens: readonly Token[],
): number | undefined {
  const words = aims[preposition];
  if (!words || (!isChanged && !isEvent && preposition !== 'naar')) return undefined;
  for (let at = first - 2; at >= Math.max(0, first - 9); at--) {
    const word = tokens[at]?.word ?? '';
    if (stops.has(word) || negations.has(word)) return undefined;
    if (words.has(word)) return at;
  }
  return undefined;
}

/** The verb behind a phrase: “de drempel om mee te doen, wordt hoger”. */
function behind(
  phrase: Phrase,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): Statement | 'denied' | undefined {
  let from = phrase.last + 1;
  const next = tokens[from]?.word ?? '';
  if (
    /^(?:die|dat|waar\p{L}*|wie)$/u.test(next) ||
    (rolesOf(next).has('preposition') && /^(?:die|wie|waar\p{L}*)$/u.test(tokens[from + 1]?.word ?? ''))
  )
    from = endOfClause(tokens, from) + 1;
  else if (next === 'om') from = endOfAim(tokens, from);
  let isDenied = false;
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const word = tokens[at]?.word ?? '';
    if (stops.has(word) || isOtherDeed(tokens, at, phrase)) break;
    const opens = tokens[at + 1]?.word ?? '';
    if (word === ',' && (opens === 'dat' || (at > from && isClauseStart(opens)))) break;
    if (negations.has(word)) isDenied = true;
    const direction = changeAt(tokens, at, phrase);
    if (!direction) {
      // “Om gelijkwaardigheid te bereiken zijn er …”.
      if (at > from && tokens[at - 1]?.word === 'te') break;
      continue;
    }
    // “De wachttijd verbeteren” is shortening it.
    if (word.startsWith('verbeter') && /(?:tijd|tijden|duur)$/u.test(tokens[phrase.last]?.word ?? ''))
      return undefined;
    // “Meer toezicht moet overlast tegengaan”: what is in between is its object.
    if (direction.isAct && phrases.some(({ first }) => first > phrase.last && first < at)) return undefined;
    if (isDenied || isDeniedBehind(tokens, at)) return 'denied';
    return {
      first: phrase.first,
      last: direction.last,
      sign: turned(phrase.sign, direction.direction),
      isAimed: direction.isAimed,
      isAbsurd: false,
      isPast: direction.isPast,
    };
  }
  return undefined;
}

/** Behind “om mee te doen”. */
function endOfAim(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ word }, each) => each > from && word === 'te');
  return at < 0 ? from + 1 : at + (tokens[at + 2]?.word === ',' ? 3 : 2);
}

/** Begins another deed: “… om problemen te voorkomen”, “door … te verlagen”, “en verkleinen we …”. */
function isOtherDeed(tokens: readonly Token[], at: number, { last }: Phrase): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'om') return at > last + 1;
  const rest = tokens.slice(at + 1, endOfClause(tokens, at) + 1);
  if (word === 'door') return rest.some((each) => each.word === 'te');
  return word === 'en' && /^(?:we|wij)$/u.test(tokens[at + 2]?.word ?? '');
}

function isClauseStart(word: string): boolean {
  return /^(?:zodat|opdat|omdat|doordat|waardoor|als|toen|zodra|want|dus|en|of|dat|kunnen|gaan|moeten)$/u.test(
    word,
  );
}

function isDeniedBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ word }) => negations.has(word));
}

interface Change {
  readonly direction: Direction;
  readonly last: number;
  readonly isAimed: boolean;
  readonly isPast: boolean;
  /** Somebody does it, with an object. */
  readonly isAct: boolean;
}

/** What the word at an index does with a phrase in front of it. */
function changeAt(tokens: readonly Token[], at: number, phrase: Phrase): Change | undefined {
  const word = tokens[at]?.word ?? '';
  const grade = gradeOf(word);
  if (grade && !isBeforeNoun(tokens, at)) {
    const near = tokens.slice(Math.max(0, phrase.first - 6), at + 3);
    if (near.some((each) => becoming.has(each.word))) {
      const isMade = near.some((each) => /^ma(?:ak|akt|ken)$/u.test(each.word));
      return {
        direction: grade,
        last: at,
        isPast: false,
        isAct: false,
        isAimed: isMade && (hasActor(near) || near.some((each) => qualityOf(each.word)?.sign === 'good')),
      };
    }
  }
  for (const verb of changeVerbsOf(word)) {
    const last = endOfVerb(tokens, at, verb);
    if (last !== undefined && fits(tokens, at, last, verb, phrase))
      return {
        direction: verb.direction,
        last,
        isPast: verb.form === 'past',
        isAct: verb.isAct,
        isAimed:
          isBidden(tokens, phrase, at) ||
          tokens.slice(Math.max(0, phrase.first - 2), phrase.first).some((each) => each.word === 'om') ||
          (verb.isAct && (isDone(tokens, phrase, at) || tokens[at - 1]?.word === 'te')),
      };
  }
  return undefined;
}

/** “De onveiligheid moet in 2030 zijn gegroeid.” */
function isBidden(tokens: readonly Token[], { last }: Phrase, at: number): boolean {
  return tokens.slice(last + 1, at).some(({ word }) => word === 'moet' || word === 'moeten');
}

/** “De drempel verlagen wij”, “gaan wij de drempel verlagen”. */
function isDone(tokens: readonly Token[], { first, last }: Phrase, at: number): boolean {
  return hasActor([...tokens.slice(Math.max(0, first - 1), first), ...tokens.slice(last + 1, at + 4)]);
}

function hasActor(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => actors.has(word));
}

/** “wordt minder vrijblijvend”: something else becomes less. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word') return false;
  const roles = rolesOf(next.word);
  return !(
    roles.size > 0 ||
    becoming.has(next.word) ||
    helping.has(next.word) ||
    /^(?:dan|dus|en|of)$/u.test(next.word)
  );
}

/** The last token of a verb, when all its parts are there. */
function endOfVerb(tokens: readonly Token[], at: number, { particle }: ChangeVerb): number | undefined {
  if (particle.length === 0) return at;
  const own = particle.join(' ');
  for (let last = at + 1; last < Math.min(tokens.length, at + 14); last++) {
    const word = tokens[last]?.word ?? '';
    if (stops.has(word) || (word === ',' && isClauseStart(tokens[last + 1]?.word ?? ''))) break;
    if (
      tokens
        .slice(last - particle.length + 1, last + 1)
        .map((each) => each.word)
        .join(' ') === own
    )
      return last;
  }
  // “af te nemen”, “omhoog gaan”.
  const before = tokens.slice(Math.max(0, at - 3), at).map((each) => each.word);
  return before.includes(particle.at(-1) ?? '') ? at : undefined;
}

function fits(tokens: readonly Token[], at: number, last: number, verb: ChangeVerb, phrase: Phrase): boolean {
  const near = tokens.slice(Math.max(0, phrase.first - 10), last + 4).map(({ word }) => word);
  const next = tokens[at + 1]?.word ?? '';
  switch (verb.form) {
    case 'past':
      return !verb.isAct;
    case 'participle':
      return near.some((word) => helping.has(word));
    case 'infinitive':
      // A finite verb of more than one has the same form: “de verschillen groeien”, but “kansen verminderen uitval”.
      if (near.some((word) => modals.has(word))) return tokens[at - 1]?.word === 'te' || !takesObject(next);
      return verb.isAct ? actors.has(next) || endsClause(next) : true;
    default:
      return verb.isAct ? actors.has(next) || !takesObject(next) : true;
  }
}

function endsClause(word: string): boolean {
  return word === '' || /^(?:[.,;:!?)]|en|of|door|met|in|bij|voor|op|via|zodat)$/u.test(word);
}

/** Says whether a word begins an object. */
function takesObject(word: string): boolean {
  if (word === '' || actors.has(word)) return false;
  const roles = rolesOf(word);
  if (roles.has('article') || roles.has('possessive')) return true;
  return (
    /^\p{L}{4,}$/u.test(word) &&
    roles.size === 0 &&
    !/^(?:ook|dan|verder|snel|flink|sterk|dus|samen|weer|steeds|jaarlijks|zichtbaar|blijvend)$/u.test(word)
  );
}

/** The verb in front of a phrase: “zo verkleinen wij de kans”, “daardoor groeit bij kinderen de afkeer”. */
function inFront(phrase: Phrase, tokens: readonly Token[]): Statement | 'denied' | undefined {
  // “Voorkomen dat onze zekerheid …”: what is prevented is the whole clause.
  const [opener, second] = [tokens[phrase.first]?.word, tokens[phrase.first + 1]?.word ?? ''];
  if (opener === 'dat' && (rolesOf(second).has('article') || rolesOf(second).has('possessive')))
    return undefined;
  for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - 8); at--) {
    const word = tokens[at]?.word ?? '';
    if (stops.has(word) || word === ',') return undefined;
    if (negations.has(word) || isJoinedElsewhere(tokens, at, phrase)) return undefined;
    // “Een beperkt inkomen”.
    if (rolesOf(tokens[at - 1]?.word ?? '').has('article')) continue;
    for (const verb of changeVerbsOf(word)) {
      const isPast = verb.form === 'past' && !verb.isAct;
      if (verb.form !== 'present' && verb.form !== 'infinitive' && !isPast) continue;
      const last = endOfVerb(tokens, at, verb);
      const isSubject =
        hasActor(tokens.slice(at + 1, Math.min(at + 3, phrase.first))) ||
        actors.has(tokens[at - 1]?.word ?? '');
      if (last === undefined || (last > at && last < phrase.first)) continue;
      if (
        verb.form === 'infinitive' &&
        tokens.slice(Math.max(0, at - 8), at).some((each) => modals.has(each.word)) &&
        !isSubject
      )
        continue;
      const between = tokens.slice(at + 1, phrase.first);
      if (!verb.isAct && between.some((each) => isOwnSubject(each.word))) continue;
      return {
        first: at,
        last: Math.max(phrase.last, last),
        sign: turned(phrase.sign, verb.direction),
        isAimed: verb.isAct && isSubject,
        isAbsurd: false,
        isPast,
      };
    }
  }
  return undefined;
}

/** What is between a word and a phrase belongs to it: “versterken de strijd tegen a en b”, “voorkomen dat onze b …”, “beperken a en dwingen b af”. */
function isJoinedElsewhere(tokens: readonly Token[], at: number, { first, isEvent }: Phrase): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'dat') return true;
  // “Het voorkomen en verminderen van b”.
  if (word === 'en' || word === 'of') return isEvent || at < first - 1 || isGovernedBefore(tokens, at);
  return false;
}

const isGovernedBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => rolesOf(word).has('preposition') && word !== 'te');

/** Something else that grows: “zo groeit een kind zonder armoede op”. */
function isOwnSubject(word: string): boolean {
  return /^(?:een|het|elk|ieder|wij|we|zij|hij|ze)$/u.test(word);
}
