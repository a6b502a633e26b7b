import { PdfSyntax } from './pdf-syntax.ts';
import type { PdfDictionary, PdfStream, PdfValue } from './pdf-value.ts';
import { streamFilters } from './stream-filters.ts';

type Entries = PdfDictionary['entries'];
/** Where an object is: at a byte of the file or in an object stream; undefined when it was deleted. */
type Location = { readonly at: number } | { readonly within: number } | undefined;

/** Bytes of all object streams and tables of one file together, unpacked. */
const MAX_UNPACKED = 50_000_000;
/** Numbers of objects, and so how many there are: more than two hundred agendas have. */
const MAX_OBJECTS = 500_000;

/**
 * The objects of a PDF, found by its tables of cross-references (ISO 32000-2, 7.5), from the newest version of
 * the file back to the first. Strict: what the standard does not have, and a table that does not agree with the
 * file, are errors.
 */
export class PdfObjects {
  /** Of the newest version. */
  readonly trailer: Entries;
  readonly all: readonly PdfValue[];
  readonly #bytes: Buffer;
  readonly #text: string;
  readonly #locations = new Map<number, Location>();
  readonly #objects = new Map<number, PdfValue>();
  readonly #packs = new Map<number, ReadonlyMap<number, PdfValue>>();
  #unpacked = 0;

  /** Reads all of a file. @throws Error when it is no PDF, or is damaged */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#text = this.#bytes.toString('latin1');
    const [, start] = this.#match(/startxref\s+(\d+)/y, this.#text.lastIndexOf('startxref'));
    this.trailer = this.#readTable(Number(start));
    const seen = new Set<number>();
    for (let trailer = this.trailer; ; ) {
      const at = this.number(trailer.get('Prev'));
      if (at === undefined || seen.has(at)) break;
      seen.add(at);
      trailer = this.#readTable(at);
    }
    this.all = [...this.#locations.keys()].flatMap((number) => this.#object(number) ?? []);
  }

  /** Returns the value itself, or the object that it refers to; undefined for null and what is not there. */
  follow(value: PdfValue | undefined): PdfValue | undefined {
    const found = value?.kind === 'reference' ? this.#object(value.number) : value;
    return found?.kind === 'word' && found.text === 'null' ? undefined : found;
  }

  /** Returns the number that a value is or refers to. */
  number(value: PdfValue | undefined): number | undefined {
    const found = this.follow(value);
    return found?.kind === 'number' ? found.value : undefined;
  }

  /** Returns the items of a list as they are, references not followed; a single value is a list of one. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.follow(value);
    if (found?.kind === 'array') return found.items;
    return value ? [value] : [];
  }

  /** Returns the bytes of a stream without its filters. @throws Error when one is not known */
  plain(stream: PdfStream): Uint8Array {
    const parameters = this.list(stream.entries.get('DecodeParms'));
    return this.list(stream.entries.get('Filter')).reduce((bytes: Uint8Array, each, index) => {
      const filter = this.follow(each);
      const name = filter?.kind === 'name' ? filter.text : '?';
      const undo = streamFilters.get(name);
      if (!undo) throw new Error(`the filter ${name} of a stream is not known`);
      const given = this.follow(parameters[index]);
      return undo(bytes, (key) => this.number(given && 'entries' in given ? given.entries.get(key) : given));
    }, stream.bytes);
  }

