import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { areOfSameThings } from '../quantity-phrases.ts';
import { quantitiesWithin, type SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, half } from './calculation.ts';

const of = String.raw`\s(?:\p{L}+\s){0,2}?(?:van|op|uit)\s(?:de |het |alle |onze |die |deze |in totaal |een totaal van |een budget van |totaal |hele |totale |circa |het totaal van |ruim ){0,3}`;
const so = String.raw`\s?(?:[,;(]|–|is|dus|dat is|oftewel|ofwel|=|en dat is|wat neerkomt op|komt neer op|neerkomend op|bedraagt|vormt|vormen|zijn)`;
/** The words between; no other number, no other sentence. */
const gap = (most: number): string => `[^€#%.;:]{0,${most}}?`;

/** In each: of a whole `b` the part `a` is the percentage `p`, in this order. */
const forms = [
  // 66 van de 264 leerlingen (25%), € 10.000 van de € 40.000, oftewel 25%
  {
    order: 'abp',
    pattern: latin.giu`[€#]${gap(30)}${of}[€#](?:\s(?!dat |die )\p{L}+){0,6}${so}\s?${gap(18)}%(?!\s?(?:meer|minder|van|hoger|lager|btw|korting))`,
  },
  // 25% (66 van de 264 leerlingen)
  {
    order: 'pab',
    pattern: latin.giu`%${gap(30)}(?:\(|,|dat zijn|oftewel|ofwel|:)\s?${gap(15)}[€#]${gap(20)}${of}[€#]`,
  },
  // Van de 120 kinderen gingen er 84 vooruit, en dat is 70%
  {
    order: 'bap',
    pattern: latin.giu`(?<![\p{L}])van\s(?:de|het|alle|onze|die|deze)\s${gap(25)}[€#]${gap(60)}[€#]${gap(30)}(?:,|\()?\s(?:en dat is|dat is|oftewel|ofwel|dus|wat neerkomt op|goed voor)\s%(?!\s(?:van|meer|minder))`,
  },
  // 25% van de € 40.000 is € 10.000
  {
    order: 'pba',
    pattern: latin.giu`%\)?(?:\s(?:btw|korting|subsidie|deel))?\s(?:van|over)\s${gap(40)}[€#](?:\s(?!per|meer|minder)\p{L}+){0,6}${so}\s?${gap(22)}[€#]`,
  },
  // € 10.000 (25%) van de € 40.000, € 10.000 is 25% van de € 40.000
  {
    order: 'apb',
    pattern: latin.giu`[€#](?:\s\p{L}+){0,4}${so}\s?${gap(8)}%\)?${gap(15)}\s(?:van|op)\s${gap(40)}[€#]`,
  },
  // Met € 10.000 betaalt de gemeente 25% van de € 40.000
  {
    order: 'apb',
    pattern: latin.giu`(?<!\p{L})met\s[€#]${gap(40)}\s%\s(?:van|op)\s${gap(25)}[€#]`,
  },
] as const;
/** Of the 264 pupils 66 (25%) … and 71 (27%) …: each number and its percentage behind a whole. */
const each = latin.giu`(?:(?<![\p{L}])(?:van|bij|op|onder)\s(?:de|het|alle|onze|die|deze)\s${gap(25)})(?<whole>[€#])(?<rest>(?:[^€#%.;:]{0,70}(?:[€#][^€#%.;:]{0,22}\(\s?%\s?\)|%[^€#%.;:]{0,15}\(\s?(?:dat zijn\s|ofwel\s|oftewel\s)?[€#])){1,8})`;
const pair = latin.giu`[€#][^€#%.;:]{0,22}\(\s?%|%[^€#%.;:]{0,32}?(?:\(\s?|,\s(?=dat zijn|ofwel|oftewel|namelijk|te weten))(?:dat zijn\s|ofwel\s|oftewel\s|namelijk\s|te weten\s)?(?:er\s)?[€#]`;
const otherwise = says`btw|bovenop|meer|minder|hoger|lager|stijging|daling|toename|afname|stijgt|daalt|groei|gegroeid|korting|per|dan|onder wie|waaronder|was dat|waren dat|was het|vorig jaar`;

/** Parts of a whole as percentages: `66 van de 264 leerlingen (25%)`, `25% van € 40.000 is € 10.000`. */
export function shares(text: string, sentence: SentenceShape): Calculation[] {
  const { shape } = sentence;
  const found = forms.flatMap(({ order, pattern }) =>
    [...shape.matchAll(pattern)].flatMap((match): Calculation[] => {
      if (otherwise(match[0])) return [];
      const three = quantitiesWithin(sentence, match.index, match.index + match[0].length);
      if (three.length !== 3) return [];
      const [a, b, p] = (['a', 'b', 'p'] as const).map((name) => three[order.indexOf(name)]);
      return shareOf(text, a, b, p);
    }),
  );
  const listed = [...shape.matchAll(each)].flatMap((match): Calculation[] => {
    const { rest = '' } = match.groups ?? {};
    const from = match.index + match[0].length - rest.length;
    const whole = quantitiesWithin(sentence, match.index, from).at(-1);
    if (otherwise(match[0])) return [];
    return whole ? sharesOfWhole(text, whole, sentence, from) : [];
  });
  return [...found, ...listed];
}

/** Each number of a sentence that has its percentage of a whole beside it: `66 (25%)`, `25% (66)`. */
export function sharesOfWhole(
  text: string,
  whole: Quantity,
  sentence: SentenceShape,
  start: number,
): Calculation[] {
  if (otherwise(sentence.shape)) return [];
  return [...sentence.shape.slice(start).matchAll(pair)].flatMap(({ 0: said, index }) => {
    const two = quantitiesWithin(sentence, start + index, start + index + said.length);
    const [a, p] = said.startsWith('%') ? [two[1], two[0]] : [two[0], two[1]];
    return shareOf(text, a, whole, p);
  });
}

/** `Ruim de helft` is up to a fifth of it more, `bijna de helft` as much less, `ongeveer de helft` either. */
export function isBeside(share: number, { value, side }: Quantity): boolean {
  const reach = Math.max(5, value / 5);
  const [least, most] = [side === 'above' ? value : value - reach, side === 'below' ? value : value + reach];
  return share >= least && share <= most;
}

function shareOf(text: string, a?: Quantity, b?: Quantity, p?: Quantity): Calculation[] {
  if (!a || !b || !p || a.kind !== b.kind || a.kind === 'percent' || p.kind !== 'percent') return [];
  if (a.isRough || b.isRough || (p.isRough && !p.side) || b.value === 0 || a.value > b.value * 1.5) return [];
  if (!areOfSameThings(text, [a, b])) return [];
  const share = (a.value / b.value) * 100;
  const part = (p.value * b.value) / 100;
  const isSo =
    (p.side !== undefined && isBeside(share, p)) ||
    Math.abs(share - p.value) <= half(p) + 1e-6 ||
    Math.abs(part - a.value) <= Math.max(half(a), 0.5) + 1e-6;
  const given = a.from > p.from && a.from > b.from ? a : p;
  return [
    {
      kind: 'share',
      given,
      expected: isSo ? [given.value] : [given === a ? part : share],
      parts: given === a ? [p, b] : [a, b],
    },
  ];
}
