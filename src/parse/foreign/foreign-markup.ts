import type { Code, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { patternsFor } from '../../text/patterns-for.ts';
import { type ParseContext, rangeOf, sourceOf } from '../parse-context.ts';
import { blockMarks, ruledTable } from './block-marks.ts';
import { boxHelp, callout, callouts, isBoxName, titleOf } from './callouts.ts';
import { isForeignBox } from './foreign-box.ts';
import { type ForeignFind, foreignFind } from './foreign-find.ts';
import type { MarkedBlock } from './foreign-mark.ts';
import { inlineMarksIn } from './inline-marks.ts';
import { literalSource } from './literal-source.ts';
import { marksIn } from './marks-in.ts';

const lineMarksIn = patternsFor([...callouts, ...blockMarks]);

/** Returns the markup of other programs in a text, in order. Escapes, code and comments hold none. */
export function foreignMarkup(root: Root, context: ParseContext): ForeignFind[] {
  return [...findsUnder(root, context)];
}

function* findsUnder(parent: Nodes, context: ParseContext): Generator<ForeignFind> {
  if (!('children' in parent)) return;
  const siblings: readonly Nodes[] = parent.children;
  /** Where the last table between rules ends. */
  let tableEnd = 0;
  for (const [index, node] of siblings.entries()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      yield* runningMarks({ node, siblings, index, parent }, context);
    } else if (node.type === 'thematicBreak') {
      const table = rangeOf(node)[0] < tableEnd ? undefined : ruledTableAt(siblings, index, context);
      if (table) yield table;
      tableEnd = table?.covers[0]?.[1] ?? tableEnd;
    } else {
      const find = blockFinders[node.type]?.(node as never, context);
      if (find) yield find;
      yield* findsUnder(node, context);
    }
  }
}

function runningMarks(block: Omit<MarkedBlock, 'literal' | 'source'>, context: ParseContext): ForeignFind[] {
  const source = sourceOf(block.node, context);
  const marks = { once: lineMarksIn(source), each: inlineMarksIn(source) };
  if (marks.once.length + marks.each.length === 0) return [];
  return marksIn({ ...block, literal: literalSource(block.node, context), source }, marks);
}

/** What is no running text, and looks foreign as a whole. */
const blockFinders: {
  readonly [T in Nodes['type']]?: (
    node: Extract<Nodes, { type: T }>,
    context: ParseContext,
  ) => ForeignFind | undefined;
} = {
  containerDirective: boxOf,
  leafDirective: boxOf,
  code: codeOf,
};

/** `:::tip`: a box that other programs have. */
function boxOf(node: ContainerDirective | LeafDirective, context: ParseContext): ForeignFind | undefined {
  if (!isForeignBox(node)) return undefined;
  const [start, end] = rangeOf(node);
  const written = /^[^\r\n]*/.exec(sourceOf(node, context))?.[0] ?? '';
  const explains = { ...callout, explains: ['directive/unknown'] };
  const range = [start, start + written.length] as const;
  return foreignFind(explains, written, boxHelp(titleOf(written)), range, [[start, end]]);
}

/** MyST and R Markdown: code whose name is between braces is a box, a figure or a program to run. */
function codeOf(node: Code, context: ParseContext): ForeignFind | undefined {
  const written = /^(?:`{3,}|~{3,})[ \t]*(\{[^\r\n]*)/.exec(sourceOf(node, context));
  if (!written) return undefined;
  const name = /[a-z][\w-]*/i.exec(written[1] ?? '')?.[0] ?? '';
  const [start] = rangeOf(node);
  const end = start + written[0].length;
  const what = isBoxName(name) ? callout.what : 'Een codeblok met kenmerken';
  const help = isBoxName(name)
    ? boxHelp(written[1]?.slice(written[1].indexOf('}') + 1))
    : 'Haal de accolades met alles erin weg. Achter de accenten kan alleen de naam van een taal staan: `yaml`.';
  const mark = { ...callout, what, explains: ['markdown/code-name'] };
  return foreignFind(mark, written[1] ?? '', help, [start, end], [rangeOf(node)]);
}

/** Tables of pandoc between rules: `----  ----`, to Markdown a line across the page. */
function ruledTableAt(
  siblings: readonly Nodes[],
  index: number,
  context: ParseContext,
): ForeignFind | undefined {
  const rule = siblings[index] as Nodes;
  if (!/^-{2,}(?:[ \t]+-{2,})+[ \t]*$/.test(sourceOf(rule, context))) return undefined;
  const [start, end] = rangeOf(rule);
  const before = siblings[index - 1];
  const head = before?.type === 'paragraph' && adjoins(before, rule) ? before : rule;
  const below = siblings.slice(index + 1, index + 1 + MAX_ROWS);
  const stops = below.findIndex((node) => /(?:^|\n)[ \t>]*-{2,}[- \t]*$/.test(sourceOf(node, context)));
  const last = below[stops] ?? (below[0] && adjoins(rule, below[0]) ? below[0] : rule);
  if (head === rule && last === rule) return undefined;
  const written = context.text.slice(start, end);
  const covers = [[rangeOf(head)[0], rangeOf(last)[1]]] as const;
  return foreignFind(ruledTable, written, ruledTable.help, [start, end], covers);
}

/** Blocks between two rules; a longer table is reported at each of its rules. */
const MAX_ROWS = 60;

function adjoins(above: Nodes, below: Nodes): boolean {
  return (above.position?.end.line ?? 0) + 1 === below.position?.start.line;
}
