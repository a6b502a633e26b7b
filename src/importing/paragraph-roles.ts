import { plainText } from '../docx-reading/plain-text.ts';
import type { WordList, WordParagraph } from '../docx-reading/word-file.ts';
import { headingLookOf } from './heading-look.ts';
import type { ListNumber } from './list-numbers.ts';

/** What a paragraph of a Word file is in a document. */
export type Role =
  | { readonly kind: 'title' | 'quote' | 'text' }
  | { readonly kind: 'heading'; readonly depth: number }
  | {
      readonly kind: 'item';
      readonly level: number;
      readonly number: number | undefined;
      readonly list: string;
      /** What its mark has and Markdown has not: letters (a, b, c; i, ii, iii), or parts (1.1). */
      readonly lost?: 'letters' | 'parts' | undefined;
    };

/** A role, and what it was concluded from. */
export interface FoundRole {
  readonly role: Role;
  /** Characters at the start that are no text: a typed mark or number. */
  readonly skip: number;
  /** What Word puts in front of a heading, in words: `Artikel 4`. */
  readonly label?: string | undefined;
  /** Why, in Dutch, when the file does not say so itself. */
  readonly guess?: string | undefined;
}

/** The list of items with typed marks. */
export const typedList = 'typed';

/** Nobody writes a longer heading; a longer line in bold is a sentence. */
const MAX_HEADING = 80;
const MAX_DEPTH = 6;

/** Words that number a heading; a chapter stands above an article. */
const article = /^(artikel|art\.|hoofdstuk|deel|bijlage|paragraaf)\s+(?:\d{1,3}[a-z]?|[IVX]{1,5})\b/i;
const chapter = /^(?:hoofdstuk|deel|bijlage)/i;
const typedBullet = /^\s*(?:[•·▪◦‣∙●○■□➢✓☐–—-]\s*\t\s*|o(?:\t\s*|\s{2,})|[•·▪◦‣●➢✓]\s*|[-–*>»→]\s+)(?=\S)/;
const typedNumber = /^\s*\(?(\d{1,2})(?:[.)]|\.\))(?:\s+|\t)(?=\S)/;
const typedLetter = /^\s*\(?([a-z])[.)](?:\s+|\t)(?=\S)/;
const typedHeadingNumber = /^\s*(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?:\s+|\t)(?=\p{Lu})/u;
const styles: Readonly<Record<string, Role['kind']>> = {
  title: 'title',
  titel: 'title',
  quote: 'quote',
  'intense quote': 'quote',
  citaat: 'quote',
};

/** Returns the role of each of some paragraphs that follow each other: those beside it tell a numbered list from a heading; with the numbers that Word puts in front. */
export function paragraphRoles(
  paragraphs: readonly WordParagraph[],
  {
    numbers,
    title,
  }: { readonly numbers: ReadonlyMap<WordParagraph, ListNumber>; readonly title?: WordParagraph | undefined },
): FoundRole[] {
  const rest = paragraphs.filter((each) => each !== title);
  const roles = new Map(rolesOf(rest, numbers).map((role, index) => [rest[index], role]));
  const first: FoundRole = {
    role: { kind: 'title' },
    skip: 0,
    guess: 'titel: de eerste regel, in de grootste letters',
  };
  return paragraphs.map((each) => roles.get(each) ?? first);
}

/** Returns the first line with text, when nothing else is as large or as high: the title of a document without a style for it. */
export function titleLine(paragraphs: readonly WordParagraph[]): WordParagraph | undefined {
  const [first, ...others] = paragraphs.filter((each) => plainText([each]).trim() !== '');
  if (!first || others.length === 0 || first.list || plainText([first]).trim().length > MAX_HEADING)
    return undefined;
  if (['title', 'titel'].includes(first.style.name)) return undefined;
  const size = ({ runs }: WordParagraph): number => Math.max(0, ...runs.map(({ look }) => look.size ?? 0));
  const isHighest =
    first.level === undefined
      ? headingLookOf(first) !== undefined &&
        others.every((each) => headingLookOf(each) === undefined || size(each) < size(first))
      : others.every(({ level }) => level === undefined || level > (first.level ?? 0));
  return isHighest ? first : undefined;
}

