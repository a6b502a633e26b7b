/**
 * Reads a Word file back as the pieces that `sequence` (src/model/final-text.ts) defines for the tree, without knowing how the file
 * was made. What it does not understand it refuses: a reader that passes over something would prove nothing.
 */

import { type Mark, markCounter } from './docx-numbering.ts';
import { attribute, child, children, type DocxParts, type Element } from './docx-parts.ts';
import { headingLevel, stylesOf, tocLevel } from './docx-styles.ts';

/** One paragraph as Word shows it. */
export interface DocxParagraph {
  /** Which list mark or heading number stands before it. */
  readonly mark: Mark | undefined;
  readonly heading: number | undefined;
  readonly toc: number | undefined;
  /** As `sequence` has it: with a heading's number, without list marks. White space is one space. */
  readonly text: string;
  /** The same, parted at its tabs: a tab sets a label and its value apart. */
  readonly pieces: readonly string[];
  readonly element: Element;
}
export interface DocxText {
  readonly body: readonly DocxParagraph[];
  /** Per footnote in order of first reference: its number, and its paragraphs. */
  readonly footnotes: readonly { readonly number: number; readonly paragraphs: readonly DocxParagraph[] }[];
}
export interface ReadOptions {
  /** References carry the page that stands in their PAGEREF field; entries of the table of contents never do. */
  readonly pages?: boolean;
}

/** Reads the paragraphs of the document and of its footnotes. */
export function readDocx(parts: DocxParts, { pages = false }: ReadOptions = {}): DocxText {
  const styles = stylesOf(parts);
  const markOf = markCounter(parts, styles);
  const notes: string[] = [];
  const noteNumber = (id: string): number => {
    if (!notes.includes(id)) notes.push(id);
    return notes.indexOf(id) + 1;
  };
  const read = (element: Element): DocxParagraph => {
    const toc = tocLevel(element, styles);
    const heading = headingLevel(element, styles);
    const mark = markOf(element);
    const own = inlineReader(noteNumber, pages && toc === undefined).read(element);
    const text = heading !== undefined && mark ? `${mark.text}${mark.gap}${own}` : own;
    const parted = own.split('\t').map(squeezed);
    const pieces = [squeezed(text.slice(0, text.length - own.length) + parted[0]), ...parted.slice(1)];
    return { mark, heading, toc, text: squeezed(text), pieces, element };
  };
  const body = paragraphs(child(parts.root('word/document.xml'), 'w:body')).map(read);
  const story = parts.find('word/footnotes.xml');
  const byId = new Map(
    (story ? children(story, 'w:footnote') : []).map((note) => [attribute(note, 'w:id'), note]),
  );
  const footnotes = notes.map((id, index) => {
    const note = byId.get(id);
    if (!note) throw new Error(`no footnote ${id}`);
    return { number: index + 1, paragraphs: paragraphs(note).map(read) };
  });
  return { body, footnotes };
}

/** Returns the text as `sequence` does; footnotes at the end: the number of each, then its text. */
export function docxSequence(parts: DocxParts, options: ReadOptions = {}): string[] {
  const { body, footnotes } = readDocx(parts, options);
  const pieces = [
    ...body.flatMap(({ pieces }) => pieces),
    ...footnotes.flatMap(({ number, paragraphs }) => [
      String(number),
      ...paragraphs.flatMap((each) => each.pieces),
    ]),
  ];
  return pieces.filter((piece) => piece !== '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const passedOver = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:footnoteRef',
  'w:separator',
  'w:continuationSeparator',
]);
const blocksInside = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:body', 'w:footnote']);

/** All paragraphs in reading order: of a table cell by cell, row by row, nested tables where they stand. */
function paragraphs(element: Element | undefined): Element[] {
  if (!element) throw new Error('no body');
  return children(element).flatMap((each) => {
    if (each.nodeName === 'w:p') return [each];
    if (blocksInside.has(each.nodeName)) return paragraphs(each);
    if (passedOver.has(each.nodeName)) return [];
    throw new Error(`${each.nodeName} between paragraphs is unknown to this reader`);
  });
}

type Inline = (element: Element) => string;
const runs = new Set(['w:p', 'w:r', 'w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag']);
const characters: Readonly<Record<string, Inline>> = {
  'w:t': (element) => element.textContent ?? '',
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => ' ',
  'w:cr': () => ' ',
  'w:noBreakHyphen': () => '-',
  'w:softHyphen': () => '\u00ad',
  'w:drawing': () => '',
  'w:del': () => '',
};

/** Reads one paragraph; fields are followed from their beginning to their end. */
function inlineReader(noteNumber: (id: string) => number, pages: boolean): { readonly read: Inline } {
  /** Fields that are open, innermost last. */
  const fields: { instruction: string; result: boolean }[] = [];
  const silent = () =>
    fields.some(({ instruction, result }) => !result || (!pages && /^\s*PAGEREF\b/.test(instruction)));

  const read: Inline = (element) => {
    const name = element.nodeName;
    if (name === 'w:fldChar') {
      const type = attribute(element, 'w:fldCharType');
      if (type === 'begin') fields.push({ instruction: '', result: false });
      const field = fields.at(-1);
      // A table of contents is one field over many paragraphs: what begins or ends elsewhere hides nothing here.
      if (field && type === 'separate') field.result = true;
      if (type === 'end') fields.pop();
      return '';
    }
    if (name === 'w:instrText') {
      const field = fields.at(-1);
      if (field) field.instruction += element.textContent;
      return '';
    }
    if (passedOver.has(name)) return '';
    if (name === 'w:footnoteReference') return String(noteNumber(attribute(element, 'w:id') ?? ''));
    if (name === 'w:fldSimple') {
      fields.push({ instruction: attribute(element, 'w:instr') ?? '', result: true });
      const text = inside(element);
      fields.pop();
      return text;
    }
    const character = characters[name];
    if (character) {
      if (name === 'w:drawing' && element.getElementsByTagName('w:txbxContent').length > 0)
        throw new Error('a text box is unknown to this reader');
      return silent() ? '' : character(element);
    }
    if (runs.has(name)) return inside(element);
    throw new Error(`${name} in a paragraph is unknown to this reader`);
  };
  const inside: Inline = (element) =>
    children(element)
      .map((each) => read(each))
      .join('');
  return { read };
}
