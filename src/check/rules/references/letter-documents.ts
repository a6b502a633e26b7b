import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { type ReadSentence, readText, type Token } from '../../reading/read-text.ts';

/** A document of which a letter says that the reader gets it, or what is in it. */
export interface LetterDocument extends Stretch {
  /** Its last word but for names: `Rooster- en veiligheidsplan` is a plan. */
  readonly noun: string;
  readonly isEnclosed: boolean;
  /** Not the document that the letter is about: “een afzonderlijk convenant”. */
  readonly isOther: boolean;
  /** All that is said of it. */
  readonly said: string;
}

/** How words end that name a document. */
const ends: ReadonlySet<string> = new Set(
  wordList(`
    notitie nota plan scan rapport rapportage onderzoek studie evaluatie verslag advies analyse verkenning inventarisatie
    quickscan voorstel memo factsheet handreiking draaiboek overzicht startdocument meting leidraad regels protocol reglement
    richtlijn toetskader businesscase raming peiling enquête planning logboek uitvoeringsprogramma werkprogramma uitvoeringsagenda werkagenda handboek convenant
    overeenkomst beschikking gedragscode profielschets plattegrond folder brochure flyer zienswijze jaarverslag offerte
    privacyverklaring besluitenlijst taakomschrijving functieprofiel vragenlijst contract
    projectvoorstel monitor exploitatieopzet`),
);
/** Other words that end so are none. */
const wholes: ReadonlySet<string> = new Set(
  wordList(
    'schema rooster brief lijst kaart visie schets begroting spelregels huisregels opdrachtbrief programma toets',
  ),
);
/** By themselves these are no document unless they are enclosed. */
const plain: ReadonlySet<string> = new Set(
  wordList(
    'plan onderzoek studie advies analyse planning regels overzicht lijst kaart programma visie voorstel meting toets begroting rooster schets brief monitor schema',
  ),
);
const enclosing: ReadonlySet<string> = new Set(
  wordList(`
    bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten meegestuurd meegestuurde meesturen toegevoegd bijvoegen bijgevoegd
    meezenden meegezonden aangehecht gehecht bijsluiten`),
);
/** What is said of what is written in a document, in front of it. */
const laidDown: ReadonlySet<string> = new Set(
  wordList(
    'vastgelegd uitgewerkt beschreven opgeschreven neergelegd uiteengezet afgesproken leest vindt beschrijven beschreef',
  ),
);
const tells: ReadonlySet<string> = new Set(
  wordList(`
    staat staan beschrijft beschrijven somt opsomt regelt regelen legt uitlegt noemt noemen bevat blijkt toont vermeldt zegt onderscheidt
    verbiedt bepaalt concludeert adviseert verlangt lezen leest waarin daarin hierin genoemd uitgewerkt omschreven vastgelegd bestaat
    maakt geeft schetst laat`),
);
/** Behind a document these say that something is told of it. */
const pointers: ReadonlySet<string> = new Set(
  wordList('daarin hierin die dat deze dit zij het de in uit waarin daaruit'),
);
/** Those that the reader has, can find, or made. */
const elsewhere =
  /(?<!\p{L})(?:website|site|Staatscourant|overheid\.nl|op te vragen|hangt|hangen|te vinden op|ter inzage|landelijke?|Wet|Rijk|ministerie|al (?:ontving|kende|kent|had)|kent u|kende|verschijnt|(?:vaststelde|vastgesteld|stelde)[^.]{0,30}(?:uw )?raad|uw raad[^.]{0,40}(?:vaststelde|vastgesteld|stelde)|u (?:zelf )?(?:op [^,.]{0,30})?(?:vaststelde|stelde))(?!\p{L})/u;

function endOf(word: string): string | undefined {
  if (wholes.has(word)) return word;
  for (let from = 0; from <= word.length - 3; from++) {
    const end = word.slice(from);
    if (ends.has(end)) return end;
  }
  return undefined;
}

/** Finds the documents that a letter encloses or describes. */
export const letterDocuments = memoizeByText((text): readonly LetterDocument[] => {
  const sentences = readText(text);
  return sentences.flatMap((sentence, at) => documentsIn(sentence, sentences[at + 1], text));
});

