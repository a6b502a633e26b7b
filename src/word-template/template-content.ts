import type { Relationship } from '../docx-reading/word-package.ts';
import {
  elementAt,
  elementIn,
  elementsIn,
  isOn,
  textIn,
  wordValue,
  type XmlElement,
} from '../docx-reading/xml-element.ts';
import type { TemplateReference } from '../model/word-template.ts';
import { cleaned } from './cleaned.ts';
import { drawingIn, drawingWith, made } from './template-drawing.ts';

/** Pictures that Word shows, by the end of their name. */
const pictures = ['png', 'jpg', 'jpeg', 'gif', 'emf', 'wmf'];
/** Fields that bring something from outside the file, or that start something. */
const outside = /^\s*(?:INCLUDE\w*|DDE\w*|LINK|IMPORT|RD|MACROBUTTON|DATABASE)\b/i;
/** Elements around others that say nothing themselves. */
const wrappers = ['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:ins', 'w:moveTo'];
const deletions = ['w:del', 'w:moveFrom'];
const signs = ['w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen'];

/** What is said of something that does not come along, or that lies outside the template. */
export interface ContentFault {
  readonly kind: 'outside' | 'lost';
  /** In Dutch, or an address. */
  readonly what: string;
}

/** Reads headers and footers of a template: text, tables, pictures, links and boxes of text. Collects what it refers to. */
export class TemplateContent {
  readonly references: Record<string, TemplateReference> = {};
  readonly faults: ContentFault[] = [];
  readonly #part: (path: string) => Uint8Array | undefined;
  #relationships: ReadonlyMap<string, Relationship> = new Map();

  constructor(part: (path: string) => Uint8Array | undefined) {
    this.#part = part;
  }

  /** Returns the paragraphs and tables of a part, which refers to others by these relationships. */
  running(part: XmlElement | undefined, relationships: ReadonlyMap<string, Relationship>): XmlElement[] {
    this.#relationships = relationships;
    return endingInParagraph(this.#blocks(part));
  }

  #blocks(element: XmlElement | undefined): XmlElement[] {
    return elementsIn(element).flatMap((child): XmlElement[] => {
      if (child.name === 'w:p') return [this.#paragraph(child)];
      if (child.name === 'w:tbl') return this.#table(child);
      const inside = this.#inside(child);
      return inside ? this.#blocks(inside) : [];
    });
  }

  /** Returns what counts of an element around others; undefined for other elements, and where nothing counts. */
  #inside(element: XmlElement): XmlElement | undefined {
    if (wrappers.includes(element.name)) return element;
    if (element.name === 'mc:AlternateContent')
      return elementIn(element, 'mc:Choice') ?? elementIn(element, 'mc:Fallback');
    if (element.name !== 'w:sdt') return undefined;
    if (!isOn(elementIn(elementIn(element, 'w:sdtPr'), 'w:showingPlcHdr')))
      return elementIn(element, 'w:sdtContent');
    this.#lose(`het lege invulvak “${textIn(element).trim()}”`);
    return undefined;
  }