function rolesOf(
  paragraphs: readonly WordParagraph[],
  numbers: ReadonlyMap<WordParagraph, ListNumber>,
): FoundRole[] {
  const withText = paragraphs.filter((each) => plainText([each]).trim() !== '');
  const texts = paragraphs.map((each) => plainText([each]));
  const filled = texts.filter((text) => text.trim() !== '');
  const looks = headingLooks(paragraphs, texts);
  const ordinals = series.map((each) => new Set(texts.flatMap((text) => ordinalIn(text, each) ?? [])));
  const roles: FoundRole[] = [];
  let depth = 0;
  /** Depth of the last heading that the file tells itself, or whose number does. */
  let told = 0;
  /** Place of the paragraph among those with text. */
  let place = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = texts[index] ?? '';
    const isFilled = text.trim() !== '';
    const behind = place + (isFilled ? 1 : 0);
    const beside = { before: filled[place - 1] ?? '', behind: filled[behind] ?? '' };
    const isAlone = [withText[place - 1], withText[behind]].every((each) => isOther(paragraph, each));
    if (isFilled) place += 1;
    const number = numbers.get(paragraph);
    const found = roleOf(paragraph, text, { beside, ordinals, looks, told, number, isAlone });
    const { role } = found;
    if (role.kind === 'heading') {
      // A level may not be skipped on the way down.
      const fits = Math.min(role.depth, depth + 1, MAX_DEPTH);
      if (!found.isByLook) told = fits;
      depth = fits;
      roles.push({ ...found, role: { kind: 'heading', depth: fits } });
    } else roles.push(found);
  }
  return roles;
}

interface Around {
  readonly beside: { readonly before: string; readonly behind: string };
  /** The numbers that there are of each series. */
  readonly ordinals: readonly ReadonlySet<number>[];
  /** Weights of lines that stand out, the heaviest first: that is the highest heading. */
  readonly looks: readonly number[];
  readonly told: number;
  /** What Word puts in front. */
  readonly number: ListNumber | undefined;
  /** No item of its list is beside it. */
  readonly isAlone: boolean;
}

type Candidate = FoundRole & { readonly isByLook?: boolean };

function roleOf(paragraph: WordParagraph, text: string, around: Around): Candidate {
  const { level, list, style } = paragraph;
  const named = styles[style.name];
  if (text.trim() === '') return { role: { kind: 'text' }, skip: 0 };
  const { number } = around;
  const label = number && article.test(number.label) ? number.label : undefined;
  if (level !== undefined)
    return {
      role: { kind: 'heading', depth: level },
      skip: skipOf(typedHeadingNumber, text) || skipOf(typedNumber, text),
      label,
    };
  if (named === 'title' || named === 'quote') return { role: { kind: named }, skip: 0 };
  if (list) return numberedHeading(paragraph, text, around) ?? itemOf(list, number);
  return (
    typedHeading(paragraph, text, around) ?? typedItem(text, around) ?? { role: { kind: 'text' }, skip: 0 }
  );
}

function itemOf(list: WordList, number: ListNumber | undefined): FoundRole {
  const lost = /Letter|Roman/.test(list.format) ? 'letters' : undefined;
  const hasParts = number !== undefined && /\d\.\d/.test(number.label);
  return {
    role: {
      kind: 'item',
      level: list.level,
      number: number?.number,
      list: list.id,
      lost: hasParts ? 'parts' : lost,
    },
    skip: 0,
  };
}

/** Says whether a neighbour is no item beside or under this one; lines that stand out are headings under each other. */
function isOther({ list }: WordParagraph, neighbour: WordParagraph | undefined): boolean {
  if (!neighbour?.list || neighbour.list.id !== list?.id) return true;
  return neighbour.list.level !== list.level && headingLookOf(neighbour) !== undefined;
}

/** A numbered line without other items beside it is a heading when it stands out, or is called an article. */
function numberedHeading(
  paragraph: WordParagraph,
  text: string,
  { number, isAlone, told }: Around,
): Candidate | undefined {
  const trimmed = text.trim();
  if (!number || trimmed.length > MAX_HEADING || /[.;:,!]$/.test(trimmed)) return undefined;
  const [, word] = article.exec(number.label) ?? [];
  if (word === undefined && (!isAlone || headingLookOf(paragraph) === undefined)) return undefined;
  const level = paragraph.list?.level ?? 0;
  return {
    role: { kind: 'heading', depth: word === undefined || chapter.test(word) ? level + 1 : told + 1 + level },
    skip: 0,
    isByLook: word !== undefined && !chapter.test(word),
    label: word === undefined ? undefined : number.label,
    guess: 'kop: een regel met een nummer van Word, die eruitspringt',
  };
}

