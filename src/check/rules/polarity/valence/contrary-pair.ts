import type { Token } from '../../../reading/read-text.ts';
import { isNegation, turnOfDegree } from './directions-said.ts';
import type { Unit } from './units.ts';
import { type Valence, valenceOf } from './valence-of.ts';
import { isWork, qualityOf, type Sign } from './word-values.ts';

/** A stretch that says the opposite of what is meant. Indexes of tokens. */
export interface Judged {
  readonly first: number;
  readonly last: number;
}

interface Pair {
  /** Says whether two units are said of each other in this way. */
  readonly isSo: (unit: Unit, next: Unit, tokens: readonly Token[]) => boolean;
  readonly cause: (tokens: readonly Token[], unit: Unit) => Valence | undefined;
  /** Whether what the cause and the effect say can never go together. */
  readonly isContrary: (cause: Valence, effect: Valence) => boolean;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const isGood = ({ sign }: Valence): boolean => sign === 'good';
const own = (tokens: readonly Token[], { from, to }: Unit): Valence | undefined =>
  valenceOf(tokens, from, to);

const ways: readonly Pair[] = [
  // “Mislukt de aanbesteding, dan is er een grotere kans op tijdig vervoer.”
  {
    isSo: (unit, next, tokens) =>
      next.opener === 'dan' &&
      unit.from === 0 &&
      tokens.slice(next.from, next.to).some(({ word }) => word === 'kans'),
    cause: own,
    isContrary: (cause, effect) => !isGood(cause) && isGood(effect),
  },
  // “Hoe eerder hulp, hoe hoger de schuld.”
  {
    isSo: (unit, next, tokens) =>
      unit.opener === 'hoe' && (next.opener === 'hoe' || /^(?:hoe|des)$/u.test(wordAt(tokens, next.from))),
    cause: (tokens, unit) => bySoon(tokens, unit) ?? own(tokens, unit),
    isContrary: (cause, effect) => isGood(cause) !== isGood(effect),
  },
  // “Wie vaak leest, krijgt een kleinere woordenschat”; who lags behind gets more help.
  {
    isSo: (unit, _, tokens) => wordAt(tokens, unit.from) === 'wie' && unit.from === 0,
    cause: (tokens, unit) => own(tokens, unit) ?? byWork(tokens, unit.from, unit.to),
    isContrary: (cause, effect) => isGood(cause) && !isGood(effect),
  },
  // “Als leraren beter worden begeleid, vertrekken zij eerder.”
  {
    isSo: (unit, next) => unit.opener === 'als' && /^(?:,|dan)$/u.test(next.opener),
    cause: own,
    isContrary: (cause, effect) => isGood(cause) && cause.isChange && !isGood(effect),
  },
];

/** Returns two clauses of which one says that what is good brings what is bad, or the other way round. */
export function contraryPair(units: readonly Unit[], tokens: readonly Token[]): Judged | undefined {
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (!next) break;
    for (const { isSo, cause: causeOf, isContrary } of ways) {
      if (!isSo(unit, next, tokens)) continue;
      const [cause, effect] = [causeOf(tokens, unit), own(tokens, next)];
      if (cause && effect?.isChange && !effect.isPast && isContrary(cause, effect))
        return { first: unit.from, last: effect.last };
    }
  }
  return byThat(units, tokens);
}

/** “Kinderen die ontbijten, kunnen zich daardoor slechter concentreren.” */
function byThat(units: readonly Unit[], tokens: readonly Token[]): Judged | undefined {
  const [unit] = units;
  const at = tokens.findIndex(({ word }) => word === 'die');
  const comma = tokens.findIndex(({ word }, each) => each > at && word === ',');
  if (!unit || at < 1 || at > 3 || comma < 0 || comma >= unit.to) return undefined;
  if (!tokens.slice(comma, unit.to).some(({ word }) => /^(?:daardoor|hierdoor|dus|zo)$/u.test(word)))
    return undefined;
  const cause = valenceOf(tokens, at + 1, comma) ?? byWork(tokens, at + 1, comma);
  const effect = valenceOf(tokens, comma + 1, unit.to);
  return cause && effect && isGood(cause) && !isGood(effect) && effect.isChange
    ? { first: 0, last: effect.last }
    : undefined;
}

/** “Hoe eerder we een achterstand zien”: sooner is better, whatever it is. */
function bySoon(tokens: readonly Token[], unit: Unit): Valence | undefined {
  const quality = qualityOf(tokens[unit.from]?.word ?? '');
  return quality?.isCompared === true ? plain(quality.sign, unit.from, unit.from) : undefined;
}

/** “Wie een spreekuur bezoekt”: who has what is done for people. */
function byWork(tokens: readonly Token[], from: number, to: number): Valence | undefined {
  const words = tokens.slice(from, to);
  if (words.some(({ word }) => isNegation(word) || turnOfDegree(word) === -1 || word === 'te'))
    return undefined;
  const at = words.findIndex(({ word }) => isWork(word));
  return at < 0 ? undefined : plain('good', from, from + at);
}

const plain = (sign: Sign, first: number, last: number): Valence => ({
  sign,
  first,
  last,
  isChange: true,
  isState: false,
  isPast: false,
  isDenied: false,
});
