import type { PdfFile } from '../pdf-file/pdf-file.ts';
import type { PdfDict, PdfValue } from '../pdf-file/pdf-value.ts';

/** Keys that lead from a page to what is not its own. */
const elsewhere = new Set(['Parent', 'P', 'A', 'Dest', 'StructParents', 'StructParent']);
/** Keys under which an object names a page: a structure element, a bookmark, a jump. */
const namesPage = ['Pg', 'Dest', 'D'];

/**
 * Returns what gives the pages that an object belongs to, by what a page needs, or by what the object says of
 * itself.
 */
export function pagesOfObjects(file: PdfFile): (reference: PdfValue) => readonly number[] {
  const pages = new Map(
    file.pageReferences.map((reference, index) => [numberOf(reference), index + 1] as const),
  );
  const owned = ownedByPages(file, pages);
  const named = (value: PdfValue | undefined): number | undefined => {
    if (value?.kind === 'reference') return pages.get(value.number);
    return value?.kind === 'array' ? named(value.items[0]) : undefined;
  };
  return (reference) => {
    const known = owned.get(numberOf(reference) ?? 0);
    if (known) return known;
    const object = file.follow(reference);
    const entries = entriesOf(object);
    const own = [object, ...namesPage.map((key) => entries.get(key))];
    const found = own.map(named).find((page) => page !== undefined);
    return found === undefined ? [] : [found];
  };
}

/** Returns by object number the pages that cannot do without the object. */
function ownedByPages(file: PdfFile, pages: ReadonlyMap<number | undefined, number>): Map<number, number[]> {
  const owned = new Map<number, number[]>();
  for (const reference of file.pageReferences) {
    const own = numberOf(reference) ?? 0;
    const page = pages.get(own) ?? 0;
    const seen = new Set([own]);
    const waiting = [file.follow(reference)];
    owned.set(own, [page]);
    while (waiting.length > 0) {
      for (const value of valuesOf(waiting.pop())) {
        const number = numberOf(value);
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

function valuesOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value?.kind === 'array') return value.items;
  return [...entriesOf(value)].flatMap(([key, each]) => (elsewhere.has(key) ? [] : [each]));
}

function entriesOf(value: PdfValue | undefined): PdfDict['entries'] {
  return value && 'entries' in value ? value.entries : new Map();
}

function numberOf(value: PdfValue): number | undefined {
  return value.kind === 'reference' ? value.number : undefined;
}