  #lose(what: string): void {
    this.faults.push({ kind: 'lost', what });
  }

  #paragraph(element: XmlElement): XmlElement {
    return made('w:p', {}, [
      ...this.#properties(element, 'w:pPr'),
      ...withoutFields(this.#inlines(element), outside, (field) =>
        this.faults.push({ kind: 'outside', what: field }),
      ),
    ]);
  }

  #properties(element: XmlElement, name: string): XmlElement[] {
    const properties = elementIn(element, name);
    const clean = properties && cleaned(properties);
    return clean && clean.children.length > 0 ? [clean] : [];
  }

  #inlines(element: XmlElement): XmlElement[] {
    return elementsIn(element).flatMap((child): XmlElement[] => {
      if (child.name === 'w:r') return this.#run(child);
      if (child.name === 'w:hyperlink') return this.#link(child);
      if (child.name === 'w:fldSimple')
        return simpleField(child.attributes['w:instr'] ?? '', this.#inlines(child));
      if (deletions.includes(child.name)) return [];
      const inside = this.#inside(child);
      return inside ? this.#inlines(inside) : [];
    });
  }

  #link(element: XmlElement): XmlElement[] {
    const { target, isOutside } = this.#relationships.get(element.attributes['r:id'] ?? '') ?? {};
    const children = this.#inlines(element);
    if (!isOutside || target === undefined || !/^(?:https?:|mailto:|tel:)/i.test(target)) return children;
    return [made('w:hyperlink', { 'r:id': this.#refer({ kind: 'link', address: target }) }, children)];
  }

  #refer(reference: TemplateReference): string {
    const id = `template${Object.keys(this.references).length + 1}`;
    this.references[id] = reference;
    return id;
  }

  #run(element: XmlElement): XmlElement[] {
    const properties = this.#properties(element, 'w:rPr');
    const content = elementsIn(element).flatMap((child): XmlElement[] => {
      const alternative = child.name === 'mc:AlternateContent' ? this.#inside(child) : undefined;
      return (alternative ? elementsIn(alternative) : [child]).flatMap((each) => this.#inRun(each));
    });
    return content.map((child) => made('w:r', {}, [...properties, child]));
  }

  #inRun(element: XmlElement): XmlElement[] {
    const { name, attributes } = element;
    if (name === 'w:t' || name === 'w:instrText')
      return [made(name, { 'xml:space': 'preserve' }, [textIn(element)])];
    if (signs.includes(name)) return [made(name)];
    if (name === 'w:sym') return [made(name, only(attributes, 'w:font', 'w:char'))];
    if (name === 'w:ptab') return [made(name, only(attributes, 'w:relativeTo', 'w:alignment', 'w:leader'))];
    if (name === 'w:fldChar') return [made(name, only(attributes, 'w:fldCharType'))];
    if (name === 'w:drawing') return this.#drawing(element);
    if (name === 'w:pict' || name === 'w:object')
      this.#lose('een beeld of tekstvak zoals Word het vóór 2010 bewaarde, of een ingesloten bestand');
    return [];
  }

  #drawing(element: XmlElement): XmlElement[] {
    const found = drawingIn(element);
    const drawn =
      found?.name === 'a:blip' ? this.#picture(element, found) : found && this.#box(element, found);
    if (!drawn && !this.faults.some(({ kind }) => kind === 'outside'))
      this.#lose('een tekening, grafiek of groep van beelden');
    return drawn ? [drawn] : [];
  }

  #box(element: XmlElement, found: XmlElement): XmlElement | undefined {
    return drawingWith(element, { kind: 'box', blocks: endingInParagraph(this.#blocks(found)) });
  }

  #picture(element: XmlElement, { attributes }: XmlElement): XmlElement | undefined {
    const part = this.#relationships.get(attributes['r:embed'] ?? attributes['r:link'] ?? '');
    if (part?.isOutside) {
      this.faults.push({ kind: 'outside', what: part.target });
      return undefined;
    }
    const extension = /\.(\w+)$/.exec(part?.target ?? '')?.[1]?.toLowerCase() ?? '';
    const bytes = part && pictures.includes(extension) ? this.#part(part.target) : undefined;
    if (!bytes) return undefined;
    const known = Object.entries(this.references).find(
      ([, each]) => each.kind === 'picture' && each.bytes === bytes,
    )?.[0];
    const id = known ?? this.#refer({ kind: 'picture', extension, bytes });
    return drawingWith(element, { kind: 'picture', id });
  }

  #table(element: XmlElement): XmlElement[] {
    const rows = this.#parts(element, 'w:tr').flatMap((row): XmlElement[] => {
      const cells = this.#parts(row, 'w:tc').map((cell) =>
        made('w:tc', {}, [...this.#properties(cell, 'w:tcPr'), ...endingInParagraph(this.#blocks(cell))]),
      );
      return cells.length === 0 ? [] : [made('w:tr', {}, [...this.#properties(row, 'w:trPr'), ...cells])];
    });
    if (rows.length === 0) return [];
    const properties = elementIn(element, 'w:tblPr');
    const grid = elementIn(element, 'w:tblGrid');
    return [
      made('w:tbl', {}, [
        (properties && cleaned(properties)) ?? made('w:tblPr'),
        gridFor(grid, rows),
        ...rows,
      ]),
    ];
  }

  /** Rows of a table or cells of a row, also those in a control. */
  #parts(element: XmlElement, name: string): XmlElement[] {
    return elementsIn(element).flatMap((child): XmlElement[] => {
      if (child.name === name) return [child];
      const inside = this.#inside(child);
      return inside ? this.#parts(inside, name) : [];
    });
  }
}

function only(attributes: XmlElement['attributes'], ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const])),
  );
}

/** Returns the columns of a table, with one for each cell that has none. */
function gridFor(grid: XmlElement | undefined, rows: readonly XmlElement[]): XmlElement {
  const columns = grid ? (cleaned(grid)?.children ?? []) : [];
  const span = (element: XmlElement, ...path: readonly string[]): number =>
    Number(wordValue(elementAt(element, ...path)) ?? 0);
  const needed = rows.map((row) =>
    elementsIn(row, 'w:tc').reduce(
      (sum, cell) => sum + Math.max(1, span(cell, 'w:tcPr', 'w:gridSpan')),
      span(row, 'w:trPr', 'w:gridBefore') + span(row, 'w:trPr', 'w:gridAfter'),
    ),
  );
  const lacking = Math.max(0, ...needed) - columns.length;
  return made('w:tblGrid', {}, [
    ...columns,
    ...Array.from({ length: Math.max(0, lacking) }, () => made('w:gridCol')),
  ]);
}

/** A story and a cell end with a paragraph (ISO/IEC 29500-1, 17.4.65). */
function endingInParagraph(blocks: readonly XmlElement[]): XmlElement[] {
  return blocks.at(-1)?.name === 'w:p' ? [...blocks] : [...blocks, made('w:p')];
}

function simpleField(instruction: string, shown: readonly XmlElement[]): XmlElement[] {
  const mark = (type: string): XmlElement => made('w:r', {}, [made('w:fldChar', { 'w:fldCharType': type })]);
  const text = made('w:instrText', { 'xml:space': 'preserve' }, [instruction]);
  return [mark('begin'), made('w:r', {}, [text]), mark('separate'), ...shown, mark('end')];
}

/** Leaves out fields whose instruction has a pattern, with what they show; tells the instruction of each. */
function withoutFields(
  runs: readonly XmlElement[],
  pattern: RegExp,
  tell: (instruction: string) => void,
): XmlElement[] {
  const kept: XmlElement[] = [];
  /** Places in `kept` where the fields that are open begin. */
  const open: number[] = [];
  for (const run of runs) {
    kept.push(run);
    const type = elementIn(run, 'w:fldChar')?.attributes['w:fldCharType'];
    if (type === 'begin') open.push(kept.length - 1);
    const start = type === 'end' ? open.pop() : undefined;
    if (start === undefined) continue;
    const field = kept.slice(start);
    const instruction = field
      .flatMap((each) => elementsIn(each, 'w:instrText'))
      .map(textIn)
      .join('');
    if (!pattern.test(instruction)) continue;
    kept.length = start;
    tell(instruction.trim());
  }
  return kept;
}
