import type { LoadedDocument } from '../model/dossier.ts';
import type { FieldType } from '../model/field.ts';
import { printField } from '../model/print-field.ts';
import { type FoundField, walkFields } from '../model/walk-fields.ts';

/** Types that are printed as they are typed: what is not in the print is printed nowhere. A date can be printed as a year. */
const verbatim: ReadonlySet<FieldType> = new Set(['text', 'email', 'phone', 'url']);

/**
 * Returns the keys of a file's frontmatter that are left out when it is given away: `allow`, with its reasons, and what no document of the
 * dossier prints (`printed` is what they print: see `printedText`) of what may be left out: a telephone number that the house style has
 * no place for, a term that nobody uses. What is printed nowhere but must be there stays: without `kind` or `style` it is another document.
 */
export function leftOutKeys({ data, cuts }: LoadedDocument, printed: string): ReadonlySet<string> {
  const unprinted = walkFields(data).filter((found) => mayGo(found) && !printed.includes(wordsOf(found)));
  const paths = unprinted.map(({ path }) => path.join('.'));
  return new Set(['allow', ...paths].filter((path) => cuts?.has(path)));
}

function mayGo({ field, path }: FoundField): boolean {
  const [top] = path;
  if (top === 'allow' || field.value === undefined || !verbatim.has(field.type)) return false;
  return field.optional === true || top === 'terms';
}

function wordsOf({ field }: FoundField): string {
  return (printField(field) ?? '').replace(/\s+/gu, ' ');
}
