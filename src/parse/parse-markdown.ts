import type { Nodes, Root, Yaml } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../diagnostic/diagnostic.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Span } from '../diagnostic/span.ts';
import type { SuppressionComment } from '../model/suppression.ts';
import type { SourceText } from '../model/template.ts';
import type { TextRange } from '../model/text-range.ts';
import { commentsIn } from './comments-in.ts';
import { mergeTexts } from './convert-text.ts';
import { reportDefinitions, surveyTree } from './definitions.ts';
import type { ForeignFind } from './foreign/foreign-find.ts';
import { foreignMarkup } from './foreign/foreign-markup.ts';
import { openIndentedBoxes } from './foreign/indented-boxes.ts';
import { pastedTables } from './foreign/pasted-tables.ts';
import { reportingForeign } from './foreign/reporting-foreign.ts';
import { reportHeadingSkips } from './heading-skips.ts';
import { maskHostileLines } from './hostile-lines.ts';
import { markdownTree } from './markdown-tree.ts';
import { isTooDeep, pruneDeep } from './nesting.ts';
import { convertNode } from './node-handlers.ts';
import { type MarkdownNode, type ParseContext, rangeOf } from './parse-context.ts';
import { reportOpenedTags } from './report-layout-tag.ts';
import { suppressionComments } from './suppression-comments.ts';
import { treeWithOpenLayout } from './tree-with-open-layout.ts';

export interface ParseOptions {
  readonly report: Report;
  /** Which block directives there are: those of an author's text or those of a template as well. */
  readonly directives: 'body' | 'template';
  /** Says which file an image's address means, or reports why not. Without it images are refused. */
  readonly image?: (url: string, span: Span) => string | undefined;
  /** Where a stretch of the text comes from, by offsets from 0 (UTF-16); for text that a template wrote. */
  readonly spanAt?: (startOffset: number, endOffset: number) => Span;
}

export interface ParsedMarkdown {
  /** The text between the `---` lines and where it begins: line, column from 1, offset from 0 (UTF-16). */
  readonly frontmatter?: {
    readonly text: string;
    readonly start: { line: number; column: number; offset: number };
  };
  /** Every node knows its `data.span`; only types of the model that are not `RefusedType`. */
  readonly body: Root;
  /** What comments in a body allow; a template allows nothing. */
  readonly suppressions: readonly SuppressionComment[];
  /** Where the comments of the body are in the source, in order. */
  readonly comments: readonly TextRange[];
}

/**
 * Reads Markdown into our tree. Reports all that Markdown would lose or change without a word, and all that a
 * document cannot hold (the finding's node is left out); never throws on an author's text.
 */
export function parseMarkdown(source: SourceText, options: ParseOptions): ParsedMarkdown {
  const mark = source.text.startsWith('\uFEFF') ? 1 : 0;
  const text = source.text.slice(mark);
  const spanAt = placer(source.file, text, mark, options.spanAt);
  const readable = maskHostileLines(text, spanAt, options.report);
  const { tree, opened } =
    options.directives === 'body'
      ? treeWithOpenLayout(readable)
      : { tree: markdownTree(readable), opened: [] };
  reportOpenedTags(opened, { report: options.report, spanAt });
  pruneDeep(tree, spanAt, options.report);
  const yaml =
    options.directives === 'body' && tree.children[0]?.type === 'yaml' ? tree.children[0] : undefined;
  const root: Root = { ...tree, children: yaml ? tree.children.slice(1) : tree.children };
  if (options.directives === 'body') openIndentedBoxes(root, { text });
  const given: ParseContext = {
    text,
    mode: options.directives,
    report: options.report,
    spanAt,
    image: options.image,
    ...surveyTree(root, text),
    parents: [],
    convertAll,
  };
  const foreign = reportingForeign(options.directives === 'body' ? foreignIn(root, given) : [], given);
  const context: ParseContext = { ...given, report: foreign.report };
  reportDefinitions(root, context);
  const body = convertNode(root, context)[0];
  if (body?.type !== 'root') throw new Error('the root did not stay a root');
  foreign.finish();
  reportHeadingSkips(body, options.report);
  const suppressions = options.directives === 'body' ? suppressionComments(root, spanAt, options.report) : [];
  const comments = commentRanges(root, text).map(({ start, end }) => ({
    start: start + mark,
    end: end + mark,
  }));
  return { ...(yaml ? { frontmatter: frontmatterOf(yaml, text, mark) } : {}), body, suppressions, comments };
}

/** The markup of other programs, and tables without any. */
function foreignIn(root: Root, context: ParseContext): ForeignFind[] {
  const marks = foreignMarkup(root, context);
  const tables = marks.filter(({ rule }) => rule === 'foreign/table').flatMap(({ covers }) => covers);
  const isTold = ({ start, end }: ForeignFind) => tables.some(([from, to]) => start < to && from < end);
  return [...marks, ...pastedTables(root, context).filter((find) => !isTold(find))];
}

function convertAll(nodes: readonly Nodes[], context: ParseContext): Nodes[] {
  if (isTooDeep(context)) return [];
  return mergeTexts(nodes.flatMap((node) => convertNode(node as MarkdownNode, context)));
}

/** Offsets inside count from behind a byte order mark; columns do too, as editors show them. */
function placer(
  file: string,
  text: string,
  mark: number,
  given: ParseOptions['spanAt'],
): (start: number, end: number) => Span {
  if (given) return (start, end) => given(start + mark, end + mark);
  const positionAt = lineIndex(text).position;
  return (start, end) => ({ file, start: positionAt(start), end: positionAt(end) });
}

function frontmatterOf(yaml: Yaml, text: string, mark: number): NonNullable<ParsedMarkdown['frontmatter']> {
  const { start, end } = yaml.position ?? {};
  const block = text.slice(start?.offset, end?.offset);
  const first = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(block)?.[0].length ?? 0;
  const lineEnd = Math.max(block.lastIndexOf('\n'), block.lastIndexOf('\r'));
  const last = block.startsWith('\r\n', lineEnd - 1) ? lineEnd - 1 : lineEnd;
  const offset = (start?.offset ?? 0) + first;
  return {
    text: block.slice(first, last),
    start: { line: (start?.line ?? 1) + 1, column: 1, offset: offset + mark },
  };
}

/** Returns the ranges of the comments in a parsed text, the tree's own, as `\<!--` begins none. */
function commentRanges(root: Root, text: string): TextRange[] {
  const found: TextRange[] = [];
  visit(root as Nodes, (node) => {
    if (node.type !== 'html') return;
    const [from, to] = rangeOf(node);
    // As written: in a quote or list the value lacks what is before its lines.
    for (const { start, end } of commentsIn(text.slice(from, to)))
      found.push({ start: from + start, end: from + end });
  });
  return found;
}
