import { posix } from 'node:path';
import type { Link, PhrasingContent } from 'mdast';
import type { Document } from '../model/document.ts';
import { allDocumentsOf, documentsOf } from '../model/documents-of.ts';
import { type DocumentLink, spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { textOf } from '../model/text-of.ts';
import type { Words } from '../model/words.ts';
import { type HeadingIndex, headingIndex } from './heading-index.ts';
import type { Target } from './heading-targets.ts';
import type { Pass, PassContext } from './pass.ts';
import { ambiguousHeading, unknownDocument, unknownHeading } from './reference-findings.ts';
import { splitUrl } from './split-url.ts';

/**
 * Turns links within the document into references with words: "tekst (pagina 4)", "pagina 4" for a link
 * without text, "bijlage 1, pagina 13" for a heading in an annex. A link to another document of the dossier
 * names that document, and the pages of the heading once it is laid out. External links (`https:`, `mailto:`)
 * stay links. Reports links to an unknown heading, to one of two equal headings, and to a file outside the
 * dossier.
 */
export const linkReferences: Pass = (root, context) => {
  const own = headingIndex(root);
  const { dossier } = context;
  const parts = new Set(allDocumentsOf(dossier).map((part) => part.file));
  let origin = context.document.file;
  return replaceNodes(root, (node) => {
    if (node.type === 'heading') origin = node.data?.origin ?? origin;
    if (node.type !== 'link' || leavesDocument(node.url)) return undefined;
    const written = spanOf(node).file;
    // A link written by a template is relative to the document it appears in.
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
  if (target && !second) return [reference(link, target, context.document.words)];
  return unresolved(link, slug, matches, { file, base, targets }, own, context);
}
/** Reports a link to an unknown heading, or to one of several. Returns the words of the link. */
function unresolved(
  link: Link,
  slug: string,
  matches: readonly Target[],
  at: { readonly file: string; readonly base: string; readonly targets: readonly Target[] },
  own: HeadingIndex,
  context: PassContext,
): readonly PhrasingContent[] {
  context.report(
    matches.length > 0
      ? ambiguousHeading(link, slug, matches)
      : unknownHeading(link, slug, {
          ...at,
          other: inDossier(slug, own, context),
          dossier: context.dossier,
        }),
  );
  return link.children;
}

/** Finds a heading in the document, else in another of the dossier. */
function inDossier(slug: string, own: HeadingIndex, { others = [] }: PassContext): Target | undefined {
  for (const index of [own, ...others.map(({ root }) => headingIndex(root))]) {
    const found = index.withSlug(slug);
    if (found) return found;
  }
  return undefined;
}

/** Refers to another document of the dossier: its annex number or title, and the pages of the heading. */
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
  const { references } = context.document.words;
  const name = nameOf(other, context);
  if (slug === '') return worded(link, { file: other.file }, [text(name)], text);
  const { targets, match } = headingIndex(other.root).inFile(file);
  const matches = match(slug);
  const [target, second] = matches;
  if (target && !second) {
    const pages: PhrasingContent = { type: 'pageRange', file: other.file, target: target.id, data };
    const words = around(references.part({ where: name, page: hole }), pages, text);
    return worded(link, { file: other.file, target: target.id }, words, text);
  }
  return unresolved(link, slug, matches, { file, base, targets }, own, context);
}

/** "tekst (bijlage 1, pagina 13)", or without text only what is between the brackets. */
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

/** Where a node comes in a text; for private use, so no source holds it. */
const hole = '\ue000';

/** Puts a node in a text, where its hole is. */
function around(
  worded: string,
  node: PhrasingContent,
  text: (value: string) => PhrasingContent,
): PhrasingContent[] {
  const [before = '', after = ''] = worded.split(hole);
  return [...(before === '' ? [] : [text(before)]), node, ...(after === '' ? [] : [text(after)])];
}

/** "bijlage 1" if the referring document lists the other as an annex, else its title. */
function nameOf(other: Document, { document, dossier }: PassContext): string {
  const own = documentsOf(dossier).find((each) => each.file === document.file)?.data;
  const annexes = own && 'annexes' in own ? (own.annexes ?? []) : [];
  const number = annexes.findIndex(
    ({ value = '' }) => posix.join(posix.dirname(document.file), value) === other.file,
  );
  const { annex, references } = document.words;
  if (number < 0) return references.title({ title: other.title });
  return annex({ number: String(number + 1) }).toLowerCase();
}

/** Returns the other document of the dossier that is, or prints, a file; an agenda prints its sheets. */
function ownerOf(file: string, { document, dossier, others = [] }: PassContext): Document | undefined {
  if (file === document.file) return undefined;
  return others.find(
    (each) =>
      each.file === file ||
      (each.file === dossier.main.file &&
        each.root.children.some((node) => node.type === 'heading' && node.data?.origin === file)),
  );
}

/** In a sheet built on its own, a link to another part of the dossier names the title of that part. */
function referToPart(
  link: Link,
  file: string,
  base: string,
  context: PassContext,
): readonly PhrasingContent[] {
  const parts = [context.dossier.main, ...context.dossier.interventions];
  const known = [...documentsOf(context.dossier), ...parts];
  const part = known.find((each) => each.file === file && each.file !== context.document.file);
  if (!part) {
    const { dossier } = context;
    const files = [...new Set(known.map((each) => each.file))];
    if (!dossier.unreadable?.includes(file))
      context.report(unknownDocument(link, { file, base, files, dossier }));
    return link.children;
  }
  const span = spanOf(link);
  const title = context.document.words.references.see({ title: part.data.title.raw });
  const value = textOf(link).trim() === '' ? title : ` (${title})`;
  return [...link.children, { type: 'text', value, data: { span } }];
}

function reference(link: Link, target: Target, { references }: Words): PhrasingContent {
  const data = { span: spanOf(link) };
  const text = (value: string): PhrasingContent => ({ type: 'text', value, data });
  const where = target.annex?.toLowerCase();
  const worded =
    where === undefined ? references.page({ page: hole }) : references.part({ where, page: hole });
  const isBare = textOf(link).trim() === '';
  const page = around(
    isBare ? worded : ` (${worded})`,
    { type: 'pageNumber', target: target.id, data },
    text,
  );
  const children = isBare ? page : [...link.children, ...page];
  return { type: 'reference', target: target.id, children, data };
}
