import type { ParagraphChild } from 'docx';
import type { Document } from '../../model/document.ts';
import { escapeXml } from './escape-xml.ts';
import { declaration, type PackageParts, wordprocessing } from './package-parts.ts';
import { element } from './raw-elements.ts';
import { type Printed, paragraph } from './render-context.ts';
import { styleIds } from './style-ids.ts';

/** The only comment of the file. */
const id = { 'w:id': 0 };

/**
 * Puts the mark of a comment, which says what the marks of a redline mean, in the first paragraph that is in both
 * versions. It is no text of the document: whoever accepts or rejects all has one of the two versions.
 */
export function withLegendMark(blocks: readonly Printed[]): Printed[] {
  const mark = [
    element('w:commentRangeStart', id),
    element('w:commentRangeEnd', id),
    element('w:r', {}, [element('w:commentReference', id)]),
  ] as unknown as ParagraphChild[];
  const at = blocks.findIndex(
    (block) => block !== 'page-break' && block.kind === 'paragraph' && !block.change,
  );
  const block = blocks[at];
  if (block === undefined || block === 'page-break' || block.kind !== 'paragraph')
    return [paragraph(styleIds.spacer, { children: mark }), ...blocks];
  const children = [...mark, ...(block.options.children ?? [])];
  return blocks.with(at, { ...block, options: { ...block.options, children } });
}

/** Adds the comment itself (ECMA-376 part 1, 17.13.4). */
export function addLegend(parts: PackageParts, { words, redline }: Document): void {
  const { explains: author, versions, marks, unmarked, accept } = words.redline;
  const texts = [...(redline ? [`${versions(redline)}.`] : []), marks, unmarked, accept];
  const paragraphs = texts.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`,
  );
  const comment = `<w:comment w:id="${id['w:id']}" w:author="${escapeXml(author)}" w:initials="${escapeXml(author.slice(0, 1))}">${paragraphs.join('')}</w:comment>`;
  const xml = `${declaration}<w:comments xmlns:w="${wordprocessing}">${comment}</w:comments>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  parts.add('word/comments.xml', xml, type, 'word/document.xml', 'comments');
}
