import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { loadPdfLib } from '../pdf-file/load-pdf-lib.ts';

const pdf = await loadPdfLib();

/** What an object is by its `/Type`. */
const byType: Readonly<Record<string, string>> = {
  Catalog: 'hoofdobject',
  Pages: 'lijst van pagina’s',
  Page: 'pagina',
  Font: 'lettertype',
  FontDescriptor: 'lettertype',
  StructTreeRoot: 'structuurboom',
  StructElem: 'structuurelement',
  Namespace: 'structuurboom',
  Metadata: 'metadata',
  Filespec: 'bijlage',
  EmbeddedFile: 'bijlage',
  XObject: 'afbeelding',
  ExtGState: 'tekeninstelling',
  Annot: 'link of aantekening',
  Outlines: 'bladwijzers',
  OutputIntent: 'kleurprofiel',
  Sig: 'handtekening',
};

/** What an object is by the key under which another refers to it. */
const byKey: Readonly<Record<string, string>> = {
  Contents: 'inhoud van een pagina',
  Resources: 'hulpmiddelen van een pagina',
  Annots: 'link of aantekening',
  Info: 'documentgegevens',
  Metadata: 'metadata',
  Names: 'namen en sprongdoelen',
  Dests: 'namen en sprongdoelen',
  EmbeddedFiles: 'bijlage',
  Outlines: 'bladwijzers',
  OutputIntents: 'kleurprofiel',
  DestOutputProfile: 'kleurprofiel',
  AcroForm: 'formulier',
  Font: 'lettertype',
  ToUnicode: 'lettertype',
  StructTreeRoot: 'structuurboom',
  ParentTree: 'structuurboom',
};

/** The key that names one among others of its kind. */
const nameOf: Readonly<Record<string, string>> = {
  Font: 'BaseFont',
  FontDescriptor: 'FontName',
  StructElem: 'S',
};

/** Says in Dutch what an object is; when it does not show, what the object is that refers to it. */
export function pdfKind(object: PDFObject | undefined, key: string, above: string): string {
  const type = nameIn(object, 'Type') ?? '';
  const name = nameIn(object, nameOf[type] ?? '');
  const kind = byType[type] ?? byKey[key] ?? above;
  return name ? `${kind} ${name}` : kind;
}

/** Returns the dictionary of an object, also of a stream. */
export function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  return object instanceof pdf.PDFStream ? object.dict : object instanceof pdf.PDFDict ? object : undefined;
}

function nameIn(object: PDFObject | undefined, key: string): string | undefined {
  const value = dictOf(object)?.get(pdf.PDFName.of(key));
  return value instanceof pdf.PDFName ? value.decodeText() : undefined;
}
