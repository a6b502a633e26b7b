import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import type { Document } from '../../../model/document.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { cased } from '../../../text/cased.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import { latin } from '../../../text/latin.ts';
import { authored, type Found, type Stretch } from '../../reading/found.ts';
import { own } from '../../reading/passages.ts';
import { opensSentence, squashed, type TextWord, wordsInText, wordsOf } from '../../reading/words-in-text.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { type KnownName, knownNames } from './known-names.ts';
import { municipalities } from './municipalities.ts';
import { rewordedNames, type WordedName, wordedName } from './reworded-names.ts';
import { soundOf } from './sound-of.ts';

/** A name that is almost one of the frontmatter. Inflected forms and longer names are other names. */
export const nearMiss: Rule = {
  id: 'names/near-miss',
  severity: 'warning',
  what: 'Zoekt namen die bijna gelijk zijn aan die van een partner, ondertekenaar, begrip of document: andere hoofdletters, spaties of streepjes, of een of twee letters anders.',
  why: 'In een akkoord moet vaststaan wie en wat er bedoeld is; twee schrijfwijzen lijken twee partijen.',
  help: 'Schrijf de naam zoals hij boven in het akkoord of de agenda staat. Is het een andere naam, sta de melding dan toe met die reden.',
  examples: [
    {
      what: 'Een partner heet Stad & Esch; in de tekst heet hij twee keer anders.',
      sheet: '## Doelgroep\n\nDe leerlingen van Stad en Esch en de ouders van stad & Esch.\n',
      reports: [
        'Stad en Esch → “Stad en Esch” is bijna de naam van een partner: “Stad & Esch”.',
        'stad & Esch → “stad & Esch” is bijna de naam van een partner: “Stad & Esch”.',
      ],
    },
    {
      what: 'Een verschreven titel en een verschreven ondertekenaar, in de brief.',
      letter: 'Het interventieblad Coaches op schol is klaar. Het is van A. de Fries.\n',
      reports: [
        'Coaches op schol → “Coaches op schol” is bijna de titel van een document: “Coaches op school”.',
        'A. de Fries → “A. de Fries” is bijna de naam van een ondertekenaar: “A. de Vries”.',
      ],
    },
    {
      what: 'Een begrip van één woord, een verbastering van de titel, en een partner met zijn woorden door elkaar.',
      agenda: {
        data: 'title: Kansenakkoord Voorbeeldstad\npartners:\n  gemeente:\n    name: Gemeente Voorbeeldstad\n    type: municipality\n  kwartier:\n    name: Kwartier Zorg & Welzijn\n    type: welfare\n  licht:\n    name: Stichting Noorderlicht\n    type: school-board\nterms:\n  Kansen4Kinderen: project voor gelijke kansen',
        body: '## Toelichting\n\nKansenzKinderen past bij dit kansenkoord. Het Kwartier voor Welzijn helpt, en de scholen van Noorderlichs ook.\n',
      },
      reports: [
        'KansenzKinderen → “KansenzKinderen” is bijna een begrip: “Kansen4Kinderen”.',
        'kansenkoord → “kansenkoord” is bijna de titel van een document: “Kansenakkoord”.',
        'Kwartier voor Welzijn → “Kwartier voor Welzijn” is bijna de naam van een partner: “Kwartier Zorg & Welzijn”.',
        'Noorderlichs → “Noorderlichs” is bijna de naam van een partner: “Noorderlicht”.',
      ],
    },
    {
      what: 'Andere gemeenten met een naam die erop lijkt.',
      agenda: {
        data: 'partners:\n  gemeente:\n    name: Gemeente Westerwoude\n    type: municipality\n  bestuur:\n    name: Stad & Esch\n    type: school-board',
        body: '## Toelichting\n\nDe gemeenten Westerveld en Westerwolde doen mee, en de gemeenten Westerwoude en Assen.\n',
      },
    },
    {
      what: 'Een titel tussen aanhalingstekens en een naam die op een afkorting eindigt, zoals ze er staan.',
      agenda: { data: 'title: “Kansen voor Voorbeeldstad e.o.”' },
      sheet:
        '## Doelgroep\n\nIn “Kansen voor Voorbeeldstad e.o.” staat het doel. Wij volgen Kansen voor Voorbeeldstad e.o.\n',
    },
    {
      what: 'Verbogen, aan het begin van een zin, in kleine letters waar het gewone woorden zijn, en een andere gemeente.',
      sheet:
        '## Doelgroep\n\nVoorbeeldstads scholen en de gemeente Voorbeeldstad doen mee.\nGelijke kansen zijn ons doel: gelijke kansen voor elk kind.\nOok de gemeente Voorburg kijkt mee.\n',
    },
  ],
  run(documents, dossier, report) {
    const { registered, slips } = slipsIn(documents, dossier);
    for (const found of slips) {
      const { read, said, span } = found;
      const known = registered[read.name];
      if (known)
        report({
          message: `“${said}” is bijna ${kindWords[known.kind]}: “${known.name.replace(/^[“"]|[”"]$/gu, '')}”.`,
          span,
          related: [{ message: 'Hier staat de naam.', span: known.span }],
          ...rewriteName(found, known),
        });
    }
  },
};

