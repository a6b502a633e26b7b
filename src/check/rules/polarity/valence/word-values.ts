import { wordList } from '../../../../text/word-list.ts';
import { type Conjugated, conjugate } from '../../../reading/lexicon/conjugate.ts';
import { polarWords } from '../polar-words.ts';
import {
  type BySign,
  deeds,
  failures,
  heads,
  idioms,
  qualities,
  type Sign,
  wholes,
  works,
} from './value-words.ts';

/** Those that turn into their opposite with `on-` or `in-`. */
const denied =
  /on(?:gelijk|veilig|tevred|betrokk|zelfstandig|toegankelijk|bereikbaar|gezond|vaardig|duidelijk|zeker|geluk|begrip|rechtvaardig)|(?:^|\s)(?:instabil|intoleran|discontinu)/;

/** Behind what is bad or good it is as much so: `verzuim-duur`, `uitval-cijfers`, `slaag-percentage`. */
const measuresBehind =
  /^(.{4,}?)s?(?:duur|cijfers?|percentages?|graad|niveau|gedrag|problematiek|problemen|gevallen|incidenten|gevoel|gevoelens|aantal|aantallen|risico|risico’s|kans|kansen|last|lasten)$/u;
/** What helps against it, or is about it: `armoede-beleid`, `schuld-hulp`. */
const aidBehind =
  /(?:hulp|beleid|preventie|bestrijding|aanpak|coach|coaches|begeleiding|project|programma|fonds|loket|monitor|sanering|regeling|meter|plan|onderzoek|scholen|school|verlening|ambtenaar|gelden|middelen|experts?|kaart|lijn)$/u;

/** These are adverbs or other words as well; only their comparatives say something for certain. */
const manners: ReadonlySet<string> = new Set(
  wordList(
    'laat late vroeg vroege snel snelle duur dure arm arme beperkt beperkte aantrekkelijk aantrekkelijke',
  ),
);

/** What a form of a verb says that people do. */
export interface Deed {
  readonly sign: Sign;
  readonly particle: readonly string[];
  readonly form: Conjugated['form'];
}

interface Lexicon {
  readonly heads: ReadonlyMap<string, Sign>;
  readonly wholes: ReadonlyMap<string, Sign>;
  readonly qualities: ReadonlyMap<string, Sign>;
  readonly comparatives: ReadonlyMap<string, Sign>;
  readonly deeds: ReadonlyMap<string, readonly Deed[]>;
  /** By their first word. */
  readonly idioms: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly sign: Sign }[]>;
  readonly works: ReadonlySet<string>;
  readonly failures: ReadonlySet<string>;
}

const signs = ['good', 'bad'] as const;
let made: Lexicon | undefined;

/** The tables, made when they are first asked for. */
function lexicon(): Lexicon {
  made ??= {
    heads: bySign(heads),
    wholes: bySign(wholes),
    ...ofQualities(),
    deeds: deedsIn(deeds),
    idioms: ofIdioms(),
    works: new Set(wordList(works)),
    failures: new Set(wordList(failures)),
  };
  return made;
}

function bySign(table: BySign): ReadonlyMap<string, Sign> {
  return new Map(
    signs.flatMap((sign) => wordList(table[sign]).map((word) => [word.replaceAll('_', ' '), sign] as const)),
  );
}

/** `veilig` with `veilige` and `veiliger`; `goed` with `beter`. */
function ofQualities(): Pick<Lexicon, 'qualities' | 'comparatives'> {
  const plain = new Map<string, Sign>();
  const compared = new Map<string, Sign>();
  for (const sign of signs)
    for (const row of wordList(qualities[sign])) {
      const [word = '', comparative = `${inflected(word)}r`] = row.split(':');
      for (const each of [word, inflected(word)]) plain.set(each, sign);
      for (const each of [comparative, `${comparative}e`]) compared.set(each, sign);
    }
  return { qualities: plain, comparatives: compared };
}

