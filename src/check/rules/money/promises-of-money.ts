import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { verbsOf } from '../../reading/lexicon/verbs.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import { isParticle, type ReadVerb, readText, type Token, verbsIn } from '../../reading/read-text.ts';
import { costsBorne } from './costs-borne.ts';
import { bornIn, fundedIn, helpedIn } from './funded-costs.ts';
import { councils, type Gift, giftsIn, moneyNouns, needsCompany } from './gifts-of-money.ts';
import { partsPaid } from './parts-paid.ts';

/** Most texts do not speak of money. */
const hint =
  /geld|bedrag|budget|bijdrag|middelen|subsidi|steun|vergoed|tegemoetkoming|financ|kosten|betaal|betalen|bekosti|sponso|doneer|doneren|krediet|lening|bonus|honorar|garantie|waarborg|toelage|premie|beurs|cofin|rekening|garant|duit|potje|fonds|tekort|restant|reserve|bij aan |huur|korting|gage|gift|som (?:geld|van)|voorschot|borg|gratific|uitkering|voucher|cheque|inleg|belon|impuls|injectie|prikkel|reserver|toelage|begrotingsw|bon(?![a-z])|buidel|portemonnee|compense|schadeloos|lege|contributie|voorziening|risico|opbrengst|prijs|post|verschil|investe|dote|(?:deel|stuk|gedeelte) van/i;

/** Finds promises of money, from the verb to the last word of it. */
export const promisesOfMoney = memoizeByText((text): readonly Stretch[] => {
  if (!hint.test(text)) return [];
  return readText(text).flatMap(({ from, to, tokens }) => {
    const sentence = text.slice(from, to);
    if (!hint.test(sentence)) return [];
    const own = behindWho(tokens);
    const part = partsPaid(sentence) ?? costsBorne(sentence);
    const found = part
      ? { from: from + part.from, to: from + part.to }
      : (givenIn(own) ?? fundedIn(own) ?? bornIn(own) ?? helpedIn(own) ?? isThere(own) ?? offeredIn(own));
    return found ? [found] : [];
  });
});

/** “Wie subsidie krijgt, …”: what is said of them comes behind. */
function behindWho(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.word !== 'wie') return tokens;
  return tokens.slice(tokens.findIndex(({ word }) => word === ',') + 1);
}

/** A verb and what is given are not further apart, in words. */
const REACH = 14;
/** Another clause between the verb and the money: they do not belong together. */
const otherClause = new Set(wordList('zodat omdat maar want terwijl waarbij waardoor die dat als wat'));
/** Verbs that are said of much else: with these it must be clear that money is meant. */
const general = new Set(['leveren', 'bieden', 'geven', 'steken', 'bestemmen', 'houden']);
const verbsOfReceiving = new Set(['krijgen', 'ontvangen']);
const nounsReceived = new Set([
  'vergoeding',
  'tegemoetkoming',
  'honorarium',
  'bonus',
  'toelage',
  'compensatie',
  'premie',
  'waarborgsom',
  'gage',
  'geldprijs',
  'tegoedbon',
  'waardebon',
  'budget',
  'bedrag',
  'lening',
  'krediet',
  'beurs',
]);
const asked = new Set([
  'krediet',
  'budget',
  'bedrag',
  'middelen',
  'geld',
  'subsidie',
  'bijdrage',
  'begrotingswijziging',
]);

function givenIn(tokens: readonly Token[]): Stretch | undefined {
  for (const gift of giftsIn(tokens)) {
    const verb = verbsIn(tokens, 'give', 'cost', 'agree', 'support', 'ask', 'move').find((each) =>
      isGivenBy(each, gift, tokens),
    );
    if (verb) return stretch(tokens, verb, gift);
  }
  return undefined;
}

function isGivenBy(verb: ReadVerb, gift: Gift, tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(verb.token);
  const [start, end] = [Math.min(at, gift.from), Math.max(at, gift.to)];
  if (isSaidOfIt(verb, at, gift, tokens)) return false;
  // `wie dat niet kan betalen, krijgt een bijdrage`
  if (end - start > REACH || (verb.form === 'infinitive' && at < gift.from && tokens[at + 1]?.word === ','))
    return false;
  if (
    tokens
      .slice(start, end)
      .some(({ word }, index, some) => word === ',' && otherClause.has(some[index + 1]?.word ?? ''))
  )
    return false;
  if (verb.meaning === 'support' || verb.meaning === 'ask') return isPromised(verb, gift, tokens);
  if (verb.meaning === 'move')
    return (
      verb.form !== 'past' &&
      (verb.verb !== 'in+zetten' || gift.from < gift.to) &&
      (verb.verb !== 'gaan' || tokens.slice(Math.max(at, gift.to)).some(({ word }) => word === 'naar'))
    );
  if (verb.meaning === 'agree') return verb.verb === 'af+spreken' && verb.form === 'participle';
  if (verb.meaning === 'cost') return isReceived(verb, gift, tokens);
  // “Wij maken geld vrij” is a resolution of all, and names nobody who pays.
  if (verb.token.word === 'maken' && gift.noun === 'geld') return false;
  if (verb.form === 'past' && general.has(verb.verb)) return false;
  if (gift.noun === 'post') return false;
  if (gift.noun === 'korting') return verb.verb === 'toe+zeggen';
  if (gift.noun === 'garantie') return ['verstrekken', 'verlenen', 'toe+zeggen'].includes(verb.verb);
  if (gift.noun === 'bijdrage' && general.has(verb.verb))
    return gift.adjectives.some((each) => each === 'kosten' || moneyNouns.get('bijdrage')?.includes(each));
  return true;
}