/** Returns the fix that writes the registered name; a small letter of “gemeente” stays. */
function rewriteName(found: Found<NearMiss>, { name, isOrdinary }: KnownName): Pick<Finding, 'fixes'> {
  const bare = name.replace(/^[“"]|[”"]$/gu, '');
  // A full stop may stand behind it already.
  if (!/[\p{L}\p{N}]$/u.test(bare)) return {};
  const keepsLetter = isOrdinary || (generic.test(bare) && /^\p{Ll}/u.test(found.text));
  return rewrite(found, keepsLetter ? cased(bare, found.text) : bare, 'suggestion');
}

/** Returns where authors wrote nearly a registered name, and the names. */
export function slipsIn(documents: readonly Document[], dossier: Dossier) {
  const registered = withShortForms(knownNames(dossier));
  return { registered, slips: authored(searchFor(registered), own(documents, dossier)) };
}

const kindWords: Readonly<Record<KnownName['kind'], string>> = {
  partner: 'de naam van een partner',
  signatory: 'de naam van een ondertekenaar',
  sender: 'de naam van de afzender',
  term: 'een begrip',
  title: 'de titel van een document',
};

interface Wanted extends NameOnly {
  /** Its position among the names that are looked for. */
  readonly index: number;
  readonly squash: string;
  readonly words: readonly string[];
  /** From its first word to its last: without quotes around it and the full stop of “e.o.” behind it. */
  readonly core: string;
}
/** What the search depends on. The span of a name changes with every line above it. */
type NameOnly = Pick<KnownName, 'name' | 'kind' | 'isOrdinary'>;
interface NearMiss extends Stretch {
  /** Position of the name among those that are looked for. */
  readonly name: number;
  readonly isExact: boolean;
}

/** What an organisation is, before its own name; in running text it has a small letter. */
const generic =
  /^(?:gemeente|provincie|stichting|vereniging|ministerie(?: van)?|co[öo]peratie|schoolbestuur|schoolbesturen|bibliotheek|openbare|basisschool|school|scholengroep|kinderopvang|welzijnsorganisatie|welzijn|woningcorporatie|woonstichting|waterschap|politie|de|het|wethouder|bestuurder|directeur|regio|samenwerkingsverband|college|werkgroep|programma|project|overleg|team)\s/iu;

