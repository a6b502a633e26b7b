import type { Document } from '../../model/document.ts';
import { windowTitle } from '../../model/window-title.ts';
import { creationMoment } from '../creation-moment.ts';

/** What the file says about itself. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** `2022-09-28T00:00:00Z`. */
  readonly created: string;
  /** The info dictionary, as pdfkit takes it. */
  readonly info: Readonly<Record<string, unknown>>;
}

const program = 'Akkoord';

/** Returns the metadata of a document. No clock is read: the same source gives the same bytes. */
export function metadataOf(document: Document, sourceDateEpoch: number | undefined): Metadata {
  const { iso, pdf } = creationMoment(document.date, sourceDateEpoch);
  const title = windowTitle(document).normalize('NFC');
  const author = document.author.normalize('NFC');
  return {
    title,
    author,
    language: document.language,
    created: iso,
    info: {
      Producer: program,
      Creator: program,
      CreationDate: pdf,
      ModDate: pdf,
      Title: title,
      ...(author && { Author: author }),
    },
  };
}

/**
 * Returns the XMP packet (ISO 16684-1). Whether it claims that the file is PDF/UA-1 (ISO 14289-1, 5) and
 * PDF/A-3a (ISO 19005-3, 6.6.4) is for who has proof; PDF/A requires a description of `pdfuaid` (6.6.2.3).
 */
export function xmpOf({ title, author, language, created }: Metadata, claims: boolean): string {
  const creator = author
    ? `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>\n`
    : '';
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
${creator}<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:ModifyDate>${created}</xmp:ModifyDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<pdf:Producer>${program}</pdf:Producer>
</rdf:Description>
${claims ? claimed : ''}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const claimed = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
