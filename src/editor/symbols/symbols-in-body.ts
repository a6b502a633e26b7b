import type { Heading, Link, Nodes, Text } from 'mdast';
import { lookUp } from '../../compose/look-up.ts';
import { type MentionInText, mentions, mentionsInText } from '../../compose/mentions-in-text.ts';
import type { View } from '../../compose/view.ts';
import type { LineIndex } from '../../diagnostic/line-index.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import { headingSlug } from '../../model/heading-slug.ts';
import type { Figure } from '../../model/nodes.ts';
import { spanOf } from '../../model/nodes.ts';
import { nodesIn } from '../../model/nodes-in.ts';
import { sourceText } from '../../model/source-text.ts';
import { textOf } from '../../model/text-of.ts';
import { spanInText } from '../../model/text-spans.ts';
import { matchSlug, type Target } from '../../resolve/heading-targets.ts';
import { splitUrl } from '../../resolve/split-url.ts';
import { addressSpan } from './address-span.ts';
import { findInSource, partOf, placedAt } from './find-in-source.ts';
import { likelySteps, mentionSteps } from './mention-steps.ts';
import { keyOfName, keyOfPlace, type NameScope } from './named-symbol.ts';
import type { SymbolCollector } from './symbol-collector.ts';

/** What the scan of a body needs besides the document. */
export interface BodyContext {
  readonly symbols: SymbolCollector;
  readonly terms: RegExp | undefined;
  readonly keyOf: NameScope;
  readonly index: LineIndex;
  /** What the prose can mention; undefined for a sheet that is not listed. */
  readonly view: View | undefined;
  /** The headings of a file, as links find them. */
  readonly headingsOf: (file: string) => readonly Target[];
  /** Returns the span of a key of the frontmatter, by the span of its value. */
  readonly keyAt: (value: Span) => Span | undefined;
}

type Scan<N extends Nodes> = (node: N, document: LoadedDocument, context: BodyContext) => void;

/** Adds the symbols in a text: headings, links, images, footnotes, values, terms. */
export function addFromBody(document: LoadedDocument, context: BodyContext): void {
  for (const node of nodesIn(document.body)) {
    const scan = scans[node.type as keyof typeof scans] as Scan<Nodes> | undefined;
    scan?.(node, document, context);
  }
}

const scans = {
  heading: (node, { file }, { symbols }) => {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) return;
    const span = { file, start: spanOf(first).start, end: spanOf(last).end };
    const key = keyOfPlace('heading', spanOf(node));
    symbols.define({ key, sort: 'heading', name: textOf(node).trim() }, { span, as: 'words' });
  },
  text: addText,
  link: addLink,
  figure: addFigure,
  sectionSlot: ({ of, data }, document, context) => {
    const [found] = findInSource(
      /\bof\s*=\s*["']?([^"'}\s]*)/g,
      spanOf({ type: 'sectionSlot', data }),
      document,
    );
    if (!found) return;
    const { span, match } = found;
    const from = match[0].length - (match[1]?.length ?? 0);
    addAddress(of, partOf(span, from, match[0].length), document, context);
  },
  footnoteReference: (node, document, { symbols }) => {
    const span = spanOf(node);
    const length = sourceText(span, document).length;
    const key = keyOfName('footnote', `${document.file} ${node.identifier}`);
    symbols.use(key, { span: partOf(span, '[^'.length, length - 1), as: 'words' });
  },
  footnoteDefinition: (node, document, { symbols }) => {
    const span = spanOf(node);
    const name = /^\[\^((?:[^\]\\]|\\.)+)\]:/.exec(sourceText(span, document))?.[1] ?? '';
    const key = keyOfName('footnote', `${document.file} ${node.identifier}`);
    const label = node.children.map((child) => textOf(child)).join(' ');
    const definition = { span: partOf(span, '[^'.length, '[^'.length + name.length), as: 'words' } as const;
    symbols.define({ key, sort: 'footnote', name, label }, definition);
  },
} satisfies { readonly [T in Nodes['type']]?: Scan<Extract<Nodes, { type: T }>> };

function addText(node: Text, document: LoadedDocument, context: BodyContext): void {
  const { value } = node;
  if (node.data?.origins)
    addWords(
      value,
      mentionsInText(node, { text: document.source.text, index: context.index }),
      (from, to) => spanInText(node, from, to),
      context,
    );
  // A caption or the source of a quotation stands in the mark-up around it, behind anything else.
  else
    addAttribute(
      value,
      sourceText(spanOf(node), document).lastIndexOf(value),
      spanOf(node),
      document,
      context,
    );
}

