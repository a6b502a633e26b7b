import { editDistance } from '../../../text/edit-distance.ts';
import { groupBy } from '../../../text/group-by.ts';
import { wordList } from '../../../text/word-list.ts';
import { type PassageWords, squashed, type TextWord, wordsInText } from '../../reading/words-in-text.ts';
import { municipalities } from './municipalities.ts';
import type { RewordedName } from './reworded-names.ts';
import { soundOf } from './sound-of.ts';

/** A name of which the first word says what it is, by its parts: `Waterschap Lek en Linge-Oost` has five. */
export interface HeadedName {
  /** Position of the name among those that are looked for. */
  readonly index: number;
  /** The key of its first word. */
  readonly head: string;
  readonly parts: NameParts;
}

interface NameParts {
  /** Squashed, between spaces and hyphens, without small words and legal forms. */
  readonly content: readonly string[];
  /** The small words, with a space between them. */
  readonly small: string;
  /** Whether a hyphen is in front of the last part. */
  readonly isJoined: boolean;
}

const smallWords = new Set(
  wordList(
    'van voor en de het t der den des in op aan bij te met om onder tot ten ter naar door uit over tussen zonder tegen',
  ),
);
const legalForms = new Set(wordList('bv nv ua vof inc eo'));
/** Parts by which two of a kind differ: `Politie Noord`, `Politie Zuid`. */
const places = new Set(
  wordList(
    'noord oost zuid west midden noordoost noordwest zuidoost zuidwest noorder zuider ooster wester binnen buiten boven beneden nieuw oud groot klein nieuwe oude grote kleine',
  ),
);
/** Behind these first words are names of places, of which there are many alike; and of people. */
const openHeads = new Set(
  wordList(
    'gemeente provincie regio wethouder burgemeester directeur bestuurder voorzitter minister ministerie de het',
  ),
);

/** Returns a name by its parts; nothing when it is of one word, or of a place or somebody. */
export function headedName(name: string, index: number): HeadedName[] {
  const parts = partsOf(wordsInText(name).map(({ text }) => text));
  const [head = ''] = parts.content;
  return parts.content.length < 2 || head.length < 3 || openHeads.has(head)
    ? []
    : [{ index, head: keyOf(head), parts }];
}

/** `Woonstichting` for `Woningstichting`: of organisations that are called alike, begin and end say what they are. */
const organisation =
  /^(..).*(stichting|corporatie|vereniging|groep|koepel|bank|bond|raad|kring|dienst|bedrijf|maatschappij|organisatie)$/u;

function keyOf(head: string): string {
  return head.replace(organisation, '$1-$2');
}

/**
 * Returns where a text has what a name says it is (`Waterschap`), and behind it nearly the rest: one part misspelled or
 * of another form, parts in another order, another small word or none, half of a compound. Whatever shares no more
 * than its first word with a name is another of its kind.
 */
export function alteredNames(
  text: string,
  { words, squashes }: PassageWords,
  names: readonly HeadedName[],
): RewordedName[] {
  const byHead = groupBy(names, ({ head }) => head);
  return words.flatMap((first, index): RewordedName[] => {
    const near = byHead.get(keyOf(squashes[index] ?? ''));
    if (!near) return [];
    const ends = endsFrom(index, text, words);
    return near.flatMap(({ index: name, parts }) => {
      const last = ends.findLast((at) => {
        const authored = partsOf(words.slice(index, at + 1).map((word) => word.text));
        return (
          isAltered(authored, parts, /^\p{Ll}/u.test(first.text)) &&
          !isPossessive(authored, parts, text.slice(words[at]?.to))
        );
      });
      const end = last === undefined ? undefined : words[last];
      return end ? [{ name, from: first.from, to: end.to }] : [];
    });
  });
}

function partsOf(words: readonly string[]): NameParts {
  const all = words.flatMap((word) => word.split(/[-–/]/u)).map(squashed);
  return {
    content: all.filter((part) => part !== '' && !smallWords.has(part) && !legalForms.has(part)),
    small: all.filter((part) => smallWords.has(part)).join(' '),
    isJoined: /[-–]/u.test(words.findLast((word) => !legalForms.has(squashed(word))) ?? ''),
  };
}

