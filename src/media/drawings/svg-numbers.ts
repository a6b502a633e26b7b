const number = String.raw`[+-]?(?:\d*\.\d+|\d+)(?:[eE][+-]?\d+)?`;
const oneNumber = new RegExp(number, 'y');
const flag = /[01]/y;
const space = /\s*/y;
const comma = /\s*(?:,\s*)?/y;

/** How many numbers each command of a path takes (SVG 2, 9.3.9). */
const pathNumbers: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** Reads a text from left to right. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** Takes what a sticky pattern finds here; nothing when it finds nothing. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

/** Takes numbers with white or one comma between them; nothing when a comma is the last. */
function takeNumbers(reader: Reader, patternOf: (index: number) => RegExp): number[] | undefined {
  const numbers: number[] = [];
  for (let isOpen = false; ; isOpen = reader.take(comma)?.includes(',') ?? false) {
    const found = reader.take(patternOf(numbers.length));
    if (found === undefined) return isOpen ? undefined : numbers;
    numbers.push(Number(found));
  }
}

/** Reads numbers with white or one comma between them; nothing when there is anything else. */
export function svgNumbers(text: string): number[] | undefined {
  const reader = new Reader(text.trim());
  const numbers = takeNumbers(reader, () => oneNumber);
  return reader.isAtEnd ? numbers : undefined;
}

/** Whether a text is a path to its end: programs differ in how much of a wrong one they draw. */
export function isSvgPath(text: string): boolean {
  const reader = new Reader(text.trim());
  for (let isFirst = true; !reader.isAtEnd; isFirst = false) {
    const command = reader.take(/[a-z]/iy)?.toLowerCase() ?? '';
    const count = pathNumbers[command];
    if (count === undefined || (isFirst && command !== 'm')) return false;
    reader.take(space);
    // The fourth and the fifth number of an arc are flags.
    const patternOf = (index: number) => (command === 'a' && [3, 4].includes(index % 7) ? flag : oneNumber);
    const taken = takeNumbers(reader, patternOf)?.length;
    if (taken === undefined || (count === 0 ? taken > 0 : taken === 0 || taken % count > 0)) return false;
    reader.take(space);
  }
  return true;
}
