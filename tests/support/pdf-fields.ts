/** Reads the fields of a PDF that people fill in: what they say, where they stand, and what is drawn around them. */
import { pageContents } from './pdf-content.ts';
import { isRef, type PdfDict, PdfObjects } from './pdf-objects.ts';

export interface FieldOnPage {
  readonly name: string | undefined;
  readonly tooltip: string | undefined;
  readonly type: unknown;
  /** 1-based. */
  readonly page: number;
  /** Left, bottom, right, top, in points. */
  readonly rectangle: readonly number[];
  /** Of the element of the structure tree that it belongs to. */
  readonly role: unknown;
  readonly alt: string | undefined;
  /** Where that element stands in the order of reading, from 0. */
  readonly heard: number;
  readonly isFilled: boolean;
}
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** Order in which the tab key goes: `/S` is that of the structure. */
  readonly tabs: unknown;
  /** Horizontal lines to write on. */
  readonly lines: readonly { readonly y: number; readonly left: number; readonly right: number }[];
  readonly glyphs: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** The fields in the order of the form. */
export function fieldsOf(bytes: Uint8Array): FieldOnPage[] {
  const pdf = new PdfObjects(bytes);
  const catalog = pdf.dict(pdf.trailer.Root);
  if (!catalog.AcroForm) return [];
  const pages = pdf.list(pdf.dict(catalog.Pages).Kids);
  const heard = formsInOrder(pdf, catalog);
  return pdf.list(pdf.dict(catalog.AcroForm).Fields).map((reference): FieldOnPage => {
    const field = pdf.dict(reference);
    const id = isRef(reference) ? reference.ref : 0;
    const index = heard.findIndex((kind) => kind.field === id);
    const element = heard[index]?.element;
    return {
      name: pdf.text(field.T),
      tooltip: pdf.text(field.TU),
      type: field.FT,
      page: 1 + pages.findIndex((page) => isListed(pdf, page, id)),
      rectangle: pdf.list(field.Rect).map(Number),
      role: element?.S,
      alt: element && pdf.text(element.Alt),
      heard: index,
      isFilled: field.V !== undefined,
    };
  });
}

/** What signing each field locks: how, and which fields (ISO 32000-1, table 233); by name of the field. */
export function locksOf(bytes: Uint8Array): Record<string, readonly unknown[]> {
  const pdf = new PdfObjects(bytes);
  const fields = pdf.list(pdf.dict(pdf.dict(pdf.trailer.Root).AcroForm).Fields).map((each) => pdf.dict(each));
  const signatures = fields.filter(({ FT }) => FT === '/Sig');
  return Object.fromEntries(
    signatures.map(({ T, Lock }) => {
      const lock = Lock && pdf.dict(Lock);
      return [pdf.text(T), lock ? [lock.Action, ...pdf.list(lock.Fields).map((each) => pdf.text(each))] : []];
    }),
  );
}

/** All pages, in order. */
export function drawnPages(bytes: Uint8Array): DrawnPage[] {
  const pdf = new PdfObjects(bytes);
  const references = pdf.list(pdf.dict(pdf.dict(pdf.trailer.Root).Pages).Kids);
  return pageContents(pdf).map(({ glyphs }, index) => {
    const page = pdf.dict(references[index]);
    const [, , width = 0, height = 0] = pdf.list(page.MediaBox).map(Number);
    const content = pdf.stream(page.Contents);
    const strokes = content.matchAll(/^0\.6 w\n(?:.+\n){3}([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l\n/gm);
    const lines = [...strokes].map(([, left, y, right]) => ({
      y: height - Number(y),
      left: Number(left),
      right: Number(right),
    }));
    return { width, height, tabs: page.Tabs, lines, glyphs };
  });
}

function isListed(pdf: PdfObjects, page: Parameters<PdfObjects['dict']>[0], id: number): boolean {
  return pdf.list(pdf.dict(page).Annots).some((annotation) => isRef(annotation) && annotation.ref === id);
}

/** The elements that hold a field, in the order of reading, with the number of the field's object. */
function formsInOrder(pdf: PdfObjects, catalog: PdfDict): { element: PdfDict; field: number }[] {
  const found: { element: PdfDict; field: number }[] = [];
  const visit = (element: PdfDict): void => {
    for (const kid of pdf.list(element.K)) {
      if (typeof kid === 'number') continue;
      const child = pdf.dict(kid);
      if (child.Type === '/StructElem') visit(child);
      else if (child.Type === '/OBJR' && child.Obj && isRef(child.Obj as never)) {
        const { ref } = child.Obj as { ref: number };
        if (pdf.dict(child.Obj).Subtype === '/Widget') found.push({ element, field: ref });
      }
    }
  };
  visit(pdf.dict(catalog.StructTreeRoot));
  return found;
}
