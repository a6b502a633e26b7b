import { type Paragraph, TextRun } from 'docx';
import type { Footnote, Footnotes } from '../../../model/nodes.ts';
import { flow, type Printed, type Printing, paragraph, within } from '../printing.ts';
import { styleIds } from '../style-ids.ts';

/** Prints the notes as Word's own footnotes: nothing where they are listed, all at the foot of the pages that refer to them. */
export function printFootnotes(node: Footnotes, print: Printing): Printed[] {
  for (const item of node.children)
    print.job.footnoteMarks.footnotes[String(item.number)] = { children: printFootnote(item, print) };
  return [];
}

function printFootnote(node: Footnote, print: Printing): Paragraph[] {
  const inside = within(print, { paragraph: styleIds.footnoteText, region: 'footnote', left: 0, depth: 0 });
  const [first, ...rest] = node.children;
  const heads = first?.type === 'paragraph';
  // Word puts the number before the first paragraph, so there must be one.
  const opening = paragraph(styleIds.footnoteText, {
    children: [new TextRun(' '), ...(heads ? print.job.inlines(first.children, inside) : [])],
  });
  const blocks = print.job.blocks(heads ? rest : node.children, inside);
  // The library names paragraphs only, but writes what it is given; tables may stand in a footnote (ECMA-376 part 1, 17.11.10).
  return flow([opening, ...blocks]) as Paragraph[];
}
