import { wordList } from '../../../text/word-list.ts';
import { thingOf } from '../../reading/lexicon/things.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import type { Token } from '../../reading/read-text.ts';
import { degreeOf } from './directions.ts';
import { endOfClause } from './phrases.ts';
import { modals, negations, type Statement, turned } from './statement.ts';
import { isDeed, signOfDeed } from './valence/sign-of-deed.ts';
import { opposite, qualityOf } from './valence/word-values.ts';

/** Returns what a sentence says by a degree alone: how many people do something, how often, how well, as little as they can. */
export function statementsOfDegree(tokens: readonly Token[]): readonly Statement[] {
  return [...countsIn(tokens), ...worseIn(tokens), ...leastIn(tokens), ...oftenIn(tokens)];
}

const worse: ReadonlySet<string> = new Set(
  wordList('trager slechter beperkter moeilijker onveiliger ongezonder oneerlijker'),
);
const manners: ReadonlySet<string> = new Set(wordList('volledig zorgvuldig snel duidelijk vaak grondig'));

/** How people do something: “later en minder volledig dan voorheen”, “beperkter geïnformeerd”. */
function worseIn(tokens: readonly Token[]): Statement[] {
  return tokens.flatMap(({ word }, index): Statement[] => {
    const next = tokens[index + 1]?.word ?? '';
    // “Minder welkom”, but “minder goede …” goes with a noun.
    const isPlain = qualityOf(next)?.sign === 'good' && !/e$/u.test(next);
    const isLess = word === 'minder' && (manners.has(next) || isPlain);
    const than = tokens.slice(index + 1, index + 4).findIndex((each) => each.word === 'dan');
    const isThanNow =
      than >= 0 && /^(?:nu|voorheen|vroeger|eerst|eerder)$/u.test(tokens[index + 2 + than]?.word ?? '');
    // “Moeilijker om anderen weg te drukken”: it depends on what is so.
    const isOfDeed =
      word === 'moeilijker' && tokens.slice(index + 1, index + 4).some((each) => each.word === 'om');
    if (isOfDeed || (!worse.has(word) && !(isLess && (isPlain || isThanNow)))) return [];
    if (tokens.slice(0, index).some((each) => negations.has(each.word))) return [];
    return [{ first: index, last: index + 1, sign: 'bad', isAimed: false, isAbsurd: false }];
  });
}

/** “Leerlingen komen vaker te laat”, “… lezen minder vaak”. */
function oftenIn(tokens: readonly Token[]): Statement[] {
  return tokens.flatMap(({ word }, index): Statement[] => {
    const isLess = word === 'minder' && tokens[index + 1]?.word === 'vaak';
    if (word !== 'vaker' && !isLess) return [];
    const end = endOfClause(tokens, index + 1);
    // “Vaker onderzoek bij bedrijven die …”: what is said of those is not said of this.
    const relative = tokens.findIndex(
      (each, at) => at > index && at <= end && /^(?:die|wie)$/u.test(each.word),
    );
    const last = relative < 0 ? end : relative - 1;
    const start = clauseStart(tokens, index);
    const sign = signOfDeed([
      ...tokens.slice(start, index),
      ...tokens.slice(index + (isLess ? 2 : 1), last + 1),
    ]);
    return sign
      ? [{ first: index, last, sign: isLess ? opposite(sign) : sign, isAimed: false, isAbsurd: false }]
      : [];
  });
}

/** “Ouders zo weinig mogelijk stimuleren om voor te lezen.” */
function leastIn(tokens: readonly Token[]): Statement[] {
  return tokens.flatMap(({ word }, index): Statement[] => {
    if (
      word !== 'zo' ||
      !/^(?:weinig|min)$/u.test(tokens[index + 1]?.word ?? '') ||
      tokens[index + 2]?.word !== 'mogelijk'
    )
      return [];
    const last = endOfClause(tokens, index + 3);
    const sign = signOfDeed(tokens.slice(index + 3, last + 1));
    return sign ? [{ first: index, last, sign: opposite(sign), isAimed: true, isAbsurd: false }] : [];
  });
}

/** “Minder leerlingen vallen uit”, “over drie jaar kennen minder jongeren het huis”, “een kleiner deel van hen kiest …”. */
function countsIn(tokens: readonly Token[]): Statement[] {
  return tokens.flatMap(({ word }, index): Statement[] => {
    const direction = degreeOf(word);
    if (!direction) return [];
    let head = index + 1;
    const isPart = /^(?:deel|gedeelte|aandeel|aantal|percentage|groep)$/u.test(tokens[head]?.word ?? '');
    if (isPart) {
      if (tokens[head + 1]?.word === 'van') head++;
      head++;
      while (
        rolesOf(tokens[head]?.word ?? '').has('article') ||
        rolesOf(tokens[head]?.word ?? '').has('possessive')
      ) {
        if (tokens[head]?.word === 'hun' || tokens[head]?.word === 'ons') break;
        head++;
      }
    } else if (
      /^\p{Ll}{3,20}e$/u.test(tokens[head]?.word ?? '') &&
      thingOf(tokens[head]?.word ?? '') === undefined
    )
      head++;
    const noun = tokens[head]?.word ?? '';
    const isPeople = thingOf(noun) === 'people' || (isPart && /^(?:hen|hun|ons)$/u.test(noun));
    if (
      !isPeople ||
      (!isPart && /^(?:groter|grotere|hogere|hoger|kleinere|lagere|extra|zwakkere)$/u.test(word))
    )
      return [];
    const start = clauseStart(tokens, index);
    const from = behindRelative(tokens, head + 1);
    const last = beforeNextClause(tokens, from, endOfClause(tokens, from));
    const after = tokens.slice(from, last + 1);
    const than = /^dan$/u.test(after[0]?.word ?? '') ? 2 : 0;
    // In front of it only its verb: “kennen minder jongeren …”.
    const sign = signOfDeed([
      ...tokens
        .slice(verbBefore(tokens, start, index), index)
        .filter((each) => !rolesOf(each.word).has('preposition')),
      ...after.slice(than),
    ]);
    return sign
      ? [{ first: index, last, sign: turned(sign, direction), isAimed: false, isAbsurd: false }]
      : [];
  });
}

/** “… bezoek krijgen en dat het netwerk krimpt”: what follows is another thing. */
function beforeNextClause(tokens: readonly Token[], from: number, last: number): number {
  const at = tokens.findIndex(
    ({ word }, index) => index > from && index <= last && word === 'en' && tokens[index + 1]?.word === 'dat',
  );
  return at < 0 ? last : at - 1;
}

/** “Meer kinderen die hulp nodig hebben, blijven thuis”: behind the comma, if there is one. */
function behindRelative(tokens: readonly Token[], from: number): number {
  if (!/^(?:die|dat)$/u.test(tokens[from]?.word ?? '')) return from;
  const end = endOfClause(tokens, from) + 1;
  return tokens[end]?.word === ',' ? end + 1 : from;
}

/** “Met een plek om te leren haken straks meer leerlingen af”: what is in front of the verb is not done by them. */
function verbBefore(tokens: readonly Token[], start: number, index: number): number {
  const near = Math.max(start, index - 3);
  const at = tokens.slice(near, index).findIndex(({ word }) => isDeed(word) || modals.has(word));
  return at < 0 ? start : near + at;
}

function clauseStart(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && !/^(?:[,;:.()–—]|dat|zodat|opdat|en|maar)$/u.test(tokens[at - 1]?.word ?? '')) at--;
  return at;
}
