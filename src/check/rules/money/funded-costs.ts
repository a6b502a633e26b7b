import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';
import { verbsOf } from '../../reading/lexicon/verbs.ts';
import { rolesOf } from '../../reading/lexicon/word-roles.ts';
import { type ReadVerb, type Token, verbsIn } from '../../reading/read-text.ts';

/** Returns where somebody pays for something, without saying how much: `subsidieert de tolken`, `zal een arrangement bekostigen`, `betaalt mee aan de huur`. */
export function fundedIn(tokens: readonly Token[]): Stretch | undefined {
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

/** Returns where somebody is helped with money: `worden daarvoor financieel beloond`. */
export function helpedIn(tokens: readonly Token[]): Stretch | undefined {
  // Not the “financieel spreekuur” that helps.
  const money = tokens.findIndex(({ word }, index) => word === 'financieel' && !isNounAt(tokens[index + 1]));
  const [verb] = money < 0 ? [] : verbsIn(tokens, 'support').filter(({ form }) => form !== 'past');
  const at = verb ? tokens.indexOf(verb.token) : -1;
  if (at < 0) return undefined;
  return { from: tokens[Math.min(at, money)]?.from ?? 0, to: tokens[Math.max(at, money)]?.to ?? 0 };
}

/** Returns where somebody bears costs: `draagt financieel bij`, `zorgt voor de financiering`. */
export function bornIn(tokens: readonly Token[]): Stretch | undefined {
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
