/** Reads the structure tree of a PDF back: what a screen reader hears, and in which order. */
import { type PageContent, pageContents } from './pdf-content.ts';
import { isRef, type PdfDict, PdfObjects, type PdfValue } from './pdf-objects.ts';

export interface StructureNode {
  readonly role: string;
  /** As `Scope=Column`, in order of name. */
  readonly attributes: readonly string[];
  readonly children: readonly (StructureNode | string)[];
}

/** Reads the tree; `undefined` when the file has none. */
export function structureOf(pdf: PdfObjects): StructureNode | undefined {
  const tree = pdf.dict(pdf.trailer.Root).StructTreeRoot;
  if (tree === undefined) return undefined;
  const pages = new Map(pageContents(pdf).map((page) => [page.id, page]));
  const [root] = pdf.list(pdf.dict(tree).K);
  return root === undefined ? undefined : readElement(pdf, pdf.dict(root), pages);
}

function readElement(
  pdf: PdfObjects,
  element: PdfDict,
  pages: ReadonlyMap<number, PageContent>,
): StructureNode {
  const drawn = (page: PdfValue | undefined, mcid: number) =>
    pages.get(page && isRef(page) ? page.ref : 0)?.marked.get(mcid) ?? '';
  const fields: string[] = [];
  const children = pdf.list(element.K).flatMap((kid): (StructureNode | string)[] => {
    if (typeof kid === 'number') return [drawn(element.Pg, kid)];
    const content = pdf.dict(kid);
    if (content.Type === '/StructElem') return [readElement(pdf, content, pages)];
    if (content.Type === '/OBJR') {
      const tooltip = element.Alt === undefined && content.Obj && pdf.text(pdf.dict(content.Obj).TU);
      if (tooltip) fields.push(`TU=${tooltip}`);
      return [];
    }
    return [drawn(content.Pg, Number(content.MCID))];
  });
  const attributes = [...attributesOf(pdf, element), ...fields];
  return { role: String(element.S).slice(1), attributes, children };
}

function attributesOf(pdf: PdfObjects, element: PdfDict): string[] {
  const own = ['Alt', 'ActualText', 'E', 'ID', 'Lang'].flatMap((key) => {
    const text = pdf.text(element[key]);
    return text === undefined ? [] : [`${key}=${text}`];
  });
  const { O: _owner, Placement: _placement, ...rest } = element.A ? pdf.dict(element.A) : {};
  return [...own, ...Object.entries(rest).map(([key, value]) => `${key}=${shown(value)}`)];
}

function shown(value: PdfValue): string {
  if (Array.isArray(value)) return value.map((part) => Math.round(Number(part))).join(' ');
  return String(value).replace(/^\//u, '');
}

/** Prints the tree as an outline: role, attributes, text; one element a line. */
export function outlineOf(node: StructureNode, depth = 0): string {
  const name = [node.role, ...node.attributes].join(' ');
  const indent = '  '.repeat(depth);
  const isLeaf = node.children.every((child) => typeof child === 'string');
  if (isLeaf) {
    const text = node.children.join('');
    return `${indent}${name}${text === '' ? '' : ` "${text}"`}\n`;
  }
  const children = node.children.map((child) =>
    typeof child === 'string' ? `${indent}  "${child}"\n` : outlineOf(child, depth + 1),
  );
  return `${indent}${name}\n${children.join('')}`;
}

const wholePiece = /^(H[1-6]|P|Caption|TH|TD|Lbl|TOCI)$/u;

/** The text of the tree in pieces, as `sequence` gives them of a document: list marks and page numbers of the contents left out. */
export function piecesOf(node: StructureNode): string[] {
  return collect(node)
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter((piece) => piece !== '');
}

function collect(node: StructureNode): string[] {
  if (node.role === 'TOCI') return [textOf(node).replace(/\d+$/u, '')];
  if (wholePiece.test(node.role)) return [textOf(node)];
  const marksAreText = node.attributes.includes('ListNumbering=None');
  const loose = node.role === 'LBody' && !node.children.some((child) => isBlock(child));
  if (loose) return [textOf(node)];
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    if (node.role === 'L' && !marksAreText)
      return child.children.flatMap((part) => (isBlock(part) && part.role !== 'Lbl' ? collect(part) : []));
    return collect(child);
  });
}

function isBlock(child: StructureNode | string): child is StructureNode {
  return (
    typeof child !== 'string' &&
    !['Span', 'Em', 'Strong', 'Ins', 'Del', 'Link', 'Reference'].includes(child.role)
  );
}

export function textOf(node: StructureNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Reads a PDF's bytes. */
export function openPdf(bytes: Uint8Array): PdfObjects {
  return new PdfObjects(bytes);
}
