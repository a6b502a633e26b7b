import type { PdfDictionary, PdfValue } from './pdf-value.ts';

/** White space, a name, a reference, what opens or closes, digits between `<` and `>`, another word, a comment. */
const token =
  /[\0\t\n\f\r ]*(?:\/([^\0\t\n\f\r ()<>[\]{}/%]*)|(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])|(<<|>>|[[\](])|<([0-9A-Fa-f\0\t\n\f\r ]*)>|([^\0\t\n\f\r ()<>[\]{}/%]+)|(%[^\r\n]*))/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const words = new Set(['true', 'false', 'null']);
const plainText = /[^()\\]*/y;

/** Deeper than any signature or page goes; keeps a file of only `[[[[` from exhausting the stack. */
const MAX_DEPTH = 50;
/** Of what is read leniently, where many places may be tried: longer than any name or reason. */
const MAX_STRING = 100_000;

/**
 * Reads values (ISO 32000-2, 7.3) from a text with one character a byte, from a position on. Strictly, anything
 * that is none is an error; leniently, words are let pass where they do no harm.
 */
export class PdfSyntax {
  at: number;
  readonly #text: string;
  readonly #mode: 'strict' | 'lenient';

  constructor(text: string, at: number, mode: 'strict' | 'lenient') {
    this.#text = text;
    this.at = at;
    this.#mode = mode;
  }

  /** @throws Error when no whole value is there */
  value(depth = 0): PdfValue {
    const found = this.#item(depth);
    return typeof found === 'string' ? this.#damaged() : found;
  }

  #item(depth: number): PdfValue | string {
    if (depth > MAX_DEPTH) this.#damaged();
    const { 1: name, 2: id, 3: generation, 4: mark = '', 5: digits, 6: word } = this.#token();
    if (name !== undefined) return { kind: 'name', text: plainName(name) };
    if (id !== undefined) return { kind: 'reference', number: Number(id), generation: Number(generation) };
    if (word !== undefined) return this.#word(word);
    if (digits !== undefined) return { kind: 'string', text: fromHex(digits) };
    if (mark === '<<') return this.#dictionary(depth + 1);
    if (mark === '[') return this.#array(depth + 1);
    if (mark === '(') return { kind: 'string', text: this.#literal() };
    return mark;
  }

  #token(): RegExpExecArray {
    for (;;) {
      token.lastIndex = this.at;
      const match = token.exec(this.#text);
      if (!match) return this.#damaged();
      this.at = token.lastIndex;
      if (match[7] === undefined) return match;
    }
  }

  #word(text: string): PdfValue {
    if (number.test(text)) return { kind: 'number', value: Number(text) };
    return this.#mode === 'lenient' || words.has(text) ? { kind: 'word', text } : this.#damaged();
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (let key = this.#item(depth); key !== '>>'; key = this.#item(depth)) {
      if (typeof key === 'string') this.#damaged();
      else if (key.kind === 'name') entries.set(key.text, this.value(depth));
      else if (this.#mode === 'strict' || !['number', 'word', 'reference'].includes(key.kind))
        this.#damaged();
    }
    return { kind: 'dictionary', entries };
  }

  #array(depth: number): PdfValue {
    const items: PdfValue[] = [];
    for (let item = this.#item(depth); item !== ']'; item = this.#item(depth))
      items.push(typeof item === 'string' ? this.#damaged() : item);
    return { kind: 'array', items };
  }

  #literal(): string {
    const start = this.at;
    for (let depth = 1; depth > 0; this.at += 1) {
      plainText.lastIndex = this.at;
      plainText.test(this.#text);
      this.at = plainText.lastIndex;
      const mark = this.#text[this.at];
      if (mark === undefined || (this.#mode === 'lenient' && this.at > start + MAX_STRING)) this.#damaged();
      if (mark === '\\') this.at += 1;
      else depth += mark === '(' ? 1 : -1;
    }
    return unescaped(this.#text.slice(start, this.at - 1));
  }

  #damaged(): never {
    throw new Error(`what is at byte ${this.at} of a PDF is no value`);
  }
}

/** `/A#42` is `/AB`. */
function plainName(name: string): string {
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** A missing last digit counts as 0. */
function fromHex(digits: string): string {
  const plain = digits.replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(plain.length % 2 === 0 ? plain : `${plain}0`, 'hex').toString('latin1');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const escaped = /\\(?:(\r\n?|\n)|([0-7]{1,3})|(.))|\r\n?/gs;

/**
 * Octal digits, letters, a line that goes on; any other character stands for itself. Every end of a line is
 * `\n`.
 */
function unescaped(text: string): string {
  return text.replace(escaped, (_, continued?: string, octal?: string, character?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    if (character !== undefined) return escapes[character] ?? character;
    return continued === undefined ? '\n' : '';
  });
}