function typedHeading(paragraph: WordParagraph, text: string, around: Around): Candidate | undefined {
  const { looks, told } = around;
  const trimmed = text.trim();
  const [, word] = article.exec(trimmed) ?? [];
  if (word !== undefined && trimmed.length <= MAX_HEADING && !/[.;:]$/.test(trimmed)) {
    const isChapter = chapter.test(word);
    return {
      role: { kind: 'heading', depth: isChapter || told === 0 ? 1 : told + 1 },
      skip: 0,
      isByLook: !isChapter,
      guess: `kop: begint met “${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}”`,
    };
  }
  if (trimmed.length > MAX_HEADING || /[.;:,!]$/.test(trimmed)) return undefined;
  const [deep, numbers] = typedHeadingNumber.exec(text) ?? [];
  if (deep !== undefined && numbers !== undefined)
    return {
      role: { kind: 'heading', depth: numbers.split('.').length },
      skip: deep.length,
      guess: 'kop: begint met een getypt nummer',
    };
  if (!/\p{L}{2}/u.test(trimmed)) return undefined;
  const look = headingLookOf(paragraph);
  const single = seriesMark(text, around, look !== undefined);
  if (single > 0)
    return {
      role: { kind: 'heading', depth: 1 },
      skip: single,
      guess: 'kop: begint met een getypt nummer',
    };
  if (look === undefined || typedBullet.test(text)) return undefined;
  return {
    role: { kind: 'heading', depth: told + 1 + looks.indexOf(look.weight) },
    skip: 0,
    isByLook: true,
    guess: `kop: een korte regel ${look.what}`,
  };
}

function typedItem(text: string, { beside }: Around): Candidate | undefined {
  const bullet = skipOf(typedBullet, text);
  if (bullet > 0)
    return {
      role: { kind: 'item', level: 0, number: undefined, list: typedList },
      skip: bullet,
      guess: 'opsomming: begint met een getypt streepje of bolletje',
    };
  for (const pattern of [typedNumber, typedLetter]) {
    const [mark, sign] = pattern.exec(text) ?? [];
    if (mark === undefined || sign === undefined) continue;
    const isInRow = follows(pattern, sign, beside.before, -1) || follows(pattern, sign, beside.behind, 1);
    const number = pattern === typedNumber ? Number(sign) : sign.charCodeAt(0) - 96;
    if (isInRow)
      return {
        role: {
          kind: 'item',
          level: 0,
          number,
          list: typedList,
          lost: pattern === typedLetter ? 'letters' : undefined,
        },
        skip: mark.length,
        guess: `genummerde lijst: begint met een ${pattern === typedLetter ? 'getypte letter' : 'getypt nummer'}`,
      };
  }
  return undefined;
}

/** Marks of a series of headings, and their places in the series. */
const series: readonly {
  readonly mark: RegExp;
  readonly ordinal: (sign: string) => number;
  readonly needsLook?: true;
}[] = [
  { mark: typedNumber, ordinal: Number },
  { mark: /^\s*(\d{1,2})\s+(?=\p{Lu})/u, ordinal: Number, needsLook: true },
  { mark: /^\s*([IVX]{1,5})\.?\s+(?=\p{Lu})/u, ordinal: (sign) => romans.indexOf(sign) + 1 },
  { mark: /^\s*([A-Z])\.\s+(?=\p{Lu})/u, ordinal: (sign) => sign.charCodeAt(0) - 64 },
];
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** Returns the length of the mark of a heading: its neighbours in the series stand elsewhere, not beside it. */
function seriesMark(text: string, { beside, ordinals }: Around, stands: boolean): number {
  for (const [index, each] of series.entries()) {
    if (each.needsLook && !stands) continue;
    const own = ordinalIn(text, each);
    if (own === undefined || ordinalIn(beside.before, each) === own - 1) continue;
    if (ordinalIn(beside.behind, each) === own + 1) continue;
    if ([own - 1, own + 1].some((other) => ordinals[index]?.has(other))) return skipOf(each.mark, text);
  }
  return 0;
}

function ordinalIn(text: string, { mark, ordinal }: (typeof series)[number]): number | undefined {
  const [, sign] = mark.exec(text) ?? [];
  return sign === undefined ? undefined : ordinal(sign) || undefined;
}

function follows(pattern: RegExp, sign: string, other: string, step: number): boolean {
  const [, found] = pattern.exec(other) ?? [];
  if (found === undefined) return false;
  return /\d/.test(sign)
    ? Number(found) === Number(sign) + step
    : found.charCodeAt(0) === sign.charCodeAt(0) + step;
}

function headingLooks(paragraphs: readonly WordParagraph[], texts: readonly string[]): readonly number[] {
  const found = paragraphs.flatMap((paragraph, index) => {
    const text = (texts[index] ?? '').trim();
    if (text === '' || text.length > MAX_HEADING || paragraph.level !== undefined || paragraph.list)
      return [];
    return headingLookOf(paragraph)?.weight ?? [];
  });
  return [...new Set(found)].sort((a, b) => b - a);
}

function skipOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
