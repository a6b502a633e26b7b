import { wordList } from '../../../text/word-list.ts';
import { type QuantityPhrase, sharesNoun } from '../quantity-phrases.ts';
import { type ReadSentence, verbsIn } from '../read-text.ts';
import { type Calculation, half } from './calculation.ts';
import type { Share } from './told-shares.ts';

const changing: ReadonlySet<string> = new Set(
  wordList(
    'meer minder hoger lager groei stijging daling toename afname erbij eraf extra verhoging verlaging winst verlies besparing krimp langer korter scheelt scheelde verschil',
  ),
);
/** Changes that are said in one word, by what the later number is of the earlier. */
const factors: Readonly<Record<string, number>> = {
  verdubbeling: 2,
  verdubbeld: 2,
  verdubbelde: 2,
  verdubbelt: 2,
  verdrievoudiging: 3,
  verdrievoudigd: 3,
  verdrievoudigde: 3,
  verviervoudiging: 4,
  verviervoudigd: 4,
  vervijfvoudiging: 5,
  halvering: 0.5,
  gehalveerd: 0.5,
  halveerde: 0.5,
  halveert: 0.5,
};
const hedges = new Set(
  wordList(
    'bijna ruim ruime dikke kleine krappe ongeveer circa krap haast nagenoeg zowat meer dan niet geen',
  ),
);
/** Compared with something else than the numbers that are there. */
const elsewhere: ReadonlySet<string> = new Set(
  wordList(
    'jaarlijks korting btw indexatie inflatie landelijk landelijke gemiddeld terwijl begroot geraamd nog eens wilden dan maar doordat omdat waarvan ;',
  ),
);

/**
 * Returns how much two numbers differ by what a sentence says of it, when that is not so: `met een kwart gestegen: van 240
 * in 2023 tot 288`, `een verdubbeling: van 35 naar 65`. Undefined when it speaks of no change.
 */
export function impliedChange(
  { tokens }: ReadSentence,
  share: Share | undefined,
  own: readonly QuantityPhrase[],
  before: readonly QuantityPhrase[],
): Calculation[] | undefined {
  const factor = tokens.findIndex(({ word }) => factors[word] !== undefined);
  const said = share ? own.filter((each) => !share.of.includes(each)) : own;
  const earlier = before.filter(({ quantity, thing }) => quantity.kind !== 'percent' && thing !== 'times');
  const numbers =
    said.length === 2
      ? said
      : said.length === 1 && share
        ? [...earlier, ...said]
        : said.length === 0 && share
          ? earlier
          : [];
  const [a, b, ...more] = numbers;
  const isFromTo =
    tokens.some(
      ({ word }, at) =>
        word === 'van' && tokens.slice(at, at + 5).some(({ quantity }) => quantity === a?.quantity),
    ) &&
    tokens.some(
      ({ word }, at) =>
        /^(?:naar|tot)$/u.test(word) &&
        tokens.slice(at, at + 4).some(({ quantity }) => quantity === b?.quantity),
    );
  const isChange =
    isFromTo || tokens.some(({ word }) => changing.has(word)) || verbsIn(tokens, 'rise', 'fall').length > 0;
  if (!isChange && factor < 0) return undefined;
  if (!a || !b || more.length > 0 || !isPair(a, b) || tokens.some(({ word }) => elsewhere.has(word)))
    return [];
  const [one, two] = [a.quantity.value, b.quantity.value];
  const parts = [a.quantity, b.quantity];
  if (factor >= 0) {
    const expected = one * (factors[tokens[factor]?.word ?? ''] ?? 1);
    const isHedged = tokens.slice(Math.max(0, factor - 2), factor + 3).some(({ word }) => hedges.has(word));
    const isOff = Math.abs(two / expected - 1) > 0.05 && two / expected > 0.4 && two / expected < 2.5;
    return !isHedged && isOff
      ? [{ kind: 'change', given: b.quantity, expected: [expected], parts: [a.quantity], says: 'factor' }]
      : [];
  }
  if (share && /^(?:naar|tot)$/u.test(tokens[share.from - 1]?.word ?? '')) return [];
  if (!share || !(isFromTo || isTold(tokens, share))) return [];
  const relative = (Math.abs(two - one) / one) * 100;
  const turned = (Math.abs(two - one) / two) * 100;
  const slack = share.quantity.unit === 4 ? 2.5 : half(share.quantity) + 0.5;
  const { value, side } = share.quantity;
  const isSo =
    side === 'above'
      ? relative >= value - 0.5 && relative < value + 8
      : side === 'below'
        ? relative <= value + 0.5 && relative > value - 8
        : Math.abs(relative - value) <= (side ? 4 : slack);
  if (isSo || (!isFromTo && Math.abs(turned - value) <= slack) || Math.abs(relative - value) > 25) return [];
  return [{ kind: 'change', given: share.quantity, expected: [relative], parts }];
}

function isPair(a: QuantityPhrase, b: QuantityPhrase): boolean {
  return (
    a.quantity.kind === b.quantity.kind &&
    a.quantity.kind !== 'percent' &&
    !a.quantity.isRough &&
    !b.quantity.isRough &&
    a.quantity.value > 0 &&
    b.quantity.value > 0 &&
    a.quantity.value !== b.quantity.value &&
    !a.isRate &&
    !b.isRate &&
    sharesNoun(a.noun, b.noun)
  );
}

const links = new Set(wordList('dat is wat neerkomt dus oftewel ofwel , : ( een met'));

/** The share is said of the numbers in front: behind a comma, a bracket or `dat is`. */
function isTold(tokens: ReadSentence['tokens'], { from }: Share): boolean {
  return tokens.slice(Math.max(0, from - 5), from).some(({ word }) => links.has(word));
}
