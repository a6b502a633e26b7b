/** Makes Word files by hand, as small as they can be, so that a test shows the XML that it is about. */
import { strToU8, zipSync } from 'fflate';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

/** The inner XML of parts by the type of their relationship, and addresses of links by id. */
export interface WordSampleParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly header?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly images?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** Replaces the whole XML of the main part. */
  readonly whole?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const roots: Readonly<Record<string, string>> = {
  numbering: 'w:numbering',
  header: 'w:hdr',
  commentsExtended: 'w15:commentsEx',
};

/** Returns a Word file with this in its body. Its parts have names of their own, for only relationships tell them apart. */
export function wordSample(body: string, parts: WordSampleParts = {}): Uint8Array {
  const { links = {}, images = {}, contentType = main, whole, more = {}, ...texts } = parts;
  const named = Object.entries(texts).map(([type, xml], index) => ({
    type,
    xml,
    path: `d/part${index}.xml`,
  }));
  const relationships = [
    ...named.map(({ type, path }, index) => relationship(`p${index}`, `${office}/${type}`, `/${path}`)),
    ...Object.entries(links).map(([id, target]) => relationship(id, `${office}/hyperlink`, target, true)),
    ...Object.entries(images).map(([id, target]) => relationship(id, `${office}/image`, target)),
  ];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/d/tekst.xml" ContentType="${contentType}"/></Types>`,
    ),
    '_rels/.rels': strToU8(listOf([relationship('r1', `${office}/officeDocument`, 'd/tekst.xml')])),
    'd/_rels/tekst.xml.rels': strToU8(listOf(relationships)),
    'd/tekst.xml': strToU8(whole ?? `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...more,
  };
  for (const { type, xml, path } of named) {
    const root = roots[type] ?? `w:${type}`;
    files[path] = strToU8(`<${root} ${namespaces}>${xml}</${root}>`);
  }
  return zipSync(files);
}

function relationship(id: string, type: string, target: string, isOutside = false): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;
}

function listOf(relationships: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}
