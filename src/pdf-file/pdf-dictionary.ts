/**
 * A value in a PDF as far as a signature needs it: a name without its slash, a string as bytes (one character
 * each), a dictionary by key, of an array the arrays and dictionaries in it, and of all else (a number,
 * `null`, the first number of a reference) its letters.
 */
export type PdfValue =
  | { readonly kind: 'name' | 'string' | 'token'; readonly text: string }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: PdfDictionary };
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

const space = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const nameToken = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const hexToken = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const otherToken = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
/** Deeper than any signature goes; keeps a file of only `[[[[` from exhausting the stack. */
const MAX_DEPTH = 50;
/** So does a string longer than any name or reason. */
const MAX_STRING = 100_000;

/**
 * Reads the dictionary that starts at `<<` (ISO 32000-2, 7.3). Returns it with the place behind its end;
 * undefined when none is there, or when it is cut off or damaged.
 *
 * @param pdf the file, one character a byte
 */
export function readPdfDictionary(
  pdf: string,
  start: number,
): { readonly dictionary: PdfDictionary; readonly end: number } | undefined {
  let at = start;
  const take = (token: RegExp): RegExpExecArray | undefined => {
    token.lastIndex = at;
    const match = token.exec(pdf) ?? undefined;
    if (match) at = token.lastIndex;
    return match;
  };
  const dictionary = (depth: number): PdfDictionary | undefined => {
    const entries = new Map<string, PdfValue>();
    at += 2;
    while (depth < MAX_DEPTH) {
      take(space);
      if (pdf.startsWith('>>', at)) {
        at += 2;
        return entries;
      }
      const key = take(nameToken);
      if (!key) {
        // The rest of a reference: `12 0 R`.
        if (take(otherToken)) continue;
        return undefined;
      }
      take(space);
      const read = value(depth);
      if (read === undefined) return undefined;
      entries.set(plainName(key[1] ?? ''), read);
    }
    return undefined;
  };
  const array = (depth: number): PdfValue | undefined => {
    const items: PdfValue[] = [];
    at += 1;
    while (depth < MAX_DEPTH) {
      take(space);
      if (pdf[at] === ']') {
        at += 1;
        return { kind: 'array', items };
      }
      const read = value(depth);
      if (read === undefined) return undefined;
      if (read.kind === 'array' || read.kind === 'dictionary') items.push(read);
    }
    return undefined;
  };
  const value = (depth: number): PdfValue | undefined => {
    if (pdf.startsWith('<<', at)) {
      const entries = dictionary(depth + 1);
      return entries && { kind: 'dictionary', entries };
    }
    if (pdf[at] === '[') return array(depth + 1);
    if (pdf[at] === '(') return literal();
    const hex = take(hexToken);
    if (hex) return { kind: 'string', text: fromHex(hex[1] ?? '') };
    const name = take(nameToken);
    if (name) return { kind: 'name', text: plainName(name[1] ?? '') };
    const other = take(otherToken);
    return other && { kind: 'token', text: other[0] };
  };
  const literal = (): PdfValue | undefined => {
    const first = at + 1;
    for (let depth = 0; at < Math.min(pdf.length, first + MAX_STRING); at++) {
      if (pdf[at] === '\\') at += 1;
      else if (pdf[at] === '(') depth += 1;
      else if (pdf[at] === ')') depth -= 1;
      if (depth > 0) continue;
      at += 1;
      return { kind: 'string', text: unescaped(pdf.slice(first, at - 1)) };
    }
    return undefined;
  };
  const read = pdf.startsWith('<<', start) ? dictionary(0) : undefined;
  return read && { dictionary: read, end: at };
}

/** `/A#42` is `/AB`. */
function plainName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Returns the text of a name or a string in a dictionary. */
export function textOf(dictionary: PdfDictionary, key: string, kind: 'name' | 'string'): string | undefined {
  const value = dictionary.get(key);
  return value?.kind === kind && 'text' in value ? value.text : undefined;
}

/**
 * Returns the dictionaries in a part of a PDF that are in no other dictionary, with the place behind each.
 * @param pdf one character a byte
 */
export function* pdfDictionaries(
  pdf: string,
): Generator<{ dictionary: PdfDictionary; start: number; end: number }> {
  for (let start = pdf.indexOf('<<'); start >= 0; ) {
    const read = readPdfDictionary(pdf, start);
    if (read) yield { ...read, start };
    start = pdf.indexOf('<<', read?.end ?? start + 2);
  }
}

/** A missing last digit counts as 0. */
function fromHex(digits: string): string {
  const plain = digits.replace(/[^0-9A-Fa-f]/g, '');
  return (plain.length % 2 === 0 ? plain : `${plain}0`).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
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
