import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, halves, isNearby, sumOf } from './calculation.ts';
import { areSameThings, countedBy } from './same-things.ts';

/** How a sentence begins to speak of a whole that is then divided. */
const whole = latin.iu`(?<!\p{L})(?:van (?:de|het|die|dat|deze|onze|alle|een|dit|uw)|budget|bedrag|beschikbaar|subsidie|telt|hebben|heeft|ontvangt|ontvangen|kreeg|kregen|krijgen|waren er|zijn er|er zijn|er is)(?![\p{L}])[^€#%.;]{0,40}$`;
const restBefore = latin.iu`(?<!\p{L})(?:(?:er |dan |dus |nog |daarmee |zo ){0,3}(?:blijft|blijven|bleef|bleven|resteert|resteren|resteerde|resteerden|houden|houdt|hielden|hield|over is|over zijn|resterende|overige|overgebleven|rest(?:ant|bedrag)?|overschot|saldo))(?!\p{L})[^€#%.;]{0,40}$`;
const restBehind = latin.iu`^[^€#%.;]{0,30}(?<!\p{L})(?:over(?![\p{L}])|resteert|resteerde|resteren|overblijft|overblijven|overbleef|overbleven|overhouden|overhoudt|overhield|overhielden)`;
const otherwise = says`per|elk|elke|keer|maal|[x×]|waarvan|vorig|vorige|gemiddeld|stijgt|daalt|ongeveer`;

/** `Van de € 50.500 gaat € 34.000 naar de coach; er blijft € 16.500 over`. */
export function remainders(text: string, { shape, quantities, places }: SentenceShape): Calculation[] {
  return quantities.flatMap((given, index): Calculation[] => {
    const at = places[index] ?? 0;
    const isRest =
      restBefore.test(shape.slice(Math.max(0, at - 70), at)) ||
      (/(?:blijft|blijven|houdt|houden|zodat|dan|dus|en|er)\s(?:\S+\s){0,3}$/.test(
        shape.slice(Math.max(0, at - 30), at),
      ) &&
        restBehind.test(shape.slice(at + 1, at + 45)));
    if (!isRest || given.kind === 'percent' || otherwise(shape.slice(0, at))) return [];
    const [first, ...parts] = quantities.slice(0, index).filter(({ kind }) => kind === given.kind);
    if (!first || parts.length === 0) return [];
    const start = places[quantities.indexOf(first)] ?? 0;
    if (!whole.test(shape.slice(Math.max(0, start - 60), start))) return [];
    if ([first, ...parts, given].some(({ isRough }) => isRough)) return [];
    if (!areSameThings([first, ...parts, given].map((each) => countedBy(text, each)))) return [];
    const expected = Math.round((first.value - sumOf(parts)) * 100) / 100;
    // The whole is what the three are measured by.
    if (expected < 0 || !isNearby(sumOf(parts) + given.value, first.value)) return [];
    return [
      {
        kind: 'rest',
        given,
        expected: [expected],
        margin: halves([first, ...parts]),
        parts: [first, ...parts],
      },
    ];
  });
}
