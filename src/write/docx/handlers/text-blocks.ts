import type { ParagraphChild } from 'docx';
import type { Heading, Nodes, Paragraph, ThematicBreak } from 'mdast';
import { idOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { headingLook } from '../../heading-looks.ts';
import { isRunIn } from '../../run-in.ts';
import { twips } from '../measures.ts';
import { type ParagraphBlock, type Printed, paragraph, type RenderContext } from '../render-context.ts';
import { headingStyle, styleIds } from '../style-ids.ts';
import { newRun } from './inlines.ts';

/** Prints a heading with its bookmarks; Word counts its number if it can. It stays with what follows. */
export function printHeading(node: Heading, context: RenderContext): Printed[] {
  const { job } = context;
  const kind = context.region === 'cover' ? 'cover' : node.data?.listed === false ? 'unlisted' : 'listed';
  const { before } = headingLook(job.style.headings, node.depth);
  return [numberedHeading(node, headingStyle(node.depth, kind), context, before)];
}

/** Prints the heading of a table of contents. */
export function printTocHeading(node: Heading, context: RenderContext): Printed[] {
  const { before } = headingLook(context.job.style.headings, 1);
  return [numberedHeading(node, styleIds.tocHeading, context, before)];
}

function numberedHeading(
  node: Heading,
  style: string,
  context: RenderContext,
  before: number,
): ParagraphBlock {
  const { bookmarks, headingNumbers } = context.job;
  const number = node.data?.number;
  const isGone = context.change?.kind === 'deletion';
  const counted = number ? headingNumbers.count(number, isGone) : undefined;
  const { start, end } = bookmarks.mark(isGone ? [] : bookmarks.namesAt(idOf(node)));
  const children = [
    ...start,
    ...(number && !counted ? [newRun(context, `${number} `)] : []),
    ...context.job.inlines(node.children, context),
    ...end,
  ] as ParagraphChild[];
  const numbering = counted && { numbering: { ...counted, instance: 1, custom: true } };
  return paragraph(style, { ...indented(context), ...numbering, children }, before);
}

/** Prints a paragraph. One that announces something, or is above places to sign, stays with it. */
export function printParagraph(node: Paragraph, context: RenderContext, next?: Nodes): Printed[] {
  const children = context.job.inlines(node.children, context);
  if (children.length === 0) return [];
  const announces = isRunIn(node) || next?.type === 'signatureBlock' || textOf(node).trimEnd().endsWith(':');
  const room = node.data?.room;
  const spacing = room !== undefined && { spacing: { before: twips(room) } };
  const options = { ...indented(context), ...spacing, ...(announces && { keepNext: true }), children };
  return [paragraph(context.paragraph, options, room)];
}

/** Prints a thin line across the text. */
export function printThematicBreak(_node: ThematicBreak, context: RenderContext): Printed[] {
  return [paragraph(styleIds.rule, { ...indented(context), children: [] })];
}

/** Indents a paragraph that is in a list or a box; nothing where its style does so already. */
export function indented({ left }: RenderContext): { indent?: { left: number } } {
  return left > 0 ? { indent: { left: twips(left) } } : {};
}