  #object(number: number): PdfValue | undefined {
    const known = this.#objects.get(number);
    const location = this.#locations.get(number);
    if (known || !location) return known;
    // The length of a stream cannot be that stream.
    this.#objects.set(number, { kind: 'word', text: 'null' });
    const found =
      'at' in location ? this.#objectAt(location.at, number) : this.#pack(location.within).get(number);
    if (!found) throw new Error(`object ${number} is not in its object stream`);
    this.#objects.set(number, found);
    return found;
  }

  #objectAt(at: number, wanted?: number): PdfValue {
    const [head, number] = this.#match(/\s*(\d+)\s+\d+\s+obj/y, at);
    if (wanted !== undefined && Number(number) !== wanted) throw new Error(`object ${wanted} is elsewhere`);
    const syntax = new PdfSyntax(this.#text, at + head.length, 'strict');
    const value = syntax.value();
    const [end] = this.#match(/\s*(?:endobj|stream\r?\n)/y, syntax.at);
    if (end.endsWith('endobj')) return value;
    if (value.kind !== 'dictionary') throw new Error('a stream has no dictionary');
    const start = syntax.at + end.length;
    const after = start + this.#needed(value.entries.get('Length'));
    this.#match(/\s*endstream\s+endobj/y, after);
    return { kind: 'stream', entries: value.entries, bytes: this.#bytes.subarray(start, after) };
  }

  /** Reads all objects of an object stream (ISO 32000-2, 7.5.7). */
  #pack(number: number): ReadonlyMap<number, PdfValue> {
    const known = this.#packs.get(number);
    if (known) return known;
    const location = this.#locations.get(number);
    const stream = location && 'at' in location ? this.#objectAt(location.at, number) : undefined;
    if (stream?.kind !== 'stream') throw new Error(`object ${number} is no object stream`);
    const text = this.#unpack(stream).toString('latin1');
    const heads = new PdfSyntax(text, 0, 'strict');
    const first = this.#needed(stream.entries.get('First'));
    const pack = new Map<number, PdfValue>();
    for (let left = this.#needed(stream.entries.get('N')); left > 0; left--) {
      const id = this.#needed(heads.value());
      pack.set(id, new PdfSyntax(text, first + this.#needed(heads.value()), 'strict').value());
    }
    this.#packs.set(number, pack);
    return pack;
  }

  /** Reads what a table of cross-references knows and newer ones do not. Returns its trailer. */
  #readTable(at: number): Entries {
    const [head] = this.#match(/\s*(?:xref\s|(?=\d))/y, at);
    return head.trim() === 'xref' ? this.#readPlainTable(at + head.length) : this.#readStreamTable(at);
  }

  #readPlainTable(start: number): Entries {
    const rows: [number, Location][] = [];
    let at = start;
    const take = (pattern: RegExp): RegExpExecArray => {
      const match = this.#match(pattern, at);
      at += match[0].length;
      return match;
    };
    while (!take(/\s*(?:trailer)?/y)[0].endsWith('trailer')) {
      const [, first, count] = take(/(\d+) (\d+)/y);
      for (let index = 0; index < Number(count); index++) {
        const [, offset, type] = take(/\s*(\d{10}) \d{5} ([nf])/y);
        rows.push([Number(first) + index, type === 'n' ? { at: Number(offset) } : undefined]);
      }
    }
    const trailer = new PdfSyntax(this.#text, at, 'strict').value();
    if (trailer.kind !== 'dictionary') throw new Error('a table of cross-references has no trailer');
    // What older programs must not see is free in the table.
    const hidden = this.number(trailer.entries.get('XRefStm'));
    if (hidden !== undefined) this.#readStreamTable(hidden);
    for (const [number, location] of rows) this.#add(number, location);
    return trailer.entries;
  }

  /** ISO 32000-2, 7.5.8. */
  #readStreamTable(at: number): Entries {
    const stream = this.#objectAt(at);
    if (stream.kind !== 'stream') throw new Error('a table of cross-references is none');
    const { entries } = stream;
    const numbers = (key: string) => this.list(entries.get(key)).map((value) => this.#needed(value));
    const widths = numbers('W');
    const bytes = this.#unpack(stream);
    let offset = 0;
    const cell = (width: number | undefined, otherwise = 0): number => {
      if (!width) return otherwise;
      offset += width;
      return bytes.readUIntBE(offset - width, width);
    };
    if (!widths.some((width) => width > 0)) this.#unreadable();
    const sections = entries.has('Index') ? numbers('Index') : [0, ...numbers('Size')];
    for (let section = 0; section < sections.length; section += 2) {
      const [first = 0, count = 0] = [sections[section], sections[section + 1]];
      for (let number = first; number < first + count; number++) {
        const [type, second] = [cell(widths[0], 1), cell(widths[1])];
        cell(widths[2]);
        if (type > 2) throw new Error(`a cross-reference of type ${type} is not known`);
        this.#add(number, [undefined, { at: second }, { within: second }][type]);
      }
    }
    return entries;
  }

  #unpack(stream: PdfStream): Buffer {
    const bytes = this.plain(stream);
    this.#unpacked += bytes.length;
    if (this.#unpacked > MAX_UNPACKED) this.#unreadable();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  #add(number: number, location: Location): void {
    if (number >= MAX_OBJECTS) this.#unreadable();
    if (!this.#locations.has(number)) this.#locations.set(number, location);
  }

  #needed(value: PdfValue | undefined): number {
    return this.number(value) ?? this.#unreadable();
  }

  #match(pattern: RegExp, at: number): RegExpExecArray {
    pattern.lastIndex = at;
    return (at >= 0 && pattern.exec(this.#text)) || this.#unreadable();
  }

  #unreadable(): never {
    throw new Error('a PDF that cannot be read');
  }
}
