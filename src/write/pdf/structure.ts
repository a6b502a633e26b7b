import type { Node } from 'unist';
import type { PdfReference } from './pdfkit-parts.ts';

/** Structure types of ISO 32000-1 §14.8.4 that are used; Em, Strong, Ins and Del are mapped to Span. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Code'
  | 'Em'
  | 'Strong'
  | 'Ins'
  | 'Del'
  | 'Reference'
  | 'Note'
  | 'Link'
  | 'Figure'
  | 'Form';

/** Where a link goes: outside the document, or to an anchor in it. */
export type LinkTarget = { readonly url: string } | { readonly anchor: string };

export interface StructureOptions {
  /** BCP 47, where it differs from the document's. */
  readonly lang?: string | undefined;
  readonly alt?: string | undefined;
  /** What is read in place of what is drawn. */
  readonly actual?: string | undefined;
  /** What is said before its text, which is then heard as an expansion (ISO 32000-1, 14.9.5). */
  readonly said?: string | undefined;
  /** Shown by programs that list the structure. */
  readonly title?: string | undefined;
  /** Must be there for a Note. */
  readonly id?: string | undefined;
  readonly scope?: 'Column' | 'Row' | undefined;
  /** Columns that a cell covers, when more than one. */
  readonly columns?: number | undefined;
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | undefined;
  readonly target?: LinkTarget | undefined;
  /** What the annotations of a Link are called; `alt`, or else its text, when absent. */
  readonly called?: string | undefined;
  /** Stays when nothing is in it: an empty cell is still a cell. */
  readonly keep?: boolean | undefined;
}

/** An element of the structure tree, for screen readers. Made with the content, in reading order. */
export class StructureElement {
  readonly role: Role;
  readonly parent: StructureElement | undefined;
  readonly options: StructureOptions;
  readonly children: (StructureElement | Slot)[] = [];
  /** Of a Link one per line that it is on, of a Form its field. Filled by the renderer. */
  readonly annotations: { readonly page: PdfReference; readonly annotation: PdfReference }[] = [];
  /** What a figure covers, in points from the bottom left. Filled by the renderer. */
  box: readonly [number, number, number, number] | undefined;

  constructor(role: Role, parent: StructureElement | undefined, options: StructureOptions) {
    this.role = role;
    this.parent = parent;
    this.options = options;
  }

  /** Adds a child element at the end. */
  add(role: Role, options: StructureOptions = {}): StructureElement {
    const child = new StructureElement(role, this, options);
    this.children.push(child);
    return child;
  }

  /** Adds a place for drawn content at the end; `origin` is the node that the content comes from. */
  slot(origin: Node): Slot {
    const slot = new Slot(this, origin);
    this.children.push(slot);
    return slot;
  }

  /** Returns the element that counts as holding what is in this one: a Div only groups. */
  holder(): StructureElement {
    return this.role === 'Div' && this.parent ? this.parent.holder() : this;
  }

  /** Returns what is heard of it: what was drawn, or what is read in place of that. */
  heard(): string {
    return this.options.actual ?? this.expansion() ?? this.#inside();
  }

  /** As in "ingevoegd: dinsdag; ": who listens must hear where it ends, and that the next word is another one. */
  expansion(): string | undefined {
    const { said } = this.options;
    const text = said === undefined ? '' : this.#inside().trim();
    return text === '' ? undefined : `${said}: ${text}${/[\p{L}\p{N})]$/u.test(text) ? ';' : ''} `;
  }

  #inside(): string {
    return this.children.map((child) => (child instanceof Slot ? child.text : child.heard())).join('');
  }

  /** Says whether nothing was drawn in it or below it. */
  isEmpty(): boolean {
    return (
      !this.options.keep &&
      this.annotations.length === 0 &&
      this.children.every((child) => (child instanceof Slot ? child.marks.length === 0 : child.isEmpty()))
    );
  }
}

/** Drawn content of an element: a run of text or an image. Lines and pages may break it into pieces. */
export class Slot {
  readonly parent: StructureElement;
  readonly origin: Node;
  /** Marked-content sequences, in the order drawn. Filled by the renderer. */
  readonly marks: { readonly page: PdfReference; readonly mcid: number }[] = [];
  /** What was drawn, without hyphens of the layout. Filled by the renderer. */
  text = '';

  constructor(parent: StructureElement, origin: Node) {
    this.parent = parent;
    this.origin = origin;
  }
}

/** Returns the Link element that a slot is in, if any. */
export function linkOf(slot: Slot): StructureElement | undefined {
  let element: StructureElement | undefined = slot.parent;
  while (element && element.role !== 'Link') element = element.parent;
  return element;
}
