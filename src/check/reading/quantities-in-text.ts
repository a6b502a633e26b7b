import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import { amountsInText } from './amounts-in-text.ts';
import { datesInText } from './dates-in-text.ts';
import type { Stretch } from './found.ts';
import { verbsOf } from './lexicon/verbs.ts';
import { rolesOf } from './lexicon/word-roles.ts';
import { readSpokenNumber, spokenNumberPattern } from './spoken-numbers.ts';

/** A number that measures something, in running text: an amount of money, a percentage, a count. */
export interface Quantity extends Stretch {
  readonly kind: 'money' | 'percent' | 'count';
  /** In euros, percents, or things counted. */
  readonly value: number;
  /** The place of its last digit: 1 for `264`, 0.1 for `12,5`, 100.000 for `1,2 miljoen`. */
  readonly unit: number;
  /** Said of it: about, more than, at most. It cannot be held to an exact number. */
  readonly isRough: boolean;
  /** Of a percentage, on which side of it the exact number is: `ruim de helft`, `bijna een kwart`, `ongeveer 60%`. */
  readonly side?: 'above' | 'below' | 'around' | undefined;
}

const digits = String.raw`(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})(?:,\d{1,2})?`;
/** What has a number for a name, and that number: `groep 7 en 8`, `artikel 2`, `week 12`. */
const label = String.raw`(?<![\p{L}])(?:groep(?:en)?|klas(?:sen)?|artikel(?:en)?|art\.|leden|lid|pagina(?:[’']s)?|blz\.|p\.|bijlagen?|hoofdstuk(?:ken)?|paragra(?:af|fen)|§|nummers?|nrs?\.?|(?<!(?:een|één|per|elke|deze|die|vorige|drukste|eerste|laatste)\s)week|leerja(?:ar|ren)|fasen?|stap(?:pen)?|doel(?:en)?|thema(?:[’']s)?|tabel(?:len)?|figu(?:ur|ren)|versie|kenmerk|zaak|niveau|ronde|tranche|speerpunt(?:en)?|actielijn(?:en)?|spoor|deel|kavel|perceel|kamer|lokaal|telefoon|postbus|wet|agendapunt|punt|cluster|lijn|route|variant|optie|scenario|zone|categorie|schaal|sector|module|motie|amendement|leeftijd(?:en)?(?: van)?|cohort|seizoen|begin|eind)\s(?:\d{1,6}|[A-Z]\d*)(?:\s?(?:,|en|of|t\/m|tot en met|tot|–|-|\/)\s?\d{1,2}(?![\d.,]|\s(?:uit|op|in|bij|van|naar|leerlingen|kinderen|jongeren)(?!\p{L}))){0,6}`;
/** Ages: `van 6 tot en met 8 jaar`, `12 jaar en ouder`. */
const age = String.raw`(?<![\p{L}\p{N}])\d{1,2}\s?(?:tot en met|t\/m|tot|en|–|-|of)\s?(?:de\s)?\d{1,2}[ -](?:jaar|jarigen?)(?!\p{L})|(?<!\p{L})(?:jonger|ouder)\sdan\s(?:de\s)?\d{1,2}(?![\d.,%]\d|\d|\s(?:jaar\sgeleden|leerlingen|kinderen))|(?<!\p{L})tussen\s(?:de\s)?\d{1,2}\sen\s(?:de\s)?\d{1,2}(?=\s(?:jaar|en)(?!\p{L})|[,;.]\s)|(?<![\p{L}\p{N}.,])\d{1,2}\sof\s(?:ouder|jonger)|(?<![\p{L}\p{N}.,])\d{1,2}\s(?:jaar\s(?:en\s(?:ouder|jonger)|of\s(?:ouder|jonger)|oud)|plus(?=-))`;
const denominators: Readonly<Record<string, number>> = {
  derde: 3,
  kwart: 4,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  tiende: 10,
};
/** `Drie vijfde`, as a percentage; `de helft` is one too. */
const fractions: Readonly<Record<string, number>> = {
  'de helft': 50,
  tweederde: 200 / 3,
  driekwart: 75,
  ...Object.fromEntries(
    ['een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'].flatMap(
      (numerator, index) =>
        Object.entries(denominators).map(([name, parts]) => [
          `${numerator} ${name}`,
          (Math.max(1, index) * 100) / parts,
        ]),
    ),
  ),
};
const quantity = latin.giu`${[
  `(?<label>${label}|${age})`,
  `(?<![\\p{L}])(?<fraction>${Object.keys(fractions).join('|')})(?!\\p{L})`,
  `(?<![\\p{L}\\p{N}.,:/€°-]|[-−–](?=\\d))(?<number>${digits})(?<percent>\\s?(?:%|procent(?:punt(?:en)?)?(?!\\p{L})))?(?![\\p{L}\\p{N}°]|[-/:]\\d|-\\p{L}|[.,]\\d|\\s?(?:%|‰|m²|m2|km|cm|kg)|\\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\\p{L})|(?:e|ste|de)(?!\\p{L}))`,
  `(?<![\\p{L}-])(?<spoken>${spokenNumberPattern})(?<spokenPercent>\\sprocent)?(?![\\p{L}-])`,
].join('|')}`;

