import { plainText } from '../docx-reading/plain-text.ts';
import type { WordParagraph } from '../docx-reading/word-file.ts';

/** A whole line that stands out, as headings do. */
export interface HeadingLook {
  /** Greater for what stands out more: by size of the letters first, then capitals, bold, a line under it. */
  readonly weight: number;
  /** In Dutch: `in vet`. */
  readonly what: string;
}

/** Fewer capitals are an abbreviation. */
const LEAST_CAPITALS = 5;

/** Returns how a line stands out as a whole; undefined for any other line. */
export function headingLookOf(paragraph: WordParagraph): HeadingLook | undefined {
  const read = paragraph.runs.filter(({ text }) => text.trim() !== '');
  const [first] = read;
  if (!first) return undefined;
  const letters = plainText([paragraph]).match(/\p{L}/gu) ?? [];
  const looks = [
    {
      isSo: letters.length >= LEAST_CAPITALS && letters.every((letter) => /\p{Lu}/u.test(letter)),
      what: 'in hoofdletters',
      rank: 4,
    },
    { isSo: read.every(({ look }) => look.bold), what: 'in vet', rank: 2 },
    {
      isSo: read.every(({ look, link }) => look.underline && link === undefined),
      what: 'met een streep eronder',
      rank: 1,
    },
  ].filter(({ isSo }) => isSo);
  if (looks.length === 0) return undefined;
  const rank = looks.reduce((sum, look) => sum + look.rank, 0);
  const bold = looks.find(({ what }) => what === 'in vet');
  return { weight: (first.look.size ?? 0) * 10 + rank, what: (bold ?? looks[0])?.what ?? '' };
}
