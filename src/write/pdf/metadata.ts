import type { Document } from '../../model/document.ts';
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
  const title = document.title.normalize('NFC');
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

/** Returns the XMP packet (ISO 16684-1). It claims no PDF/UA or PDF/A: that takes proof. */
export function xmpOf({ title, author, language, created }: Metadata): string {
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
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
