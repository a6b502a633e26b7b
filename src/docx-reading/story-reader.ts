import { runText } from './run-text.ts';
import { authorshipOf, beforeOf, changeOf, changesIn, looksIn } from './tracked.ts';
import type {
  ParagraphLook,
  RunLook,
  WordBlock,
  WordCell,
  WordChange,
  WordParagraph,
  WordPicture,
  WordRow,
  WordRun,
  WordTable,
} from './word-file.ts';
import type { Relationship } from './word-package.ts';
import { indentOf, isBoxed, outlineLevel, type WordStyles } from './word-styles.ts';
import { elementAt, elementIn, elementsIn, isOn, textIn, wordValue, type XmlElement } from './xml-element.ts';

/** What a story is read with. */
export interface StoryParts {
  readonly styles: WordStyles;
  /** What the part of the story refers to. */
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** A field that is open: what stands before its `separate` is its instruction, what follows its result. */
interface OpenField {
  instruction: string;
  isResult: boolean;
  /** What was chosen in a field of a form; its result in the file is empty. */
  readonly choice?: string | undefined;
}

/** What runs have around them. */
interface Around {
  readonly changes: readonly WordChange[];
  readonly link?: string | undefined;
  readonly field?: string | undefined;
}

/** Elements around blocks, rows, cells or runs that add nothing of their own; with a child that holds the content, if any. */
const wrappers: Readonly<Record<string, string | undefined>> = {
  'w:sdt': 'w:sdtContent',
  'w:smartTag': undefined,
  'w:customXml': undefined,
  'w:dir': undefined,
  'w:bdo': undefined,
  'm:oMathPara': undefined,
  'm:oMath': undefined,
};

/**
 * Reads one story: the body, a note, a header, a text box. Fields and comments go on over its paragraphs, so that a
 * story is read in order, by a reader of its own.
 */
export class StoryReader {
  readonly #parts: StoryParts;
  readonly #fields: OpenField[] = [];
  readonly #comments = new Set<string>();
  /** Comments that are on a run already. */
  readonly #placed = new Set<string>();
  /** Places that are open to which something moved, by their ids. */
  readonly #moves = new Map<string, WordChange>();
  #runs: WordRun[] = [];

  constructor(parts: StoryParts) {
    this.#parts = parts;
  }

  /** Returns the paragraphs and tables in an element, in order. */
  blocks(element: XmlElement | undefined, isContents = false): WordBlock[] {
    return elementsIn(element).flatMap((child): WordBlock[] => {
      if (child.name === 'w:p') return [this.#paragraph(child, isContents)];
      if (child.name === 'w:tbl') return [this.#table(child, isContents)];
      const content = contentOf(child);
      if (!content) {
        this.#marker(child);
        return [];
      }
      return this.blocks(content, isContents || isContentsControl(child));
    });
  }

  #paragraph(element: XmlElement, isContents: boolean): WordParagraph {
    const properties = elementIn(element, 'w:pPr');
    const startsInContents = this.#isInContents();
    this.#runs = [];
    this.#inlines(element, { changes: [] });
    const before = beforeOf(properties, 'pPr');
    return {
      type: 'paragraph',
      ...this.#traits(properties),
      runs: this.#runs,
      mark: changesIn(elementIn(properties, 'w:rPr')),
      ...(before && { before: { ...before.change, ...this.#traits(before.properties) } }),
      isContents: isContents || startsInContents || this.#isInContents(),
      ...(isOn(elementIn(properties, 'w:pageBreakBefore')) && { startsPage: true }),
    };
  }

  #plainParagraph(): WordParagraph {
    return { type: 'paragraph', ...this.#traits(undefined), runs: [], mark: [], isContents: false };
  }

  #isInContents(): boolean {
    return this.#fields.some(({ instruction, isResult }) => isResult && /^\s*TOC\b/.test(instruction));
  }

  #traits(properties: XmlElement | undefined): ParagraphLook {
    const traits = this.#parts.styles.styleOf(wordValue(elementIn(properties, 'w:pStyle')), 'paragraph');
    const number = elementIn(properties, 'w:numPr');
    const id = wordValue(elementIn(number, 'w:numId')) ?? traits.list?.id;
    const level = Number(wordValue(elementIn(number, 'w:ilvl')) ?? traits.list?.level ?? 0);
    const found = id === undefined ? undefined : this.#parts.styles.listOf(id, level);
    const indent = indentOf(elementIn(properties, 'w:ind')) ?? found?.indent ?? traits.indent ?? 0;
    const [shading, borders] = [elementIn(properties, 'w:shd'), elementIn(properties, 'w:pBdr')];
    const isBox = shading || borders ? isBoxed(shading, borders) : traits.isBoxed;
    return {
      style: traits.style,
      level: outlineLevel(elementIn(properties, 'w:outlineLvl')) ?? traits.level,
      list: found?.list,
      ...(indent > 0 && { indent }),
      ...(isBox && { isBoxed: true }),
    };
  }

  #inlines(element: XmlElement, around: Around): void {
    for (const child of elementsIn(element)) {
      const change = changeOf(child);
      if (change) this.#inlines(child, { ...around, changes: [...around.changes, change] });
      else if (child.name === 'w:r' || child.name === 'm:r') this.#run(child, around);
      else if (child.name === 'w:hyperlink')
        this.#inlines(child, { ...around, link: this.#address(child) ?? around.link });
      else if (child.name === 'w:fldSimple')
        this.#inlines(child, { ...around, field: (child.attributes['w:instr'] ?? '').trim() });
      else this.#inWrapper(child, around);
    }
  }

  #inWrapper(child: XmlElement, around: Around): void {
    const content = contentOf(child);
    if (content) this.#inlines(content, around);
    // Fractions, roots and the like: their parts in order.
    else if (child.name.startsWith('m:')) this.#inlines(child, around);
    else this.#marker(child);
  }

