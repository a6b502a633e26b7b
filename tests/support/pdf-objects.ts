/** Reads the objects of a PDF as the program writes it: a cross-reference stream, object streams, Flate. No more than tests need. */
import { inflateSync } from 'node:zlib';

/** Names are strings with their slash; texts and references are objects. */
export type PdfValue = number | boolean | null | string | PdfText | PdfRef | PdfValue[] | PdfDict;
export interface PdfText {
  readonly text: string;
  /** As written, one character a byte. */
  readonly raw: string;
}
export interface PdfRef {
  readonly ref: number;
}
export type PdfDict = { [key: string]: PdfValue };

export class PdfObjects {
  readonly trailer: PdfDict;
  readonly #source: string;
  /** By number: where an object stands in the file, or in which object stream, and at which index. */
  readonly #entries: readonly (readonly [type: number, second: number, third: number])[];
  readonly #packed = new Map<number, readonly string[]>();

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes).toString('latin1');
    const table = Number(/startxref\n(\d+)\n%%EOF\s*$/u.exec(this.#source)?.[1]);
    const { entries, content } = this.#streamAt(table);
    this.trailer = entries;
    this.#entries = Array.from({ length: content.length / 7 }, (_, index) => {
      const row = Buffer.from(content.slice(index * 7, index * 7 + 7), 'latin1');
      return [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)] as const;
    });
  }

  /** The value itself, also when a reference to it is given. */
  get(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null;
    return isRef(value) ? this.#at(value.ref).value() : value;
  }

  dict(value: PdfValue | undefined): PdfDict {
    return dict(this.get(value));
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === null ? [] : [found];
  }

  text(value: PdfValue | undefined): string | undefined {
    const found = this.get(value);
    return isText(found) ? found.text : undefined;
  }

  /** The bytes of a stream, one character a byte. */
  stream(value: PdfValue | undefined): string {
    if (!isRef(value ?? null)) throw new Error('a stream is always referred to');
    const [, offset = 0] = this.#entries[(value as PdfRef).ref] ?? [];
    return this.#streamAt(offset).content;
  }

  #streamAt(offset: number): { entries: PdfDict; content: string } {
    const tokens = new Tokens(this.#source, this.#source.indexOf('obj', offset) + 3);
    const entries = dict(tokens.value());
    const start = this.#source.indexOf('stream\n', tokens.position) + 7;
    const content = this.#source.slice(start, start + Number(this.get(entries.Length)));
    return {
      entries,
      content: entries.Filter ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content,
    };
  }

  #at(id: number): Tokens {
    const [type, second = 0, third = 0] = this.#entries[id] ?? [0];
    if (type === 1) return new Tokens(this.#source, this.#source.indexOf('obj', second) + 3);
    const body = type === 2 ? this.#bodiesOf(second)[third] : undefined;
    if (body === undefined) throw new Error(`object ${id} is missing`);
    return new Tokens(body);
  }

  #bodiesOf(stream: number): readonly string[] {
    const known = this.#packed.get(stream);
    if (known) return known;
    const { entries, content } = this.#streamAt(this.#entries[stream]?.[1] ?? 0);
    const first = Number(entries.First);
    const offsets = [...content.slice(0, first).matchAll(/\d+ (\d+)/gu)].map(([, offset]) => Number(offset));
    const bodies = offsets.map((offset, index) =>
      content.slice(
        first + offset,
        index + 1 < offsets.length ? first + (offsets[index + 1] ?? 0) : undefined,
      ),
    );
    this.#packed.set(stream, bodies);
    return bodies;
  }
}

export function isRef(value: PdfValue): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}
export function isText(value: PdfValue | undefined): value is PdfText {
  return typeof value === 'object' && value !== null && 'raw' in value;
}

function dict(value: PdfValue): PdfDict {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`no dictionary: ${value}`);
  return value as PdfDict;
}

const token = /\s*(?:(<<|>>|[[\]])|\/([^\s/<>[\]()]*)|<([0-9a-fA-F\s]*)>|(\()|([^\s/<>[\]()]+))/uy;

/** Reads PDF syntax: objects, and the operators of a content stream (as `{operator}`). */
export class Tokens {
  position: number;
  readonly #source: string;

  constructor(source: string, position = 0) {
    this.#source = source;
    this.position = position;
  }

  value(): PdfValue {
    const next = this.next();
    if (next === undefined || typeof next === 'symbol')
      throw new Error('the file ends in the middle of something');
    if (typeof next === 'object' && next !== null && 'operator' in next)
      throw new Error(`unexpected ${next.operator}`);
    return next;
  }

  /** The next value or operator; nothing at the end; a symbol where a list or dictionary closes. */
  next(): PdfValue | { operator: string } | symbol | undefined {
    token.lastIndex = this.position;
    const match = token.exec(this.#source);
    if (!match) return undefined;
    this.position = token.lastIndex;
    const [, bracket, name, hex, open, word] = match;
    if (bracket === '<<') return this.#dictionary();
    if (bracket === '[') return this.#list();
    if (bracket !== undefined) return Symbol(bracket);
    if (name !== undefined)
      return `/${name.replace(/#([0-9a-f]{2})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))}`;
    if (hex !== undefined) return asText(Buffer.from(hex.replace(/\s/gu, ''), 'hex').toString('latin1'));
    if (open) return this.#string();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (Number.isNaN(Number(word))) return { operator: word ?? '' };
    const ref = /\s+\d+\s+R\b/uy;
    ref.lastIndex = this.position;
    if (/^\d+$/u.test(word ?? '') && ref.test(this.#source)) {
      this.position = ref.lastIndex;
      return { ref: Number(word) };
    }
    return Number(word);
  }

  #list(): PdfValue[] {
    const values: PdfValue[] = [];
    for (let next = this.next(); typeof next !== 'symbol'; next = this.next()) values.push(next as PdfValue);
    return values;
  }

  #dictionary(): PdfDict {
    const found: PdfDict = {};
    for (let key = this.next(); typeof key !== 'symbol'; key = this.next())
      found[String(key).slice(1)] = this.value();
    return found;
  }

  #string(): PdfText {
    let raw = '';
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    for (let depth = 1; ; ) {
      const character = this.#source[this.position++] ?? ')';
      if (character === '\\') {
        const next = this.#source[this.position++] ?? '';
        raw += escapes[next] ?? next;
        continue;
      }
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      if (depth === 0) return asText(raw);
      raw += character;
    }
  }
}

function asText(raw: string): PdfText {
  if (!raw.startsWith('\u00fe\u00ff')) return { raw, text: raw };
  return { raw, text: Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le') };
}
