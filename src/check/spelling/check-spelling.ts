import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Host } from '../../host/host.ts';
import { HostError } from '../../host/host-error.ts';
import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import { groupBy } from '../../text/group-by.ts';
import { authored, type Found } from '../reading/found.ts';
import { own, type Passage } from '../reading/passages.ts';
import { sentenceAround } from '../reading/sentence-around.ts';
import { lettersInText, opensSentence } from '../reading/words-in-text.ts';
import { alternativesOf } from './alternatives.ts';
import { registeredWords } from './registered-words.ts';
import { type SpelledWord, wordsToSpell } from './words-to-spell.ts';

const finding = {
  rule: 'language/spelling',
  severity: 'info',
  note: 'Deze controle kent woorden, geen zinnen: “word” waar “wordt” moet staan, vindt zij niet.',
} as const;

/**
 * Reports `language/spelling` for each word in the authors' own Dutch that is in no dictionary and that the
 * dossier does not register, once a file. It is no rule: a dictionary is asked, which may have to be loaded.
 */
export async function checkSpelling(
  documents: readonly Document[],
  dossier: Dossier,
  host: Pick<Host, 'unknownWords'>,
  report: Report,
): Promise<void> {
  const dutch = documents.filter(({ language }) => /^nl\b/.test(language));
  const registered = registeredWords(dossier);
  const passages = own(dutch, dossier);
  const found = authored(wordsToSpell, passages).filter(
    ({ read }) => !registered.has(read.text.toLowerCase()),
  );
  const wrong = await misspelled(
    found.map(({ read }) => read),
    host,
  );
  if (wrong === undefined) {
    if (found.length > 0)
      report({
        ...finding,
        message: 'De spelling is niet nagekeken: het woordenboek is er niet, of kan niet gelezen worden.',
        help: 'Installeer Akkoord opnieuw.',
      });
    return;
  }
  const slips = found.filter(
    (each) => wrong.has(each.read.spelled) && !isForeign(each, wrong) && !isName(each, passages),
  );
  for (const same of groupBy(
    slips,
    ({ passage, read }) => `${passage.source.file} ${read.spelled}`,
  ).values()) {
    const again = same.length > 1 ? ` Het staat ${same.length} keer in dit bestand.` : '';
    report({
      ...finding,
      message: `“${same[0]?.said}” staat niet in het woordenboek.${again}`,
      help: 'Verbeter het woord. Is het goed, zet het dan bij `terms` van het hoofddocument.',
      span: same[0]?.span,
    });
  }
}

/** Returns the spellings that are wrong; undefined when there is no dictionary. */
async function misspelled(
  words: readonly SpelledWord[],
  { unknownWords }: Pick<Host, 'unknownWords'>,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const unknown = await unknownWords([...new Set(words.map(({ spelled }) => spelled))]);
    const alternatives = new Map([...unknown].map((word) => [word, alternativesOf(word)]));
    const alsoUnknown = await unknownWords([...new Set([...alternatives.values()].flat(2))]);
    return new Set(
      [...unknown].filter(
        (word) => !alternatives.get(word)?.some((each) => each.every((part) => !alsoUnknown.has(part))),
      ),
    );
  } catch (error) {
    if (error instanceof HostError && error.code === 'ENODICTIONARY') return undefined;
    throw error;
  }
}

/**
 * Says whether a word is in a sentence of another language, of which two words or more are no Dutch and half of them
 * all; or beside another word that is none: `learning by doing`.
 */
function isForeign({ passage, from }: Found<SpelledWord>, wrong: ReadonlySet<string>): boolean {
  const sentence = sentenceAround(passage.text, from);
  const words = wordsToSpell(sentence.text);
  const unknown = words.filter(({ spelled }) => wrong.has(spelled));
  const at = from - sentence.from;
  const isBeside = unknown.some((other) => other.from !== at && Math.abs(other.from - at) <= BESIDE);
  if (isBeside) return true;
  return new Set(unknown.map(({ spelled }) => spelled)).size >= 2 && unknown.length * 2 >= words.length;
}

/** Characters from the start of a word to that of the next but one, with a short word between them. */
const BESIDE = 14;

/** Fewer letters have most names of people and places that begin a sentence; a compound has more. */
const MIN_OPENING = 9;

/** Says whether a word with a capital is probably a name: it is short, or has its capital inside a sentence too. */
function isName({ read: { text } }: Found<SpelledWord>, passages: readonly Passage[]): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (text.length < MIN_OPENING) return true;
  return passages.some((passage) =>
    lettersInText(passage.text).some((word) => word.text === text && !opensSentence(passage.text, word)),
  );
}
