import { memoizeByText } from '../../memoize/memoize-by-text.ts';
import { latin } from '../../text/latin.ts';
import { datesInText } from './dates-in-text.ts';
import type { Stretch } from './found.ts';
import { type VerbMeaning, type VerbSense, verbsOf } from './lexicon/verbs.ts';
import { phrasesOf, rolesOf, type WordRole } from './lexicon/word-roles.ts';
import { type Quantity, quantitiesInText } from './quantities-in-text.ts';
import { sentencesOf } from './sentences.ts';

/** A word, a sign, a number with its unit, or a date. */
export interface Token extends Stretch {
  readonly kind: 'word' | 'sign' | 'quantity' | 'date';
  /** It begins with a capital. */
  readonly isName?: boolean;
  /** In lower case; of a quantity and a date as they are written. */
  readonly word: string;
  readonly quantity?: Quantity;
}

/** A stretch of a sentence with one predicate, as far as its verbs are known. */
export interface Clause extends Stretch {
  readonly tokens: readonly Token[];
}

/** A sentence with its words. */
export interface ReadSentence extends Stretch {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A word, with points, hyphens and apostrophes inside, or any other sign by itself. */
const token = latin.gu`[\p{L}\p{N}](?:[\p{L}\p{N}]|[-–'’.&/](?=[\p{L}\p{N}]))*|[^\s]`;
const capital = latin.u`^\p{Lu}`;
const wordStart = latin.u`^[\p{L}\p{N}]`;

/**
 * Reads a text once, for all rules that ask what its sentences say: words, numbers with what they measure, dates,
 * clauses. What a word means is looked up when it is asked for (`verbsOf`, `thingOf`, `rolesOf`).
 */
export const readText = memoizeByText((text): readonly ReadSentence[] => {
  const quantities = quantitiesInText(text);
  const taken = [
    ...quantities.map((quantity) => ({
      from: quantity.from,
      to: quantity.to,
      kind: 'quantity' as const,
      quantity,
    })),
    ...datesInText(text).map(({ from, to }) => ({ from, to, kind: 'date' as const })),
  ].sort((a, b) => a.from - b.from);
  let next = 0;
  return sentencesOf(text).map(({ from, to }) => {
    const tokens: Token[] = [];
    for (const { 0: written, index } of text.slice(from, to).matchAll(token)) {
      const [start, end] = [from + index, from + index + written.length];
      while (taken[next] && (taken[next]?.to ?? 0) <= start) next++;
      const one = taken[next];
      if (one && one.from < end) {
        if (tokens.at(-1)?.from !== one.from) tokens.push({ ...one, word: text.slice(one.from, one.to) });
        continue;
      }
      const isWord = wordStart.test(written);
      tokens.push({
        from: start,
        to: end,
        kind: isWord ? 'word' : 'sign',
        word: written.toLowerCase(),
        isName: capital.test(written),
      });
    }
    return { from, to, tokens, clauses: clausesOf(tokens) };
  });
});

const cuts = new Set([';', ':', '(', ')', '–', '—', ',', 'en', 'of']);

/** Cuts at signs and conjunctions; what has no verb of its own belongs to the clause in front of it. */
function clausesOf(tokens: readonly Token[]): Clause[] {
  const pieces: Token[][] = [[]];
  for (const one of tokens) {
    if (one.kind !== 'quantity' && (cuts.has(one.word) || rolesOf(one.word).has('conjunction')))
      pieces.push([]);
    pieces.at(-1)?.push(one);
  }
  const clauses: Token[][] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (last && !(isPredicated(piece) && isPredicated(last))) last.push(...piece);
    else clauses.push([...piece]);
  }
  return clauses.flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ from: first.from, to: last.to, tokens: own }] : [];
  });
}

function isPredicated(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, word }) => kind === 'word' && verbsOf(word).some(({ form }) => form !== 'participle'),
  );
}

/** Says whether the first verb of the clause at a place is in the past, and can be nothing else: “gaven wij € 16.000 uit”. */
export function isToldPast(text: string, at: number): boolean {
  const sentence = readText(text).find(({ to }) => to > at);
  const own = sentence?.clauses.find(({ to }) => to > at);
  const first = (own?.tokens ?? [])
    .map(({ kind, word }) => (kind === 'word' ? verbsOf(word) : []))
    .find((senses) => senses.some(({ form }) => form === 'past' || form === 'present'));
  return first !== undefined && first.every(({ form }) => form === 'past');
}

/** A verb in a clause, and its words there. */
export interface ReadVerb extends VerbSense {
  readonly token: Token;
}

/** Returns the verbs of a clause or sentence, of which all separable parts are there: `neemt … toe`. */
export function verbsIn(tokens: readonly Token[], ...meanings: readonly VerbMeaning[]): ReadVerb[] {
  let made: VerbParts | undefined;
  const parts = (): VerbParts => {
    made ??= partsIn(tokens);
    return made;
  };
  return tokens.flatMap((each) =>
    each.kind !== 'word'
      ? []
      : verbsOf(each.word)
          .filter(
            ({ meaning, particle }) =>
              (meanings.length === 0 || meanings.includes(meaning)) &&
              (particle.length === 0 || hasParts(particle, parts())),
          )
          .map((sense) => ({ ...sense, token: each })),
  );
}

/** The words in which the parts of a verb are looked up: made for the first verb that has parts. */
interface VerbParts {
  readonly words: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

function partsIn(tokens: readonly Token[]): VerbParts {
  const words = new Set(tokens.map(({ word }) => word));
  const particles = new Set(tokens.flatMap(({ word }, at) => (isParticle(tokens, at) ? [word] : [])));
  return { words, particles };
}

/** `Ter beschikking` is never the preposition of something else. */
function hasParts(particle: readonly string[], { words, particles }: VerbParts): boolean {
  return particle.every((part) => (particle.length > 1 ? words : particles).has(part));
}

/** Says whether a word can be a part of a verb, and is not the preposition of what follows: `verdeeld over Noord`. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (!own || !rolesOf(own.word).has('preposition') || !next || next.kind === 'sign') return true;
  // `Dat komt op 60 leerlingen.`
  if (next.kind === 'quantity') return own.word === 'op';
  const roles = rolesOf(next.word);
  return (
    ['preposition', 'conjunction', 'joint'].some((role) => roles.has(role as WordRole)) ||
    verbsOf(next.word).length > 0
  );
}

/** Says whether one of the words has a role, or some of them together have it: `bij elkaar`. */
export function hasRole(tokens: readonly Token[], role: WordRole): boolean {
  if (tokens.some(({ word }) => rolesOf(word).has(role))) return true;
  const phrases = phrasesOf(role);
  return (
    phrases.length > 0 &&
    tokens.some((_, at) =>
      phrases.some((phrase) => phrase.every((word, index) => tokens[at + index]?.word === word)),
    )
  );
}
