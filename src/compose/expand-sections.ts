import { posix } from 'node:path';
import type { FootnoteDefinition, Heading, List, Nodes, Root, RootContent } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { bodySections } from '../model/body-sections.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { headingSlug } from '../model/heading-slug.ts';
import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { rewriteWithin } from '../model/rewrite-within.ts';
import type { Section } from '../model/sections.ts';
import type { SectionSlot } from '../model/slots.ts';
import { textOf } from '../model/text-of.ts';
import { slashed } from '../text/slashed.ts';
import { suggest } from '../text/suggest.ts';
import { tooLargeFrom } from './document-size.ts';
import { shallowest, shiftHeadings } from './shift-headings.ts';

/** Where `::section` takes its text from. */
export interface SectionSources {
  /** Documents of the dossier that have a text. */
  readonly documents: readonly LoadedDocument[];
  /** Files of the dossier that could not be read (reported). */
  readonly unreadable: readonly string[];
  /** The text of a document, with values filled in and `::section` not yet expanded. */
  readonly bodyOf: (document: LoadedDocument) => Root;
  readonly sectionsOf: (document: LoadedDocument) => readonly Section[];
  readonly report: Report;
}

/**
 * Replaces each `::section{of=bestand.md#kop}` in a document's text or template by text from elsewhere in the
 * dossier: with its heading (`whole`), only its lists (`list`), or its headings as a list (`headings`).
 * Headings move below the one before the slot, footnotes come along. Reports unknown targets, and sections
 * that contain each other.
 */
export function expandSections(document: LoadedDocument, body: Root, sources: SectionSources): Root {
  if (!body.children.some((node) => node.type === 'sectionSlot')) return body;
  let blocks = 0;
  // Sections that include sections grow fast: stop at what is refused anyway.
  const isTooMuch = (span: Span) => {
    blocks += 1;
    if (blocks === limits.parts.max + 1) sources.report(tooLargeFrom(span, document, 'parts'));
    return blocks > limits.parts.max;
  };
  const root: Root = { ...body, children: expand(body.children, document, sources, [], isTooMuch) };
  return { ...root, children: [...root.children, ...foreignFootnotes(root, document, sources)] };
}

interface Target {
  readonly document: LoadedDocument;
  readonly heading: Heading;
  readonly content: readonly RootContent[];
}

function expand(
  nodes: readonly RootContent[],
  document: LoadedDocument,
  sources: SectionSources,
  within: readonly Target[],
  isTooMuch: (span: Span) => boolean,
): RootContent[] {
  let depth = 0;
  return nodes.flatMap((node): RootContent[] => {
    if (isTooMuch(spanOf(node))) return [];
    if (node.type === 'heading') depth = node.depth;
    if (node.type !== 'sectionSlot') return [node];
    const target = findTarget(node, document, sources);
    if (!target) return [];
    if (within.some(({ heading }) => heading === target.heading)) {
      sources.report(circle(node, [...within, target]));
      return [];
    }
    const content = expand(target.content, target.document, sources, [...within, target], isTooMuch);
    const part = parts[node.part](target, content, node, sources.report);
    return shiftHeadings(part, depth === 0 ? (shallowest(part) ?? 1) : depth + 1, sources.report);
  });
}

const parts: Readonly<
  Record<
    SectionSlot['part'],
    (target: Target, content: RootContent[], slot: SectionSlot, report: Report) => RootContent[]
  >
> = {
  whole: ({ heading }, content) => [heading, ...content],
  list(target, content, slot, report) {
    const lists = content.filter((node) => node.type === 'list');
    if (lists.length === 0) report(nothingThere(slot, target, 'staat geen lijst'));
    return lists;
  },
  headings(target, content, slot, report) {
    const depth = shallowest(content);
    const headings = content.filter((node) => node.type === 'heading' && node.depth === depth) as Heading[];
    if (headings.length === 0) report(nothingThere(slot, target, 'staan geen koppen'));
    return headings.length === 0 ? [] : [listOf(headings, spanOf(slot))];
  },
};

function listOf(headings: readonly Heading[], span: Span): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    data: { span },
    children: headings.map(({ children, data }) => ({
      type: 'listItem',
      spread: false,
      data: { span: data?.span },
      children: [{ type: 'paragraph', children, data: { span: data?.span } }],
    })),
  };
}