/** “Een budget dat wordt uitgekeerd”, “geld dat bestemd is”, “wie publiek geld besteden”, “het verstrekken van een toelage”, “toekennen in geld”: what money it is, not that it is given. */
function isSaidOfIt(
  { form }: ReadVerb,
  at: number,
  { from, to, noun }: Gift,
  tokens: readonly Token[],
): boolean {
  const word = (index: number): string => tokens[index]?.word ?? '';
  const relative = tokens.findIndex(
    (each, index) => index > to && index < at && /^(?:dat|die)$/u.test(each.word) && word(index - 1) !== ',',
  );
  const isWhose = at > to && tokens.slice(Math.max(0, from - 4), from).some((each) => each.word === 'die');
  const isNoun =
    form === 'infinitive' &&
    word(at + 1) === 'van' &&
    tokens.slice(Math.max(0, at - 3), at).some((each) => each.word === 'het');
  // “De enorme inzet”.
  const isThing =
    form === 'present' &&
    tokens.slice(Math.max(0, at - 2), at).some((each) => each.word === 'de' || each.word === 'het') &&
    !rolesOf(word(at - 1)).has('pronoun') &&
    /(?:e|de|het)$/u.test(word(at - 1)) &&
    from > at &&
    word(at + 1) === 'en';
  const isOfOthers = noun.startsWith('bijdragen') && word(to + 1) === 'van' && word(to + 2) !== 'de';
  return (
    relative > 0 || isWhose || isNoun || isThing || isOfOthers || (noun === 'geld' && word(from - 1) === 'in')
  );
}

/** `krijgen een vergoeding`, `ontvangt van ons een subsidie`, `kunnen rekenen op een bijdrage` */
function isReceived({ token, verb }: ReadVerb, gift: Gift, tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(token);
  if (verb === 'rekenen') return tokens.slice(at, gift.from).some(({ word }) => word === 'op');
  if (!verbsOfReceiving.has(verb)) return false;
  return (
    nounsReceived.has(gift.noun) ||
    isFromSource(gift, tokens) ||
    isFromUs(gift, at, tokens) ||
    isMore(gift, tokens)
  );
}

/** `Met een eenmalige bijdrage helpt de gemeente`, `vragen wij u om krediet` */
function isPromised(verb: ReadVerb, gift: Gift, tokens: readonly Token[]): boolean {
  if (verb.form === 'past') return false;
  if (verb.meaning === 'support') return tokens[gift.from - 1]?.word === 'met';
  const isAbout = verb.verb === 'vragen' && tokens.some(({ word }) => word === 'aan' || word === 'naar');
  return asked.has(gift.noun) && !isAbout && tokens.some(({ word }) => councils.has(word));
}

const moneyReceived = new Set(['subsidie', 'bijdrage', 'geld', 'korting']);

/** `ontvangen subsidie van de provincie`, `krijgt een bijdrage uit de gemeentekas`: who gives it is said. */
function isFromSource({ noun, to }: Gift, tokens: readonly Token[]): boolean {
  const source = tokens.slice(to + 1, to + 4);
  // What comes out of a fund with a name is in its rules.
  const isNamed = source[0]?.word === 'uit' && source.some(({ isName }) => isName);
  return moneyReceived.has(noun) && ['van', 'uit'].includes(source[0]?.word ?? '') && !isNamed;
}

/** `krijgen extra geld`, `krijgt een subsidie` */
const isMore = ({ noun, from }: Gift, tokens: readonly Token[]): boolean =>
  moneyReceived.has(noun) &&
  ((noun !== 'bijdrage' && tokens[from]?.word === 'een') ||
    tokens.slice(Math.max(0, from - 1), from + 1).some(({ word }) => word === 'extra' || word === 'meer'));

/** `ontvangt van ons een subsidie` */
function isFromUs({ noun, from }: Gift, at: number, tokens: readonly Token[]): boolean {
  return (
    moneyReceived.has(noun) &&
    tokens
      .slice(at + 1, from)
      .some(({ word }, index, some) => word === 'van' && ['ons', 'de'].includes(some[index + 1]?.word ?? ''))
  );
}

