import { PdfFile } from '../pdf-file/pdf-file.ts';
import type { PdfStream, PdfValue } from '../pdf-file/pdf-value.ts';
import { readPdfText } from '../pdf-file/read-pdf-text.ts';
import { compareBytes } from './compare-text.ts';
import type { Compare, Difference } from './difference.ts';
import { byteText, firstDifference, lineAt } from './first-difference.ts';
import { pagesOfObjects } from './pages-of-objects.ts';
import { pdfKind } from './pdf-kinds.ts';

/** A value of each file. */
interface Both {
  readonly one: PdfValue | undefined;
  readonly other: PdfValue | undefined;
}
/** Two objects that are in the same place of their files, and how they were reached. */
interface Pair extends Both {
  /** Under which it was found. */
  readonly key: string;
  /** How messages call the object: its number, and in the other file too if that is another. */
  readonly name: string;
  readonly kind: string;
  readonly pages: readonly number[];
}
/** Two references found in a pair, with the numbers of their objects, and the key they are under. */
interface Step extends Both {
  readonly key: string;
  readonly one: PdfValue;
  readonly other: PdfValue;
  readonly from: number;
  readonly to: number;
}
interface Found {
  readonly location: string;
  readonly one: string;
  readonly other: string;
}
/** What a look at one pair gathers: where the two part first, and where to look next. */
interface Gathered {
  found: Found | undefined;
  readonly steps: Step[];
}

/**
 * Reached first, so that what a page or the structure tree holds is called after that, and not after a list
 * that repeats it.
 */
const first = ['Contents', 'StructTreeRoot', 'K'];
/** Differs whenever what it measures does. */
const measures = new Set(['Length']);

/**
 * Names the objects of two PDFs that differ, with their kind and pages: what is in the same place of both is
 * compared, so that an object more does not make all later numbers a difference. One difference per object:
 * the first in it.
 */
export const comparePdf: Compare = (one, other) => {
  const [left, right] = [opened(one), opened(other)];
  if (!left || !right) return [compareBytes(one, other, 'bestand, niet als PDF te lezen')];
  const differences = [...pageCount(left, right), ...walk(left, right)];
  if (differences.length > 0) return differences.sort(byPage);
  return [compareBytes(one, other, 'opbouw van het bestand (nummers of volgorde; de inhoud is gelijk)')];
};

/** Gives nothing for what is no PDF, or one that cannot be read. */
function opened(bytes: Uint8Array): PdfFile | undefined {
  try {
    const file = new PdfFile(bytes);
    return file.trailer.encrypted ? undefined : file;
  } catch {
    return undefined;
  }
}

function pageCount(left: PdfFile, right: PdfFile): Difference[] {
  const [one, other] = [left, right].map(({ pageReferences }) => `${pageReferences.length} pagina’s`) as [
    string,
    string,
  ];
  return one === other ? [] : [{ part: 'document', pages: [], location: '', one, other }];
}

/** Follows both files along the same road: the pages in order, then everything else from the trailer. */
function walk(left: PdfFile, right: PdfFile): Difference[] {
  const differences: Difference[] = [];
  /** Object numbers of the left file, with those of the right file that they were paired with. */
  const paired = new Map<number, number>();
  const waiting: Pair[] = [];
  const pagesOf = pagesOfObjects(left);
  const plain = { one: plainOf(left), other: plainOf(right) };
  const stepOf = (key: string, both: Both): Step | undefined => {
    const { one, other } = both;
    const are = one?.kind === 'reference' && other?.kind === 'reference';
    return are ? { key, one, other, from: one.number, to: other.number } : undefined;
  };
  const look = (pair: Pair) => {
    const gathered: Gathered = { found: undefined, steps: [] };
    compareValues(pair, '', gathered);
    const next: Pair[] = [];
    for (const step of ordered(gathered.steps)) {
      const { from, to } = step;
      if (!paired.has(from)) {
        paired.set(from, to);
        next.push(pairOf(step, pair.kind, pair.pages));
      } else if (paired.get(from) !== to) {
        gathered.found ??= { location: `/${step.key}`, one: `object ${from}`, other: `object ${to}` };
      }
    }
    const { found } = gathered;
    if (found) {
      const location = found.location || `/${pair.key}`;
      differences.push({ ...found, part: `${pair.name} (${pair.kind})`, pages: pair.pages, location });
    }
    waiting.push(...next.reverse());
  };
  const pairOf = ({ key, one, other, from, to }: Step, above: string, pages: readonly number[]): Pair => {
    const own = pagesOf(one);
    return {
      one: left.follow(one),
      other: right.follow(other),
      key,
      name: `object ${from === to ? from : `${from} en ${to}`}`,
      kind: pdfKind(left.follow(one), key, above),
      pages: own.length > 0 ? own : pages,
    };
  };
  /** Compares two values as far as they are in one object; references are for later. */
  const compareValues = (both: Both, key: string, gathered: Gathered): void => {
    const step = stepOf(lastKey(key), both);
    if (step) {
      gathered.steps.push(step);
      return;
    }
    for (const [inner, values] of insideOf(both)) compareValues(values, key + inner, gathered);
    gathered.found ??= differenceBetween(both, key, plain);
  };

  const start: Pair[] = [];
  for (const [index, one] of left.pageReferences.entries()) {
    const step = stepOf('Page', { one, other: right.pageReferences[index] });
    if (!step) continue;
    paired.set(step.from, step.to);
    start.push(pairOf(step, 'pagina', []));
  }
  for (const key of ['Root', 'Info', 'ID'] as const) {
    const both = { one: left.trailer.values[key], other: right.trailer.values[key] };
    const step = stepOf(key, both);
    if (step) paired.set(step.from, step.to);
    start.push(
      step ? pairOf(step, 'trailer', []) : { ...both, key, name: `/${key}`, kind: 'trailer', pages: [] },
    );
  }
  for (const pair of start) {
    waiting.push(pair);
    for (let next = waiting.pop(); next; next = waiting.pop()) look(next);
  }
  return differences;
}

