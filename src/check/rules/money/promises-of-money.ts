import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { verbsOf } from '../../reading/lexicon/verbs.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import { isParticle, type ReadVerb, readText, type Token, verbsIn } from '../../reading/read-text.ts';
import { costsBorne } from './costs-borne.ts';
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

/** Nouns of money, as the ends of words; what is said in brackets must go in front of it. */
const nouns: ReadonlyMap<string, readonly string[]> = new Map(
  wordList(`
    bedrag budget geld bijdrage=financiële|geldelijke|vaste|eenmalige|jaarlijkse subsidie vergoeding tegemoetkoming krediet lening leningen=renteloze|goedkope|zachte
    bonus honorarium toelage premie studiebeurs beurs garantie waarborgsom cofinanciering medefinanciering compensatie donatie
    schenking gage korting startkapitaal geldprijs tegoedbon waardebon cadeaubon potje noodfonds begrotingswijziging som gift fooi voorschot borgsom gratificatie zakcentje uitkering subsidies leningen toelagen premies bijdragen=financiële|vaste|eenmalige|jaarlijkse
    voucher cheque inleg beloning=financiële|geldelijke impuls=financiële injectie=financiële prikkel=financiële huurverlaging reservering investering=forse|flinke|eenmalige|extra|financiële
    post=structurele|incidentele|aparte|nieuwe|eenmalige|extra
    middelen=financiële|extra|aanvullende|aanvullend|voldoende|nodige|structurele|eenmalige|incidentele
    steun=financiële|geldelijke ondersteuning=financiële|geldelijke
  `).map((row) => {
    const [noun = '', adjectives] = row.split('=');
    return [noun, adjectives?.split('|') ?? []];
  }),
);
/** Of these a sentence need not be about money without another word for it. */
const needsCompany = new Set(
  wordList('middelen bijdragen steun ondersteuning post beloning impuls injectie prikkel investering'),
);
/** What is known already, is nobody's, or is not what is given. */
const definite = new Set(
  wordList(`
    het dit dat hun ons uw eigen geen de deze die haar zijn alle uit van om zonder naast behalve boven buiten met welk welke
    hetzelfde dezelfde wiens dergelijk over weinig genoeg veel minder
  `),
);

interface Gift {
  readonly noun: string;
  /** Indexes of its first and last word. */
  readonly from: number;
  readonly to: number;
  readonly adjectives: readonly string[];
}

function giftsIn(tokens: readonly Token[]): Gift[] {
  return tokens.flatMap(({ word, kind }, at) =>
    kind === 'word' ? (giftAt(tokens, at, moneyNoun(word)) ?? []) : [],
  );
}

function giftAt(tokens: readonly Token[], at: number, noun: string | undefined): Gift | undefined {
  if (noun === undefined) return undefined;
  let from = at;
  while (from > 0 && isAdjective(tokens[from - 1])) from--;
  const determiner = tokens[from - 1]?.word ?? '';
  const adjectives = tokens.slice(from, at).map(({ word }) => word);
  const isMoney =
    !needsCompany.has(noun) ||
    adjectives.some((each) => nouns.get(noun)?.includes(each)) ||
    tokens[at + 2]?.word === 'geld';
  // “Een eigen bijdrage” is what somebody pays himself, not one that is known.
  if (
    determiner === 'eigen' &&
    noun === 'bijdrage' &&
    tokens.slice(Math.max(0, from - 4), from).some(({ word }) => word === 'een')
  )
    return { noun, from: from - 1, to: at, adjectives: [...adjectives, 'vaste'] };
  // “Wij vragen u om extra krediet”, “belonen wij met subsidie”
  const isAsked =
    (determiner === 'om' && tokens.some(({ word }) => councils.has(word))) ||
    (determiner === 'met' && verbsIn(tokens, 'support').length > 0) ||
    (determiner === 'eigen' && (noun === 'geld' || noun === 'middelen'));
  if ((definite.has(determiner) && !isAsked) || !(isMoney || isSetAside(noun, tokens))) return undefined;
  const start = indefinite.has(determiner) ? from - 1 : from;
  const costs = tokens.findIndex((each, index) => index > at && each.word.endsWith('kosten'));
  // `een bijdrage in de kosten`
  return tokens[at + 1]?.word === 'in' && costs > at && costs < at + 5
    ? { noun, from: start, to: costs, adjectives: [...adjectives, 'kosten'] }
    : { noun, from: start, to: at, adjectives };
}

