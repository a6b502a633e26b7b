import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { type Quantity, quantitiesInText } from '../quantities-in-text.ts';
import { areOfSameThings } from '../quantity-phrases.ts';
import { hasTwoNumbers, type SentenceShape, shapeOf } from '../sentence-shapes.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { type Calculation, halves, isClose, isNearby, sumOf } from './calculation.ts';

/** Most sentences say of nothing that it is left. */
const hint =
  /blij[fv]|ble[ev]|andere|rest|houd|hield|over|saldo|schot|laat|laten|vrij|beschikbaar|te besteden|te verdelen|reserve|kas|onbe|ongebr|onben|minder/i;

const gap = (most: number): string => `[^€#%.;]{0,${most}}`;
/** A verb or a noun of what is left, and behind it the number. */
const leaves = latin.iu`(?<!\p{L})(?:blijft|blijven|bleef|bleven|resteert|resteren|resteerde|resteerden|over is|over zijn|resterende|overige|overgebleven|rest(?:ant|bedrag)?|overschot|saldo|(?:dat|dit|wat) (?:laat|liet)|ruimte)(?!\p{L})${gap(40)}$|(?<!\p{L})de anderen?,?\s$`;
/** There is that much … */
const there = latin.iu`(?<!\p{L})(?:blijft|blijven|houdt|houden|zodat|dan|dus|en|er|nog|waardoor|is|zijn|hebben|heeft|laat|laten)\s(?:[^\s€#%]+\s){0,3}$`;
/** … and it is left. */
const isLeft = latin.iu`^${gap(30)}(?<!\p{L})(?:over(?![\p{L}])|resteert|resteerde|resteren|overblijft|overblijven|overbleef|overbleven|overhouden|overhoudt|overhield|overhielden|overlaat|overlaten)|^(?:\s\p{L}+){0,2}\s(?:te besteden|te verdelen|vrij(?! van)|beschikbaar|onbesteed|onbenut|ongebruikt|in kas|in reserve|in de (?:reserve|pot|kas)|niet (?:besteed|bestemd|verdeeld|gebruikt))(?!\p{L})`;
const still = says`nog|dan|daarna|daarmee|zodat|waardoor|dus|zo|blijft|blijven|laat|houden|houdt`;

/** What a sentence begins to divide, in front of the number or behind it. */
const whole = latin.iu`(?<!\p{L})(?:van (?:de|het|die|dat|deze|onze|alle|een|dit|uw)|\p{L}*(?:budget|bedrag|subsidie|begroting|reserve|fonds|krediet|plafond|opbrengst)|beschikbaar|in kas|telt|hebben|heeft|had|ontvangt|ontvangen|ontving|ontvingen|kreeg|kregen|krijgt|krijgen|waren er|zijn er|er zijn|er waren|er is|er was|in totaal|zit|zat|zaten|staat|stond)(?![\p{L}])${gap(50)}$`;
const wholeBehind = latin.iu`^${gap(50)}(?<!\p{L})(?:opgenomen|geraamd|begroot|uitgetrokken|vrijgemaakt|gereserveerd|beschikbaar|ter beschikking|ontvangen|gekregen|toegekend|zat|zit|stond|staat|in kas|in de (?:reserve|pot)|waarvan|daarvan)(?!\p{L})`;
/** Points back to a whole that was said. */
const pointsBack = says`daarvan|daaruit|hiervan|hieruit|waarvan|waaruit|daarop|van (?:dat|die|dit|deze) \p{L}+|als wij|als we|na aftrek`;
const otherwise = says`keer|maal|[x×]|vorig|vorige|gemiddeld|stijgt|daalt|ongeveer|per jaar|jaarlijks`;
const isRate = /^(?:,-)?\s(?:per|p\/|elk|ieder)/;

/** How many sentences further back the whole can be. */
const REACH = 3;
/** More numbers are a list of something. */
const MAX_OTHERS = 12;

/**
 * What is left of a whole, said in the sentence of its parts or behind it: `Van de € 50.500 gaat € 34.000 naar de
 * coach; er blijft € 16.500 over`, `Na de ritten van € 31.900 hebben wij nog € 26.400 te besteden`.
 */