  /** Comments, and places to which something moved, begin and end anywhere between runs, paragraphs and cells. */
  #marker(element: XmlElement): void {
    const { name, attributes } = element;
    const id = attributes['w:id'] ?? '';
    if (name === 'w:commentRangeStart') this.#comments.add(id);
    if (name === 'w:commentRangeEnd') this.#comments.delete(id);
    if (name === 'w:moveToRangeStart')
      this.#moves.set(id, { kind: 'insertion', isMove: true, ...authorshipOf(element) });
    if (name === 'w:moveToRangeEnd') this.#moves.delete(id);
  }

  #address({ attributes }: XmlElement): string | undefined {
    const { 'r:id': id, 'w:anchor': anchor } = attributes;
    const target = id === undefined ? undefined : this.#parts.relationships.get(id)?.target;
    if (target === undefined) return anchor === undefined ? undefined : `#${anchor}`;
    return anchor === undefined ? target : `${target}#${anchor}`;
  }

  #run(element: XmlElement, around: Around): void {
    const properties = elementIn(element, 'w:rPr');
    const before = beforeOf(properties, 'rPr');
    const base = {
      look: this.#look(properties),
      changes: around.changes.length > 0 ? around.changes : this.#moved(),
      ...(before && { before: { ...before.change, look: this.#look(before.properties) } }),
      ...(isOn(elementIn(properties, 'w:vanish')) && { isHidden: true as const }),
    };
    for (const child of alternatives(element)) {
      const text = runText(child);
      if (text !== undefined) this.#add({ ...base, text }, around);
      else this.#object(child, base, around);
    }
  }

  /** LibreOffice says of text that moved beside a change only by its place that it came. */
  #moved(): readonly WordChange[] {
    return [...this.#moves.values()].slice(0, 1);
  }

  #object(child: XmlElement, base: Pick<WordRun, 'look' | 'changes' | 'before'>, around: Around): void {
    const { name, attributes } = child;
    if (name === 'w:fldChar') this.#field(child, base, around);
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.#instruct(textIn(child));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.#add({ ...base, text: '', note: `${name.slice(2, -9)} ${attributes['w:id']}` }, around);
    else if (name === 'w:commentReference') this.#placeComment(attributes['w:id'] ?? '', base, around);
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object')
      this.#drawing(child, base, around);
    else if (name === 'w:ruby') this.#inlines(elementIn(child, 'w:rubyBase') ?? child, around);
  }

  #field(element: XmlElement, base: Pick<WordRun, 'look' | 'changes'>, around: Around): void {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin')
      this.#fields.push({ instruction: '', isResult: false, choice: formChoice(element) });
    const field = this.#fields.at(-1);
    if (type === 'separate' && field) field.isResult = true;
    if (type !== 'end') return;
    this.#fields.pop();
    if (field?.choice !== undefined) this.#add({ ...base, text: field.choice }, around);
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.isResult) field.instruction += text;
  }

  /** A comment on a place, not on text, is put on an empty run. */
  #placeComment(id: string, base: Pick<WordRun, 'look' | 'changes'>, around: Around): void {
    if (this.#placed.has(id)) return;
    this.#comments.add(id);
    this.#add({ ...base, text: '' }, around);
    this.#comments.delete(id);
  }

  #drawing(element: XmlElement, base: Pick<WordRun, 'look' | 'changes' | 'before'>, around: Around): void {
    const boxes = deepIn(element, 'w:txbxContent');
    for (const box of boxes)
      this.#add({ ...base, text: '', box: new StoryReader(this.#parts).blocks(box) }, around);
    const letters = deepIn(element, 'v:textpath').map(({ attributes }) => attributes.string ?? '');
    for (const text of letters.filter((each) => each.trim() !== '')) {
      const run: WordRun = { text, look: base.look, changes: [], comments: [] };
      this.#add({ ...base, text: '', box: [{ ...this.#plainParagraph(), runs: [run] }] }, around);
    }
    if (letters.length > 0) return;
    const picture = this.#picture(element);
    if (boxes.length === 0 || picture.path !== undefined) this.#add({ ...base, text: '', picture }, around);
  }

  #picture(element: XmlElement): WordPicture {
    const [blip] = [...deepIn(element, 'a:blip'), ...deepIn(element, 'v:imagedata')];
    const id = blip?.attributes['r:embed'] ?? blip?.attributes['r:id'];
    const part = id === undefined ? undefined : this.#parts.relationships.get(id);
    const [described] = [...deepIn(element, 'wp:docPr'), ...deepIn(element, 'v:shape')];
    const { descr, alt } = described?.attributes ?? {};
    return {
      path: part && !part.isOutside ? part.target : undefined,
      alt: descr ?? alt ?? '',
      ...(part?.isOutside && { source: part.target }),
    };
  }

  #add(run: Omit<WordRun, 'comments'>, { link, field }: Around): void {
    const open = this.#fields.at(-1);
    // The instruction of a field is no text.
    if (open && !open.isResult) return;
    const instruction = open?.instruction.trim() ?? field;
    const comments = [...this.#comments];
    for (const id of comments) this.#placed.add(id);
    this.#runs.push({
      ...run,
      comments,
      ...definedOnly({ link: link ?? linkOfField(instruction), field: instruction }),
    });
  }

  #look(properties: XmlElement | undefined): RunLook {
    const traits = this.#parts.styles.styleOf(wordValue(elementIn(properties, 'w:rStyle')), 'character');
    const bold = elementIn(properties, 'w:b');
    const italic = elementIn(properties, 'w:i');
    const position = wordValue(elementIn(properties, 'w:vertAlign'));
    const size = wordValue(elementIn(properties, 'w:sz'));
    const isMarked = (name: string): boolean => (wordValue(elementIn(properties, name)) ?? 'none') !== 'none';
    return {
      bold: bold ? isOn(bold) : traits.bold,
      italic: italic ? isOn(italic) : traits.italic,
      underline: isMarked('w:u'),
      strike: isOn(elementIn(properties, 'w:strike')) || isOn(elementIn(properties, 'w:dstrike')),
      highlight: isMarked('w:highlight'),
      position: position === 'superscript' || position === 'subscript' ? position : 'normal',
      size: size === undefined ? undefined : Number(size) / 2,
      style: traits.style,
    };
  }

  #table(element: XmlElement, isContents: boolean): WordTable {
    return {
      type: 'table',
      rows: unwrapped(
        element,
        'w:tr',
        (child) => this.#marker(child),
        (row) => this.#row(row, isContents),
      ),
      looks: [...looksIn(elementIn(element, 'w:tblPr')), ...looksIn(elementIn(element, 'w:tblGrid'))],
    };
  }

  #row(element: XmlElement, isContents: boolean): WordRow {
    const properties = elementIn(element, 'w:trPr');
    return {
      cells: unwrapped(
        element,
        'w:tc',
        (child) => this.#marker(child),
        (cell) => this.#cell(cell, isContents),
      ),
      isHeader: isOn(elementIn(properties, 'w:tblHeader')),
      changes: changesIn(properties),
      looks: [...looksIn(properties), ...looksIn(elementIn(element, 'w:tblPrEx'))],
    };
  }

  #cell(element: XmlElement, isContents: boolean): WordCell {
    const properties = elementIn(element, 'w:tcPr');
    const merge = elementIn(properties, 'w:vMerge') ?? elementIn(properties, 'w:hMerge');
    return {
      blocks: this.blocks(element, isContents),
      columns: Number(wordValue(elementIn(properties, 'w:gridSpan')) ?? 1),
      isContinued: merge !== undefined && wordValue(merge) !== 'restart',
      changes: changesIn(properties),
      looks: looksIn(properties),
    };
  }
}

