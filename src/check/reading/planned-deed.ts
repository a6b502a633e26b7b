import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import { wordList } from '../../text/word-list.ts';
import { deedsOf } from './lexicon/deeds.ts';

const word = latin.gu`\p{L}+`;
/** With a participle they say that something is going to be done, with an infinitive that somebody will. */
const passive = new Set(['wordt', 'worden']);
const future = new Set(
  wordList('zal zullen gaat gaan moet moeten dient dienen kan kunnen mag mogen wil willen'),
);
const perfect = new Set(wordList('heeft hebben had hadden is zijn was waren werd werden bleek bleken'));
/** A past that no other word has. */
const pasts = new Set(
  wordList(`
    was waren werd werden had hadden kon konden mocht moest moesten wilde wilden zou zouden bleef bleven bleek bleken stond stonden
    zat zaten lag lagen vond vonden wist wisten dacht zagen zag gold golden telde telden woonde woonden werkte werkten leefde
  `),
);

/** `vestigden`, `merkten`: of verbs that nobody wrote down. */
const weakPast = /[a-z]{2}(?:gden|mden|bden|vden|kten|ften|fden)$/;

/** Says whether a sentence tells of a deed that is still to be done: in the present tense, or with `zal` or `wordt`. */
export const saysPlannedDeed = memoizeByText((sentence): boolean => {
  const words = sentence.toLowerCase().match(word) ?? [];
  const all = new Set(words);
  if (words.some((each) => pasts.has(each) || weakPast.test(each))) return false;
  const senses = words
    .flatMap((each) => deedsOf(each))
    .filter(({ particle }) => particle.every((part) => all.has(part)));
  // `startte` is past and nothing else, `zette … voort` along with its particle.
  if (words.some((each) => isOnlyPast(each))) return false;
  const [hasPassive, hasFuture, hasPerfect] = [passive, future, perfect].map((some) =>
    words.some((each) => some.has(each)),
  );
  return senses.some(({ form, word: own }) => {
    if (form === 'participle')
      return hasPassive && !all.has('geworden') && !own.endsWith('end') && !own.endsWith('ende');
    // `begin` and `deel` are nouns; only `start` and its like are a third person too.
    if (form === 'present') return own.endsWith('t');
    return form === 'infinitive' && (!hasPerfect || hasFuture);
  });
});

/** Nouns that are also a past: `de maten`, `de sloten`. */
const nouns = new Set(wordList('maten sloten namen boden gaven voeren kozen'));

function isOnlyPast(each: string): boolean {
  if (nouns.has(each)) return false;
  const senses = deedsOf(each);
  return senses.length > 0 && senses.every(({ form }) => form === 'past');
}
