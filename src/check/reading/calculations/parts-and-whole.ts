import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { quantitiesWithin, type SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, half, halves, isNearby, sumOf } from './calculation.ts';
import { areSameThings, countedBy } from './same-things.ts';

/** What comes right before a total: `tellen op tot`, `samen`, `in totaal`. */
const totalWords = `(?:samen|tezamen|in totaal|totaal(?:bedrag|aantal|budget)?|bij elkaar(?: opgeteld)?|opgeteld|alles bij elkaar|tell?en?(?: samen| bij elkaar)? op|tell?t(?: samen)? op|optell?t|opgeteld|sommeren|vormen|maakt|maken|is dat|dat is|dat zijn|zijn dat|dit is|kom(?:t|en)(?: [a-z]+){0,4}?(?: neer| uit)? op|kom(?:t|en) neer|goed voor|oftewel|dus|=)`;
const joining = String.raw`(?:\s?(?:is|zijn|dat|dit|dus|kost|kosten|tot|op|van|uit|neer|een|bedrag|aantal|totaal|samen|er|gaat|het|om|goed|voor|over|aan|komt|maakt|krijgen|we|wij|nodig|bedragen|bedraagt|de|totale|kosten|wordt|worden|betekent|waren|uitkomt|uitkomen|uit op|precies|sluit|begroting|team|groep|netwerk|doen|doet|hebben|begroot|telt|ontstaat|ontstaan|ontvangen|ontvangt|vragen)|\s?[:(]){0,6}\s?`;
const before = latin.iu`(?<!\p{L})${totalWords}${joining}$`;
/** `… is € samen`, `# leerlingen in totaal`. */
const behind = latin.iu`^(?:\s(?!en\s)\p{L}+){0,2}\s(?:samen|in totaal|bij elkaar|opgeteld|totaal)(?!\p{L})(?!\s(?:met|voor|aan|van))`;
const resultBefore = latin.iu`(?<!\p{L})(?:is|zijn|wordt|worden|maakt|kost|kosten|dus|=)\s$`;
/** What makes numbers in one sentence something else than parts of the total behind them. */
const noParts = says`waarvan|hiervan|daarvan|van de (?=[€#])|tussen|maximaal|in plaats van|was|eerst|eerder|resteert|resteren|minus|min|over|korting|verhoogd|verlaagd|meer dan|minder dan|uit \p{L}+ van|[x×]|keer|maal|inclusief|incl|exclusief|excl`;
/** Among amounts: a rate. Among counts: what makes them numbers of one thing each. */
const otherThings = {
  money: says`uur|uren|tarief`,
  count: says`per|elk|elke|ieder|iedere|gedeeld|verdeeld|naar|stijgt|daalt|groeit|gemiddeld|ook|al|nog|zowel|bovenop`,
  percent: () => true,
} as const;
/** A count times a price, or a calculation with signs. */
const formula = latin.iu`[+=−×]|plus|\smin(?:us)?\s|#\s(?:\p{L}+\s){0,2}(?:van|à|a|x)\s€`;

/** More would be a list of something else. */
const MAX_PARTS = 24;

/** Parts and behind them their total, in one sentence: `€ 34.000 voor de coach en € 16.500, samen € 50.500`. */
export function totalsBehind(text: string, sentence: SentenceShape): Calculation[] {
  const { shape, quantities, places } = sentence;
  return quantities.flatMap((given, index): Calculation[] => {
    const at = places[index] ?? 0;
    const isTotal =
      before.test(shape.slice(Math.max(0, at - 70), at)) ||
      (resultBefore.test(shape.slice(Math.max(0, at - 12), at)) && behind.test(shape.slice(at + 1, at + 40)));
    if (!isTotal || given.kind === 'percent') return [];
    const parts = quantities
      .slice(Math.max(0, index - MAX_PARTS), index)
      .filter(({ kind }) => kind === given.kind);
    if (parts.length < 2 || formula.test(shape.slice(0, at - 2)) || noParts(shape.slice(0, at))) return [];
    if (otherThings[given.kind](shape.slice(0, at))) return [];
    return sumCalculation(text, given, parts);
  });
}

/** How a whole is divided: between it and its parts. */
const division = String.raw`(?::|\(|,? ?(?:namelijk|te weten|als volgt|onderverdeeld in|opgesplitst in|uitgesplitst in|gesplitst in|verdeeld in|verdeeld over|verdeeld naar|bestaande uit|bestaat uit|bestaan uit|opgebouwd uit|samengesteld uit|want|uiteenvallend in|valt uiteen in|vallen uiteen in|met daarin|afkomstig)|,(?=\s[€#]\s(?:in|op|bij|voor|uit|aan|naar)\s))`;
const wholeFirst = latin.giu`(?<whole>[€#])(?<between>[^€#%.;]{0,60}?${division}[^€#%.;]{0,50})(?<parts>[€#](?:[^€#%;:]{1,70}(?:%[^€#]{0,12})?[€#]){1,15})(?<tail>[^€#]*)$`;
/** `Van de € gaat € naar … en € naar …`, `€, waarvan € … en € …`: what is named need not be all. */
const ofWhole = latin.giu`(?:^|(?<!\p{L}))(?:van (?:de|het|die|dat|deze|onze|alle|dit) (?:\p{L}+ ){0,4}(?<whole>[€#])(?!\s?(?:per|euro per))|(?<whole2>[€#])[^€#%.;]{0,50},? ?(?:waarvan|daarvan|hiervan))[^€#%;]{0,60}(?<parts>[€#](?:[^€#;]{1,70}[€#]){1,15})(?<tail>[^€#]*)$`;
const amongOthers = says`onder andere|onder meer|waaronder|vooral|bijvoorbeeld|zoals|met name|in ieder geval|ten minste|minstens`;
const incomplete = says`onder andere|onder meer|waaronder|vooral|bijvoorbeeld|zoals|met name|in ieder geval|ten minste|minstens|per|elk|elke|ieder|iedere|zowel|ook|of|stijging|daling|meer|minder|plus|min|keer|maal|[x×+]|tot(?! en met)|blijft|blijven|resteert|resteren|overblijft|over|is|vorig|vorige|eerder|eerst|daarvoor`;
const overlaps = says`allebei|beide|beiden|meerdere|dubbel|overlap`;
/** `190 alleen op de basisschool … en 110 op beide`: nobody is counted twice. */
const apart = says`alleen|uitsluitend|enkel`;
const ages = latin.giu`van\s\d{1,2}\s(?:tot|t\/m)\s(?:en\smet\s)?\d{1,2}\sjaar`;

