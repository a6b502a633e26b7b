import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { type Quantity, quantitiesInText } from '../quantities-in-text.ts';
import { phraseOf, sharesNoun } from '../quantity-phrases.ts';
import { hasTwoNumbers, quantitiesWithin, shapeOf } from '../sentence-shapes.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { type Calculation, half, isNearby } from './calculation.ts';
import { fall, gain, isTold, rise, roughness } from './changes.ts';

const hint =
  /stijg|ste[eg]g|toename|toe[gn]|groei|verho|hoger|meer|erbij|da[al]|afn|kr[io]mp|slonk|klom|oplopen|opgelopen|verla|lager|minder|terug|eraf|verschil|winst|verlies|bespar|plus|sprong|terugval|omhoog|omlaag|vooruitgang|achteruitgang|bezuinig|aanwas/i;
const gap = (most: number): string => `[^€#%.;:]{0,${most}}?`;
/** A change of so much: `een stijging van %`, `steeg dus met %`, `met % gestegen`, `% meer`. */
const size = latin.giu`(?<!\p{L})(?:(?:${rise}|${fall}|${gain}|verschil|groei)(?!\p{L})${gap(28)}\s(?:van|met)\s(?:(?:een|maar|wel|liefst|precies|ruwweg|ongeveer|circa|zowat|pakweg|zo[’']n)\s){0,2}(?<a>[€#%])|met\s(?<b>[€#%])\s(?:${rise}|${fall})(?!\p{L}))|(?<c>[€#%])(?:\s\p{L}+){0,1}?\s(?:meer|minder|hoger|lager|erbij|eraf|extra|omhoog|omlaag)(?!\p{L}|\sdan\s(?:de\s|het\s)?[€#%])`;
/** What makes it one of the numbers in front of it. */
const link = latin.iu`(?<!\p{L})(?:dat|dit|zo[’']n|deze|daarmee|hiermee|dus|ofwel|oftewel|zo|wat|hetgeen|namelijk|het verschil|de (?:stijging|daling|toename|afname|groei|krimp)|die (?:stijging|daling|toename|afname|groei)|een)(?!\p{L})${gap(60)}$|[(,–]\s?(?:een\s)?$|;\s(?:de|het|hun|ons|onze)\s\p{L}+\s$`;
/** Measured by something else than the numbers that are there. */
const otherwise = says`per jaar|jaarlijks\p{L}*|landelijk\p{L}*|gemiddelde|sinds|korting|btw|indexatie|inflatie|terwijl|waarvan|daarvan|hiervan|elk jaar|ten opzichte van (?:de |het )?(?:begroting|raming|landelijke?|regio\p{L}*|norm)|dan (?:begroot|geraamd|verwacht|gepland|landelijk|gemiddeld)`;
const fromTo = latin.giu`(?<!\p{L})van\s[^€#%.;:]{0,25}[€#%][^€#%.;:]{0,45}\s(?:naar|tot)\s[^€#%.;:]{0,20}[€#%]`;
/** A number of this is itself a change: `54 meer dan de 160`. */
const isSize = latin.iu`^(?:\s\p{L}+)?\s(?:meer|minder|hoger|lager|erbij|eraf|extra)(?!\p{L})`;
/** The numbers are not further back, in sentences. */
const REACH = 2;

/**
 * Two numbers and behind them how large the change is, without `van # naar #`: `In 2026 waren er 46 kinderen, in 2027
 * 69. Dat is een stijging van 50 procent.`
 */
export function changesTold(text: string): Calculation[] {
  if (!hint.test(text) || !hasTwoNumbers(text)) return [];
  const all = quantitiesInText(text);
  if (all.length < 3) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap((last, index) => {
    if (!hint.test(last.text) || otherwise(last.text)) return [];
    const own = all.filter(({ from, to }) => from >= last.from && to <= last.to);
    const { shape, places } = shapeOf(text, last.from, last.to, own);
    return [...shape.matchAll(size)].flatMap((match): Calculation[] => {
      const { a, b, c } = match.groups ?? {};
      const at = match.index + (c ? 0 : match[0].search(/[€#%]/));
      const given = own[places.indexOf(at)];
      if (!given || !isTold(given) || !(a ?? b ?? c)) return [];
      if (!link.test(shape.slice(0, match.index)) && !link.test(shape.slice(0, at))) return [];
      const before = sentences.slice(Math.max(0, index - REACH), index + 1).reverse();
      const pair = [...shape.slice(0, match.index).matchAll(fromTo)].at(-1);
      const levels = pair
        ? quantitiesWithin({ shape, quantities: own, places }, pair.index, match.index)
        : all;
      const change = changeOf(text, given, levels, before);
      return change ? [change] : [];
    });
  });
}

function changeOf(
  text: string,
  given: Quantity,
  all: readonly Quantity[],
  sentences: readonly Sentence[],
): Calculation | undefined {
  const isPoints = /punt/i.test(text.slice(given.from, given.to));
  const levels = all.filter(
    (each) => each.to <= given.from && !isSize.test(text.slice(each.to, each.to + 30)) && isExact(text, each),
  );
  const kind = isPoints ? 'percent' : given.kind === 'percent' ? levels.at(-1)?.kind : given.kind;
  const alike = levels.filter((each) => each.kind === kind);
  for (const { from } of sentences) {
    const within = alike.filter((each) => each.from >= from);
    const [one, two, ...more] = within;
    if (!one || !two) continue;
    // Of three numbers nobody knows which two are compared.
    if (more.length > 0 || one.value === two.value) return undefined;
    if (!sharesNoun(phraseOf(text, one)?.noun, phraseOf(text, two)?.noun)) return undefined;
    const isFall = falls.test(text.slice(Math.max(from, given.from - 45), given.to + 25));
    return sizeOf(given, one, two, { isPoints, isFall });
  }
  return undefined;
}

/** How large a change is, when what is given can have been meant as that. */
function sizeOf(
  given: Quantity,
  one: Quantity,
  two: Quantity,
  { isPoints, isFall }: { readonly isPoints: boolean; readonly isFall: boolean },
): Calculation | undefined {
  const [low, high] = one.value < two.value ? [one, two] : [two, one];
  const difference = Math.round((high.value - low.value) * 100) / 100;
  const shared = { kind: 'change', given, parts: [one, two], margin: roughness(given) } as const;
  if (given.kind !== 'percent' || isPoints)
    return isNearby(given.value, difference)
      ? { ...shared, expected: [difference], margin: half(one) + half(two) }
      : undefined;
  const [likely = 0, other = 0] = [low, high]
    .map(({ value }) => (difference / value) * 100)
    .sort((a, b) => (isFall ? a - b : b - a));
  const isMeant = [likely, other, difference].some(
    (each) => each < given.value * 3 && each > given.value / 3,
  );
  if (!isMeant) return undefined;
  return { ...shared, expected: one.kind === 'percent' ? [likely, difference] : [likely] };
}

const falls = latin.iu`(?<!\p{L})(?:${fall}|verlies|besparing|terugval|inkrimping|afslag)(?!\p{L})`;

/** An average is as exact as another number here, and so is `160` in `54 meer dan de 160`. */
function isExact(text: string, { isRough, from }: Quantity): boolean {
  return (
    !isRough ||
    /(?:gemiddeld|\d (?:meer|minder) dan(?: de| het)?)\s$/i.test(text.slice(Math.max(0, from - 20), from))
  );
}