function stretch(tokens: readonly Token[], verb: ReadVerb, gift: Gift): Stretch {
  const at = tokens.indexOf(verb.token);
  const last = verb.particle.at(-1);
  const particle = last === undefined ? -1 : tokens.findLastIndex(({ word }) => word === last);
  const [from, to] = [Math.min(at, gift.from), Math.max(at, gift.to, particle)];
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}

/** `er komt een budget`, `is een apart potje beschikbaar`, `wordt een noodfonds ingericht`, `nemen wij een structurele post op` */
function isThere(tokens: readonly Token[]): Stretch | undefined {
  const [gift] = giftsIn(tokens).filter(({ noun }) => pots.has(noun));
  const verb = gift && tokens.findIndex(({ word }) => being.has(word));
  if (!gift || verb === undefined || verb < 0 || isBehindPreposition(tokens, gift.from)) return undefined;
  if (tokens.slice(Math.min(verb, gift.from), Math.max(verb, gift.to)).some(({ kind }) => kind === 'sign'))
    return undefined;
  const words = new Set(tokens.map(({ word }) => word));
  const comes = words.has('er') && (tokens[verb]?.word.startsWith('kom') || forOne.has(gift.noun));
  const isMade = tokens.some(
    ({ word }, at) => made.includes(word) && (word !== 'op' || isParticle(tokens, at)),
  );
  if (!comes && !isMade) return undefined;
  if (gift.noun === 'post' && !words.has('op') && !words.has('opgenomen')) return undefined;
  const [from, to] = [Math.min(verb, gift.from), Math.max(verb, gift.to)];
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}

/** An indefinite sum that is the subject or the object of whatever somebody does; not of having, knowing or asking for it. */
function offeredIn(tokens: readonly Token[]): Stretch | undefined {
  const gift = giftsIn(tokens).find(
    ({ noun, from, to }) =>
      (tokens[from]?.word === 'een' ||
        tokens[from]?.word === 'geldbedrag' ||
        (to > from && !needsCompany.has(noun))) &&
      !isBehindPreposition(tokens, from) &&
      !['die', 'dat', 'waar'].includes(tokens[to + 1]?.word ?? ''),
  );
  if (!gift || tokens.some(({ word }) => elsewhere.has(word)) || isInKind(gift, tokens)) return undefined;
  if (gift.from === 0 && isVerbless(tokens) && ofWhat.has(tokens[gift.to + 1]?.word ?? ''))
    return { from: tokens[0]?.from ?? 0, to: tokens[gift.to]?.to ?? 0 };
  const verb = tokens.findIndex(({ word }, at) => (at < gift.from || at > gift.to) && isPresent(word));
  if (verb < 0 || Math.abs(verb - gift.from) > REACH) return undefined;
  const [from, to] = [Math.min(verb, gift.from), Math.max(verb, gift.to)];
  if (tokens.slice(from, to).some(({ word, kind }) => kind === 'sign' && word !== '-')) return undefined;
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}

/** `Met een klein budget`, `tegen een vergoeding`: how or for what something is done. */
function isBehindPreposition(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  // “Wij stellen u voor een bedrag …”
  if (before === 'voor' && councils.has(tokens[at - 2]?.word ?? '')) return false;
  return rolesOf(before).has('preposition') && !parts.has(before);
}

/** `in de vorm van lokalen`, `in natura`, `aan het gesprek` */
const isInKind = ({ noun, to, adjectives }: Gift, tokens: readonly Token[]): boolean =>
  tokens.slice(to + 1).some(({ word }) => word === 'vorm' || word === 'natura') ||
  (noun === 'bijdrage' && adjectives.length === 0);

const isVerbless = (tokens: readonly Token[]): boolean =>
  tokens.every(({ word }) => verbsOf(word).length === 0);
/** Behind an item of a list or a cell: `een vergoeding voor de chauffeurs`. */
const ofWhat = new Set(['voor', 'aan', 'per']);

/** At the end of a verb, or of `rekenen op`. */
const parts = new Set(['in', 'op']);
const isPresent = (word: string): boolean =>
  verbsOf(word).some(({ form, verb }) => form === 'present' && !having.has(verb));
const having = new Set(
  wordList(
    'zijn hebben kunnen mogen willen zullen moeten blijven zien vinden vragen aan+vragen kosten tellen lezen schrijven zoeken gaan worden volgen',
  ),
);
const elsewhere = new Set(
  wordList(
    'heeft hebben had hadden is was waren werd werden zijn nodig heet aan sinds al toen voorheen indertijd verantwoorden wist weten',
  ),
);

const pots = new Set(
  wordList('budget bedrag krediet potje noodfonds vergoeding tegemoetkoming toelage geld post middelen'),
);
/** Of these it is enough that there is one. */
const forOne = new Set(wordList('vergoeding tegemoetkoming toelage potje noodfonds'));
const being = new Set(
  wordList('komt komen is zijn wordt worden neemt nemen richten richt stellen stelt vormen vormt'),
);
const made = wordList('beschikbaar ingericht ingesteld gevormd opgericht op opgenomen geopend voorhanden');
