import { posix } from 'node:path';
import type { Link, PhrasingContent } from 'mdast';
import type { LoadedDocument } from '../model/dossier.ts';
import { placeOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { textOf } from '../model/text-of.ts';
import { headingTargets, matchSlug, type Target } from './heading-targets.ts';
import type { Pass, PassContext } from './pass.ts';
import { ambiguousHeading, unknownDocument, unknownHeading } from './reference-findings.ts';

/**
 * Turns links within the document into references with their words: "tekst (pagina 4)", "pagina 4" when the link has no text,
 * "bijlage 1, pagina 13" for what stands in an annex. Links to elsewhere (`https:`, `mailto:`) stay links. Reports links to a
 * heading that is not there, to one of two equal headings, and to a document that is not part of this one.
 */
export const linkReferences: Pass = (root, context) => {
  const targets = headingTargets(root);
  const files = new Map<string, Target[]>();
  for (const target of targets) files.set(target.file, [...(files.get(target.file) ?? []), target]);
  const parts = partsOf(context).map((part) => part.file);
  let origin = context.document.file;
  return replaceNodes(root, (node) => {
    if (node.type === 'heading') origin = node.data?.origin ?? origin;
    if (node.type !== 'link' || leavesDocument(node.url)) return undefined;
    const written = placeOf(node).file;
    // A link that a template wrote is read as if it stood in the document at that point.
    const base = parts.includes(written) ? written : origin;
    return referTo(node, base, files, context);
  });
};

function leavesDocument(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//');
}

function referTo(
  link: Link,
  base: string,
  files: ReadonlyMap<string, readonly Target[]>,
  context: PassContext,
): readonly PhrasingContent[] {
  const { file, slug } = splitUrl(link.url, base);
  const targets = files.get(file);
  if (!targets) return referElsewhere(link, file, base, context);
  const matches = slug === '' ? targets.slice(0, 1) : matchSlug(slug, targets);
  const [target, second] = matches;
  if (target && !second) return [reference(link, target)];
  context.report(target ? ambiguousHeading(link, slug, matches) : unknownHeading(link, slug, file, targets));
  return link.children;
}

/** A sheet that is built alone may point at another part of its dossier: then the reader is told where to look. */
function referElsewhere(
  link: Link,
  file: string,
  base: string,
  context: PassContext,
): readonly PhrasingContent[] {
  const parts = partsOf(context);
  const part = parts.find((each) => each.file === file && each.file !== context.document.file);
  if (!part) {
    const { folder } = context.dossier;
    context.report(unknownDocument(link, { file, base, folder, files: parts.map((each) => each.file) }));
    return link.children;
  }
  const place = placeOf(link);
  const title = `zie “${part.data.title.raw}”`;
  const value = textOf(link).trim() === '' ? title : ` (${title})`;
  return [...link.children, { type: 'text', value, data: { place } }];
}

function partsOf({ dossier }: PassContext): readonly LoadedDocument[] {
  return [dossier.main, ...dossier.interventions];
}

function splitUrl(url: string, base: string): { file: string; slug: string } {
  const [path = '', ...rest] = url.split('#');
  const file = path === '' ? base : posix.join(posix.dirname(base), decode(path));
  return { file, slug: decode(rest.join('#')) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

function reference(link: Link, target: Target): PhrasingContent {
  const data = { place: placeOf(link) };
  const text = (value: string): PhrasingContent => ({ type: 'text', value, data });
  const before = target.annex ? `${target.annex.toLowerCase()}, pagina ` : 'pagina ';
  const page: PhrasingContent = { type: 'pageNumber', target: target.id, data };
  const children: PhrasingContent[] =
    textOf(link).trim() === ''
      ? [text(before), page]
      : [...link.children, text(` (${before}`), page, text(')')];
  return { type: 'reference', target: target.id, children, data };
}
