import { editDistance } from '../../../text/edit-distance.ts';
import { latin } from '../../../text/latin.ts';
import { opensSentence, squashed, type TextWord } from '../../reading/words-in-text.ts';
import type { KnownName } from './known-names.ts';
import { municipalities } from './municipalities.ts';
import { soundOf } from './sound-of.ts';

/** A name that is looked for. */
export interface WantedName extends NameOnly {
  /** Its position among the names that are looked for. */
  readonly index: number;
  readonly squash: string;
  readonly words: readonly string[];
  /** From its first word to its last: without quotes around it and the full stop of “e.o.” behind it. */
  readonly core: string;
}
/** What the search depends on. The span of a name changes with every line above it. */
export type NameOnly = Pick<KnownName, 'name' | 'kind' | 'isOrdinary'>;
/** What an organisation is, before its own name; in running text it has a small letter. */
export const generic =
  /^(?:gemeente|provincie|stichting|vereniging|ministerie(?: van)?|co[öo]peratie|schoolbestuur|schoolbesturen|bibliotheek|openbare|basisschool|school|scholengroep|kinderopvang|welzijnsorganisatie|welzijn|woningcorporatie|woonstichting|waterschap|politie|de|het|wethouder|bestuurder|directeur|regio|samenwerkingsverband|college|werkgroep|programma|project|overleg|team)\s/iu;

/** A shorter one may be a word with which a sentence begins. */
const MIN_OPENING = 6;
/** In a shorter word one or two letters may make another word. */
export const MIN_COMPOUND = 12;

/** Says whether a run of words is a name, or nearly; undefined when it is neither. */
export function compareName(
  text: string,
  run: readonly TextWord[],
  squash: string,
  known: WantedName,
): 'exact' | 'near' | undefined {
  const surface = surfaceOf(text, run);
  if (squash === known.squash)
    return isSameName(surface, run, known, text) ? 'exact' : isNameLike(surface, known) ? 'near' : undefined;
  if (isArticleOff(run, known)) return 'near';
  // Westerwolde is not Westerwoude.
  if (municipalities.has(squash.replace(/^gemeenten?/u, ''))) return undefined;
  return isMisspelled(run, squash, known, text) ? 'near' : undefined;
}

/** A run of words and what is between them, with one kind of space, hyphen and apostrophe. */
export function surfaceOf(text: string, run: readonly TextWord[]): string {
  return text
    .slice(run[0]?.from, run.at(-1)?.to)
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('–', '-')
    .replaceAll('’', "'");
}

/** “Schoolbestuur Het Noorderkompas” without the article in the middle, or another name with one. */
function isArticleOff(run: readonly TextWord[], { words }: WantedName): boolean {
  const authored = run.map(({ text }) => text);
  if (authored.length < 2 || words.length < 2 || Math.abs(authored.length - words.length) !== 1) return false;
  const bare = (all: readonly string[]): string =>
    squashed(all.filter((word, index) => index === 0 || !/^(?:de|het|t)$/iu.test(word)).join(''));
  return /^\p{Lu}/u.test(authored.at(-1) ?? '') && bare(authored) === bare(words);
}

/** The same name, but for a capital at the start of a sentence or the small letter of “gemeente”. */
function isSameName(surface: string, [first]: readonly TextWord[], known: WantedName, text: string): boolean {
  const name = known.core;
  // “B.V.” may be “BV”, of an organisation.
  if (known.kind !== 'signatory' && withoutDots(surface) === withoutDots(name)) return true;
  if (surface === name || surface === name.toUpperCase()) return true;
  if (known.isOrdinary && surface.toLowerCase() === name.toLowerCase()) return true;
  const isRestSame =
    surface.slice(1) === name.slice(1) && surface.charAt(0).toLowerCase() === name.charAt(0).toLowerCase();
  return (
    isRestSame &&
    ((first !== undefined && opensSentence(text, first)) || generic.test(name) || known.kind !== 'partner')
  );
}

function withoutDots(name: string): string {
  return name.replaceAll('.', '');
}