const about = latin.iu`(?<!\p{L})(?:ca\.?|circa|ongeveer|zo[’']n|ruim|bijna|al snel|al gauw|krap|grofweg|ruwweg|pakweg|zowat|naar schatting|geschat op|meer dan|minder dan|boven de|onder de|rond de|rond|tegen de|tussen de|tussen|om en nabij|maximaal|ten hoogste|hoogstens|hooguit|minimaal|minstens|ten minste|zeker|vanaf|tot wel|gemiddeld|een (?:dikke|kleine|krappe|goede))\s{1,2}(?:de\s|het\s|een\s)?$`;
const above = latin.iu`(?<!\p{L})(?:ruim|meer dan)\s(?:de\s|het\s|een\s)?$`;
const below = latin.iu`(?<!\p{L})(?:bijna|krap|net geen|nog geen|iets minder dan)\s(?:de\s|het\s|een\s)?$`;
const around = latin.iu`(?<!\p{L})(?:ongeveer|circa|ca\.|zo[’']n|rond|om en nabij|ruwweg|pakweg|grofweg|zowat)\s(?:de\s|het\s|een\s)?$`;
const behindAbout = latin.iu`^(?:\+(?!\d)|\s?\(?(?:ongeveer|circa|gemiddeld)(?!\p{L})|\sof meer)`;
/** `12 tot 15 kinderen`, but not `van 12 tot 15`, `steeg van 125 in 2025 tot 160`. */
const range = /^(?:\stot\s|\s(?:à|a)\s|-|–)\d/;
const rangeEnd = /\d(?:\stot\s|\s(?:à|a)\s|-|–)$/;
const fromTo = /(?:van|vanaf|naar)\s(?:(?:\d\S*\s)(?:in\s\d{4}\s)?tot\s)?$/;
const roundedOff = latin.iu`(?<!\p{L})afgerond(?:e)?(?: op)?\s{1,2}$`;
const behindRounded = latin.iu`^\s?[,(]?\s?(?:naar boven |naar beneden )?afgerond(?!\p{L})`;

/** Most texts have no number, and the pattern is slow to say so. */
const hint =
  /\d|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|helft|kwart|derde|één)/i;

/** Finds the amounts, percentages and counts in a text, in order; no years, dates, codes or numbers of parts. */
export const quantitiesInText = memoizeByText((text): readonly Quantity[] => {
  if (!hint.test(text)) return [];
  const amounts = amountsInText(text);
  const taken: readonly Stretch[] = [...amounts, ...datesInText(text)];
  const money = amounts.map(({ from, to, cents, unit }) =>
    quantityAt(text, { from, to }, 'money', Number(cents) / 100, Number(unit) / 100),
  );
  const others = [...text.matchAll(quantity)].flatMap((match): Quantity[] => {
    const from = match.index;
    const to = from + match[0].length;
    const { number, percent, fraction, spoken, spokenPercent } = match.groups ?? {};
    if (taken.some((each) => each.from < to && from < each.to)) return [];
    if (fraction && isOrdinal(fraction, text.slice(to, to + 24))) return [];
    if (fraction)
      return [quantityAt(text, { from, to }, 'percent', fractions[fraction.toLowerCase()] ?? 0, 4)];
    if (spoken)
      return [
        quantityAt(text, { from, to }, spokenPercent ? 'percent' : 'count', readSpokenNumber(spoken), 1),
      ];
    if (number === undefined) return [];
    const value = Number(number.replaceAll('.', '').replace(',', '.'));
    return [quantityAt(text, { from, to }, percent ? 'percent' : 'count', value, decimalUnit(number))];
  });
  return [...money, ...others].sort((a, b) => a.from - b.from);
});

/** `Een vijfde plein`: the fifth, not a part; “een vijfde haalt het niveau” is one. */
function isOrdinal(fraction: string, behind: string): boolean {
  const next = ordinalBehind.exec(behind)?.[1];
  return (
    next !== undefined &&
    wordsOfFraction.test(fraction) &&
    rolesOf(next).size === 0 &&
    verbsOf(next).length === 0
  );
}

const wordsOfFraction = latin.iu`^(?:een|één)\s\p{L}+de$`;
const ordinalBehind = latin.u`^\s(?!deel|gedeelte|extra|ervan|groter|kleiner|goedkoper|duurder|omlaag|omhoog|erbij|terug|af|toe|ouder|jonger)(\p{Ll}{3,}(?<!t|en))(?!\p{L})`;

function quantityAt(
  text: string,
  { from, to }: Stretch,
  kind: Quantity['kind'],
  value: number,
  unit: number,
): Quantity {
  const before = text.slice(Math.max(0, from - 26), from);
  const behind = text.slice(to, to + 26);
  const isRounded = roundedOff.test(before) || behindRounded.test(behind);
  return {
    from,
    to,
    kind,
    value,
    unit: isRounded ? Math.max(unit, lastPlace(value)) : unit,
    side: kind === 'percent' ? sideOf(before) : undefined,
    isRough:
      about.test(before) ||
      behindAbout.test(behind) ||
      ((range.test(behind) || rangeEnd.test(before)) && !fromTo.test(before)),
  };
}

function sideOf(before: string): Quantity['side'] {
  if (above.test(before)) return 'above';
  if (below.test(before)) return 'below';
  return around.test(before) ? 'around' : undefined;
}

/** The place of the last digit that is no zero: 1.000 of 45.000. */
function lastPlace(value: number): number {
  let unit = 1;
  while (value >= unit * 10 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

function decimalUnit(written: string): number {
  return 10 ** -(/,(\d{1,2})/.exec(written)?.[1]?.length ?? 0);
}