/** Returns what is chosen in a box to tick, or in a list to choose from, of a form (ISO/IEC 29500-1, 17.16.17). */
function formChoice(begin: XmlElement): string | undefined {
  const data = elementIn(begin, 'w:ffData');
  const tick = elementIn(data, 'w:checkBox');
  if (tick) return isOn(elementIn(tick, 'w:checked') ?? elementIn(tick, 'w:default')) ? '☒' : '☐';
  const list = elementIn(data, 'w:ddList');
  const chosen = wordValue(elementIn(list, 'w:result')) ?? wordValue(elementIn(list, 'w:default')) ?? '0';
  return wordValue(elementsIn(list, 'w:listEntry')[Number(chosen)]);
}

/** Returns what a wrapper holds; undefined for another element. */
function contentOf(element: XmlElement): XmlElement | undefined {
  if (element.name === 'mc:AlternateContent') return chosen(element);
  if (!(element.name in wrappers)) return undefined;
  const name = wrappers[element.name];
  return name === undefined ? element : (elementIn(element, name) ?? element);
}

/** Of the same thing for newer and for older programs: the first. */
function chosen(element: XmlElement): XmlElement {
  return elementIn(element, 'mc:Choice') ?? elementIn(element, 'mc:Fallback') ?? element;
}

function alternatives(run: XmlElement): XmlElement[] {
  return elementsIn(run).flatMap((child) =>
    child.name === 'mc:AlternateContent' ? elementsIn(chosen(child)) : [child],
  );
}

