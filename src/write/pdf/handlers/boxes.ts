import type { Nodes } from 'mdast';
import type { Callout, Columns, Quote } from '../../../model/nodes.ts';
import type { PdfNode, TableLook, TableNode } from '../content.ts';
import { inVersion } from '../in-version.ts';
import { type Block, flow, type Printed, type RenderContext, within } from '../render-context.ts';
import { rule } from './rule.ts';
import { bareLook } from './table-look.ts';

const columnGap = 20;
/** Points between the edge of a field and what is on it. */
export const padding = 9;

/** Prints a note: a shaded field beside the running text. */
export function printCallout(node: Callout, context: RenderContext): Printed[] {
  const inside = within(context, { parent: context.parent.add('Div'), width: context.width - 2 * padding });
  return shaded(flow(context.job.blocks(node.children, inside)), context);
}

/** Puts blocks on a shaded field, which may go on over pages. */
export function shaded(stack: PdfNode[], { job: { style } }: RenderContext): Printed[] {
  const look: TableLook = {
    ...bareLook,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => padding - 2,
    paddingBottom: () => padding,
    fillColor: () => style.colours.shade,
  };
  return boxed(stack, look, style.text.gap);
}

/** Prints a quotation, motto or poem: italic, beside a thin line, who says it below. */
export function printQuote(node: Quote, context: RenderContext): Printed[] {
  const { colours, text } = context.job.style;
  const lang = node.language;
  // A BlockQuote holds no other one (ISO 32000-2, Annex L): a quotation in a quotation is a section of it.
  const holder = context.parent.holder().role === 'BlockQuote' ? context.parent.add('Sect') : context.parent;
  const quote = holder.add('BlockQuote', { lang });
  const width = context.width - 2 * padding;
  const inside = within(context, { parent: quote, width, look: { italics: true } });
  const blocks = context.job.blocks(node.children, inside);
  if (node.source && node.source.length > 0) {
    // The quotation may be in another language; its source is in that of the document.
    const parent = quote.add('P', { lang: lang === undefined ? undefined : context.job.language });
    const look = { color: colours.muted, italics: false };
    const source = context.job.inlines(node.source, within(context, { parent, look }));
    blocks.push({ node: { text: source }, before: 3, after: 0 });
  }
  const look: TableLook = {
    ...bareLook,
    vLineWidth: (column) => (column === 0 ? 1.5 : 0),
    vLineColor: () => colours.accent,
    paddingLeft: () => padding + 3,
    paddingRight: () => padding,
  };
  return boxed(flow(blocks), look, text.gap);
}

/** Prints blocks side by side, each below a thin line. */
export function printColumns(node: Columns, context: RenderContext): Printed[] {
  const { colours, text } = context.job.style;
  const count = node.children.length;
  if (count === 0) return [];
  const width = (context.width - columnGap * (count - 1)) / count;
  const columns = node.children.map((column): PdfNode => {
    const inside = within(inVersion(column, context), { parent: context.parent.add('Div'), width });
    const printed = context.job.blocks(column.children, inside);
    if (node.plain) return { stack: roomed(column.children, printed) };
    const [first, ...rest] = printed;
    const line: Block = { node: rule(1, colours.accent), before: 0, after: 7, leads: 'whole' };
    return {
      stack: flow([
        line,
        ...(first ? [first === 'page-break' ? first : { ...first, before: 0 }] : []),
        ...rest,
      ]),
    };
  });
  const widths = columns.map(() => ({ share: 1 }));
  const space = node.plain ? 0 : text.gap * 1.5;
  const follows = node.plain;
  return [{ node: { columns, columnGap, widths }, before: space, after: text.gap * 1.5, follows }];
}

/** The room to sign above the first paragraph of a column: no block is above it that would give it. */
function roomed(nodes: readonly Nodes[], printed: readonly Printed[]): PdfNode[] {
  const [first] = nodes;
  const stack = flow(printed);
  const room = first?.type === 'paragraph' ? first.data?.room : undefined;
  const [top] = stack;
  if (top && room) Object.assign(top, { margin: [0, room, 0, 0], keepsTop: true });
  return stack;
}

/** A box of one cell; it may break over pages, as pdfmake draws fill and line again on each. */
function boxed(stack: PdfNode[], layout: TableLook, gap: number): Printed[] {
  if (stack.length === 0) return [];
  const node: TableNode = {
    table: { body: [[{ stack }]], headerRows: 0, dontBreakRows: false, widths: [{ width: 0 }] },
    layout,
    division: { by: 'shares', shares: [1] },
  };
  return [{ node, before: gap, after: gap * 1.5 }];
}
