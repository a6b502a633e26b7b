import { latin } from '../../../text/latin.ts';
import { quantitiesWithin, type SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, isNearby } from './calculation.ts';

/** `12 groepen van 24 leerlingen, samen 288 leerlingen`; amounts of money are the business of `money/product`. */
const product = latin.giu`#(?:\s(?!van |keer |maal |elk )\p{L}[\p{L}’-]*){0,2}\s?(?:,\s)?(?:x|×|\*|keer|maal|à|van(?! de)|met(?: elk| ieder)?|(?:van|met) (?:elk|ieder|telkens))\s(?:elk |ieder |telkens |een groep van )?#(?:\s(?!samen|totaal|dus|is|zijn)\p{L}[\p{L}’-]*){0,3}\s?(?:=|:|,?\s?\(?(?:dus|is(?: dat| samen)?|zijn(?: dat)?|samen|in totaal|totaal|oftewel|ofwel|dat is|dat zijn|goed voor|bij elkaar))(?:\s(?:dus|samen|in totaal|totaal|er|een totaal van)){0,2}\s?#`;
const quotient = latin.giu`[€#][^€#%.;:]{0,40}\s(?:verdeeld over|verdeeld onder|gedeeld door|gedeeld over|verdelen (?:we|wij) over|verdelen over|gelijk over|evenredig over)\s(?:de |alle |onze )?#[^€#%.;:]{0,40}?(?:=|is|dus|krijgt|ontvangt|heeft|maakt|dat is|dat zijn|,|\(|komt neer op)[^€#%.;:]{0,30}[€#][^€#%.;:]{0,15}\s(?:per|elk|ieder|elke|iedere)(?!\p{L})|[€#][^€#%.;:]{0,40}\s(?:gedeeld door)\s#[^€#%.;:]{0,15}(?:=|is)\s[€#]`;

/** Counts multiplied, and a whole divided evenly. */
export function countProducts(_: string, sentence: SentenceShape): Calculation[] {
  const made = [...sentence.shape.matchAll(product)].flatMap((match) =>
    calculated(sentence, match, (a, b) => a * b),
  );
  const divided = [...sentence.shape.matchAll(quotient)].flatMap((match) =>
    calculated(sentence, match, (a, b) => a / b),
  );
  return [...made, ...divided];
}

function calculated(
  sentence: SentenceShape,
  { 0: text, index }: RegExpExecArray,
  make: (a: number, b: number) => number,
): Calculation[] {
  const [a, b, given, ...more] = quantitiesWithin(sentence, index, index + text.length);
  if (!a || !b || !given || more.length > 0 || [a, b, given].some(({ isRough }) => isRough)) return [];
  const expected = make(a.value, b.value);
  if (!Number.isFinite(expected) || !isNearby(given.value, expected)) return [];
  // A quotient in whole numbers is rounded off.
  const margin = Number.isInteger(expected) ? 0 : 0.5;
  return [
    {
      kind: 'product',
      given,
      expected: [expected],
      margin,
      parts: [a, b],
      says: make(4, 2) === 8 ? '×' : '/',
    },
  ];
}