/** `Middelen` that are reserved or made free are money. */
function isSetAside(noun: string, tokens: readonly Token[]): boolean {
  return (
    noun === 'middelen' &&
    verbsIn(tokens, 'give').some(({ verb }) => verb === 'vrij+maken' || verb === 'reserveren')
  );
}

const indefinite = new Set(['een', 'extra', 'enig']);

/** `Werkbudget` is a budget, but “Geldermalsen” no money. */
function moneyNoun(word: string): string | undefined {
  // “Dienstverlening” is no loan.
  if (word.endsWith('verlening')) return undefined;
  if (nouns.has(word)) return word;
  // `Exploitatiebijdrage` is money; a `bijdrage` alone need not be.
  if (/(?<!tekst|gast|spreek)bijdrage$/.test(word) && word !== 'bijdrage') return 'vergoeding';
  for (let from = 1; from <= word.length - 5; from++)
    if (nouns.has(word.slice(from))) return word.slice(from);
  return undefined;
}

/** `passend`, `financiële`, `extra`; not the `gemeente` of “trekt de gemeente geld uit”. */
function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !adjective.test(token.word) || definite.has(token.word)) return false;
  return (
    !rolesOf(token.word).has('article') && verbsOf(token.word).every(({ form }) => form === 'participle')
  );
}

const adjective = /(?:(?<!gemeent|provinci|ti|si|famili)e|end|extra)$/;

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
const councils = new Set(['u', 'uw', 'raad', 'college', 'staten']);

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
    return gift.adjectives.some((each) => each === 'kosten' || nouns.get('bijdrage')?.includes(each));
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

/** `subsidieert de tolken`, `zal een arrangement bekostigen`, `betaalt mee aan de huur`: what is paid for is said, not how much. */
function fundedIn(tokens: readonly Token[]): Stretch | undefined {
  const verb = verbsIn(tokens, 'fund').find((each) => isFunding(each, tokens));
  if (!verb) return undefined;
  const at = tokens.indexOf(verb.token);
  const particle =
    verb.particle.length === 0 ? -1 : tokens.findLastIndex(({ word }) => word === verb.particle.at(-1));
  const isLast =
    !tokens[at + 1] ||
    tokens[at + 1]?.kind === 'sign' ||
    (verb.form === 'infinitive' && objectBefore(tokens, at) >= 0);
  const from = isLast ? objectBefore(tokens, at) : at;
  const to = isLast ? at : Math.max(objectBehind(tokens, Math.max(at, particle)), particle);
  if (from < 0 || to < 0 || from === to || tokens.slice(from, to + 1).some(({ word }) => word === 'eigen'))
    return undefined;
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}

/** `vergoed` can be a participle; “de samenleving betaalt mee” says nothing of costs. */
function isFunding({ form, token, verb }: ReadVerb, tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(token);
  // “Een bekostigde opleiding”; “deze toeslag compenseert …”: what money does.
  const isAttribute = form === 'past' && rolesOf(tokens[at - 1]?.word ?? '').has('article');
  const isOfMoney =
    at > 0 &&
    at < 3 &&
    /(?:toeslag|vergoeding|subsidie|bijdrage|uitkering|toelage)$/u.test(tokens[at - 1]?.word ?? '');
  if (isAttribute || isOfMoney) return false;
  if (form === 'participle' || verbsOf(token.word).some((each) => each.form === 'participle')) return false;
  return (
    verb !== 'mee+betalen' || tokens.some(({ word }, at) => word === 'mee' && tokens[at + 1]?.word === 'aan')
  );
}