function documentsIn(sentence: ReadSentence, next: ReadSentence | undefined, text: string): LetterDocument[] {
  const { tokens } = sentence;
  const own = text.slice(sentence.from, sentence.to);
  if (elsewhere.test(own)) return [];
  const isEnclosed = encloses(tokens);
  const found = tokens.flatMap((token, index): LetterDocument[] => {
    const noun = token.kind === 'word' ? endOf(token.word) : undefined;
    if (noun === undefined || isThisLetter(tokens, index)) return [];
    const isNamed =
      /^\p{Lu}/u.test(text.charAt(tokens[index + 1]?.from ?? text.length)) &&
      tokens[index + 1]?.kind === 'word';
    const isPlain = plain.has(token.word) && !isNamed;
    const isToldNext = next !== undefined && toldNext(next, noun, token.word);
    const isTold = !isPlain && (toldIn(tokens, index) || toldBefore(tokens, index) || isToldNext);
    if (!isEnclosed && !isTold) return [];
    const last = endOfName(tokens, index, text);
    const said = !toldIn(tokens, index) && isToldNext ? text.slice(sentence.from, next.to) : own;
    const isOther = tokens
      .slice(Math.max(0, index - 2), index)
      .some((each) => /^(?:afzonderlijke?|aparte?|ander|andere)$/u.test(each.word));
    return [
      { isOther, from: token.from, to: tokens[last]?.to ?? token.to, noun: token.word, isEnclosed, said },
    ];
  });
  // Of an enclosure the first is what is enclosed, the others belong to it.
  return isEnclosed ? found.slice(0, 1) : found;
}

/** “Bij deze brief”, “onze brief”. */
function isThisLetter(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  return word === 'brief' && !/^van$/u.test(tokens[index + 1]?.word ?? '');
}

/** “… gaat hierbij”, “… treft u aan achter deze brief”, “wij voegen … toe”. */
function encloses(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => enclosing.has(word))) return true;
  const has = (...wanted: readonly string[]): boolean => wanted.every((each) => words.includes(each));
  const isBeside = words.some(
    (word, at) => /^(?:bij|achter|aan)$/u.test(word) && words[at + 1] === 'deze' && words[at + 2] === 'brief',
  );
  const isGiven = words.some((word) =>
    /^(?:sturen|zenden|voegen|treft|vindt|zit|gaat|gaan|krijgt|ontvangt|aantreft|vinden|treffen)$/u.test(
      word,
    ),
  );
  const isHere =
    isBeside ||
    words.includes('hierbij') ||
    words.some((word, at) => word === 'als' && words[at + 1] === 'bijlage');
  return (
    (isHere && isGiven) ||
    has('voegen', 'toe') ||
    has('voegen', 'bij') ||
    has('sturen', 'mee') ||
    has('zenden', 'mee')
  );
}

/** “…, waarin per school staat”, “het handboek beschrijft”. */
function toldIn(tokens: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index + 1);
  const at = behind.findIndex(({ word }) => tells.has(word));
  if (at < 0) return false;
  return (
    behind.slice(0, at + 1).some(({ word }) => /^(?:waarin|daarin|die|dat|zij|het|:|;|,)$/u.test(word)) &&
    at < 14
  );
}

/** “… hebben zij vastgelegd in een apart werkplan”. */
function toldBefore(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).map(({ word }) => word);
  const at = before.lastIndexOf('in');
  const isIn =
    at >= 0 && before.length - at <= 4 && /^(?:de|het|een|ons|onze|hun)$/u.test(before[at + 1] ?? '');
  return isIn && before.slice(0, at).some((word) => laidDown.has(word));
}

/** The next sentence goes on about it. */
function toldNext({ tokens }: ReadSentence, noun: string, word: string): boolean {
  const [first, second, third] = tokens.map((each) => each.word);
  if (!pointers.has(first ?? '')) return false;
  const isAboutIt = [second, third].some(
    (each) =>
      each !== undefined && (each === noun || each === word || (word.endsWith(each) && each.length > 3)),
  );
  const isPointed = /^(?:daarin|hierin|daaruit|die|zij)$/u.test(first ?? '');
  return (isPointed || isAboutIt) && tokens.some((each) => tells.has(each.word));
}

/** Words with a capital, and small ones between them, belong to a name. */
function endOfName(tokens: readonly Token[], index: number, text: string): number {
  let last = index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 6); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'sign') break;
    if (/^\p{Lu}/u.test(text.charAt(token.from)) || token.kind === 'date') last = at;
    else if (!/^(?:van|voor|de|het|en|in|op|naar|der|te)$/u.test(token.word)) break;
  }
  return last;
}
