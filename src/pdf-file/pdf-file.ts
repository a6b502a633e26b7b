import { type ContentEvent, contentEvents } from './content-events.ts';
import { PdfObjects } from './pdf-objects.ts';
import type { PdfDict, PdfValue } from './pdf-value.ts';
import { readPdfText } from './read-pdf-text.ts';

/** An element of the structure tree. */
export interface Element {
  readonly dict: PdfDict;
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
  readonly resources: PdfDict | undefined;
}

export interface PageOf {
  /** 1-based. */
  readonly number: number;
  readonly dict: PdfDict;
  readonly events: readonly ContentEvent[];
  /** The page itself first, then what its annotations look like, with all that is drawn within these. */
  readonly drawings: readonly Drawing[];
  readonly annotations: readonly { readonly dict: PdfDict; readonly key: string }[];
}

/**
 * A PDF that was read: its objects, pages with what is drawn on them, the structure tree in reading order,
 * the metadata.
 */
export class PdfFile {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  readonly catalog: PdfDict;
  readonly trailer: {
    readonly info: PdfDict | undefined;
    readonly hasId: boolean;
    readonly encrypted: boolean;
    /** What reading starts from, as it is. */
    readonly values: Readonly<Record<'Root' | 'Info' | 'ID', PdfValue | undefined>>;
  };
  readonly roleMap: ReadonlyMap<string, string>;
  readonly isXmpPlain: boolean;
  readonly #objects: PdfObjects;
  #pages: readonly PageOf[] | undefined;
  #elements: readonly Element[] | undefined;

  /** Reads a file. @throws Error when it is no PDF, or is damaged */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#objects = new PdfObjects(bytes);
    const [Root, Info, ID] = ['Root', 'Info', 'ID'].map((key) => this.#objects.trailer.get(key));
    const catalog = this.asDict(Root);
    if (!catalog) throw new Error('a PDF without a catalog');
    this.catalog = catalog;
    this.trailer = {
      info: this.asDict(Info),
      hasId: ID !== undefined,
      encrypted: this.#objects.trailer.has('Encrypt'),
      values: { Root, Info, ID },
    };
    const tree = this.dict(catalog, 'StructTreeRoot');
    this.roleMap = new Map(
      this.entries(this.dict(tree, 'RoleMap')).map(([from, to]) => [from, this.asName(to) ?? '']),
    );
    const metadata = this.get(catalog, 'Metadata');
    this.isXmpPlain = metadata?.kind === 'stream' && !metadata.entries.has('Filter');
  }

  get pages(): readonly PageOf[] {
    this.#pages ??= this.pageReferences.flatMap((value, index) => {
      const dict = this.asDict(value);
      return dict ? [this.#page(dict, index + 1)] : [];
    });
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
  get pageReferences(): readonly PdfValue[] {
    const seen = new Set<PdfDict>();
    const below = (value: PdfValue): readonly PdfValue[] => {
      const dict = this.asDict(value);
      if (!dict || seen.has(dict)) return [];
      seen.add(dict);
      return this.has(dict, 'Kids') ? this.list(dict, 'Kids').flatMap(below) : [value];
    };
    return this.list(this.catalog, 'Pages').flatMap(below);
  }