/** The last words that a name from here can have: words with a capital or a digit, with small words between them. */
function endsFrom(index: number, text: string, words: readonly TextWord[]): number[] {
  const ends: number[] = [];
  for (let at = index + 1; at < Math.min(words.length, index + 8); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || !/^[\s’']{1,2}$/u.test(text.slice(before.to, word.from))) break;
    if (/^[\p{Lu}\d]/u.test(word.text) && !smallWords.has(word.text.toLowerCase())) ends.push(at);
    else if (!smallWords.has(word.text.toLowerCase()) && word.text !== '&') break;
  }
  return ends;
}

/** @param isNoun whether the first word has a small letter: “de bibliotheek van Het Leeshuis” */
function isAltered(authored: NameParts, wanted: NameParts, isNoun: boolean): boolean {
  const [own, right] = [authored.content, wanted.content];
  if (own.join('') === right.join('')) return !isNoun && authored.small !== wanted.small;
  if (own.length === right.length - 1)
    return wanted.isJoined && own.length > 1 && own.every((part, at) => part === right[at]);
  if (own.length !== right.length) return false;
  if ([...own].sort().join() === [...right].sort().join()) return true;
  const different = own.flatMap((part, at) =>
    part === right[at] ? [] : [{ part, wanted: right[at] ?? '' }],
  );
  const [only] = different;
  if (own[0] !== right[0]) return !isNoun && different.length === 1;
  const same =
    own.length - different.length + (authored.small !== '' && authored.small === wanted.small ? 1 : 0);
  return only !== undefined && different.length === 1 && isSlip(only.part, only.wanted, same);
}

/**
 * Says whether one part stands for another by a slip of the hand or the ear, or as another form of it.
 * @param same how many parts beside it are as they must be: with more, one may differ more
 */
function isSlip(part: string, wanted: string, same: number): boolean {
  if (places.has(part) || municipalities.has(part) || /\d/.test(part + wanted)) return false;
  const [shortest, longest] = [Math.min(part.length, wanted.length), Math.max(part.length, wanted.length)];
  if (shortest < 4) return false;
  const [sound, right] = [soundOf(part), soundOf(wanted)];
  if (sound === right) return true;
  const begin = [...part].findIndex((letter, at) => letter !== wanted[at]);
  const alike = begin < 0 ? part.length : begin;
  if (alike >= 4 && alike * 5 >= longest * 2.5 && isForm(part.slice(alike), wanted.slice(alike))) return true;
  const distance = editDistance(part, wanted, 2);
  if (distance <= 1) return wanted.length >= 5 || same > 1;
  if (distance <= 2) return wanted.length >= (same > 1 ? 6 : 8);
  return same > 1 && wanted.length >= 5 && editDistance(sound, right, 1) <= 1;
}

/** Says whether two ends are of forms of one word (`school`, `scholen`), not of two that begin alike (`stemvork`, `stemband`). */
function isForm(end: string, other: string): boolean {
  const [short, long] = end.length < other.length ? [end, other] : [other, end];
  return (short.length <= 2 && long.length <= 3) || (endings.test(short) && endings.test(long));
}

const endings = /^(?:|t?jes?|en|e?n?s|en?|ers?|werk)$/u;

/** Words that stand behind a name and never behind a possessive; verbs of one end in `t`. */
const behindName = new Set(
  wordList(`en of van in op bij uit voor naar te aan met om door per tot over als dan die dat is was waren zijn had hebben werd
    kan mag zal wil zou moest gaf kreeg nam kwam ging bood deed hield hebben zijn worden gaan krijgen geven we wij er zich ook niet`),
);

/** “Stichting Zaaigoeds koffiekamer”: it has an `s` because something of it follows. */
function isPossessive({ content: own }: NameParts, { content: right }: NameParts, behind: string): boolean {
  if (own.at(-1) !== `${right.at(-1)}s`) return false;
  const [, next] = /^\s{1,2}(\p{Ll}+)/u.exec(behind) ?? [];
  return next !== undefined && !behindName.has(next) && !next.endsWith('t');
}
