import { posix } from 'node:path';
import type { Link, PhrasingContent } from 'mdast';
import type { Document } from '../model/document.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { type DocumentLink, spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { textOf } from '../model/text-of.ts';
import { type HeadingIndex, headingIndex } from './heading-index.ts';
import type { Target } from './heading-targets.ts';
import type { Pass, PassContext } from './pass.ts';
import { ambiguousHeading, unknownDocument, unknownHeading } from './reference-findings.ts';

/**
 * Turns links within the document into references with their words: "tekst (pagina 4)", "pagina 4" when the link has no text,
 * "bijlage 1, pagina 13" for what stands in an annex. A link to another document of the dossier says which, and gets the pages of the
 * heading when that document has been laid out. Links to elsewhere (`https:`, `mailto:`) stay links. Reports links to a
 * heading that is not there, to one of two equal headings, and to a document that is not part of this one.
 */
export const linkReferences: Pass = (root, context) => {
  const own = headingIndex(root);
  const { dossier } = context;
  const parts = new Set([...documentsOf(dossier), ...dossier.interventions].map((part) => part.file));
  let origin = context.document.file;
  return replaceNodes(root, (node) => {
    if (node.type === 'heading') origin = node.data?.origin ?? origin;
    if (node.type !== 'link' || leavesDocument(node.url)) return undefined;
    const written = spanOf(node).file;
    // A link that a template wrote is read as if it stood in the document at that point.
    const base = parts.has(written) ? written : origin;
    return referTo(node, base, own, context);
  });
};

function leavesDocument(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//');
}

function referTo(
  link: Link,
  base: string,
  own: HeadingIndex,
  context: PassContext,
): readonly PhrasingContent[] {
  const { file, slug } = splitUrl(link.url, base);
  const { targets, match } = own.inFile(file);
  const matches = slug === '' ? targets.slice(0, 1) : match(slug);
  // A document that shows a section of another has only some of its headings.
  const isElsewhere = ownerOf(file, context) && (slug === '' || matches.length === 0);
  if (isElsewhere || (targets.length === 0 && file !== context.document.file))
    return referElsewhere(link, file, slug, base, own, context);
  const [target, second] = matches;
  if (target && !second) return [reference(link, target)];
  context.report(
    target
      ? ambiguousHeading(link, slug, matches)
      : unknownHeading(link, slug, { file, base, targets, other: inDossier(slug, own, context) }),
  );
  return link.children;
}

/** A heading of the document, or else of another in the dossier. */
function inDossier(slug: string, own: HeadingIndex, { others = [] }: PassContext): Target | undefined {
  for (const index of [own, ...others.map(({ root }) => headingIndex(root))]) {
    const found = index.withSlug(slug);
    if (found) return found;
  }
  return undefined;
}

/** Another document of the dossier: its number as an annex, or its title, and the pages of the heading. */
function referElsewhere(
  link: Link,
  file: string,
  slug: string,
  base: string,
  own: HeadingIndex,
  context: PassContext,
): readonly PhrasingContent[] {
  const other = ownerOf(file, context);
  if (!other) return referToPart(link, file, base, context);
  const data = { span: spanOf(link) };
  const text = (value: string): PhrasingContent => ({ type: 'text', value, data });
  const name = nameOf(other, context);
  if (slug === '') return worded(link, { file: other.file }, [text(name)], text);
  const { targets, match } = headingIndex(other.root).inFile(file);
  const matches = match(slug);
  const [target, second] = matches;
  if (target && !second) {
    const pages: PhrasingContent = { type: 'pageRange', file: other.file, target: target.id, data };
    return worded(link, { file: other.file, target: target.id }, [text(`${name}, pagina `), pages], text);
  }
  context.report(
    target
      ? ambiguousHeading(link, slug, matches)
      : unknownHeading(link, slug, { file, base, targets, other: inDossier(slug, own, context) }),
  );
  return link.children;
}

/** "tekst (bijlage 1, pagina 13)", or only what stands between the brackets when the link has no text. */
function worded(
  link: Link,
  to: Pick<DocumentLink, 'file' | 'target'>,
  reference: readonly PhrasingContent[],
  text: (value: string) => PhrasingContent,
): PhrasingContent[] {
  const words =
    textOf(link).trim() === '' ? [...reference] : [...link.children, text(' ('), ...reference, text(')')];
  return [{ type: 'documentLink', ...to, children: words, data: { span: spanOf(link) } }];
}

/** "bijlage 1" when the document that refers lists the other as an annex, else its title. */
function nameOf(other: Document, { document, dossier }: PassContext): string {
  const own = documentsOf(dossier).find((each) => each.file === document.file)?.data;
  const annexes = own && 'annexes' in own ? (own.annexes ?? []) : [];
  const number = annexes.findIndex(
    ({ value = '' }) => posix.join(posix.dirname(document.file), value) === other.file,
  );
  return number < 0 ? `“${other.title}”` : `bijlage ${number + 1}`;
}

/** The other document of the dossier that a file is, or that prints it, as an agenda does its sheets. */
function ownerOf(file: string, { document, dossier, others = [] }: PassContext): Document | undefined {
  if (file === document.file) return undefined;
  return others.find((each) => each.file === file || (each.file === dossier.main.file && holds(each, file)));
}

function holds(document: Document, file: string): boolean {
  return document.root.children.some((node) => node.type === 'heading' && node.data?.origin === file);
}

/** A sheet that is built alone may point at another part of its dossier: then the reader is told where to look. */
function referToPart(
  link: Link,
  file: string,
  base: string,
  context: PassContext,
): readonly PhrasingContent[] {
  const parts = partsOf(context);
  const known = [...documentsOf(context.dossier), ...parts];
  const part = known.find((each) => each.file === file && each.file !== context.document.file);
  if (!part) {
    const { folder, main, unreadable } = context.dossier;
    const files = [...new Set(known.map((each) => each.file))];
    const hasSheets = 'interventions' in main.data;
    if (!unreadable?.includes(file))
      context.report(unknownDocument(link, { file, base, folder, files, hasSheets }));
    return link.children;
  }
  const span = spanOf(link);
  const title = `zie “${part.data.title.raw}”`;
  const value = textOf(link).trim() === '' ? title : ` (${title})`;
  return [...link.children, { type: 'text', value, data: { span } }];
}

function partsOf({ dossier }: PassContext): readonly LoadedDocument[] {
  return [dossier.main, ...dossier.interventions];
}

/** Names of headings are in small letters (`headingSlug`), whatever was typed. */
function splitUrl(url: string, base: string): { file: string; slug: string } {
  const [path = '', ...rest] = url.split('#');
  const file = path === '' ? base : posix.join(posix.dirname(base), decode(path));
  return { file, slug: decode(rest.join('#')).toLowerCase() };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

function reference(link: Link, target: Target): PhrasingContent {
  const data = { span: spanOf(link) };
  const text = (value: string): PhrasingContent => ({ type: 'text', value, data });
  const before = target.annex ? `${target.annex.toLowerCase()}, pagina ` : 'pagina ';
  const page: PhrasingContent = { type: 'pageNumber', target: target.id, data };
  const children: PhrasingContent[] =
    textOf(link).trim() === ''
      ? [text(before), page]
      : [...link.children, text(` (${before}`), page, text(')')];
  return { type: 'reference', target: target.id, children, data };
}
