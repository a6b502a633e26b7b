import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { type ContentEvent, contentEvents } from './content-events.ts';
import { loadPdfLib } from './load-pdf-lib.ts';

/** An element of the structure tree. */
export interface Element {
  readonly dict: PDFDict;
  /** As `12 0 R`: what other objects point at it with. */
  readonly key: string;
  /** As the tree has it, before the role map. */
  readonly tag: string;
  /** One of ISO 32000-1, 14.8.4, where the role map leads; what it says itself otherwise. */
  readonly role: string;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  /** Marked content: page (1-based) and number. */
  readonly marks: readonly { readonly page: number; readonly mcid: number }[];
  /** Keys of the annotations. */
  readonly annotations: readonly string[];
}

/** Something that is drawn by itself: a page, the look of a field. */
export interface Drawing {
  readonly events: readonly ContentEvent[];
  /** Fonts and pictures by the names that it has for them. */
  readonly resources: PDFDict | undefined;
}

export interface PageOf {
  /** 1-based. */
  readonly number: number;
  readonly dict: PDFDict;
  readonly events: readonly ContentEvent[];
  /** The page itself first, then what its annotations look like, with all that is drawn within these. */
  readonly drawings: readonly Drawing[];
  readonly annotations: readonly { readonly dict: PDFDict; readonly key: string }[];
}

/** A value of a PDF, to be asked about. */
export type { PDFObject as PdfObject } from '@cantoo/pdf-lib';

/**
 * A value taken apart as it is, references not followed. `text` is as one reads a name or a string, and as it
 * is written of all else.
 */
export type PdfPart = { readonly text: () => string } & (
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'array'; readonly items: readonly PDFObject[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PDFObject> }
  | {
      readonly kind: 'stream';
      readonly entries: ReadonlyMap<string, PDFObject>;
      readonly raw: Uint8Array;
      /** Without its filters; undefined when these are not known. */
      readonly plain: () => Uint8Array | undefined;
    }
  | { readonly kind: 'name' | 'other' }
);

/**
 * A PDF that was read: its objects, pages with what is drawn on them, the structure tree in reading order,
 * the metadata.
 */
export class PdfFile {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  readonly catalog: PDFDict;
  readonly trailer: {
    readonly info: PDFDict | undefined;
    readonly hasId: boolean;
    readonly encrypted: boolean;
    /** What reading starts from, as it is. */
    readonly values: Readonly<Record<'Root' | 'Info' | 'ID', PDFObject | undefined>>;
  };
  readonly roleMap: ReadonlyMap<string, string>;
  readonly isXmpPlain: boolean;
  readonly #lib: Awaited<ReturnType<typeof loadPdfLib>>;
  readonly #document: PDFDocument;
  #pages: readonly PageOf[] | undefined;
  #elements: readonly Element[] | undefined;

  private constructor(bytes: Uint8Array, document: PDFDocument, lib: Awaited<ReturnType<typeof loadPdfLib>>) {
    this.bytes = bytes;
    this.#lib = lib;
    this.#document = document;
    const { context } = document;
    this.catalog = document.catalog;
    const { Root, Info, ID, Encrypt } = context.trailerInfo;
    this.trailer = {
      info: this.asDict(Info),
      hasId: ID !== undefined,
      encrypted: Encrypt !== undefined,
      values: { Root, Info, ID },
    };
    const tree = this.dict(this.catalog, 'StructTreeRoot');
    this.roleMap = new Map(
      this.entries(this.dict(tree, 'RoleMap')).map(([from, to]) => [from, this.asName(to) ?? '']),
    );
    const metadata = this.get(this.catalog, 'Metadata');
    this.isXmpPlain = metadata instanceof lib.PDFRawStream && !metadata.dict.has(lib.PDFName.of('Filter'));
  }

