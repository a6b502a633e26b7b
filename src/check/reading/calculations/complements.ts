import { wordList } from '../../../text/word-list.ts';
import { type QuantityPhrase, quantityPhrases } from '../quantity-phrases.ts';
import { hasRole, type ReadSentence, readText, verbsIn } from '../read-text.ts';
import { type Calculation, half, sumOf } from './calculation.ts';

/**
 * Percentages of one whole, of which the last is what the others leave: `60 procent te voet en de overige 30 procent met de
 * bus`, `Het fonds betaalt 37 procent. Van de gemeente komt dus 73 procent`.
 */
export function complements(text: string): Calculation[] {
  const sentences = readText(text);
  const phrases = quantityPhrases(text).map((some) => some.filter(isPercent));
  return sentences.flatMap((sentence, index) =>
    (phrases[index] ?? []).flatMap((given): Calculation[] => {
      const bond = bondOf(sentence, given);
      if (bond === undefined || isChange(sentence)) return [];
      const own = (phrases[index] ?? []).filter(({ at }) => at < given.at);
      const others = own.length > 0 ? own : (phrases[index - 1] ?? []);
      const before = sentences[index - 1];
      if (others.length === 0 || (own.length === 0 && before && isChange(before))) return [];
      // Behind `dus` it can follow from much else.
      const isAlone = others.length === 1 && (own.length > 0 || isPaid(sentence));
      return bond === 'rest' || isAlone ? complementOf(given, others, bond) : [];
    }),
  );
}

function isPercent({ quantity }: QuantityPhrase): boolean {
  return quantity.kind === 'percent';
}

/** What says of a percentage that it is the rest: `de rest, 27 procent`, `de overige 20 procent`, or only `dus`. */
function bondOf({ tokens }: ReadSentence, { at }: QuantityPhrase): 'rest' | 'thus' | undefined {
  const some = tokens.slice(Math.max(0, at - 5), at);
  const front = some.slice(some.findLastIndex(({ quantity }) => quantity !== undefined) + 1);
  if (hasRole(front, 'rest') || hasRole(front.slice(-2), 'others')) return 'rest';
  return front.slice(-3).some(({ word }) => thus.has(word)) ? 'thus' : undefined;
}

const thus = new Set(wordList('dus derhalve zodoende bijgevolg'));
const changing = new Set(
  wordList('meer minder hoger lager punt punten groei korting btw stijging daling toename afname dan'),
);

function isChange({ tokens }: ReadSentence): boolean {
  return tokens.some(({ word }) => changing.has(word)) || verbsIn(tokens, 'rise', 'fall').length > 0;
}

function isPaid({ tokens }: ReadSentence): boolean {
  return (
    verbsIn(tokens, 'give', 'fund').length > 0 ||
    tokens.some(({ word }) => /^(?:draagt|dragen|komt|komen)$/.test(word))
  );
}

/** In words a share is less exact, and so is one of which is said that it is about so much. */
function slackOf({ quantity }: QuantityPhrase): number {
  if (quantity.side !== undefined || quantity.isRough) return 4;
  return quantity.unit === 4 ? 3 : half(quantity);
}

function complementOf(
  given: QuantityPhrase,
  others: readonly QuantityPhrase[],
  bond: 'rest' | 'thus',
): Calculation[] {
  const { value } = given.quantity;
  // One can say another in other words: `79 procent, vier vijfde dus`.
  const readings = [others, ...others.map((each) => [each])]
    .map((parts) => ({ parts, rest: 100 - sumOf(parts.map(({ quantity }) => quantity)) }))
    .filter(({ rest }) => rest > 0);
  const slack = (parts: readonly QuantityPhrase[]): number =>
    [given, ...parts].reduce((sum, each) => sum + slackOf(each), 0);
  if (readings.some(({ parts, rest }) => Math.abs(rest - value) <= slack(parts) + 1e-6)) return [];
  const [nearest] = readings.toSorted((a, b) => Math.abs(a.rest - value) - Math.abs(b.rest - value));
  const reach = bond === 'rest' ? 15 : 10;
  if (!nearest || Math.abs(nearest.rest - value) > reach) return [];
  return [
    {
      kind: 'rest',
      given: given.quantity,
      expected: [Math.round(nearest.rest * 100) / 100],
      parts: nearest.parts.map(({ quantity }) => quantity),
      margin: slack(nearest.parts),
    },
  ];
}
