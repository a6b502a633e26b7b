import { BorderStyle, type FileChild } from 'docx';
import type { Nodes } from 'mdast';
import type { Callout, Columns, Quote } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { type LayoutCell, layoutTable } from '../layout-table.ts';
import { eighths, hex, twips } from '../measures.ts';
import { closed, type Printed, paragraph, type RenderContext, within } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { calloutBackground, calloutPadding } from '../styles.ts';

const columnGap = 20;
/** Characters of a quotation or note that may be broken over two pages; a shorter one stays whole. */
const MAX_WHOLE_CHARACTERS = 800;
/** Points that a quotation is indented, as its style has it. */
const quoteIndent = 12;

/** Prints a callout on a shaded ground; with more than paragraphs it is a table. */
export function printCallout(node: Callout, context: RenderContext, next?: Nodes): Printed[] {
  if (node.children.length === 0) return [];
  const inside = boxed(context, context.width - 2 * calloutPadding, styleIds.callout);
  if (node.children.some((child) => !isFlat(child)))
    return box(
      closed(context.job.blocks(node.children, { ...inside, paragraph: styleIds.body })),
      context.job.words.aloud.note,
      context,
      { style: styleIds.calloutTable, mayBreak: textOf(node).length > MAX_WHOLE_CHARACTERS },
    );
  const blocks = context.job.blocks(node.children, { ...inside, left: context.left + calloutPadding });
  const { gap } = context.job.style.text;
  const last = blocks.length - 1;
  const grounded = kept(blocks, node).map((block, index): Printed => {
    if (block === 'page-break' || block.kind !== 'paragraph') return block;
    const { options } = block;
    const spacing = {
      ...options.spacing,
      ...(index === 0 && { before: twips(gap) }),
      ...(index === last && { after: twips(gap * 1.5) }),
    };
    const indent = { ...options.indent, right: twips(calloutPadding) };
    return {
      ...block,
      options: { ...options, ...calloutBackground(context.job.style), indent, spacing },
      before: index === 0 ? gap : block.before,
    };
  });
  // Word would join the grounds of two notes that meet.
  return next?.type === 'callout' ? [...grounded, paragraph(styleIds.spacer, {})] : grounded;
}

/** Word joins the grounds of paragraphs that have one left indent; items of a list have another, whatever hangs before them. */
export function isFlat(node: Nodes): boolean {
  return node.type === 'paragraph';
}

/** Prints a quotation, motto or poem: italic, beside a thin line, who says it below. */
export function printQuote(node: Quote, context: RenderContext): Printed[] {
  const isPlain = node.children.every(({ type }) => type === 'paragraph');
  const { language } = node;
  const said = { ...(language && { language }) };
  if (isPlain && context.left === 0 && context.region !== 'footnote') {
    const inside = within(context, {
      paragraph: styleIds.quote,
      italicStyle: true,
      look: { ...said, italics: true },
    });
    return kept([...context.job.blocks(node.children, inside), ...sourceOf(node, context)], node);
  }
  const width = context.width - quoteIndent;
  const inside = {
    ...boxed(context, width, styleIds.body),
    look: { ...context.look, ...said, italics: true },
  };
  const children = closed([
    ...context.job.blocks(node.children, inside),
    ...sourceOf(node, boxed(context, width, styleIds.body)),
  ]);
  const { accent } = context.job.style.colours;
  const left = { style: BorderStyle.SINGLE, size: eighths(1.5), color: hex(accent) };
  const rule = { borders: { left }, margins: { left: 200 } };
  return box(
    children,
    context.job.words.aloud.quote,
    context,
    { style: styleIds.layoutTable, mayBreak: true },
    rule,
  );
}

/** Keeps a short quotation on one page, with who says it, and a short note. */
function kept(blocks: readonly Printed[], node: Quote | Callout): Printed[] {
  if (textOf(node).length > MAX_WHOLE_CHARACTERS) return [...blocks];
  return blocks.map((block, index) => {
    if (block === 'page-break' || block.kind !== 'paragraph') return block;
    const withNext = index < blocks.length - 1 && { keepNext: true };
    return { ...block, options: { ...block.options, keepLines: true, ...withNext } };
  });
}

function sourceOf({ source }: Quote, context: RenderContext): Printed[] {
  if (!source || source.length === 0) return [];
  const inside = within(context, { look: { language: undefined, italics: undefined } });
  return [paragraph(styleIds.quoteSource, { children: context.job.inlines(source, inside) })];
}

/** Prints blocks side by side, each below a thin line. */
export function printColumns(node: Columns, context: RenderContext): Printed[] {
  const { aloud } = context.job.words;
  const { colours, text } = context.job.style;
  const count = node.children.length;
  if (count === 0) return [];
  const width = (context.width - columnGap * (count - 1)) / count;
  const line = { style: BorderStyle.SINGLE, size: eighths(1), color: hex(colours.accent) };
  const cells = node.children.flatMap((column, index): LayoutCell[] => {
    const blocks = context.job.blocks(column.children as Nodes[], boxed(context, width, context.paragraph));
    const look = !node.plain && { borders: { top: line }, margins: { top: 120 } };
    const cell = { children: closed(blocks), width, ...look };
    return index === 0 ? [cell] : [{ children: closed([]), width: columnGap }, cell];
  });
  const content = layoutTable(cells, node.plain ? aloud.signatories : aloud.columns, context);
  return [{ kind: 'table', content, before: text.gap * 2, after: text.gap * 1.5 }];
}

/** Inside a cell indents and lists begin anew. */
function boxed(context: RenderContext, width: number, style: string): RenderContext {
  return within(context, { paragraph: style, width, left: 0, depth: 0 });
}

function box(
  children: FileChild[],
  title: string,
  context: RenderContext,
  table: { readonly style: string; readonly mayBreak: boolean },
  look: Omit<LayoutCell, 'children' | 'width'> = {},
): Printed[] {
  const cell = { children, width: context.width, ...look };
  const content = layoutTable([cell], title, context, table);
  const { gap } = context.job.style.text;
  return [{ kind: 'table', content, before: gap, after: gap * 1.5 }];
}