/** Small letters only can be ordinary words: “een kwartier” is no partner, “Het kwartier” that begins a sentence neither. */
function isNameLike(surface: string, { words, isOrdinary }: WantedName): boolean {
  return isOrdinary || /\p{Lu}|\d/u.test(surface.replace(/^(?:De|Het) /u, '')) || words.length > 2;
}

/** One or two letters other, in one word of the name; the first letter is the same. */
function isMisspelled(run: readonly TextWord[], squash: string, known: WantedName, text: string): boolean {
  const { words, isOrdinary } = known;
  if (isOrdinary && words.length === 1 && known.squash.length < 12) return false;
  if (isOfOther(run, known, text)) return false;
  if (isTitledForm(run, known, text)) return true;
  // A long name with an ending is an inflected form; without its last letter it is a mistake.
  if (
    isInflected(squash, known.squash, !isOrdinary) &&
    (words.length < 3 || squash.length > known.squash.length)
  )
    return false;
  const texts = run.map((word) => word.text);
  if (texts.length !== words.length) return isNearWhole(texts, squash, known);
  if (words.length > 1)
    return (isOrdinary || texts.some((word) => /^\p{Lu}/u.test(word))) && isNearInOneWord(texts, known);
  const [word] = run;
  // At the start of a sentence any word has a capital.
  const isName =
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    (!opensSentence(text, word) ||
      known.squash.length >= MIN_COMPOUND ||
      (known.kind === 'partner' &&
        known.squash.length >= MIN_OPENING &&
        !endings.test(ending(squash, known.squash))) ||
      /\p{Ll}[\p{Lu}\d]/u.test(word.text));
  if (inPlaces.test(squash) && !inPlaces.test(known.squash)) return false;
  const isAlike =
    editDistance(squash, known.squash, 2) <= allowed(known.squash) ||
    (known.squash.length >= 6 && soundOf(squash) === soundOf(known.squash));
  return (isOrdinary || isName) && isAlike;
}

/** “Zwembad De Dolfijnen” is not kindergarten De Dolfijn: a noun in front says what it is. */
function isOfOther(
  [first]: readonly TextWord[],
  { words: [article = ''] }: WantedName,
  text: string,
): boolean {
  return (
    /^(?:De|Het)$/u.test(article) &&
    ownNoun.test(text.slice(Math.max(0, (first?.from ?? 0) - 30), first?.from))
  );
}

/** A noun, by what such nouns end in. */
const ownNoun = latin.iu`\p{L}(?:bad|paviljoen|café|centrum|club|winkel|straat|hotel|museum|theater|kerk|boerderij|vereniging|wijk|buurt|park|bos|hal|zaal|flat|manege|camping|restaurant|hof|kamp|hoeve|haven|brug|speeltuin|tuin|boot|schip|molen|gebouw|plein|veld|koor|orkest|stal|kroeg|bakkerij|praktijk|apotheek|krant|film|boek|lied|tentoonstelling|toneelstuk)\s$`;

/** Ends the name of a street or a part of town: the Deltalaan is not Deltalijn. */
const inPlaces =
  /(?:weg|straat|laan|plein|pad|park|dijk|hof|polder|buurt|wijk|kade|brug|vaart|plantsoen|singel|gracht)$/u;

/** “De Turfmeters regelt”, for De Turfmeter: its verb says that it is one. */
function isTitledForm(
  run: readonly TextWord[],
  { words, isOrdinary, kind }: WantedName,
  text: string,
): boolean {
  const [wanted = '', authored = ''] = [words[1], run[1]?.text];
  if (isOrdinary || words.length !== 2 || run.length !== 2 || kind === 'title' || kind === 'term')
    return false;
  return (
    squashed(words[0] ?? '') === squashed(run[0]?.text ?? '') &&
    /^\p{Lu}/u.test(authored) &&
    !authored.endsWith('je') &&
    (endings.test(ending(authored, wanted)) || endings.test(ending(wanted, authored))) &&
    /^\s\p{Ll}{2,}t\s/u.test(text.slice(run[1]?.to))
  );
}