export function remainders(text: string): Calculation[] {
  if (!hint.test(text) || !hasTwoNumbers(text)) return [];
  const all = quantitiesInText(text).filter(({ kind }) => kind !== 'percent');
  if (all.length < 3) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap((last, index) => {
    if (!hint.test(last.text)) return [];
    const before = sentences.slice(Math.max(0, index - REACH), index + 1).reverse();
    return all
      .filter(({ from, to }) => from >= last.from && to <= last.to)
      .flatMap((given) => remainderOf(text, given, all, before) ?? []);
  });
}

/** The sentences are those up to the number's own, the nearest first. */
function remainderOf(
  text: string,
  given: Quantity,
  all: readonly Quantity[],
  [own, ...before]: readonly Sentence[],
): Calculation | undefined {
  if (!own || given.isRough || isRate.test(text.slice(given.to, given.to + 8))) return undefined;
  const alike = all.filter(
    ({ kind, isRough, to }) => kind === given.kind && !isRough && !isRate.test(text.slice(to, to + 8)),
  );
  const shapes = [own, ...before].map(({ from }) =>
    shapeOf(
      text,
      from,
      own.to,
      alike.filter((each) => each.from >= from && each.to <= own.to),
    ),
  );
  const [nearest] = shapes;
  if (!nearest || !isRest(nearest, given)) return undefined;
  for (const shape of shapes) {
    const others = shape.quantities.filter((each) => each !== given);
    if (others.length > MAX_OTHERS || otherwise(shape.shape)) return undefined;
    const divided = wholeIn(shape, given);
    const parts = others.filter((each) => each !== divided);
    if (!divided || parts.length === 0) continue;
    const expected = less(divided, parts);
    const isOwn = shape === nearest && divided.from < given.from && parts.every(({ to }) => to <= given.from);
    const isMeant = isOwn
      ? isNearby(sumOf(parts) + given.value, divided.value)
      : isClose(given.value, expected, divided.value);
    if (expected < 0 || !isMeant) continue;
    if (!areOfSameThings(text, [divided, ...parts, given])) continue;
    const widest = shapes.at(-1)?.quantities.filter((each) => each !== given) ?? [];
    return {
      kind: 'rest',
      given,
      expected: [expected, ...otherReadings(widest)],
      margin: halves([divided, ...parts]),
      parts: [divided, ...parts],
    };
  }
  return undefined;
}

/** Says whether a sentence says of a number that it is left. */
function isRest({ shape, quantities, places }: SentenceShape, given: Quantity): boolean {
  const at = places[quantities.indexOf(given)] ?? 0;
  const [before, behind] = [shape.slice(Math.max(0, at - 70), at), shape.slice(at + 1, at + 60)];
  return leaves.test(before) || (still(shape) && there.test(before) && isLeft.test(behind));
}

/** The number that the sentences divide: what they say that there is, else the largest of which they say what goes off. */
function wholeIn({ shape, quantities, places }: SentenceShape, given: Quantity): Quantity | undefined {
  const others = quantities.filter((each) => each !== given && each.value >= given.value);
  const said = others.find((each) => {
    const at = places[quantities.indexOf(each)] ?? 0;
    return (
      whole.test(shape.slice(Math.max(0, at - 70), at)) || wholeBehind.test(shape.slice(at + 1, at + 70))
    );
  });
  if (said && others.every(({ value }) => value <= said.value)) return said;
  const [largest] = others.toSorted((a, b) => b.value - a.value);
  return said || pointsBack(shape) ? largest : undefined;
}

function less(divided: Quantity, parts: readonly Quantity[]): number {
  return Math.round((divided.value - sumOf(parts)) * 100) / 100;
}

/** What else can be left: of any of the numbers, less one of the others or less all from one on. */
function otherReadings(numbers: readonly Quantity[]): number[] {
  return numbers.flatMap((divided) => {
    const others = numbers.filter((each) => each !== divided);
    return others.flatMap((one, index) => [
      less(divided, [one]),
      less(divided, others.slice(index)),
      less(divided, others.slice(0, index + 1)),
    ]);
  });
}
