import { InternalHyperlink, PageReference, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Toc, TocEntry } from '../../../model/nodes.ts';
import { BlockElement, element, fieldEnd, fieldStart } from '../raw-elements.ts';
import { type Printed, type RenderContext, within } from '../render-context.ts';

/** Prints the table of contents as a field that Word fills from the headings, with our entries in it. */
export function printToc(node: Toc, context: RenderContext): Printed[] {
  const deepest = Math.max(0, ...node.children.map(({ depth }) => depth));
  if (deepest === 0) return [];
  const entries = node.children.map((entry, index) => {
    const opens =
      index === 0 ? [new TextRun({ children: fieldStart(` TOC \\o "1-${deepest}" \\h \\z `) })] : [];
    const closes = index === node.children.length - 1 ? [new TextRun({ children: [fieldEnd()] })] : [];
    return new Paragraph({
      style: `TOC${entry.depth}`,
      children: [...opens, printEntry(entry, context), ...closes],
    });
  });
  const control = new BlockElement('w:sdt', [
    element('w:sdtPr', {}, [
      element('w:docPartObj', {}, [
        element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
        element('w:docPartUnique'),
      ]),
    ]),
    element('w:sdtContent', {}, entries),
  ]);
  return [{ kind: 'control', content: control, before: 0, after: context.job.style.text.gap }];
}

function printEntry(entry: TocEntry, context: RenderContext): ParagraphChild {
  const bookmark = context.job.bookmarks.toc(entry.target);
  return new InternalHyperlink({
    anchor: bookmark,
    children: [
      ...context.job.inlines(entry.children, within(context, { isFixed: true })),
      new TextRun({ children: [element('w:tab')] }),
      new PageReference(bookmark, { hyperlink: true }),
    ],
  });
}
