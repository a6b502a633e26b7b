import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  NoBreakHyphen,
  PageReference,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import type { Blank } from '../../../model/nodes.ts';
import { type FinalNode, spanOf } from '../../../model/nodes.ts';
import { nodesIn } from '../../../model/nodes-in.ts';
import { textOf } from '../../../model/text-of.ts';
import { trimEndOf } from '../../../text/trim-end-of.ts';
import type { InlineType } from '../../handler-types.ts';
import { footnoteBookmark } from '../footnote-marks.ts';
import { fieldEnd, fieldStart } from '../raw-elements.ts';
import { type RenderContext, within } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';

/** How each type of inline node is printed. A type that is forgotten does not compile. */
export const inlineHandlers = {
  text: (node, context) => (node.value === '' ? [] : [newRun(context, node.value)]),
  inlineCode: (node, context) => {
    const look = runLook(within(context, { look: { style: styleIds.inlineCode } }));
    return [new TextRun({ ...look, text: onOneLine(node.value) })];
  },
  break: (_node, context) => [new TextRun({ ...runLook(context), break: 1 })],
  emphasis: (node, context) => children(node, within(context, { look: { italics: !context.look.italics } })),
  strong: (node, context) => children(node, within(context, { look: { bold: true } })),
  blank: (node, context) =>
    context.isFixed || context.change || nodesIn(node).some(({ data }) => data?.change)
      ? children(node, within(context, { look: { style: styleIds.blank } }))
      : [printBlank(node, context)],
  link: (node, context) => [
    new ExternalHyperlink({
      link: node.url,
      children: children(node, within(context, { look: { style: styleIds.hyperlink }, isFixed: true })),
    }),
  ],
  reference: (node, context) => [
    new InternalHyperlink({
      anchor: context.job.bookmarks.reference(node.target),
      children: children(node, within(context, { isFixed: true })),
    }),
  ],
  pageNumber: (node, context) => [
    new PageReference(context.job.bookmarks.reference(node.target), { hyperlink: true }),
  ],
  footnoteMark: (node, { region, job }) => {
    if (region === 'footnote') {
      job.report({
        rule: 'docx/note-in-note',
        severity: 'error',
        message: `in een noot staat een verwijzing naar noot ${node.number}; Word kent geen noten in noten`,
        help: 'zet de verwijzing in de tekst zelf, of schrijf beide noten als één noot',
        span: spanOf(node),
      });
      return [];
    }
    if (!job.footnoteMarks.isFirst(node.number)) return [repeatedMark(node.number)];
    const { start, end } = job.bookmarks.mark([
      footnoteBookmark(node.number),
      ...job.bookmarks.namesOf(node.identifier),
    ]);
    return [...start, new FootnoteReferenceRun(node.number), ...end] as ParagraphChild[];
  },
} satisfies { readonly [T in InlineType]: (node: FinalNode<T>, context: RenderContext) => ParagraphChild[] };

/** Between two years: no line ends inside a period. */
const keptHyphen = /(?<=(?<!\d)\d{4})-(?=\d{4}(?!\d))/u;

/** Makes a run of text. A soft line break in the source is a space. */
export function newRun(context: RenderContext, text: string): TextRun {
  const [first = '', ...more] = onOneLine(text).split(keptHyphen);
  const children = [first, ...more.flatMap((piece) => [new NoBreakHyphen(), piece])];
  return new TextRun({ ...runLook(context), ...(more.length > 0 ? { children } : { text: first }) });
}

/** Makes a control that shows what is missing, until it is filled in. */
function printBlank(node: Blank, context: RenderContext): ParagraphChild {
  const { style: _, ...look } = runLook(context);
  const text = onOneLine(textOf(node));
  return context.job.controls.open({ title: context.title ?? text, key: node.key, text, look });
}

/** Only what differs from the style of the paragraph is written. */
function runLook({ look, italicStyle }: RenderContext) {
  return {
    ...(look.style && { style: look.style }),
    ...(look.bold && { bold: true }),
    ...((look.italics ?? false) !== italicStyle && { italics: look.italics ?? false }),
    ...(look.language && { language: { value: look.language } }),
  };
}

/** A note that was marked before is referred to by a field: a second mark would be a second note. */
function repeatedMark(number: number): TextRun {
  const parts: (XmlComponent | string)[] = [
    ...fieldStart(` NOTEREF ${footnoteBookmark(number)} \\f \\h `),
    String(number),
    fieldEnd(),
  ];
  return new TextRun({ style: styleIds.footnoteReference, children: parts });
}

function children(
  node: { readonly children: readonly PhrasingContent[] },
  context: RenderContext,
): ParagraphChild[] {
  return context.job.inlines(node.children, context);
}

/** A line end with the white around it becomes a space, as does a tab: Word would show them otherwise. */
function onOneLine(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines
    .map((line, index) => (index === 0 ? line : line.replace(/^[ \t]+/, '')))
    .map((line, index) => (index === lines.length - 1 ? line : trimEndOf(line, /[ \t]/)))
    .join(' ')
    .replaceAll('\t', ' ');
}
