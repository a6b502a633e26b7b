import type { PdfValue } from '../pdf-file/pdf-value.ts';

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

/** Says in Dutch what an object of a file is; when it does not show, what the object is that refers to it. */
export function pdfKind(object: PdfValue | undefined, key: string, above: string): string {
  const nameIn = (name: string): string | undefined => {
    const value = object && 'entries' in object ? object.entries.get(name) : undefined;
    return value?.kind === 'name' ? value.text : undefined;
  };
  const type = nameIn('Type') ?? '';
  const name = nameIn(nameOf[type] ?? '');
  const kind = byType[type] ?? byKey[key] ?? above;
  return name ? `${kind} ${name}` : kind;
}
