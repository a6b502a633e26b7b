import type { Document } from '../../model/document.ts';
import { sequence } from '../../model/final-text.ts';
import { assertSameText } from '../same-text.ts';
import type { PackageParts } from './package-parts.ts';

/**
 * Compares the text of the finished file with that of the tree, in reading order; white space does not count.
 * `numbers` are those of headings that Word counts itself, in order. Throws when they differ: a writer drops
 * nothing.
 */
export function checkCompleteness(document: Document, parts: PackageParts, numbers: readonly string[]): void {
  const body = textOf(parts.text('word/document.xml'), [...numbers]);
  const footnotes = footnotesOf(
    document.root.children.some(({ type }) => type === 'footnotes') ? parts.text('word/footnotes.xml') : '',
  );
  assertSameText(body + footnotes, sequence(document).join(''), 'the Word file');
}

/** From its instruction to its end. */
const pageReference = /<w:(?:i|delI)nstrText[^>]*>\s*PAGEREF\b.*?<w:fldChar w:fldCharType="end"\/>/gsu;
const token =
  /<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:footnoteReference w:id="(\d+)"|(<w:numPr>)|<w:pStyle w:val="((?:\w*Heading\d?|Title)")|(<w:p[ >])|<w:noBreakHyphen\/>/gu;

/** Text in order of the XML: results of page references left out, marks of notes as their numbers. */
function textOf(xml: string, numbers: string[]): string {
  let text = '';
  let isHeading = false;
  const tokens = xml.replace(pageReference, '').matchAll(token);
  for (const [, value, note, numbered, heading, paragraph] of tokens) {
    if (heading || paragraph) isHeading = heading !== undefined;
    else if (!numbered) text += value ?? note ?? '-';
    else if (isHeading) text += numbers.shift() ?? '';
  }
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_whole, name: string) => entities[name] ?? '');
}

function footnotesOf(xml: string): string {
  const footnotes = xml.matchAll(/<w:footnote w:id="([1-9]\d*)">(.*?)<\/w:footnote>/gsu);
  return [...footnotes].map(([, id = '', content = '']) => id + textOf(content, [])).join('');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
