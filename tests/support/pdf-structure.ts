/** Reads the structure tree of a PDF back with pdf.js, as text. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree with what is drawn in it. */
export interface StructureNode {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: (StructureNode | string)[];
}

/** One page as pdf.js sees it. */
export interface PageText {
  readonly structure: StructureNode | undefined;
  /** Text outside the structure: running lines, repeated headers, the mark of a draft. */
  readonly artifacts: string;
  readonly words: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly links: readonly { readonly contents: string; readonly target: string }[];
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: PageText[]; outline: string[] }> {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    verbosity: 0,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  const outline = bookmarks((await document.getOutline()) ?? [], 0);
  await task.destroy();
  return { pages, outline };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const words: PageText['words'][number][] = [];
  const open: (string | undefined)[] = [];
  let artifacts = '';
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id === undefined) artifacts += item.str;
      else texts.set(id, (texts.get(id) ?? '') + item.str);
      words.push({ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const tree = await page.getStructTree();
  const annotations = await page.getAnnotations();
  return {
    structure: tree ? fromPdfJs(tree, texts) : undefined,
    artifacts,
    words,
    links: annotations.map((annotation) => ({
      contents: annotation.contentsObj?.str ?? '',
      target: annotation.unsafeUrl ?? String(annotation.dest),
    })),
  };
}

interface RawNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

function fromPdfJs(node: RawNode, texts: ReadonlyMap<string, string>): StructureNode {
  const children = (node.children ?? []).flatMap((child): (StructureNode | string)[] => {
    if (child.role) return [fromPdfJs(child, texts)];
    return child.type === 'content' && child.id ? [texts.get(child.id) ?? ''] : [];
  });
  const { role = '', alt, lang } = node;
  return { role, children, ...(alt && { alt }), ...(lang && { lang }) };
}

function bookmarks(items: readonly { title: string; items: readonly object[] }[], depth: number): string[] {
  return items.flatMap((item) => [
    '  '.repeat(depth) + item.title,
    ...bookmarks(item.items as typeof items, depth + 1),
  ]);
}
