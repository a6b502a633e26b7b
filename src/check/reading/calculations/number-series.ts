import type { QuantityPhrase } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, type Token, verbsIn } from '../read-text.ts';

/** Numbers that are told one after another, in one sentence: `146 in Noord, 71 in Zuid en 57 in West`. */
export interface Series {
  readonly phrases: readonly QuantityPhrase[];
  readonly sentence: ReadSentence;
}

/** Two that belong to one series are not further apart, in words. */
const GAP = 18;
/** More is a list of something else. */
const MAX_PARTS = 24;

/** A number that cannot be added: of each, a time, a rate, part of a calculation. */
function isAddend(
  { quantity, thing, isRate, at }: QuantityPhrase,
  tokens: readonly Token[],
  areTimes: boolean,
): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const isFactor = factor.has(before) || (before === 'met' && at > 1);
  return !isRate && (thing !== 'times' || areTimes) && !(quantity.kind === 'count' && isFactor);
}

/** In front of a number these say that it is a size, a price or a bound. */
const factor = new Set([
  'per',
  'à',
  'a',
  'x',
  '×',
  '*',
  'keer',
  'maal',
  'tot',
  'naar',
  'tegen',
  'dan',
  'elk',
  'telkens',
  'min',
  'minus',
  '−',
]);
const joints = new Set([',', 'en', 'of', 'plus', 'respectievelijk', ';', '&', '+', 'maar', 'alsmede']);

/** Returns the series of numbers of one kind in a sentence, in order. */
export function seriesIn(sentence: ReadSentence, all: readonly QuantityPhrase[]): Series[] {
  const { tokens } = sentence;
  const found: QuantityPhrase[][] = [];
  const most = Math.max(...all.map(({ quantity }) => quantity.value));
  // `één vaste middag` is no part of a hundred.
  // `24 maanden: 6 maanden voorbereiden, 18 maanden uitvoeren`
  const areTimes = all.length > 2 && all.every(({ noun }) => noun !== '' && noun === all[0]?.noun);
  const addends = all.filter(
    (each) => isAddend(each, tokens, areTimes) && (each.quantity.value > 1 || most < 10),
  );
  for (const phrase of addends) {
    const last = found.at(-1)?.at(-1);
    if (last && isJoined(tokens.slice(last.at + 1, phrase.at))) found.at(-1)?.push(phrase);
    else found.push([phrase]);
  }
  return found
    .filter((each) => each.length > 1 && each.length <= MAX_PARTS)
    .map((each) => ({ phrases: each, sentence }));
}

function isJoined(between: readonly Token[]): boolean {
  return (
    between.length <= GAP &&
    between.some(({ word }) => joints.has(word)) &&
    !hasRole(isPointer(between[0]) ? between.slice(1) : between, 'division') &&
    verbsIn(between, 'divide').length === 0 &&
    !between.some(({ word }) => word === '=')
  );
}

/** `In 93 daarvan`: the number is a part itself. */
function isPointer(token: Token | undefined): boolean {
  return token?.word === 'daarvan' || token?.word === 'hiervan';
}