/** Says whether a list of numbers need not come to the whole: some of it, or some twice. */
function isIncomplete(list: string): boolean {
  const plain = list.replace(ages, '');
  return incomplete(plain) || (overlaps(plain) && !apart(plain));
}

/** A total of their own among the parts. */
const ownTotal = latin.iu`(?<!\p{L})(?:samen|totaal)[^€#]{0,25}[€#]`;
const rest = says`rest|overige|resterende|andere|restant|overigen`;

/** A whole and behind it its parts: `264 leerlingen: 146 in Noord, 71 in Zuid en 57 in West`. */
export function partsBehind(text: string, sentence: SentenceShape): Calculation[] {
  const { shape } = sentence;
  const announced = [...shape.matchAll(wholeFirst)].flatMap((match): Calculation[] => {
    const { between = '', parts = '', tail = '' } = match.groups ?? {};
    const list = parts + tail;
    if (
      /waarvan|daarvan|hiervan/.test(between) ||
      isIncomplete(list) ||
      amongOthers(between) ||
      !/\sen\s|\splus\s|,/.test(parts)
    )
      return [];
    // `30 tafels, 12 in de hal en 20 in het lokaal`: the whole says what it counts.
    const [first] = quantitiesWithin(sentence, match.index, match.index + 1);
    if (/,\s?$/.test(between) && first && first.kind === 'count' && countedBy(text, first) === '') return [];
    return wholeCalculation(text, sentence, match.index, match[0].length - tail.length, false);
  });
  const some = [...shape.matchAll(ofWhole)].flatMap((match): Calculation[] => {
    const { whole, parts = '', tail = '' } = match.groups ?? {};
    if (isIncomplete(parts + tail) || ownTotal.test(parts + tail)) return [];
    const from = match.index + match[0].indexOf(whole ?? match.groups?.whole2 ?? '');
    return wholeCalculation(
      text,
      sentence,
      from,
      match.index + match[0].length - tail.length - from,
      !rest(parts + tail),
    );
  });
  return [...announced, ...some];
}

/** A sentence that divides the whole of the one before it; what it names need not be all. */
export function divided(text: string, whole: Quantity, { shape, quantities }: SentenceShape): Calculation[] {
  const parts = quantities.filter(({ kind }) => kind === whole.kind);
  if (parts.length < 2 || isIncomplete(shape) || ownTotal.test(shape)) return [];
  if (!rest(shape) && isSome(parts, whole)) return [];
  return sumCalculation(text, whole, parts, true);
}

/**
 * Says whether parts can be some of a whole: they come to less. Three that come within a twentieth of it were meant
 * to be all, for what is left out is then too little not to be named.
 */
function isSome(parts: readonly Quantity[], whole: Quantity): boolean {
  const sum = sumOf(parts);
  return sum <= whole.value + half(whole) && (parts.length < 3 || sum < whole.value * 0.95);
}

/** The first quantity is the whole; with `mayBeLess` the parts may come to less, for not all need be named. */
function wholeCalculation(
  text: string,
  sentence: SentenceShape,
  from: number,
  length: number,
  mayBeLess: boolean,
): Calculation[] {
  const [given, ...all] = quantitiesWithin(sentence, from, from + length);
  const parts = all.filter(({ kind }) => kind === given?.kind);
  if (!given || parts.length < 2) return [];
  if (mayBeLess && isSome(parts, given)) return [];
  return sumCalculation(text, given, parts, true);
}

/**
 * The total of parts, when it can be held to them.
 * @param isWhole it stands in front of them, so that only what is near their sum was meant to be it
 */
export function sumCalculation(
  text: string,
  given: Quantity,
  parts: readonly Quantity[],
  isWhole = false,
): Calculation[] {
  if ([given, ...parts].some(({ isRough }) => isRough)) return [];
  // A price of one thing is no part.
  if (parts.some(({ to }) => /^(?:,-)?\s(?:per|p\/)/.test(text.slice(to, to + 7)))) return [];
  if (!areSameThings([given, ...parts].map((each) => countedBy(text, each)))) return [];
  const sum = sumOf(parts);
  if ((given.kind !== 'money' || isWhole) && !isNearby(given.value, sum)) return [];
  return [{ kind: 'sum', given, expected: [sum], margin: halves(parts), parts }];
}
