import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Edit, Fix } from '../../diagnostic/fix.ts';
import type { Host } from '../../host/host.ts';
import { HostError } from '../../host/host-error.ts';
import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import { oneEditAway } from '../../text/one-edit-away.ts';
import { authored, type Found } from '../reading/found.ts';
import { isInQuotation } from '../reading/in-quotation.ts';
import { own } from '../reading/passages.ts';
import { rewrite } from '../rewrite.ts';
import { domainWords } from './domain-words.ts';
import { type SpelledWord, wordsToSpell } from './words-to-spell.ts';

/** A dossier of which findings are, and its documents as they were checked. */
interface Checked {
  readonly dossier: Dossier;
  readonly documents: readonly Document[];
}

/**
 * Returns findings, in the same order, with a fix for each misspelt word of which there is no doubt what was meant,
 * wherever it is in its file. That takes up to 0.2 s a word, so it is done when somebody asks for a fix, and not by
 * `check` itself.
 */
export async function respell(
  diagnostics: readonly Diagnostic[],
  dossiers: readonly Checked[],
  host: Pick<Host, 'nearWords' | 'unknownWords'>,
): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some(({ rule }) => rule === 'language/spelling')) return diagnostics;
  const read = dossiers.map(({ dossier, documents }) => authored(wordsToSpell, own(documents, dossier)));
  const fixOf = async (diagnostic: Diagnostic): Promise<Fix | undefined> => {
    for (const words of read) {
      const wrong = words.find((each) => isAt(each, diagnostic));
      if (!wrong) continue;
      const right = await meant(wrong.read, words, host);
      if (right === undefined) return undefined;
      const same = words.filter((each) => isSame(each, wrong));
      const isSure =
        !isInQuotation(wrong.passage.text, wrong.from) &&
        !(await isMadeOfTwo(wrong.read.text, host)) &&
        !(await isInFrontOfWord(wrong.read.text, right, host));
      return {
        title: `Schrijf \`${right}\``,
        edits: editsOf(same, right),
        certainty: isSure ? 'suggestion' : 'choice',
      };
    }
    return undefined;
  };
  const result: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.rule === 'language/spelling' ? await fixOf(diagnostic) : undefined;
    result.push(fix && fix.edits.length > 0 ? { ...diagnostic, fixes: [fix] } : diagnostic);
  }
  return result;
}

/** The shortest parts of a compound that nobody made before: `schrikkelverjaardag`; a slip is seldom made of two so long. */
const MIN_PARTS = [4, 6] as const;

/** Says whether a word is made of two that the dictionary has: then it may be right, though it is not in there. */
async function isMadeOfTwo(word: string, { unknownWords }: Pick<Host, 'unknownWords'>): Promise<boolean> {
  const [least, last] = MIN_PARTS;
  const pairs = Array.from({ length: Math.max(0, word.length - last - least + 1) }, (_, index) => [
    word.slice(0, least + index),
    word.slice(least + index),
  ]);
  const unknown = await unknownWords(pairs.flat());
  return pairs.some((parts) => parts.every((part) => !unknown.has(part)));
}

/** The shortest word behind a part that may be of a trade or a name; before a shorter one a slip is likelier. */
const MIN_TAIL = 8;

/** Says whether two words differ in what is before a long word only: the dictionary need not know what that is. */
async function isInFrontOfWord(
  word: string,
  right: string,
  { unknownWords }: Pick<Host, 'unknownWords'>,
): Promise<boolean> {
  const tails = Array.from({ length: Math.max(0, word.length - MIN_TAIL) }, (_, at) => word.slice(at + 1));
  const shared = tails.filter((tail) => right.endsWith(tail));
  return (await unknownWords(shared)).size < shared.length;
}

/**
 * Returns the one word that is a letter away, in the dictionary or in our own list; of several
 * the one that the dossier has elsewhere. None for a word with a capital, which may be a name.
 */
async function meant(
  { text, spelled }: SpelledWord,
  words: readonly Found<SpelledWord>[],
  host: Pick<Host, 'nearWords'>,
): Promise<string | undefined> {
  if (text !== spelled || !/^\p{Ll}+$/u.test(text)) return undefined;
  const others = oneEditAway(text).filter((each) => domainWords.has(each));
  const near = [...new Set([...(await nearIn(text, host)), ...others])];
  const used = new Set(words.map(({ read }) => read.spelled));
  const [right, ...rest] = near.length > 1 ? near.filter((each) => used.has(each)) : near;
  // `geluids installaties` is one word in two.
  return rest.length === 0 && `${right}s` !== text ? right : undefined;
}

/** Without a dictionary nothing is near, which `checkSpelling` has said. */
async function nearIn(word: string, { nearWords }: Pick<Host, 'nearWords'>): Promise<readonly string[]> {
  try {
    return await nearWords(word);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ENODICTIONARY') return [];
    throw error;
  }
}

function isAt({ span: { file, start } }: Found<SpelledWord>, { span }: Diagnostic): boolean {
  return file === span?.file && start.line === span.start.line && start.column === span.start.column;
}

function isSame(a: Found<SpelledWord>, b: Found<SpelledWord>): boolean {
  return a.read.spelled === b.read.spelled && a.passage.source.file === b.passage.source.file;
}

/** A place with markup or escapes in the word is left as it is. */
function editsOf(same: readonly Found<SpelledWord>[], right: string): readonly Edit[] {
  return same.flatMap((each) => {
    const end = each.read.text.length;
    if (each.text.slice(0, end) !== each.read.text) return [];
    return (
      rewrite(each, right, 'suggestion', { from: 0, to: end }).fixes?.flatMap(({ edits }) => edits) ?? []
    );
  });
}
