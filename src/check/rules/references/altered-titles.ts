import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import { groupBy } from '../../../text/group-by.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { authored, type Found, type Reader, type Stretch } from '../../reading/found.ts';
import { paperHeads, paperSynonyms } from '../../reading/lexicon/paper-heads.ts';
import { type Match, matches } from '../../reading/matches.ts';
import type { Passage } from '../../reading/passages.ts';

/** A document under another name than it has elsewhere, without a period that tells which one it is. */
export interface AlteredTitle {
  readonly found: Found;
  /** Its name elsewhere. */
  readonly usual: string;
}

/** Returns the names of documents that are those of another document but for the order, the kind, or one word. */
export function alteredTitles(passages: readonly Passage[], dossier: Dossier): readonly AlteredTitle[] {
  return [
    ...swappedTitles(passages),
    ...titlesOfTwoKinds(passages),
    ...namesOfTwoKinds(passages),
    ...ownTitles(passages, dossier),
  ];
}

const anyHead = paperHeads
  .map((head) => `[${head.charAt(0)}${head.charAt(0).toUpperCase()}]${head.slice(1)}`)
  .join('|');
/** A name with what the document is, and capitals: `Regionale Leesnota Zandland`, `Handreiking Lezen met Ouders`. */
const namedPapers = matches(
  () =>
    latin.gu`(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{1,30}\s){0,3}[\p{L}-]{0,30}(?:${anyHead})(?:\s(?:(?:van|voor|en|de|het|op|in|met|over|inzake|bij)\s){0,2}\p{Lu}[\p{L}-]{1,30}){1,6}(?![\p{L}-])`,
);

/** Finds names that are those of an earlier document with a synonym of what it is: `Handleiding` for `Handreiking`. */
function namesOfTwoKinds(passages: readonly Passage[]): readonly AlteredTitle[] {
  const names = authored(namedPapers, passages).map((found) => ({ found, ...partsOf(found) }));
  return [...groupBy(names, ({ rest }) => rest).values()].flatMap(([first, ...others]) =>
    others
      .filter((each) => first && each.told !== first.told && each.found.sentence !== first.found.sentence)
      .map(({ found }) => ({ found, usual: first?.said ?? '' })),
  );
}

const headInWord = latin.iu`(?:${paperHeads.join('|')})$`;
const articles = latin.u`^(?:De|Het|Een|In|Op|Volgens|Zie|Deze|Dit|Die|Dat|Met|Bij|Voor|Uit|Naar|Onze?|Ons|Naast|Aan|Wie|Tot|Van)\s`;

/** A name, and what is left of it when what the document is becomes the first of its synonyms, in the order of the alphabet. */
function partsOf({ said: written }: Found<Match>): {
  readonly said: string;
  readonly told: string;
  readonly rest: string;
} {
  const said = written.replace(articles, '');
  const words = said.toLowerCase().split(' ');
  const at = words.findIndex((word) => headInWord.test(word));
  const rest = words
    .map((word, index) =>
      index === at ? word.replace(headInWord, (head) => paperSynonyms.get(head) ?? head) : word,
    )
    .filter((word) => !smallWords.has(word));
  const told = words.filter((word) => !smallWords.has(word)).join(' ');
  return { said, told, rest: rest.sort().join(' ') };
}

const quotedTitles = matches(() => /(?<=[‘“])[^‘’“”]{6,60}(?=[’”])/gu, /[‘“]/);
const ofPaper = latin.iu`(?:${paperHeads.join('|')})(?!\p{L})`;

/** Finds quoted titles with the words of an earlier one in another order: `‘Lezen met plezier’`, `‘Plezier in lezen’`. */
function swappedTitles(passages: readonly Passage[]): readonly AlteredTitle[] {
  const titles = authored(quotedTitles, passages).filter(({ sentence }) => ofPaper.test(sentence));
  return [...groupBy(titles, ({ said }) => wordsOfTitle(said).sort().join(' ')).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || wordsOfTitle(first.said).length < 2) return [];
    const order = wordsOfTitle(first.said).join(' ');
    return others
      .filter(({ said }) => wordsOfTitle(said).join(' ') !== order)
      .map((found) => ({ found, usual: first.said }));
  });
}

const kindAndTitle = matches(
  () => latin.gu`(?<!\p{L})(?<kind>\p{L}{0,20}(?:${paperHeads.join('|')}))\s[‘“](?<title>[^‘’“”]{6,60})[’”]`,
  /[‘“]/,
);

/** Finds titles that are of another kind of document than before: `de nota ‘Samen lezen’`, `het rapport ‘Samen lezen’`. */
function titlesOfTwoKinds(passages: readonly Passage[]): readonly AlteredTitle[] {
  const titles = authored(kindAndTitle, passages);
  const titleOf = ({ read }: (typeof titles)[number]): string => (read.groups.title ?? '').toLowerCase();
  return [...groupBy(titles, titleOf).values()].flatMap(([first, ...others]) => {
    const kindOf = ({ read }: (typeof titles)[number]): string => (read.groups.kind ?? '').toLowerCase();
    return others.flatMap((found) =>
      // “Het rapport”, said of a “themarapport”.
      !first || kindOf(first).endsWith(kindOf(found)) || kindOf(found).endsWith(kindOf(first))
        ? []
        : [{ found, usual: first.said }],
    );
  });
}

const smallWords = new Set(
  wordList('de het een van voor der en & in met op te je uw aan bij tot om uit naar'),
);

/** The words that a title is remembered by, without their endings. */
function wordsOfTitle(title: string): string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !smallWords.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:en|t|e)$/u, ''));
}

/** A title of so many words has another small word, or one with another ending, and is not another name. */
const MIN_TITLE = 4;

/** Finds names that are the title of a document of the dossier but for one word. */
function ownTitles(passages: readonly Passage[], dossier: Dossier): readonly AlteredTitle[] {
  return documentsOf(dossier).flatMap(({ data }) => {
    const usual = data.title.value ?? '';
    const words = usual.split(/\s+/u);
    if (words.length < MIN_TITLE || /[^\p{L}\p{N}\s’'-]/u.test(usual)) return [];
    const read: Reader<Stretch> = (text) =>
      [
        ...text.matchAll(latin.gu`(?<!\p{L})${words[0] ?? ''}(?:\s[\p{L}’'-]+){${String(words.length - 1)}}`),
      ].flatMap(({ 0: { length }, index }) => {
        const said = text.slice(index, index + length).split(/\s/u);
        const off = words.flatMap((word, at) => (word === said[at] ? [] : [[word, said[at] ?? '']]));
        const [[one = '', two = ''] = []] = off;
        return off.length === 1 && areOneWord(one.toLowerCase(), two.toLowerCase())
          ? [{ from: index, to: index + length }]
          : [];
      });
    return authored(read, passages).map((found) => ({ found, usual }));
  });
}

function areOneWord(one: string, two: string): boolean {
  if (one === two) return false;
  if (prepositions.has(one) && prepositions.has(two)) return true;
  return (
    Math.min(one.length, two.length) > 3 &&
    one.slice(0, 4) === two.slice(0, 4) &&
    editDistance(one, two, 3) <= 3
  );
}

const prepositions = new Set(
  wordList('in op naar aan bij voor van met uit om tot tegen onder rond over door'),
);
