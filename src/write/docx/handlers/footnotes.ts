import { type FileChild, type Paragraph, TextRun } from 'docx';
import type { Footnote, Footnotes } from '../../../model/nodes.ts';
import { inVersion } from '../in-version.ts';
import { flow, type Printed, paragraph, type RenderContext, within } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';

/** Prints the notes as Word's own footnotes: nothing at their list, all at the foot of pages. */
export function printFootnotes(node: Footnotes, context: RenderContext): Printed[] {
  for (const item of node.children)
    context.job.footnoteMarks.footnotes[String(item.number)] = { children: printFootnote(item, context) };
  return [];
}

function printFootnote(node: Footnote, context: RenderContext): Paragraph[] {
  const inside = within(context, { paragraph: styleIds.footnoteText, region: 'footnote', left: 0, depth: 0 });
  const [first, ...rest] = node.children;
  const heads = first?.type === 'paragraph';
  const blocks = inVersion(node, inside, (own) => {
    // Word puts the number before the first paragraph, so there must be one.
    const opening = paragraph(styleIds.footnoteText, {
      children: [new TextRun(' '), ...(heads ? context.job.inlines(first.children, own) : [])],
    });
    return [opening, ...context.job.blocks(heads ? rest : node.children, own)];
  });
  // Its types have paragraphs only; tables may be in a footnote (ECMA-376 part 1, 17.11.10).
  return flow(blocks, { endsStory: true }) as FileChild[] as Paragraph[];
}