/** Adds the words of an attribute that is written as it is, from `at` on in the text of a span. */
function addAttribute(
  value: string,
  at: number,
  span: Span,
  document: LoadedDocument,
  context: BodyContext,
): void {
  if (at < 0 || value.includes('\n')) return;
  const start = placedAt(span, sourceText(span, document), at, value.length);
  const found = [...value.matchAll(mentions)].map(({ index: from, 0: whole, 1: authored = '' }) => ({
    from,
    to: from + whole.length,
    authored,
  }));
  addWords(value, found, (from, to) => partOf(start, from, to), context);
}

/** Adds the values and the terms in some words. */
function addWords(
  words: string,
  found: readonly MentionInText[],
  spanOfPart: (from: number, to: number) => Span,
  context: BodyContext,
): void {
  const { symbols, terms, keyOf } = context;
  for (const { from, to, authored } of found) addMention(authored, spanOfPart(from + 2, to - 2), context);
  if (!terms) return;
  for (const { index: from, 0: term } of words.matchAll(terms)) {
    const isName = found.some((each) => from >= each.from && from < each.to);
    if (!isName)
      symbols.use(keyOf('term', term), { span: spanOfPart(from, from + term.length), as: 'words' });
  }
}

function addLink(node: Link, document: LoadedDocument, context: BodyContext): void {
  const span = addressSpan(node, document);
  if (!span) return;
  if (node.url.includes('{{')) addMentionsIn(span, document, context);
  else addAddress(node.url, span, document, context);
}

function addFigure(node: Figure, document: LoadedDocument, context: BodyContext): void {
  const { symbols } = context;
  const span = addressSpan(node, document);
  const key = keyOfName('file', node.path);
  if (!symbols.has(key))
    symbols.define(
      { key, sort: 'file', name: node.path, label: node.alt || undefined },
      {
        span: { file: node.path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        as: 'otherwise',
      },
    );
  if (span) symbols.use(key, { span, as: 'address' });
  addAttribute(
    node.alt,
    sourceText(spanOf(node), document).indexOf(node.alt),
    spanOf(node),
    document,
    context,
  );
}

/** Adds the file and the heading that an address within the dossier names. */
function addAddress(url: string, span: Span, document: LoadedDocument, context: BodyContext): void {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return;
  const { symbols, headingsOf } = context;
  const { file, slug } = splitUrl(url, document.file);
  const source = sourceText(span, document);
  const hash = source.indexOf('#');
  const path = hash < 0 ? source.length : hash;
  if (path > 0) symbols.use(keyOfName('file', file), { span: partOf(span, 0, path), as: 'address' });
  if (hash < 0 || slug === '') return;
  const [target] = matchSlug(slug, headingsOf(file));
  const at = partOf(span, hash + 1, source.length);
  if (target) symbols.use(keyOfPlace('heading', target.span), { span: at, as: 'slug' });
}

function addMentionsIn(span: Span, document: LoadedDocument, context: BodyContext): void {
  for (const { match, span: at } of findInSource(mentions, span, document))
    addMention(match[1] ?? '', partOf(at, 2, match[0].length - 2), context);
}

function addMention(authored: string, span: Span, context: BodyContext): void {
  const { view, symbols, keyAt } = context;
  const steps = view ? mentionSteps(authored, view, context) : likelySteps(authored, context);
  for (const { from, name, key, sort } of steps)
    symbols.use(key, { span: partOf(span, from, from + name.length), as: sort === 'file' ? 'base' : 'id' });
  if (!view) return;
  const found = lookUp(authored, view);
  const fields = found.ok ? found.pieces.filter((piece) => typeof piece !== 'string') : [];
  const [field] = fields;
  // A list of names has no place of its own.
  if (!field || fields.length > 1 || !field.span.file.endsWith('.md')) return;
  const key = keyOfPlace('field', field.span);
  if (!symbols.has(key)) {
    const symbol = { key, sort: 'field', name: authored.trim(), label: field.label } as const;
    symbols.define(symbol, { span: field.span, as: 'otherwise' });
    const own = keyAt(field.span);
    if (own) symbols.define(symbol, { span: own, as: 'otherwise' });
  }
  symbols.use(key, { span, as: 'otherwise' });
}

/** Returns the headings of a body as targets of links, without numbers. */
export function ownTargets({ body, file }: LoadedDocument): Target[] {
  return body.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => ({
      id: '',
      slug: headingSlug(node),
      text: textOf(node),
      file,
      span: spanOf(node),
      annex: undefined,
    }));
}
