import { plainText } from '../docx-reading/plain-text.ts';
import type { WordBlock, WordParagraph } from '../docx-reading/word-file.ts';

const heading = /^(?:inhoud|inhoudsopgave|lijst van (?:tabellen|figuren|afbeeldingen))$/i;
/** Names of the styles of Word and LibreOffice, in English and Dutch. */
const styles = /^(?:toc|contents|inhopg|inhoud|inhoudsopgave)\s?(?:heading|kop|\d)$/;
/** A heading, then a tab or a row of dots, and its page; what leads to a place in the text is one without it. */
const entry = /^\S.*?(?:\t|[.…\s]*(?:\.{3}|…)[.…\s]*)\s*(\d{1,3})$/;

/** A table of contents that was in the text: Akkoord makes its own. */
export interface FoundContents {
  readonly paragraphs: ReadonlySet<WordBlock>;
  /** Its lines that someone typed, or that the file does not say to be contents. */
  readonly typed: readonly WordParagraph[];
}

/**
 * Finds tables of contents: what the file says to be one, and lines under such a heading that end in pages that do not go
 * down. The heading goes too, also when nothing is left under it.
 */
export function contentsIn(blocks: readonly WordBlock[]): FoundContents {
  const filled = blocks.filter((block) => plainText([block]).trim() !== '');
  const paragraphs = new Set<WordBlock>(blocks.filter(isSaid));
  const typed: WordParagraph[] = [];
  for (const [index, block] of filled.entries()) {
    if (block.type === 'table' || !heading.test(textOf(block).replace(/:$/, ''))) continue;
    const entries = entriesFrom(filled, index + 1);
    const next = filled[index + 1];
    const isEmpty = next?.type === 'paragraph' && (isSaid(next) || next.level !== undefined);
    if (entries.length === 0 && !isEmpty) continue;
    paragraphs.add(block);
    for (const each of entries) if (!paragraphs.has(each)) typed.push(each);
  }
  typed.push(...linesToHeadings(filled).filter((each) => !paragraphs.has(each) && !typed.includes(each)));
  for (const each of typed) paragraphs.add(each);
  return { paragraphs, typed };
}

/** Returns lines under each other that lead to headings and say no more than these, but for a page. */
function linesToHeadings(blocks: readonly WordBlock[]): WordParagraph[] {
  const headings = new Set(
    blocks.flatMap((block) =>
      block.type === 'paragraph' && block.level !== undefined ? [textOf(block)] : [],
    ),
  );
  const leadsToOne = (block: WordBlock | undefined): block is WordParagraph =>
    block?.type === 'paragraph' &&
    block.level === undefined &&
    leads(block) &&
    headings.has(textOf(block).replace(/\s*\d{1,3}$/, ''));
  return blocks.filter(
    (block, at): block is WordParagraph =>
      leadsToOne(block) && (leadsToOne(blocks[at - 1]) || leadsToOne(blocks[at + 1])),
  );
}

/** Returns the paragraphs that are no part of a table of contents. */
export function textParagraphs(blocks: readonly WordBlock[]): WordParagraph[] {
  const { paragraphs } = contentsIn(blocks);
  return blocks.filter(
    (block): block is WordParagraph => block.type === 'paragraph' && !paragraphs.has(block),
  );
}

function isSaid(block: WordBlock): boolean {
  return block.type === 'paragraph' && (block.isContents || styles.test(block.style.name));
}

/** Returns the lines with pages from a place; one line is none. */
function entriesFrom(blocks: readonly WordBlock[], start: number): WordParagraph[] {
  const found: WordParagraph[] = [];
  let last = 0;
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const page = isSaid(block) || leads(block) ? last : Number(entry.exec(textOf(block))?.[1] ?? -1);
    if (page < last) break;
    last = page;
    found.push(block);
  }
  return found.length < 2 ? [] : found;
}

function leads({ runs }: WordParagraph): boolean {
  return runs.every(({ text, link }) => text.trim() === '' || link?.startsWith('#'));
}

function textOf(block: WordBlock): string {
  return plainText([block]).trim();
}