  /** Returns the value itself, or what it refers to; nothing for null. */
  follow(value: PdfValue | undefined): PdfValue | undefined {
    return this.#objects.follow(value);
  }
  /** The value of a key, followed when it is a reference. */
  get(dict: PdfDict | undefined, key: string): PdfValue | undefined {
    return this.follow(dict?.entries.get(key));
  }
  dict(dict: PdfDict | undefined, key: string): PdfDict | undefined {
    return this.asDict(dict?.entries.get(key));
  }
  /** A name without its slash. */
  name(dict: PdfDict | undefined, key: string): string | undefined {
    return this.asName(dict?.entries.get(key));
  }
  text(dict: PdfDict | undefined, key: string): string | undefined {
    const value = this.get(dict, key);
    return value?.kind === 'string' ? readPdfText(value.text) : undefined;
  }
  number(dict: PdfDict | undefined, key: string): number | undefined {
    return this.asNumber(dict?.entries.get(key));
  }
  /** Whether a key has the value true. */
  isTrue(dict: PdfDict | undefined, key: string): boolean {
    const value = this.get(dict, key);
    return value?.kind === 'word' && value.text === 'true';
  }
  /** The items of a list as they are, references not followed; a single value is a list of one. */
  list(dict: PdfDict | undefined, key: string): readonly PdfValue[] {
    return this.#objects.list(dict?.entries.get(key));
  }
  has(dict: PdfDict | undefined, key: string): boolean {
    return this.get(dict, key) !== undefined;
  }
  entries(dict: PdfDict | undefined): [string, PdfValue][] {
    return [...(dict?.entries ?? [])];
  }
  asDict(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.follow(value);
    return found && 'entries' in found ? found : undefined;
  }
  asName(value: PdfValue | undefined): string | undefined {
    const found = this.follow(value);
    return found?.kind === 'name' ? found.text : undefined;
  }
  asNumber(value: PdfValue | undefined): number | undefined {
    return this.#objects.number(value);
  }
  /** What a reference is known by; empty for a value that is in place. */
  keyOf(value: PdfValue | undefined): string {
    return value?.kind === 'reference' ? `${value.number} ${value.generation} R` : '';
  }
  /** What the value of a key refers to, as `keyOf` has it. */
  keyAt(dict: PdfDict | undefined, key: string): string {
    return this.keyOf(dict?.entries.get(key));
  }
  /** Every dictionary of the file that is separate or belongs to a stream. */
  dictionaries(): { readonly dict: PdfDict; readonly isStream: boolean }[] {
    return this.#objects.all.flatMap((dict) =>
      'entries' in dict ? [{ dict, isStream: dict.kind === 'stream' }] : [],
    );
  }
  /** Says whether a test holds of every string, name and number of the file, by its length in bytes or its value. */
  everyLeaf(holds: (type: 'string' | 'name' | 'number', size: number) => boolean): boolean {
    const isGood = (value: PdfValue): boolean => {
      if (value.kind === 'string' || value.kind === 'name') return holds(value.kind, value.text.length);
      if (value.kind === 'number') return holds(value.kind, value.value);
      if (value.kind === 'array') return value.items.every(isGood);
      if (!('entries' in value)) return true;
      for (const [key, each] of value.entries) if (!holds('name', key.length) || !isGood(each)) return false;
      return true;
    };
    return this.#objects.all.every(isGood);
  }
  /** The bytes of a stream without its filters. @throws Error when one is not known, or the stream damaged */
  stream(dict: PdfDict | undefined, key: string): Uint8Array {
    return this.bytesOf(dict?.entries.get(key));
  }
  /** The bytes of a stream that a value is or refers to, without its filters. */
  bytesOf(value: PdfValue | undefined): Uint8Array {
    const found = this.follow(value);
    return found?.kind === 'stream' ? this.#objects.plain(found) : new Uint8Array();
  }
  isStream(dict: PdfDict | undefined, key: string): boolean {
    return this.get(dict, key)?.kind === 'stream';
  }
  /** Key → value of a number tree (ISO 32000-1, 7.9.7). */
  numberTree(root: PdfDict | undefined): Map<number, PdfValue> {
    const found = new Map<number, PdfValue>();
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
  items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.follow(value);
    return found?.kind === 'array' ? found.items : [];
  }

  #page(dict: PdfDict, number: number): PageOf {
    const content = this.list(dict, 'Contents')
      .map((part) => Buffer.from(this.bytesOf(part)).toString('latin1'))
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
  #drawings(kind: PdfValue | undefined, within: ReadonlySet<PdfValue> = new Set()): Drawing[] {
    if (kind?.kind !== 'stream' || within.has(kind)) return [];
    const resources = this.dict(kind, 'Resources');
    const events = contentEvents(Buffer.from(this.bytesOf(kind)).toString('latin1'));
    const inside = this.entries(this.dict(resources, 'XObject')).flatMap(([, value]) => {
      const each = this.follow(value);
      const isForm = this.name(this.asDict(each), 'Subtype') === 'Form';
      return isForm ? this.#drawings(each, new Set([...within, kind])) : [];
    });
    return [{ events, resources }, ...inside];
  }

  #elementsOf(tree: PdfDict | undefined): Element[] {
    const pageNumbers = new Map(
      this.pageReferences.map((value, index) => [this.keyOf(value), index + 1] as const),
    );
    const all: Element[] = [];
    const read = (value: PdfValue, parent: Element | undefined): Element | undefined => {
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
      const pageOf = (part: PdfDict | undefined): number =>
        pageNumbers.get(this.keyAt(part ?? dict, 'Pg')) ?? pageNumbers.get(this.keyAt(dict, 'Pg')) ?? 0;
      for (const kid of this.list(dict, 'K')) {
        const number = this.asNumber(kid);
        const part = this.asDict(kid);
        const type = this.name(part, 'Type');
        if (number !== undefined) marks.push({ page: pageOf(undefined), mcid: number });
        else if (type === 'MCR') marks.push({ page: pageOf(part), mcid: this.number(part, 'MCID') ?? -1 });
        else if (type === 'OBJR') annotations.push(this.keyAt(part, 'Obj'));
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
