import type { LoadedDocument } from '../model/dossier.ts';
import type { FieldType } from '../model/field.ts';
import { printField } from '../model/print-field.ts';
import { type FoundField, walkFields } from '../model/walk-fields.ts';

/** Types printed as authored: text not in the output is not printed. A date may be printed as a year. */
const verbatim: ReadonlySet<FieldType> = new Set(['text', 'email', 'phone', 'url']);

/**
 * Returns the keys of a file's frontmatter that are not published: `allow`, with its reasons, and optional
 * fields that no document of the dossier prints, such as a telephone number that the house style does not
 * show, or an unused term. `printed` is the text that they print (see `printedText`). Required keys stay:
 * without `kind` or `style` it is another document.
 */
export function leftOutKeys({ data, cuts }: LoadedDocument, printed: string): ReadonlySet<string> {
  const unprinted = walkFields(data).filter(
    (found) => mayGo(found) && !printed.includes((printField(found.field) ?? '').replace(/\s+/gu, ' ')),
  );
  const paths = unprinted.map(({ path }) => path.join('.'));
  return new Set(['allow', ...paths].filter((path) => cuts?.has(path)));
}

function mayGo({ field, path }: FoundField): boolean {
  const [top] = path;
  if (top === 'allow' || field.value === undefined || !verbatim.has(field.type)) return false;
  return field.optional === true || top === 'terms';
}
