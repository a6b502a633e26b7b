import { wordList } from '../../../text/word-list.ts';
import { verbsOf } from '../../reading/lexicon/verbs.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import { type Token, verbsIn } from '../../reading/read-text.ts';

/** Nouns of money, as the ends of words; what is said in brackets must go in front of it. */
export const moneyNouns: ReadonlyMap<string, readonly string[]> = new Map(
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
export const needsCompany = new Set(
  wordList('middelen bijdragen steun ondersteuning post beloning impuls injectie prikkel investering'),
);
/** What is known already, is nobody's, or is not what is given. */
const definite = new Set(
  wordList(`
    het dit dat hun ons uw eigen geen de deze die haar zijn alle uit van om zonder naast behalve boven buiten met welk welke
    hetzelfde dezelfde wiens dergelijk over weinig genoeg veel minder
  `),
);

/** Money that a sentence may promise: a noun with its adjectives. */
export interface Gift {
  readonly noun: string;
  /** Indexes of its first and last word. */
  readonly from: number;
  readonly to: number;
  readonly adjectives: readonly string[];
}

/** Returns the nouns of money in a sentence that can be what is given: not known already, nor somebody else's. */
export function giftsIn(tokens: readonly Token[]): Gift[] {
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
    adjectives.some((each) => moneyNouns.get(noun)?.includes(each)) ||
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
  if (moneyNouns.has(word)) return word;
  // `Exploitatiebijdrage` is money; a `bijdrage` alone need not be.
  if (/(?<!tekst|gast|spreek)bijdrage$/.test(word) && word !== 'bijdrage') return 'vergoeding';
  for (let from = 1; from <= word.length - 5; from++)
    if (moneyNouns.has(word.slice(from))) return word.slice(from);
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

/** Those who decide on money that is asked for. */
export const councils = new Set(['u', 'uw', 'raad', 'college', 'staten']);
