import type { ParagraphChild } from 'docx';
import type { Heading, Nodes, Paragraph, ThematicBreak } from 'mdast';
import { idOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { isRunIn } from '../../run-in.ts';
import { twips } from '../measures.ts';
import { type ParagraphBlock, type Printed, type Printing, paragraph } from '../printing.ts';
import { headingStyle, styleIds } from '../style-ids.ts';
import { headingLook } from '../styles.ts';
import { newRun } from './inlines.ts';

/** Prints a heading with its bookmarks; its number is Word's where Word can count it. It stays with what follows by its style. */
export function printHeading(node: Heading, print: Printing): Printed[] {
  const { job } = print;
  const kind = print.region === 'cover' ? 'cover' : node.data?.listed === false ? 'unlisted' : 'listed';
  return [
    numberedHeading(node, headingStyle(node.depth, kind), print, headingLook(job.style, node.depth).before),
  ];
}

/** Prints the heading of a table of contents. */
export function printTocHeading(node: Heading, print: Printing): Printed[] {
  return [numberedHeading(node, styleIds.tocHeading, print, headingLook(print.job.style, 1).before)];
}

function numberedHeading(node: Heading, style: string, print: Printing, before: number): ParagraphBlock {
  const { bookmarks, headingNumbers } = print.job;
  const number = node.data?.number;
  const counted = number ? headingNumbers.count(number) : undefined;
  const { start, end } = bookmarks.around(idOf(node));
  const children = [
    ...start,
    ...(number && !counted ? [newRun(print, `${number} `)] : []),
    ...print.job.inlines(node.children, print),
    ...end,
  ] as ParagraphChild[];
  const numbering = counted && { numbering: { ...counted, instance: 1, custom: true } };
  return paragraph(style, { ...indented(print), ...numbering, children }, before);
}

/** Prints a paragraph. One that announces something, or stands above places to sign, stays with it. */
export function printParagraph(node: Paragraph, print: Printing, next?: Nodes): Printed[] {
  const children = print.job.inlines(node.children, print);
  if (children.length === 0) return [];
  const announces = isRunIn(node) || next?.type === 'signatureBlock' || textOf(node).trimEnd().endsWith(':');
  const room = node.data?.room;
  const spacing = room !== undefined && { spacing: { before: twips(room) } };
  return [
    paragraph(
      print.paragraph,
      { ...indented(print), ...spacing, ...(announces && { keepNext: true }), children },
      room,
    ),
  ];
}

/** Prints a thin line across the text. */
export function printThematicBreak(_node: ThematicBreak, print: Printing): Printed[] {
  return [paragraph(styleIds.rule, { ...indented(print), children: [] })];
}

/** Indents a paragraph that stands in a list or a box; nothing where its style does so already. */
export function indented({ left }: Printing): { indent?: { left: number } } {
  return left > 0 ? { indent: { left: twips(left) } } : {};
}
