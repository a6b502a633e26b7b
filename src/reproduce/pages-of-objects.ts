import type { PdfFile, PdfObject } from '../pdf-file/pdf-file.ts';

/** Keys that lead from a page to what is not its own. */
const elsewhere = new Set(['Parent', 'P', 'A', 'Dest', 'StructParents', 'StructParent']);
/** Keys under which an object names a page: a structure element, a bookmark, a jump. */
const namesPage = ['Pg', 'Dest', 'D'];

/**
 * Returns what gives the pages that an object belongs to, by what a page needs, or by what the object says of
 * itself.
 */
export function pagesOfObjects(file: PdfFile): (reference: PdfObject) => readonly number[] {
  const pages = new Map(
    file.pageReferences.map((reference, index) => [numberOf(file, reference), index + 1] as const),
  );
  const owned = ownedByPages(file, pages);
  const named = (value: PdfObject | undefined): number | undefined => {
    const part = value && file.part(value);
    if (part?.kind === 'reference') return pages.get(part.number);
    return part?.kind === 'array' ? named(part.items[0]) : undefined;
  };
  return (reference) => {
    const known = owned.get(numberOf(file, reference) ?? 0);
    if (known) return known;
    const object = file.follow(reference);
    const entries = entriesOf(file, object);
    const own = [object, ...namesPage.map((key) => entries.get(key))];
    const found = own.map(named).find((page) => page !== undefined);
    return found === undefined ? [] : [found];
  };
}

/** Returns by object number the pages that cannot do without the object. */
function ownedByPages(file: PdfFile, pages: ReadonlyMap<number | undefined, number>): Map<number, number[]> {
  const owned = new Map<number, number[]>();
  for (const reference of file.pageReferences) {
    const own = numberOf(file, reference) ?? 0;
    const page = pages.get(own) ?? 0;
    const seen = new Set([own]);
    const waiting = [file.follow(reference)];
    owned.set(own, [page]);
    while (waiting.length > 0) {
      for (const value of valuesOf(file, waiting.pop())) {
        const number = numberOf(file, value);
        if (number !== undefined) {
          if (seen.has(number) || pages.has(number)) continue;
          seen.add(number);
          owned.set(number, [...(owned.get(number) ?? []), page]);
        }
        waiting.push(file.follow(value));
      }
    }
  }
  return owned;
}

function valuesOf(file: PdfFile, object: PdfObject | undefined): readonly PdfObject[] {
  const part = object && file.part(object);
  if (part?.kind === 'array') return part.items;
  return [...entriesOf(file, object)].flatMap(([key, value]) => (elsewhere.has(key) ? [] : [value]));
}

function entriesOf(file: PdfFile, object: PdfObject | undefined): ReadonlyMap<string, PdfObject> {
  const part = object && file.part(object);
  return part && 'entries' in part ? part.entries : new Map();
}

function numberOf(file: PdfFile, value: PdfObject): number | undefined {
  const part = file.part(value);
  return part.kind === 'reference' ? part.number : undefined;
}