/** `leuk` → `leuke`, `fit` → `fitte`, `bekwaam` → `bekwame`, `positief` → `positieve`. */
function inflected(adjective: string): string {
  if (/(?:en|e)$/u.test(adjective)) return adjective;
  const stem = adjective
    .replace(/(?<=(?:^|[^aeiou])[aeiou])([bdfgklmnprst])$/u, (consonant, _, at: number) =>
      /(?:ig|lijk|isch|er|el)$/u.test(adjective) || at < 1 ? consonant : consonant + consonant,
    )
    .replace(/([aeou])\1([^aeiou])$/u, '$1$2')
    .replace(/(?<=[aeiou]{2})f$/u, 'v');
  return `${stem}e`;
}

/** Returns the forms of verbs, by the word. */
export function deedsIn(table: BySign): ReadonlyMap<string, Deed[]> {
  const found = new Map<string, Deed[]>();
  for (const sign of signs)
    for (const row of wordList(table[sign]))
      for (const { word, particle, form } of conjugate(row))
        found.set(word, [...(found.get(word) ?? []), { sign, particle, form }]);
  return found;
}

function ofIdioms(): Lexicon['idioms'] {
  const found = new Map<string, { words: readonly string[]; sign: Sign }[]>();
  for (const sign of signs)
    for (const row of wordList(idioms[sign])) {
      const words = row.split('_');
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words, sign }]);
    }
  return found;
}

/** Returns what people want of the thing that a noun in lower case names. */
export function signOfThing(noun: string): Sign | undefined {
  const word = noun.replaceAll("'", '’');
  const known = polarWords.get(word);
  if (known) return known.isGood ? 'good' : 'bad';
  // `Mo-gelijkheid`, `af-waardering`.
  if (/mogelijkheid$|(?:af|her|op)waardering$/u.test(word)) return undefined;
  const table = lexicon();
  const whole = table.wholes.get(word) ?? table.heads.get(word);
  if (whole) return whole;
  for (let from = 0; from <= word.length - 5; from++) {
    const sign = table.heads.get(from === 0 ? word : word.slice(from));
    if (sign) return sign === 'good' && denied.test(word) ? 'bad' : sign;
  }
  if (aidBehind.test(word)) return undefined;
  const first = measuresBehind.exec(word)?.[1];
  return first && first.length >= 4 ? (table.heads.get(first) ?? table.heads.get(`${first}s`)) : undefined;
}

/** Returns the sign of an adjective or adverb, and whether it compares: `veiliger`. */
export function qualityOf(word: string): { readonly sign: Sign; readonly isCompared: boolean } | undefined {
  const { qualities: plain, comparatives } = lexicon();
  const compared = comparatives.get(word);
  if (compared) return { sign: compared, isCompared: true };
  const sign = manners.has(word) ? undefined : plain.get(word);
  return sign && { sign, isCompared: false };
}

/** Returns what a form of a verb says that people do. */
export function deedsOf(word: string): readonly Deed[] {
  return lexicon().deeds.get(word) ?? [];
}

/** Returns the idiom that begins at a word, the longest that is there. */
export function idiomAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly sign: Sign } | undefined {
  const [longest] = (lexicon().idioms.get(words[at] ?? '') ?? [])
    .filter(({ words: own }) => own.every((word, index) => words[at + index] === word))
    .sort((a, b) => b.words.length - a.words.length);
  return longest && { length: longest.words.length, sign: longest.sign };
}

/** Says whether a noun names what is done for people: `taal-lessen`, `gezins-coach`. */
export function isWork(noun: string): boolean {
  const { works: known } = lexicon();
  for (let from = 0; from <= noun.length - 3; from++)
    if (known.has(from === 0 ? noun : noun.slice(from))) return from === 0 || from > 2;
  return false;
}

/** Says whether a noun says that something stops or is short. */
export function isFailure(noun: string): boolean {
  return lexicon().failures.has(noun);
}

/** Returns the other sign. */
export const opposite = (sign: Sign): Sign => (sign === 'good' ? 'bad' : 'good');

export type { Sign };
