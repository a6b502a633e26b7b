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

const token =
  /<w:fldChar w:fldCharType="(begin|separate|end)"\/>|<w:instrText[^>]*>([^<]*)<|<w:t(?: [^>]*)?>([^<]*)<|<w:footnoteReference w:id="(\d+)"|(<w:numPr>)|(<w:pStyle w:val="(?:\w*Heading\d?|Title)")|(<w:p[ >])|(<w:noBreakHyphen\/>)/gu;

/** Text in order of the XML: results of page references left out, marks of notes as their numbers. */
function textOf(xml: string, numbers: string[]): string {
  let text = '';
  let isHeading = false;
  let silent = 0;
  const fields: { isPage: boolean; result: boolean }[] = [];
  for (const [, mark, instruction, value, note, numbered, heading, paragraph, hyphen] of xml.matchAll(
    token,
  )) {
    if (value !== undefined || hyphen) {
      if (silent === 0) text += value ?? '-';
    } else if (paragraph) isHeading = false;
    else if (heading) isHeading = true;
    else if (numbered) {
      if (isHeading) text += numbers.shift() ?? '';
    } else if (note !== undefined) text += note;
    else if (mark === 'begin') fields.push({ isPage: false, result: false });
    else if (instruction !== undefined) {
      const field = fields.at(-1);
      if (field) field.isPage = /^\s*PAGEREF\b/u.test(instruction);
    } else if (mark === 'separate') silent += fields.at(-1)?.isPage ? 1 : 0;
    else if (mark === 'end' && fields.pop()?.isPage) silent -= 1;
  }
  return unescaped(text);
}

function footnotesOf(xml: string): string {
  const footnotes = xml.matchAll(/<w:footnote w:id="([1-9]\d*)">(.*?)<\/w:footnote>/gsu);
  return [...footnotes].map(([, id = '', content = '']) => id + textOf(content, [])).join('');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_whole, name: string) => entities[name] ?? '');
}
