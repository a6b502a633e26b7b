/** A PDF that can be changed, to put faults into it. */
import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../../../support/load-pdf-lib.ts';

const lib = await loadPdfLib();
const { PDFArray, PDFDict: Dict, PDFName, PDFRawStream, PDFRef } = lib;

export interface Mutation {
  readonly what: string;
  /** The check that sees it, and no other but those that see what follows from it (`also`). */
  readonly check: string;
  readonly also?: readonly string[];
  mutate?(file: Mutable): void;
  /** Changes the finished bytes. */
  bytes?(bytes: Buffer): Buffer;
}

export const name = (text: string) => PDFName.of(text);

/** A document that can be changed, found by what things are. */
export class Mutable {
  readonly document: PDFDocument;
  constructor(document: PDFDocument) {
    this.document = document;
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }
  dict(parent: PDFDict, key: string): PDFDict {
    const value = parent.lookup(name(key));
    if (value instanceof PDFRawStream) return value.dict;
    if (!(value instanceof Dict)) throw new Error(`no ${key}`);
    return value;
  }
  /** All objects with these values of these keys. */
  all(wanted: Readonly<Record<string, string>>): PDFDict[] {
    return this.document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = object instanceof PDFRawStream ? object.dict : object;
      if (!(dict instanceof Dict)) return [];
      const fits = Object.entries(wanted).every(([key, value]) => dict.get(name(key)) === name(value));
      return fits ? [dict] : [];
    });
  }
  first(wanted: Readonly<Record<string, string>>): PDFDict {
    const [found] = this.all(wanted);
    if (!found) throw new Error(`nothing like ${JSON.stringify(wanted)}`);
    return found;
  }
  element(role: string): PDFDict {
    return this.first({ Type: 'StructElem', S: role });
  }
  kids(element: PDFDict): PDFObject[] {
    const value = element.lookup(name('K'));
    return value instanceof PDFArray ? value.asArray() : [];
  }
  /** What an object is referred to by. */
  reference(dict: PDFDict): PDFObject {
    return this.document.context.getObjectRef(dict) ?? dict;
  }
  /** Makes a new element in another, before its child `at` or as its last; what is in it hangs below it. */
  add(parent: PDFDict, role: string, kids: readonly PDFObject[] = [], at?: number): PDFDict {
    const element = this.document.context.obj({
      Type: 'StructElem',
      S: role,
      P: this.reference(parent),
      K: [...kids],
    }) as PDFDict;
    const reference = this.document.context.register(element);
    this.setKids(parent, this.kids(parent).toSpliced(at ?? this.kids(parent).length, 0, reference));
    return element;
  }
  /** Takes an element out of the one that it is in; what is in it takes its place. */
  unwrap(element: PDFDict): void {
    const parent = this.dict(element, 'P');
    const own = this.reference(element);
    for (const kid of this.kids(element)) {
      const child = this.document.context.lookup(kid as never);
      if (child instanceof Dict) child.set(name('P'), this.reference(parent));
    }
    this.setKids(
      parent,
      this.kids(parent).flatMap((kid) => (kid === own ? this.kids(element) : [kid])),
    );
  }
  /** The first element of this role in which there is nothing but content of one page. */
  leaf(role: string): PDFDict {
    const found = this.all({ Type: 'StructElem', S: role }).find((element) =>
      this.kids(element).every((kid) => kid instanceof lib.PDFNumber),
    );
    if (!found) throw new Error(`no leaf ${role}`);
    return found;
  }
  setKids(element: PDFDict, kids: readonly PDFObject[]): void {
    element.set(name('K'), this.document.context.obj([...kids]));
  }
  /** Changes the text of a stream; the result is stored without filters. */
  rewrite(reference: PDFObject | undefined, change: (content: string) => string): void {
    const stream = this.document.context.lookup(reference as never);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('no stream');
    const content = Buffer.from(lib.decodePDFRawStream(stream).decode()).toString('latin1');
    const changed = change(content);
    if (changed === content) throw new Error('nothing changed');
    const dict = stream.dict.clone(this.document.context);
    dict.delete(name('Filter'));
    this.document.context.assign(reference, PDFRawStream.of(dict, Buffer.from(changed, 'latin1')));
  }
  /** Changes the content of the first page that the change does something to. */
  rewriteContent(change: (content: string) => string): void {
    for (const page of this.document.getPages()) {
      const contents = page.node.get(name('Contents'));
      const reference = contents instanceof PDFArray ? contents.get(0) : contents;
      try {
        this.rewrite(reference, change);
        return;
      } catch {
        // Another page, then.
      }
    }
    throw new Error('no page has it');
  }
  rewriteXmp(change: (xmp: string) => string): void {
    this.rewrite(this.catalog.get(name('Metadata')), change);
  }
}

/** Returns the bytes with a fault in them. */
export async function mutated(bytes: Uint8Array, mutation: Mutation): Promise<Uint8Array> {
  const document = await lib.PDFDocument.load(bytes, { updateMetadata: false });
  mutation.mutate?.(new Mutable(document));
  const saved = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return mutation.bytes?.(Buffer.from(saved)) ?? saved;
}