function withShortForms(names: readonly KnownName[]): KnownName[] {
  const short = names.flatMap((known) => {
    const without = [
      known.name.replace(/^(?:gemeente|provincie|stichting|vereniging)\s/iu, ''),
      known.name.replace(/^(?:de|het|’t|'t)\s/iu, ''),
    ];
    return [...new Set(without)]
      .filter((name) => name !== known.name && /^\p{Lu}/u.test(name) && squashed(name).length >= 6)
      .map((name) => ({ ...known, name }));
  });
  return [...names, ...short, ...names.flatMap(compoundOf)];
}

/** The word by which people call a document: “het kansenakkoord” for “Kansenakkoord Voorbeeldstad”. */
const compound = latin.iu`(?<![\p{L}\p{N}-])\p{L}{4,30}(?:akkoord|agenda|convenant|aanpak|pact|overeenkomst|visie)(?![\p{L}\p{N}-])`;

function compoundOf(known: KnownName): KnownName[] {
  const [name] = (known.kind === 'title' && compound.exec(known.name)) || [];
  return name && name !== known.name && name.length >= MIN_COMPOUND
    ? [{ ...known, name, isOrdinary: true }]
    : [];
}

/** A shorter one may be a word with which a sentence begins. */
const MIN_OPENING = 6;
/** In a shorter word one or two letters may make another word. */
const MIN_COMPOUND = 12;

/** Returns what finds nearly these names in a text. */
function searchFor(names: readonly KnownName[]): (text: string) => readonly NearMiss[] {
  return searches(JSON.stringify(names.map(({ name, kind, isOrdinary }) => ({ name, kind, isOrdinary }))));
}

const searches = memoizeByText((json) => {
  const names: readonly NameOnly[] = JSON.parse(json);
  const byLetter = indexed(names);
  const worded = names.flatMap(({ name, kind }, index) =>
    kind === 'partner' ? [wordedName(name.replace(generic, ''), index)] : [],
  );
  return memoizeByText((text) => nearMissesIn(text, byLetter, worded));
});

function indexed(names: readonly NameOnly[]): ReadonlyMap<string, readonly Wanted[]> {
  const byLetter = new Map<string, Wanted[]>();
  for (const [index, known] of names.entries()) {
    const squash = squashed(known.name);
    if (squash.length < 4) continue;
    const words = wordsInText(known.name);
    const core = surfaceOf(known.name, words);
    const wanted = { ...known, index, squash, words: words.map(({ text }) => text), core };
    const first = squash.charAt(0);
    byLetter.set(first, [...(byLetter.get(first) ?? []), wanted]);
  }
  return byLetter;
}

/** The longest names that the words of a text can be, none inside another; only those that are not right. */
function nearMissesIn(
  text: string,
  names: ReadonlyMap<string, readonly Wanted[]>,
  worded: readonly WordedName[],
): NearMiss[] {
  const read = wordsOf({ text });
  const { words, squashes } = read;
  const spelled = words.flatMap((_, index) =>
    (names.get(squashes[index]?.charAt(0) ?? '') ?? []).flatMap((known) =>
      isLikely(squashes, index, known) ? candidatesAt(text, words, squashes, index, known) : [],
    ),
  );
  const reworded = rewordedNames(text, read, worded).map((each) => ({ ...each, isExact: false }));
  const taken: NearMiss[] = [];
  for (const each of [...spelled, ...reworded].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || Number(b.isExact) - Number(a.isExact),
  ))
    if (taken.every(({ from, to }) => each.to <= from || to <= each.from)) taken.push(each);
  return taken.filter(({ isExact }) => !isExact);
}

/** Three of the first four letters of the name are among the next five: this rules out most words quickly. */
function isLikely(squashes: readonly string[], index: number, { squash }: Wanted): boolean {
  const next = `${squashes[index]}${squashes[index + 1] ?? ''}`.slice(0, 5);
  let same = 0;
  for (const letter of squash.slice(0, 4)) if (next.includes(letter)) same++;
  return same > 2;
}

/** The runs of words from one on that are a name, or nearly. */
function candidatesAt(
  text: string,
  words: readonly TextWord[],
  squashes: readonly string[],
  index: number,
  known: Wanted,
): NearMiss[] {
  const found: NearMiss[] = [];
  let squash = '';
  for (let last = index; last < Math.min(words.length, index + known.words.length + 3); last++) {
    squash += squashes[last];
    const [first, end] = [words[index], words[last]];
    if (!first || !end || squash.length > known.squash.length + 3) break;
    if (last > index && !joins(words[last - 1], text.slice(words[last - 1]?.to, end.from), known)) break;
    if (squash.length < known.squash.length - 3) continue;
    const run = words.slice(index, last + 1);
    const verdict = compare(text, run, squash, known);
    if (verdict)
      found.push({ name: known.index, from: first.from, to: end.to, isExact: verdict === 'exact' });
  }
  return found;
}

/** Words of one name; a full stop only behind an initial, a comma only where the name has one. */
function joins(before: TextWord | undefined, between: string, { name }: Wanted): boolean {
  if (/^,\s{1,2}$/u.test(between)) return name.includes(`${before?.text},`);
  return /^[\s\-–]{0,3}$/u.test(between) || (/^\.\s?$/u.test(between) && (before?.text.length ?? 0) <= 2);
}

function compare(
  text: string,
  run: readonly TextWord[],
  squash: string,
  known: Wanted,
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
function surfaceOf(text: string, run: readonly TextWord[]): string {
  return text
    .slice(run[0]?.from, run.at(-1)?.to)
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('–', '-')
    .replaceAll('’', "'");
}

/** “Schoolbestuur Het Noorderkompas” without the article in the middle, or another name with one. */
function isArticleOff(run: readonly TextWord[], { words }: Wanted): boolean {
  const authored = run.map(({ text }) => text);
  if (authored.length < 2 || words.length < 2 || Math.abs(authored.length - words.length) !== 1) return false;
  const bare = (all: readonly string[]): string =>
    squashed(all.filter((word, index) => index === 0 || !/^(?:de|het|t)$/iu.test(word)).join(''));
  return /^\p{Lu}/u.test(authored.at(-1) ?? '') && bare(authored) === bare(words);
}

/** The same name, but for a capital at the start of a sentence or the small letter of “gemeente”. */
function isSameName(surface: string, [first]: readonly TextWord[], known: Wanted, text: string): boolean {
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

/** Small letters only can be ordinary words: “een kwartier” is no partner. */
function isNameLike(surface: string, { words, isOrdinary }: Wanted): boolean {
  return isOrdinary || /\p{Lu}|\d/u.test(surface) || words.length > 2;
}

/** One or two letters other, in one word of the name; the first letter is the same. */
function isMisspelled(run: readonly TextWord[], squash: string, known: Wanted, text: string): boolean {
  const { words, isOrdinary } = known;
  if (isOrdinary && words.length === 1 && known.squash.length < 12) return false;
  if (isTitledForm(run, known)) return true;
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
  const isAlike =
    editDistance(squash, known.squash, 2) <= allowed(known.squash) ||
    (known.squash.length >= 6 && soundOf(squash) === soundOf(known.squash));
  return (isOrdinary || isName) && isAlike;
}

/**
 * “Muziekschool De Sleutels” for “… De Sleutel”, “Atelier op Wieltjes” for “… Wielen”: all of a name of three words
 * or more is there, so no other form of its last word is meant.
 */
function isTitledForm(run: readonly TextWord[], { words, isOrdinary, kind }: Wanted): boolean {
  const last = words.length - 1;
  const [authored, wanted] = [run[last]?.text ?? '', words[last] ?? ''];
  if (isOrdinary || last < 2 || run.length !== words.length || kind === 'title' || kind === 'term')
    return false;
  if (
    !/^\p{Lu}/u.test(authored) ||
    !words.slice(0, last).every((word, at) => squashed(word) === squashed(run[at]?.text ?? ''))
  )
    return false;
  const isPlural = endings.test(ending(authored, wanted)) || endings.test(ending(wanted, authored));
  const [one, other] = [authored, wanted].map((word) => word.replace(/(?:tjes|jes|tje|je|en|s)$/u, ''));
  return isPlural || (one === other && authored !== wanted && wanted.length >= 5);
}

/** What a word has behind another with which it begins; a sign when it does not. */
function ending(word: string, stem: string): string {
  return word.startsWith(stem) ? word.slice(stem.length) : '-';
}

/** A long name with a space more or less, but not the name itself with a short word beside it. */
function isNearWhole(texts: readonly string[], squash: string, { squash: wanted }: Wanted): boolean {
  const ends = [texts.slice(1), texts.slice(0, -1)].map((some) => squashed(some.join('')));
  return wanted.length >= 12 && !ends.includes(wanted) && editDistance(squash, wanted, 1) <= 1;
}

function isNearInOneWord(texts: readonly string[], { words, kind, isOrdinary }: Wanted): boolean {
  const isLong = words.length > 2;
  const different = texts.flatMap((text, index) => {
    const [authored, wanted] = [squashed(text), squashed(words[index] ?? '')];
    const isShorter = isLong && authored.length < wanted.length;
    // “Onderwijsgroepen Noord en Zuid” are two: what comes first says what they are.
    const isKind = index < texts.length - 1 && authored.length > wanted.length;
    const isProper = !isOrdinary && !isKind && /^\p{Lu}/u.test(text);
    const isForm = isInflected(authored, wanted, isProper) && !isShorter;
    const isFormOfWord = isForm || (isInflected(authored, wanted, false) && !isShorter);
    return authored === wanted ? [] : [{ authored, wanted, isForm, isFormOfWord }];
  });
  // Another form of one word is no mistake beside a mistake in another.
  const mistakes = different.filter(({ isFormOfWord }) => !isFormOfWord);
  const only = mistakes[0] ?? different.find(({ isForm }) => !isForm) ?? different[0];
  if (!only || mistakes.length > 1 || /\d/.test(only.authored + only.wanted)) return false;
  // A signatory whose initials and the rest of the name are the same is the same person.
  const isSamePerson = kind === 'signatory' && only.wanted.length >= 4;
  if ((only.isForm || only.authored.charAt(0) !== only.wanted.charAt(0)) && !isSamePerson) return false;
  // “Schuldhulp Veenlanden”: no ending of a name, and the rest of it is the same.
  if (
    !isOrdinary &&
    only.wanted.length >= 7 &&
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