  get pages(): readonly PageOf[] {
    this.#pages ??= this.#document.getPages().map(({ node }, index) => this.#page(node, index + 1));
    return this.#pages;
  }
  /** Of the structure tree, in reading order, the root first. */
  get elements(): readonly Element[] {
    this.#elements ??= this.#elementsOf(this.dict(this.catalog, 'StructTreeRoot'));
    return this.#elements;
  }
  /** Empty when there is none. */
  get xmp(): string {
    return Buffer.from(this.stream(this.catalog, 'Metadata')).toString('utf8');
  }
  /** References to the pages, in order. */
  get pageReferences(): readonly PDFObject[] {
    return this.#document.getPages().map(({ ref }) => ref);
  }

  /** Returns the value itself, or what it refers to; nothing for null. */
  follow(value: PDFObject | undefined): PDFObject | undefined {
    const found = value instanceof this.#lib.PDFRef ? this.#document.context.lookup(value) : value;
    return found === this.#lib.PDFNull ? undefined : found;
  }

  /** Takes a value apart. */
  part(value: PDFObject): PdfPart {
    const { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFStream, PDFString } = this.#lib;
    const text = () => value.toString();
    if (value instanceof PDFRef) return { kind: 'reference', number: (value as PDFRef).objectNumber, text };
    if (value instanceof PDFArray) return { kind: 'array', items: (value as PDFArray).asArray(), text };
    if (value instanceof PDFStream) {
      const entries = new Map(this.entries(value.dict));
      return { kind: 'stream', entries, raw: value.getContents(), plain: () => this.#unpacked(value), text };
    }
    if (value instanceof PDFDict) return { kind: 'dictionary', entries: new Map(this.entries(value)), text };
    if (value instanceof PDFName) return { kind: 'name', text: () => value.decodeText() };
    // Without the mark of UTF-16 it is a number in hexadecimal digits: the identity of the file, a checksum.
    const isText =
      value instanceof PDFString || (value instanceof PDFHexString && /^feff/i.test(value.asString()));
    return { kind: 'other', text: isText ? () => value.decodeText() : text };
  }

  #unpacked(value: PDFObject): Uint8Array | undefined {
    try {
      return value instanceof this.#lib.PDFRawStream ? this.#bytesOf(value) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Reads a file. @throws Error when it is no PDF */
  static async open(bytes: Uint8Array): Promise<PdfFile> {
    const lib = await loadPdfLib();
    const document = await lib.PDFDocument.load(bytes, {
      updateMetadata: false,
      // That it is encrypted is for a check to say.
      ignoreEncryption: true,
      throwOnInvalidObject: true,
      parseSpeed: lib.ParseSpeeds.Fastest,
    });
    return new PdfFile(bytes, document, lib);
  }

  /** The value of a key, followed when it is a reference. */
  get(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    return this.follow(dict?.get(this.#lib.PDFName.of(key)));
  }
  dict(dict: PDFDict | undefined, key: string): PDFDict | undefined {
    return this.asDict(this.get(dict, key));
  }
  /** A name without its slash. */
  name(dict: PDFDict | undefined, key: string): string | undefined {
    return this.asName(this.get(dict, key));
  }
  text(dict: PDFDict | undefined, key: string): string | undefined {
    const value = this.get(dict, key);
    const { PDFString, PDFHexString } = this.#lib;
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
  }
  number(dict: PDFDict | undefined, key: string): number | undefined {
    const value = this.get(dict, key);
    return value instanceof this.#lib.PDFNumber ? value.asNumber() : undefined;
  }
  /** Whether a key has the value true. */
  isTrue(dict: PDFDict | undefined, key: string): boolean {
    const value = this.get(dict, key);
    return value instanceof this.#lib.PDFBool && value.asBoolean();
  }
  /** The items of a list as they are, references not followed; a single value is a list of one. */
  list(dict: PDFDict | undefined, key: string): PDFObject[] {
    const value = this.get(dict, key);
    if (value instanceof this.#lib.PDFArray) return (value as PDFArray).asArray();
    const own = dict?.get(this.#lib.PDFName.of(key));
    return own ? [own] : [];
  }
  has(dict: PDFDict | undefined, key: string): boolean {
    return this.get(dict, key) !== undefined;
  }
  entries(dict: PDFDict | undefined): [string, PDFObject][] {
    return (dict?.entries() ?? []).map(([key, value]) => [key.decodeText(), value]);
  }
  asDict(value: PDFObject | undefined): PDFDict | undefined {
    const found = this.follow(value);
    const { PDFDict, PDFStream } = this.#lib;
    if (found instanceof PDFStream) return found.dict;
    return found instanceof PDFDict ? found : undefined;
  }
  asName(value: PDFObject | undefined): string | undefined {
    const found = this.follow(value);
    return found instanceof this.#lib.PDFName ? found.decodeText() : undefined;
  }
  asNumber(value: PDFObject | undefined): number | undefined {
    const found = this.follow(value);
    return found instanceof this.#lib.PDFNumber ? found.asNumber() : undefined;
  }
  /** What a reference is known by; empty for a value that is in place. */
  keyOf(value: PDFObject | undefined): string {
    return value instanceof this.#lib.PDFRef ? (value as PDFRef).toString() : '';
  }
  /** What the value of a key refers to, as `keyOf` has it. */
  keyAt(dict: PDFDict | undefined, key: string): string {
    return this.keyOf(dict?.get(this.#lib.PDFName.of(key)));
  }
  /** Every dictionary of the file that is separate or belongs to a stream. */
  dictionaries(): { readonly dict: PDFDict; readonly isStream: boolean }[] {
    return this.#document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = this.asDict(object);
      return dict ? [{ dict, isStream: object instanceof this.#lib.PDFStream }] : [];
    });
  }
  /** Every string, name and number of the file, wherever it is: its length in bytes, or its value. */
  *leaves(): Generator<{ readonly type: 'string' | 'name' | 'number'; readonly size: number }> {
    const { PDFString, PDFHexString, PDFName, PDFNumber, PDFArray } = this.#lib;
    const waiting: PDFObject[] = this.#document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object);
    for (let value = waiting.pop(); value; value = waiting.pop()) {
      if (value instanceof PDFString || value instanceof PDFHexString)
        yield { type: 'string', size: value.asBytes().length };
      else if (value instanceof PDFName) yield { type: 'name', size: value.sizeInBytes() - 1 };
      else if (value instanceof PDFNumber) yield { type: 'number', size: value.asNumber() };
      else if (value instanceof PDFArray) waiting.push(...(value as PDFArray).asArray());
      else if (!(value instanceof this.#lib.PDFRef)) {
        const dict = this.asDict(value);
        for (const [key, each] of dict?.entries() ?? []) waiting.push(key, each);
      }
    }
  }
  /** The bytes of a stream without its filters. */
  stream(dict: PDFDict | undefined, key: string): Uint8Array {
    return this.#bytesOf(this.get(dict, key));
  }
  isStream(dict: PDFDict | undefined, key: string): boolean {
    return this.get(dict, key) instanceof this.#lib.PDFStream;
  }
  /** Key → value of a number tree (ISO 32000-1, 7.9.7). */
  numberTree(root: PDFDict | undefined): Map<number, PDFObject> {
    const found = new Map<number, PDFObject>();
    const nums = this.list(root, 'Nums');
    for (let index = 0; index + 1 < nums.length; index += 2) {
      const [key, value] = [this.asNumber(nums[index]), nums[index + 1]];
      if (key !== undefined && value) found.set(key, value);
    }
    for (const kid of this.list(root, 'Kids'))
      for (const [key, value] of this.numberTree(this.asDict(kid))) found.set(key, value);
    return found;
  }
  /** The items of a list that a value is. */
  items(value: PDFObject | undefined): PDFObject[] {
    const found = this.follow(value);
    return found instanceof this.#lib.PDFArray ? (found as PDFArray).asArray() : [];
  }

  #bytesOf(value: PDFObject | undefined): Uint8Array {
    return value instanceof this.#lib.PDFRawStream
      ? this.#lib.decodePDFRawStream(value as PDFRawStream).decode()
      : new Uint8Array();
  }

  #page(dict: PDFDict, number: number): PageOf {
    const content = this.list(dict, 'Contents')
      .map((part) => Buffer.from(this.#bytesOf(this.follow(part))).toString('latin1'))
      .join('\n');
    const annotations = this.list(dict, 'Annots').flatMap((value) => {
      const annotation = this.asDict(value);
      return annotation ? [{ dict: annotation, key: this.keyOf(value) }] : [];
    });
    const own = { events: contentEvents(content), resources: this.dict(dict, 'Resources') };
    const looks = annotations.flatMap((annotation) =>
      this.#drawings(this.get(this.dict(annotation.dict, 'AP'), 'N')),
    );
    return { number, dict, events: own.events, drawings: [own, ...looks], annotations };
  }

  /** What is drawn as a whole (ISO 32000-1, 8.10), with what that draws in its turn. */
  #drawings(kind: PDFObject | undefined, within: ReadonlySet<PDFObject> = new Set()): Drawing[] {
    if (!(kind instanceof this.#lib.PDFStream) || within.has(kind)) return [];
    const resources = this.dict(kind.dict, 'Resources');
    const events = contentEvents(Buffer.from(this.#bytesOf(kind)).toString('latin1'));
    const inside = this.entries(this.dict(resources, 'XObject')).flatMap(([, value]) => {
      const each = this.follow(value);
      const isForm = this.name(this.asDict(each), 'Subtype') === 'Form';
      return isForm ? this.#drawings(each, new Set([...within, kind])) : [];
    });
    return [{ events, resources }, ...inside];
  }

  #elementsOf(tree: PDFDict | undefined): Element[] {
    const pageNumbers = new Map(
      this.#document.getPages().map(({ ref }, index) => [ref.toString(), index + 1] as const),
    );
    const all: Element[] = [];
    const read = (value: PDFObject, parent: Element | undefined): Element | undefined => {
      const dict = this.asDict(value);
      const tag = this.name(dict, 'S');
      if (!dict || tag === undefined) return undefined;
      const children: Element[] = [];
      const marks: { page: number; mcid: number }[] = [];
      const annotations: string[] = [];
      const element: Element = {
        dict,
        key: this.keyOf(value),
        tag,
        role: this.#roleOf(tag),
        parent,
        children,
        marks,
        annotations,
      };
      all.push(element);
      const pageOf = (part: PDFDict | undefined): number =>
        pageNumbers.get(this.keyOf((part ?? dict).get(this.#lib.PDFName.of('Pg')))) ??
        pageNumbers.get(this.keyOf(dict.get(this.#lib.PDFName.of('Pg')))) ??
        0;
      for (const kid of this.list(dict, 'K')) {
        const number = this.asNumber(kid);
        const part = this.asDict(kid);
        const type = this.name(part, 'Type');
        if (number !== undefined) marks.push({ page: pageOf(undefined), mcid: number });
        else if (type === 'MCR') marks.push({ page: pageOf(part), mcid: this.number(part, 'MCID') ?? -1 });
        else if (type === 'OBJR') annotations.push(this.keyOf(part?.get(this.#lib.PDFName.of('Obj'))));
        else {
          const child = read(kid, element);
          if (child) children.push(child);
        }
      }
      return element;
    };
    for (const kid of this.list(tree, 'K')) read(kid, undefined);
    return all;
  }

  #roleOf(tag: string): string {
    const seen = new Set<string>();
    let role = tag;
    for (
      let next = this.roleMap.get(role);
      next !== undefined && !seen.has(role);
      next = this.roleMap.get(role)
    ) {
      seen.add(role);
      role = next;
    }
    return role;
  }
}