/** What a word has behind another with which it begins; a sign when it does not. */
function ending(word: string, stem: string): string {
  return word.startsWith(stem) ? word.slice(stem.length) : '-';
}

/** A long name with a space more or less, but not the name itself with a short word beside it. */
function isNearWhole(texts: readonly string[], squash: string, { squash: wanted }: WantedName): boolean {
  const ends = [texts.slice(1), texts.slice(0, -1)].map((some) => squashed(some.join('')));
  return wanted.length >= 12 && !ends.includes(wanted) && editDistance(squash, wanted, 1) <= 1;
}

function isNearInOneWord(texts: readonly string[], { words, kind, isOrdinary }: WantedName): boolean {
  const isLong = words.length > 2;
  const different = texts.flatMap((text, index) => {
    const [authored, wanted] = [squashed(text), squashed(words[index] ?? '')];
    const isShorter = isLong && authored.length < wanted.length;
    // “Onderwijsgroepen Noord en Zuid” are two: what comes first says what they are.
    const isKind = index < texts.length - 1 && authored.length > wanted.length;
    const isProper = !isOrdinary && !isKind && /^\p{Lu}/u.test(text);
    const isForm = isInflected(authored, wanted, isProper) && !isShorter;
    const isFormOfWord = isForm || (isInflected(authored, wanted, false) && !isShorter);
    const isCapital = /^\p{Lu}/u.test(text);
    return authored === wanted ? [] : [{ authored, wanted, isForm, isFormOfWord, isCapital }];
  });
  // Another form of one word is no mistake beside a mistake in another.
  const mistakes = different.filter(({ isFormOfWord }) => !isFormOfWord);
  const only = mistakes[0] ?? different.find(({ isForm }) => !isForm) ?? different[0];
  if (!only || mistakes.length > 1 || /\d/.test(only.authored + only.wanted)) return false;
  // A signatory whose initials and the rest of the name are the same is the same person.
  const isSamePerson = kind === 'signatory' && only.wanted.length >= 4 && only.isCapital;
  if ((only.isForm || only.authored.charAt(0) !== only.wanted.charAt(0)) && !isSamePerson) return false;
  // “Schuldhulp Veenlanden”: no ending of a name, and the rest of it is the same.
  if (
    !isOrdinary &&
    only.wanted.length >= 7 &&
    only.isCapital &&
    /^(?:en|n|je|tje|jes)$/u.test(ending(only.authored, only.wanted))
  )
    return true;
  // With two other words that are the same, one may differ more, and with three a short one too.
  const isShort = words.length > 3 && only.wanted.length === 4;
  const max = isLong && only.wanted.length >= 6 ? 2 : isShort ? 1 : allowed(only.wanted);
  if (only.wanted.length >= 5 && soundOf(only.authored) === soundOf(only.wanted)) return true;
  return editDistance(only.authored, only.wanted, 2) <= max;
}

function allowed(word: string): number {
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

/** Endings that make another form of a word, not another name. */
const endings = /^(?:s|es|se|e|n|en|er|ers|r|je|tje|jes|ste|de|te)$/u;
/**
 * Those of a name of seven letters or more: whose it is, who lives there. Without its own last letters it is
 * misspelled; a shorter one may be a word.
 */
const endingsOfNames = /^(?:s|es|se|er|ers|r|rs)$/u;

function isInflected(authored: string, wanted: string, isProper: boolean): boolean {
  // No word gets a second of its last letter: Kompass.
  if (/[sxz]$/u.test(wanted) && authored === `${wanted}s`) return false;
  const isName = isProper && wanted.length >= 7;
  if (authored.startsWith(wanted))
    return (isName ? endingsOfNames : endings).test(authored.slice(wanted.length));
  if (!isName && wanted.startsWith(authored)) return endings.test(wanted.slice(authored.length));
  // Groningen, Gronings, Groningse, Groninger; Drenthe, Drentse.
  const stem = wanted.replace(/(?:en|e)$/u, '').replace(/th$/u, 't');
  return stem !== wanted && authored.startsWith(stem) && endingsOfNames.test(authored.slice(stem.length));
}