/** A control with a table of contents that Word keeps (ISO/IEC 29500-1, 17.5.2.12). */
function isContentsControl(element: XmlElement): boolean {
  const gallery = elementAt(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return wordValue(gallery) === 'Table of Contents';
}

/** Reads the rows of a table or the cells of a row, also those in a control; what stands between them goes to `other`. */
function unwrapped<T>(
  element: XmlElement,
  name: 'w:tr' | 'w:tc',
  other: (element: XmlElement) => void,
  read: (element: XmlElement) => T,
): T[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [read(child)];
    const content = contentOf(child);
    if (content) return unwrapped(content, name, other, read);
    other(child);
    return [];
  });
}

/** Returns the elements with a name anywhere in an element, of alternatives once; not those within each other. */
function deepIn(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return deepIn(child.name === 'mc:AlternateContent' ? chosen(child) : child, name);
  });
}

/** Returns the address in the instruction `HYPERLINK "https://…" \l "bookmark"`. */
function linkOfField(instruction: string | undefined): string | undefined {
  if (!instruction || !/^HYPERLINK\b/.test(instruction)) return undefined;
  const [, address = ''] = /^HYPERLINK\s+"([^"]*)"/.exec(instruction) ?? [];
  const [, mark] = /\\l\s+"([^"]*)"/.exec(instruction) ?? [];
  return mark === undefined ? address : `${address}#${mark}`;
}

/** Leaves out what is not there, so that equal runs are equal as data. */
function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