const clauseEnds = new Set(['joint', 'conjunction']);
const inKind = new Set(['met', 'wat', 'alles', 'alle', 'zichzelf']);

/** The last word of an object behind a verb: up to a preposition, a sign or another clause; -1 when it is paid in kind. */
function objectBehind(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end + 1 < tokens.length) {
    const next = tokens[end + 1];
    if (!next || next.kind === 'sign' || [...rolesOf(next.word)].some((role) => clauseEnds.has(role))) break;
    if (inKind.has(next.word)) return -1;
    const isFarther = rolesOf(next.word).has('preposition') && end > at + 1;
    if (isFarther || end - at > 6) break;
    end++;
  }
  return end;
}

function objectBefore(tokens: readonly Token[], at: number): number {
  const [article, auxiliary] = [
    tokens.slice(0, at).findLastIndex(({ word }) => rolesOf(word).has('article')),
    tokens.slice(0, at).findIndex(({ word }) => word === 'zal' || word === 'zullen' || word === 'gaat'),
  ];
  return auxiliary >= 0 && article > auxiliary && !inKind.has(tokens[article]?.word ?? '') ? article : -1;
}

const isNounAt = (token: Token | undefined): boolean =>
  token?.kind === 'word' && verbsOf(token.word).length === 0 && !rolesOf(token.word).has('preposition');

/** `worden daarvoor financieel beloond` */
function helpedIn(tokens: readonly Token[]): Stretch | undefined {
  // Not the “financieel spreekuur” that helps.
  const money = tokens.findIndex(({ word }, index) => word === 'financieel' && !isNounAt(tokens[index + 1]));
  const [verb] = money < 0 ? [] : verbsIn(tokens, 'support').filter(({ form }) => form !== 'past');
  const at = verb ? tokens.indexOf(verb.token) : -1;
  if (at < 0) return undefined;
  return { from: tokens[Math.min(at, money)]?.from ?? 0, to: tokens[Math.max(at, money)]?.to ?? 0 };
}

/** `draagt financieel bij`, `zorgt voor de financiering`. */
function bornIn(tokens: readonly Token[]): Stretch | undefined {
  const [verb] = verbsIn(tokens, 'give').filter(
    ({ verb: name }) => name === 'bij+dragen' || name === 'bij+springen',
  );
  const isMoney = tokens.some(
    ({ word }, at) =>
      word === 'financieel' || (word === 'geld' && tokens[at - 1]?.word === 'in') || isInCosts(tokens, at),
  );
  if (verb && isMoney) {
    const at = tokens.indexOf(verb.token);
    const last =
      verb.particle.length > 0 ? tokens.findLastIndex(({ word }) => word === verb.particle.at(-1)) : at;
    const money = tokens.findIndex(({ word }) => word === 'financieel');
    return { from: tokens[Math.min(at, money < 0 ? at : money)]?.from ?? 0, to: tokens[last]?.to ?? 0 };
  }
  const cares = tokens.findIndex(({ word }) => /^zorg(?:t|en|de|den)$/.test(word));
  const what = tokens.findIndex(({ word }, at) => at > cares && caredFor.test(word));
  if (cares < 0 || what < 0 || what - cares > 6 || tokens[cares + 1]?.word !== 'voor') return undefined;
  return { from: tokens[cares]?.from ?? 0, to: tokens[what]?.to ?? 0 };
}

/** `in de kosten`: of “bij aan de kosten” the amount can be that of a budget. */
function isInCosts(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.word ?? '').endsWith('kosten') &&
    tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'in')
  );
}

const caredFor = latin.iu`^(?:(?:co|mede)?financiering|geld)$`;
