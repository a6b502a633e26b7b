import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import type { SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, halves, sumOf } from './calculation.ts';

/** Something is divided, and each percentage says where a part of it goes or comes from. */
const divides = says`gaat|gaan|ging|besteed|besteden|besteedt|verdeeld|verdeling|verdelen|bestemd|betaalt|betalen|draagt|dragen|bestaat|verhouding|financiert|financieren|inzet|kosten`;
const isWhole = says`verdeeld|verdeling|verdelen|verhouding|bestaat uit`;
/** Percentages of people can overlap, and of changes they are no parts. */
const otherwise = says`meer|minder|stijgt|daalt|stijging|daling|hoger|lager|groei|ook|zowel|gemiddeld|minstens|maximaal|elk|elke|ieder|iedere|van de|btw|uurtarief|dan|was|vorig|vorige|beide|allebei|sommige`;
const listed = latin.giu`%[^€#%.;:]{1,45}(?:,\s[^€#%.;:]{0,20}%[^€#%.;:]{1,45}){1,8}\sen\s[^€#%.;:]{0,20}%[^€#%;:]{1,60}`;

/** `62% gaat naar de taalklassen, 26% naar de ouderkamers en 22% naar scholing`: more than there is. */
export function wholesOfPercentages(_: string, { shape, quantities }: SentenceShape): Calculation[] {
  const parts = quantities.filter(({ kind }) => kind === 'percent');
  const given = parts.at(-1);
  if (!given || parts.length < 3 || ![...shape.matchAll(listed)].length) return [];
  if (!divides(shape) || otherwise(shape) || parts.some(({ isRough, unit }) => isRough || unit > 1))
    return [];
  const [sum, margin] = [sumOf(parts), halves(parts)];
  const isOff = sum > 100 + margin ? sum <= 130 : isWhole(shape) && sum < 100 - margin && sum >= 80;
  return isOff
    ? [
        {
          kind: 'sum',
          given,
          expected: [Math.round((100 - sum + given.value) * 100) / 100],
          parts,
          says: 'whole',
        },
      ]
    : [];
}