/** Yields the values that two dictionaries, streams or arrays hold in the same position. */
function* insideOf({ one, other }: Both): Generator<readonly [string, Both]> {
  if (one && other && 'entries' in one && 'entries' in other && one.kind === other.kind) {
    for (const name of new Set([...one.entries.keys(), ...other.entries.keys()]))
      if (!measures.has(name))
        yield [`/${name}`, { one: one.entries.get(name), other: other.entries.get(name) }];
    // If two arrays differ in length, nobody knows which item was added.
  } else if (one?.kind === 'array' && other?.kind === 'array' && one.items.length === other.items.length)
    for (const [index, value] of one.items.entries())
      yield [`[${index + 1}]`, { one: value, other: other.items[index] }];
}

/** Compares two values, except for the values inside them. */
function differenceBetween({ one, other }: Both, location: string, plain: Plain): Found | undefined {
  if (one?.kind === 'stream' && other?.kind === 'stream') return compareContents(one, other, plain);
  if (one?.kind === 'dictionary' && other?.kind === 'dictionary') return undefined;
  if (one?.kind === 'array' && other?.kind === 'array') {
    const [count, others] = [one.items.length, other.items.length];
    if (count === others) return undefined;
    return { location, one: `${count} onderdelen`, other: `${others} onderdelen` };
  }
  const found = firstDifference(textOf(one), textOf(other));
  return found && { location, one: found.one, other: found.other };
}

/** Gives the bytes of a stream of each file without its filters; as they are, when these are not known. */
type Plain = Readonly<Record<'one' | 'other', (stream: PdfStream) => Uint8Array>>;
const plainOf =
  (file: PdfFile) =>
  (stream: PdfStream): Uint8Array => {
    try {
      return file.bytesOf(stream);
    } catch {
      return stream.bytes;
    }
  };

function compareContents(one: PdfStream, other: PdfStream, plain: Plain): Found | undefined {
  const [left, right] = [one.bytes, other.bytes];
  if (Buffer.compare(left, right) === 0) return undefined;
  const text = byteText(plain.one(one));
  const found = firstDifference(text, byteText(plain.other(other)));
  if (!found)
    return { location: 'samenpersing', one: `${left.length} bytes`, other: `${right.length} bytes` };
  if (!isText(text))
    return { location: `byte ${found.at + 1}`, one: `${left.length} bytes`, other: `${right.length} bytes` };
  return { location: `regel ${lineAt(text, found.at)}`, one: found.one, other: found.other };
}

/** Whether bytes are meant to be read: a font or an image is not. */
function isText(text: string): boolean {
  return ![...text.slice(0, 1000)].some((character) => character < '\t');
}

/** A value as it is shown. */
function textOf(value: PdfValue | undefined): string {
  if (!value) return '(ontbreekt)';
  if ('entries' in value) return `(${value.entries.size} sleutels)`;
  if (value.kind === 'array') return `[${value.items.map(textOf).join(' ')}]`;
  if (value.kind === 'reference') return `${value.number} ${value.generation} R`;
  if (value.kind === 'number') return String(value.value);
  if (value.kind !== 'string') return value.kind === 'name' ? `/${value.text}` : value.text;
  // A number in bytes: the identity of the file, a checksum.
  const isText = /^(?:\xfe\xff|[\t\n\r -~]*$)/.test(value.text);
  return isText ? readPdfText(value.text) : `<${Buffer.from(value.text, 'latin1').toString('hex')}>`;
}

/**
 * The key of `/Resources/Font/F1[2]` that says what an object is: the last one that is no name or number of
 * its own.
 */
function lastKey(path: string): string {
  const keys = path.split('/').slice(1);
  const known = keys.map((key) => key.replace(/\[.*$/, ''));
  return known.includes('Font') ? 'Font' : (known.at(-1) ?? '');
}

function ordered(steps: readonly Step[]): Step[] {
  const rank = ({ key }: Step) => (first.includes(key) ? first.indexOf(key) : first.length);
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

/** By first page; what belongs to the whole document comes last. */
function byPage(a: Difference, b: Difference): number {
  return (a.pages[0] ?? Number.POSITIVE_INFINITY) - (b.pages[0] ?? Number.POSITIVE_INFINITY) || 0;
}