function findTarget(slot: SectionSlot, from: LoadedDocument, sources: SectionSources): Target | undefined {
  const [authored = '', slug = ''] = slot.of.split('#');
  const path = slashed(authored);
  const file = path === '' ? from.file : posix.join(posix.dirname(from.file), path);
  const document = sources.documents.find((each) => each.file === file);
  if (!document) {
    if (sources.unreadable.includes(file)) return undefined;
    const files = sources.documents.map((each) => posix.relative(posix.dirname(from.file), each.file));
    const near = suggest(path, files);
    sources.report({
      rule: 'section/unknown-document',
      severity: 'error',
      message: `\`${path}\` hoort niet bij dit dossier.`,
      help: near ? `Bedoelde u \`${near}\`?` : `Kies uit: ${files.map((name) => `\`${name}\``).join(', ')}.`,
      span: spanOf(slot),
      fixes: near ? rewriteWithin(spanOf(slot), from, [authored, near]) : [],
    });
    return undefined;
  }
  return findHeading(slug, slot, document, from, sources);
}

/** Finds a heading by its anchor, as in a link, or a known section by its id. */
function findHeading(
  slug: string,
  slot: SectionSlot,
  document: LoadedDocument,
  from: LoadedDocument,
  sources: SectionSources,
): Target | undefined {
  const nodes = sources.bodyOf(document).children;
  const headings = nodes.filter((node) => node.type === 'heading');
  const known = bodySections(sources.bodyOf(document), sources.sectionsOf(document));
  const bySlug = headings.filter((heading) => headingSlug(heading) === slug);
  const byId = known.filter(({ section }) => section?.id === slug).map(({ heading }) => heading);
  const found = bySlug.length > 0 ? bySlug : byId;
  const [heading, second] = found;
  if (heading && !second) return { document, heading, content: below(heading, nodes) };
  const span = spanOf(slot);
  if (heading) {
    sources.report({
      rule: 'section/ambiguous',
      severity: 'error',
      message: `In \`${document.file}\` staan meer koppen \`${textOf(heading)}\`.`,
      help: 'Geef de koppen elk een eigen naam.',
      span,
      related: found.map((each) => ({ message: 'kan dit zijn', span: spanOf(each) })),
    });
  } else {
    const slugs = headings.map(headingSlug);
    const near = suggest(slug, slugs);
    const other = sources.documents.find((each) =>
      each.body.children.some((node) => node.type === 'heading' && headingSlug(node) === slug),
    );
    const [path = ''] = slot.of.split('#');
    const elsewhere = other && `${posix.relative(posix.dirname(from.file), other.file)}#${slug}`;
    const right = near ? `${path}#${near}` : elsewhere;
    sources.report({
      rule: 'section/unknown-heading',
      severity: 'error',
      message: `In \`${document.file}\` staat geen kop \`#${slug}\`.`,
      help: near
        ? `Bedoelde u \`#${near}\`?`
        : other
          ? `Die kop staat in \`${other.file}\`.`
          : slugs.length > 0
            ? `Kies uit: ${slugs.map((each) => `\`#${each}\``).join(', ')}.`
            : 'Dat bestand heeft geen koppen.',
      span,
      fixes: right === undefined ? [] : rewriteWithin(span, from, [slot.of, right]),
    });
  }
  return undefined;
}

function below(heading: Heading, nodes: readonly RootContent[]): RootContent[] {
  const start = nodes.indexOf(heading) + 1;
  const length = nodes
    .slice(start)
    .findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  const content = length < 0 ? nodes.slice(start) : nodes.slice(start, start + length);
  return content.filter((node) => node.type !== 'footnoteDefinition');
}

/** Footnotes referred to by text from other documents. */
function foreignFootnotes(
  root: Root,
  document: LoadedDocument,
  sources: SectionSources,
): FootnoteDefinition[] {
  const wanted = new Set<string>();
  const key = (node: Nodes & { identifier: string }) => `${spanOf(node).file}#${node.identifier}`;
  replaceNodes(root, (node) => {
    if (node.type === 'footnoteReference' && spanOf(node).file !== document.file) wanted.add(key(node));
    return undefined;
  });
  if (wanted.size === 0) return [];
  return sources.documents.flatMap((each) =>
    sources.bodyOf(each).children.filter((node): node is FootnoteDefinition => {
      return node.type === 'footnoteDefinition' && wanted.has(key(node));
    }),
  );
}

function circle(slot: SectionSlot, chain: readonly Target[]) {
  return {
    rule: 'section/circle',
    severity: 'error',
    message: `Hier wordt een onderdeel in zichzelf geplaatst: ${chain.map(({ heading }) => `\`${textOf(heading)}\``).join(' → ')}.`,
    help: 'Haal een van deze regels `::section` weg.',
    span: spanOf(slot),
    related: chain.slice(0, -1).map(({ heading }) => ({ message: 'dit onderdeel', span: spanOf(heading) })),
  } as const;
}

function nothingThere(slot: SectionSlot, { document, heading }: Target, what: string) {
  const { line, column } = spanOf(heading).start;
  return {
    rule: 'section/nothing-there',
    severity: 'error',
    message: `Onder de kop \`${textOf(heading)}\` ${what}.`,
    help: 'Laat `part=` weg om het hele onderdeel te tonen.',
    span: spanOf(slot),
    related: [{ message: 'deze kop', span: emptySpan(document.file, line, column) }],
  } as const;
}
