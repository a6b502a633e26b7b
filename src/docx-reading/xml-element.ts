import { SaxesParser } from 'saxes';

/** An element of XML. Names have the prefix that the standard uses for their namespace, whatever the file has: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** A file that is no XML, or XML that no word processor writes. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Prefixes by namespace; the second form is that of ISO/IEC 29500 Strict. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic:',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt:',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  // Of our own: `write/docx/carried-files.ts`.
  'urn:akkoord:carried-files:1': 'carried:',
};

/** XML that is well formed and larger than what anybody writes. */
export class XmlLimit extends XmlError {
  /** Local names of what there are too many of. */
  readonly names: readonly string[];

  constructor(names: readonly string[], max: number) {
    super(`more than ${max} of ${names.join(', ')}`);
    this.names = names;
  }
}

/** The most elements with some local names. */
export interface ElementLimit {
  readonly names: readonly string[];
  readonly max: number;
}

/** Elements in elements: the parser looks a namespace up in all of them, so that time grows with the square. */
const MAX_DEPTH = 256;
/** An agreement of 50,000 words, each in a run of its own with its looks, has some 400,000. */
const MAX_ELEMENTS = 500_000;

/**
 * Reads XML into elements. A document type is refused, so that no entity can grow or name a file. Reading stops at the first element
 * that is too much.
 * @throws XmlError
 */
export function parseXml(bytes: Uint8Array, limits: readonly ElementLimit[] = []): XmlElement {
  const counted = counter(limits);
  const parser = new SaxesParser({ xmlns: true });
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlError('document type');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    counted(local);
    if (open.length > MAX_DEPTH) throw new XmlError(`more than ${MAX_DEPTH} elements in each other`);
    const element = {
      name: named(uri, local),
      attributes: Object.fromEntries(
        Object.values(attributes).map((each) => [named(each.uri, each.local), each.value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const text = (value: string): void => {
    open.at(-1)?.children.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decode(bytes)).close();
  const [first] = elementsIn(root);
  if (!first) throw new XmlError('no element');
  return first;
}

/** Returns what counts elements by their local names. @throws XmlLimit */
function counter(limits: readonly ElementLimit[]): (local: string) => void {
  const all = limits.map((limit) => ({ limit, count: 0 }));
  const byName = new Map(all.flatMap((each) => each.limit.names.map((name) => [name, each] as const)));
  let count = 0;
  return (local) => {
    count += 1;
    if (count > MAX_ELEMENTS) throw new XmlLimit(['*'], MAX_ELEMENTS);
    const own = byName.get(local);
    if (!own) return;
    own.count += 1;
    if (own.count > own.limit.max) throw new XmlLimit(own.limit.names, own.limit.max);
  };
}

/** Returns the elements in an element, in order, with one of the names when any are given. */
export function elementsIn(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** Returns the first element with a name in an element. */
export function elementIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** Returns the element at the end of a path of names. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce((at: XmlElement | undefined, name) => elementIn(at, name), element);
}

/** Returns the text in an element, of those in it too. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Returns the value of a property of Word: `w:val`. */
export function wordValue(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** Says whether a property of Word that can be on or off is on; without a value it is (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(wordValue(element) ?? 'true');
}

function named(uri: string, local: string): string {
  if (uri === '') return local;
  return `${prefixes[uri] ?? '?:'}${local}`;
}

/** XML is UTF-8 unless it begins with a byte order mark (XML 1.0, 4.3.3). @throws XmlError */
function decode(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('no Unicode text');
  }
}
