import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { verbsOf } from '../../reading/lexicon/verbs.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import { type ReadVerb, readText, type Token, verbsIn } from '../../reading/read-text.ts';
import { costsBorne } from './costs-borne.ts';
import { partsPaid } from './parts-paid.ts';

/** Most texts do not speak of money. */
const hint =
  /geld|bedrag|budget|bijdrag|middelen|subsidi|steun|vergoed|tegemoetkoming|financ|kosten|betaal|betalen|bekosti|sponso|doneer|doneren|krediet|lening|bonus|honorar|garantie|waarborg|toelage|premie|beurs|cofin|rekening|garant|duit|potje|fonds|tekort|restant|reserve|bij aan |huur|korting|gage|(?:deel|stuk|gedeelte) van/i;

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
      : (givenIn(own) ?? fundedIn(own) ?? bornIn(own));
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
    schenking gage korting startkapitaal middelen=financiële|extra|aanvullende|voldoende|nodige|structurele|eenmalige|incidentele
    steun=financiële|geldelijke ondersteuning=financiële|geldelijke
  `).map((row) => {
    const [noun = '', adjectives] = row.split('=');
    return [noun, adjectives?.split('|') ?? []];
  }),
);
/** Of these a sentence need not be about money without another word for it. */
const needsCompany = new Set(['middelen', 'leningen', 'steun', 'ondersteuning']);
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
  const isMoney = !needsCompany.has(noun) || adjectives.some((each) => nouns.get(noun)?.includes(each));
  if (definite.has(determiner) || !isMoney) return undefined;
  const start = indefinite.has(determiner) ? from - 1 : from;
  const costs = tokens.findIndex((each, index) => index > at && each.word.endsWith('kosten'));
  // `een bijdrage in de kosten`
  return tokens[at + 1]?.word === 'in' && costs > at && costs < at + 5
    ? { noun, from: start, to: costs, adjectives: [...adjectives, 'kosten'] }
    : { noun, from: start, to: at, adjectives };
}

const indefinite = new Set(['een', 'extra', 'enig']);

/** `Werkbudget` is a budget, but “Geldermalsen” no money. */
function moneyNoun(word: string): string | undefined {
  if (nouns.has(word)) return word;
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
]);

function givenIn(tokens: readonly Token[]): Stretch | undefined {
  for (const gift of giftsIn(tokens)) {
    const verb = verbsIn(tokens, 'give', 'cost', 'agree').find((each) => isGivenBy(each, gift, tokens));
    if (verb) return stretch(tokens, verb, gift);
  }
  return undefined;
}

function isGivenBy(verb: ReadVerb, gift: Gift, tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(verb.token);
  const [start, end] = [Math.min(at, gift.from), Math.max(at, gift.to)];
  // `wie dat niet kan betalen, krijgt een bijdrage`
  if (end - start > REACH || (verb.form === 'infinitive' && at < gift.from && tokens[at + 1]?.word === ','))
    return false;
  if (
    tokens
      .slice(start, end)
      .some(({ word }, index, some) => word === ',' && otherClause.has(some[index + 1]?.word ?? ''))
  )
    return false;
  if (verb.meaning === 'agree') return verb.verb === 'af+spreken' && verb.form === 'participle';
  if (verb.meaning === 'cost')
    return (
      (verbsOfReceiving.has(verb.verb) && (nounsReceived.has(gift.noun) || isFromSource(gift, tokens))) ||
      (verb.verb === 'rekenen' && tokens.slice(at, gift.from).some(({ word }) => word === 'op'))
    );
  // “Wij maken geld vrij” is a resolution of all, and names nobody who pays.
  if (verb.token.word === 'maken' && gift.noun === 'geld') return false;
  if (verb.form === 'past' && general.has(verb.verb)) return false;
  if (gift.noun === 'korting') return verb.verb === 'toe+zeggen';
  if (gift.noun === 'garantie') return ['verstrekken', 'verlenen', 'toe+zeggen'].includes(verb.verb);
  if (gift.noun === 'bijdrage' && general.has(verb.verb))
    return gift.adjectives.some((each) => each === 'kosten' || nouns.get('bijdrage')?.includes(each));
  return true;
}

const moneyReceived = new Set(['subsidie', 'bijdrage', 'geld']);

/** `ontvangen subsidie van de provincie`, `krijgt een bijdrage uit de gemeentekas`: who gives it is said. */
function isFromSource({ noun, to }: Gift, tokens: readonly Token[]): boolean {
  const source = tokens.slice(to + 1, to + 4);
  // What comes out of a fund with a name is in its rules.
  const isNamed = source[0]?.word === 'uit' && source.some(({ isName }) => isName);
  return moneyReceived.has(noun) && ['van', 'uit'].includes(source[0]?.word ?? '') && !isNamed;
}

function stretch(tokens: readonly Token[], verb: ReadVerb, gift: Gift): Stretch {
  const at = tokens.indexOf(verb.token);
  const last = verb.particle.at(-1);
  const particle = last === undefined ? -1 : tokens.findLastIndex(({ word }) => word === last);
  const [from, to] = [Math.min(at, gift.from), Math.max(at, gift.to, particle)];
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}

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
  if (from < 0 || to < 0 || from === to) return undefined;
  return { from: tokens[from]?.from ?? 0, to: tokens[to]?.to ?? 0 };
}

/** `vergoed` can be a participle; “de samenleving betaalt mee” says nothing of costs. */
function isFunding({ form, token, verb }: ReadVerb, tokens: readonly Token[]): boolean {
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
