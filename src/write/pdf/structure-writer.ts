import type { PdfReference } from './pdfkit-parts.ts';
import { Slot, StructureElement } from './structure.ts';

/** A thing that content points back from: a page's list of marked slots, or the element of an annotation. */
export type ParentEntry = readonly Slot[] | StructureElement;

/** Makes a new object of the file. */
export type NewReference = (data: Record<string, unknown>) => PdfReference;

/**
 * Writes a structure tree into `/StructTreeRoot` (ISO 32000-1 §14.7): elements, the ParentTree (in order of
 * its keys) and the IDTree. pdfkit's own cannot: it knows no ColSpan, Scope of lists, IDs, or the page of an
 * annotation. Empty elements are left out.
 */
export function writeStructure(
  root: StructureElement,
  treeRoot: PdfReference,
  parents: readonly ParentEntry[],
  newReference: NewReference,
): void {
  const references = new Map<StructureElement, PdfReference>();
  const collect = (element: StructureElement): void => {
    if (element.isEmpty() && element !== root) return;
    references.set(element, newReference({}));
    for (const child of element.children) if (child instanceof StructureElement) collect(child);
  };
  collect(root);

  const ids: [string, PdfReference][] = [];
  for (const [element, reference] of references) {
    const parent = element.parent ? references.get(element.parent) : treeRoot;
    Object.assign(reference.data, dictionary(element), { P: parent, ...contentOf(element, references) });
    if (element.options.id) ids.push([element.options.id, reference]);
  }
  ids.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

  const referenceOf = (entry: (typeof parents)[number]) =>
    entry instanceof StructureElement
      ? references.get(entry)
      : entry.map(({ parent }) => references.get(parent));
  Object.assign(treeRoot.data, {
    K: [references.get(root)],
    RoleMap: { Em: 'Span', Strong: 'Span', Ins: 'Span', Del: 'Span' },
    ParentTreeNextKey: parents.length,
    ParentTree: {
      Nums: parents.flatMap((entry, key) => [key, referenceOf(entry)]),
    },
    ...(ids.length > 0 && { IDTree: { Names: ids.flatMap(([id, reference]) => [pdfText(id), reference]) } }),
  });
  for (const reference of references.values()) reference.end();
}

/** Returns a PDF string: pdfkit writes a string object as text and a plain string as a name. */
export function pdfText(text: string): object {
  return Object(text) as object;
}

function dictionary(element: StructureElement): Record<string, unknown> {
  const { lang, alt, actual, title, id } = element.options;
  const attributes = attributesOf(element);
  const expanded = element.expansion();
  return {
    Type: 'StructElem',
    S: element.role,
    ...(lang && { Lang: pdfText(lang) }),
    ...(alt && { Alt: pdfText(alt) }),
    ...(expanded && { E: pdfText(expanded) }),
    ...(actual && { ActualText: pdfText(actual) }),
    ...(title && { T: pdfText(title) }),
    ...(id && { ID: pdfText(id) }),
    ...(attributes && { A: attributes }),
  };
}

function attributesOf(element: StructureElement): Record<string, unknown> | undefined {
  const { scope, columns, numbering } = element.options;
  if (element.box) return { O: 'Layout', Placement: 'Block', BBox: element.box };
  if (scope) return { O: 'Table', Scope: scope, ...(columns && { ColSpan: columns }) };
  if (numbering) return { O: 'List', ListNumbering: numbering };
  return undefined;
}

/** What an element holds: marked content of its own page is a bare number (ISO 32000-1, 14.7.4.2). */
function contentOf(
  element: StructureElement,
  references: ReadonlyMap<StructureElement, PdfReference>,
): { readonly Pg?: PdfReference; readonly K: readonly (number | object)[] } {
  const marks = element.children.flatMap((child) => (child instanceof Slot ? child.marks : []));
  const own = (marks[0] ?? element.annotations[0])?.page;
  const elsewhere = (page: PdfReference) => page !== own && { Pg: page };
  const content = element.children.flatMap((child): (number | object)[] => {
    if (child instanceof Slot)
      return child.marks.map(({ page, mcid }) =>
        page === own ? mcid : { Type: 'MCR', Pg: page, MCID: mcid },
      );
    const reference = references.get(child);
    return reference ? [reference] : [];
  });
  const objects = element.annotations.map(({ page, annotation }) => ({
    Type: 'OBJR',
    ...elsewhere(page),
    Obj: annotation,
  }));
  return { ...(own && { Pg: own }), K: [...content, ...objects] };
}
