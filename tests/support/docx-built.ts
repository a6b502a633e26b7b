/** Takes a dossier through every stage up to the finished Word file, with the project's own templates, house styles and fonts. */
import type { Nodes, Root, RootContent } from 'mdast';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import type { Attachment } from '../../src/model/attachment.ts';
import type { Document } from '../../src/model/document.ts';
import { contentOf, sequence } from '../../src/model/final-text.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { writers } from '../../src/write/writers.ts';
import { attribute, below, type DocxParts, type Element, openDocx } from './docx-parts.ts';
import { type DocxParagraph, readDocx } from './docx-text.ts';

export interface BuiltDocx {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly parts: DocxParts;
  /** The headings that the contents or a reference names, in reading order, with the page that stands in the file, 1-based. */
  readonly targets: readonly Target[];
  /** What the tree says, as Word shows it: see `asInWord`. References carry the page that the file names. */
  readonly said: readonly string[];
}

export interface Target {
  /** Of the heading in the tree. */
  readonly id: string;
  readonly text: string;
  readonly page: number;
  /** Its paragraph in the file. */
  readonly element: Element;
}

/** Resolves the main document of a dossier. A finding of any weight is a failure of the test. */
export function resolvedDossier(folder: string, host: Host): Document {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic) => findings.push(finding);
  const dossier = loadDossier(folder, host, report);
  const composed = dossier && compose(dossier.main, dossier, report);
  const document = composed && resolve(composed, dossier, report);
  if (!document || findings.length > 0) throw new Error(`not built: ${described(findings)}`);
  return document;
}

/** What goes along in every file, so that all judges see it. */
const carried: Attachment = {
  name: 'bron.md',
  mediaType: 'text/markdown',
  relationship: 'Source',
  description: 'De tekst “hier”',
  bytes: new TextEncoder().encode('# Kop\n\n\tA & B < C\n'),
};
const origin = { commit: '0'.repeat(40), sources: [{ path: 'bladen/bron.md', sha256: '1'.repeat(64) }] };

/** Writes a resolved document. A finding of any weight is a failure of the test. */
export async function builtDocx(document: Document, host: Host): Promise<BuiltDocx> {
  const findings: Diagnostic[] = [];
  const report = (finding: Diagnostic) => findings.push(finding);
  const bytes = (await writers.docx.write(document, host, report, [carried], origin))?.bytes;
  if (!bytes || findings.length > 0) throw new Error(`not written: ${described(findings)}`);
  const parts = openDocx(bytes);
  const shown = asInWord(document);
  const targets = targetsOf(shown.root, parts);
  const pages = new Map(targets.map(({ id, page }) => [id, page]));
  const said = sequence(shown, (id) => pages.get(id) ?? Number.NaN);
  return { document, bytes, parts, targets, said };
}

function described(findings: readonly Diagnostic[]): string {
  return findings
    .map(({ rule, message, span }) => `${rule} ${span?.file}:${span?.start.line} ${message}`)
    .join('; ');
}

/**
 * Footnotes stand at the foot of Word's pages and not in a list of their own, so they come last, and the heading of that list is
 * gone from the text and from the table of contents. All else is in Word as it is in the tree.
 */
export function asInWord(document: Document): Document {
  const { children } = document.root;
  const at = children.findIndex((node) => node.type === 'footnotes');
  const notes = children[at];
  if (!notes) return document;
  const before = children[at - 1];
  const heading = before?.type === 'heading' ? before : undefined;
  const others = children.filter((node) => node !== notes && node !== heading);
  const listed = others.map(
    (node): RootContent =>
      node.type === 'toc'
        ? { ...node, children: node.children.filter(({ target }) => target !== heading?.data?.id) }
        : node,
  );
  return { ...document, root: { ...document.root, children: [...listed, notes] } };
}

/**
 * Pairs the headings that the tree points at with the bookmarks that fields of the file point at, in order, and reads the pages.
 * Throws when they are not the same headings, or when the file names two pages for one heading.
 */
function targetsOf(root: Root, parts: DocxParts): Target[] {
  const { body, footnotes } = readDocx(parts);
  const named = new Map<string, number>();
  const everything = [...body, ...footnotes.flatMap(({ paragraphs }) => paragraphs)];
  for (const { name, page } of everything.flatMap(pageFields)) {
    if (named.has(name) && named.get(name) !== page) throw new Error(`two pages for bookmark ${name}`);
    named.set(name, page);
  }
  const marked = body.flatMap((paragraph) => {
    const names = below(paragraph.element, 'w:bookmarkStart').map((mark) => attribute(mark, 'w:name') ?? '');
    const pages = [...new Set(names.flatMap((name) => named.get(name) ?? []))];
    if (pages.length > 1) throw new Error(`two pages for "${paragraph.text}"`);
    return pages.map((page) => ({ ...paragraph, page }));
  });
  const wanted = pointedAt(root);
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text).join('\n');
  if (texts(wanted) !== texts(marked))
    throw new Error(
      `not the headings that the tree points at:\n${texts(marked)}\ninstead of\n${texts(wanted)}`,
    );
  return marked.flatMap(({ text, page, element }, index) => {
    const id = wanted[index]?.id;
    return id === undefined ? [] : [{ id, text, page, element }];
  });
}

/** The PAGEREF fields in a paragraph: the bookmark each names and the number that it shows. */
export function pageFields({ element, text }: DocxParagraph): { name: string; page: number }[] {
  const found: { name: string; page: number }[] = [];
  let open: { name: string; result: string } | undefined;
  let shown = false;
  for (const node of below(element, 'w:fldChar', 'w:instrText', 'w:t')) {
    if (node.nodeName === 'w:instrText') {
      const name = /^\s*PAGEREF\s+(\S+)/.exec(node.textContent ?? '')?.[1];
      if (name !== undefined) open = { name, result: '' };
    } else if (node.nodeName === 'w:t') {
      if (open && shown) open.result += node.textContent;
    } else {
      shown = attribute(node, 'w:fldCharType') === 'separate';
      if (attribute(node, 'w:fldCharType') === 'end' && open) {
        if (!/^[1-9]\d*$/.test(open.result)) throw new Error(`"${text}": page "${open.result}"`);
        found.push({ name: open.name, page: Number(open.result) });
        open = undefined;
      }
    }
  }
  return found;
}

/** Headings that an entry of the contents or a page number names, in reading order, with the text that they are printed with. */
function pointedAt(root: Root): { id: string; text: string }[] {
  const everything = (node: Nodes): Nodes[] => [node, ...contentOf(node).flatMap(everything)];
  const nodes = everything(root);
  const targets = new Set(
    nodes.flatMap((node) => (node.type === 'tocEntry' || node.type === 'pageNumber' ? [node.target] : [])),
  );
  return nodes.flatMap((node) => {
    const id = node.type === 'heading' ? node.data?.id : undefined;
    if (id === undefined || !targets.has(id)) return [];
    const alone = { root: { type: 'root', children: [node] } } as unknown as Document;
    return [{ id, text: sequence(alone).join('') }];
  });
}
