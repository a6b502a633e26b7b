import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { type Quantity, quantitiesInText } from '../quantities-in-text.ts';
import { areOfSameThings } from '../quantity-phrases.ts';
import { hasTwoNumbers, shapeOf } from '../sentence-shapes.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { type Calculation, halves, isNearby, sumOf } from './calculation.ts';
import { sharesOfWhole } from './shares.ts';

/** How a sentence begins that goes on with the numbers of the ones before it. */
const goesOn = latin.iu`^["“‘(]?(?:er|dan|dus|daarmee|daarna|zo|samen|in totaal|totaal|bij elkaar|alles|opgeteld|tezamen|dat|dit|daarvan|hiervan|van (?:hen|die|deze|dat)|de rest|het restant|het totaal|de totale|met|zonder|inclusief|exclusief|incl|excl|wij|we|voor)(?!\p{L})|^[^.;:]{0,40}?\s(?:daarvan|hiervan|van (?:hen|die|deze))(?!\p{L})`;
/** A sentence further back speaks of something else. */
const REACH = 3;

/** A sentence with more is a list of something. */
const MAX_QUANTITIES = 20;

/** A sentence, and those in front of it. */
interface Window {
  readonly last: Sentence;
  readonly before: readonly Sentence[];
  readonly quantities: readonly Quantity[];
}

type Relation = (text: string, window: Window) => readonly Calculation[];

/** Calculations of which the result is in a sentence behind its parts. */
export function acrossSentences(text: string): Calculation[] {
  if (!hasTwoNumbers(text)) return [];
  const all = quantitiesInText(text);
  if (all.length < 2) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap((last, index): Calculation[] => {
    const before = sentences.slice(Math.max(0, index - REACH), index);
    const own = within(all, last);
    if (before.length === 0 || own.length === 0 || own.length > MAX_QUANTITIES || !goesOn.test(last.text))
      return [];
    const quantities = all.filter(({ from, to }) => from >= (before[0]?.from ?? 0) && to <= last.to);
    return relations.flatMap((relation) => relation(text, { last, before, quantities }));
  });
}

function within(quantities: readonly Quantity[], { from, to }: Sentence): Quantity[] {
  return quantities.filter((each) => each.from >= from && each.to <= to);
}

const opensTotal = latin.iu`^["“]?(?:(?:dat is |dit is |dat zijn )?(?:samen|in totaal|totaal|bij elkaar|opgeteld|tezamen|alles (?:samen|bij elkaar))|het totaal|de totale)(?!\p{L}):?[^€#%.;:]{0,45}[€#]`;
const noParts = says`waarvan|hiervan|daarvan|samen|totaal|tussen|maximaal|plus|min|korting|keer|maal|[x×]|per|elk|elke|ieder|iedere|gemiddeld|vorig|vorige|eerder|was|waren|stijgt|daalt|meer|minder|uur`;

/** `De coach kost € 34.000. De scholing kost € 16.500. Samen is dat € 50.500.` */
const totals: Relation = (text, { last, before, quantities }) => {
  const own = within(quantities, last);
  const [given] = own;
  const shape = shapeOf(text, last.from, last.to, own);
  if (!given || given.kind === 'percent' || !opensTotal.test(shape.shape)) return [];
  if (own.filter(({ kind }) => kind === given.kind).length > 1) return [];
  const sums = before.toReversed().map((_, index) => {
    const some = before.slice(before.length - 1 - index);
    if (some.some((sentence) => noParts(sentence.text))) return [];
    return some.flatMap((sentence) => within(quantities, sentence)).filter(({ kind }) => kind === given.kind);
  });
  const made = sums
    .filter((parts) => parts.length > 1)
    .flatMap((parts) => sumCalculation(text, given, parts));
  if (made.some(({ expected: [sum = 0] }) => Math.abs(sum - given.value) < 0.01)) return [];
  return made.filter(({ parts }) => isNearby(given.value, sumOf(parts))).slice(0, 1);
};

/** The total of parts, when it can be held to them. */
function sumCalculation(text: string, given: Quantity, parts: readonly Quantity[]): Calculation[] {
  if ([given, ...parts].some(({ isRough }) => isRough)) return [];
  // A price of one thing is no part.
  if (parts.some(({ to }) => /^(?:,-)?\s(?:per|p\/)/.test(text.slice(to, to + 7)))) return [];
  if (!areOfSameThings(text, [given, ...parts])) return [];
  return [{ kind: 'sum', given, expected: [sumOf(parts)], margin: halves(parts), parts }];
}

const ofThem = latin.iu`^["“]?(?:[^.;:]{0,40}?\s)?(?:daarvan|hiervan|van (?:hen|die|deze))(?!\p{L})`;

/** `Zestig bedrijven doen mee. Van hen hadden er 45 (75 procent) geen stagiair.` */
const partsOfThem: Relation = (text, { last, before, quantities }) => {
  const previous = before.at(-1);
  if (!previous || !ofThem.test(last.text)) return [];
  const own = within(quantities, last);
  const shape = shapeOf(text, last.from, last.to, own);
  return (['money', 'count'] as const).flatMap((kind) => {
    const [whole, ...more] = within(quantities, previous).filter((each) => each.kind === kind);
    const parts = own.filter((each) => each.kind === kind);
    if (!whole || more.length > 0 || parts.length === 0) return [];
    return sharesOfWhole(text, whole, shape, 0);
  });
};

const relations: readonly Relation[] = [partsOfThem, totals];
