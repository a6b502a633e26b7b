import type { Document } from '../../model/document.ts';
import type { HeadingStyle, HouseStyle } from '../../model/house-style.ts';
import { replaceNodes } from '../../model/replace-nodes.ts';
import type { TemplateElement, WordTemplate } from '../../model/word-template.ts';
import { pageSize } from './measures.ts';

/** Returns the size of a page in points, and how far the header and the footer are from its edges. */
export function pageOf({
  template,
  page: { margins },
}: HouseStyle): Pick<WordTemplate['page'], 'width' | 'height' | 'header' | 'footer'> {
  if (template) return template.page;
  const running = { header: margins.top * 0.45, footer: margins.bottom * 0.4 };
  return { width: pageSize.width / 20, height: pageSize.height / 20, ...running };
}

/**
 * Returns a document in a house style that has the measures of its Word template: margins, fonts and sizes. So all that
 * is measured of it (columns of tables, the white of a cover) is right on the page of the template. Its name or logo is
 * left out when the header of the first page has a picture: that is the logo.
 */
export function inTemplate(document: Document): Document {
  const { style } = document;
  const { template } = style;
  if (!template) return document;
  const { font, text, headings } = style;
  return {
    ...document,
    ...(hasLogo(template) && {
      root: replaceNodes(document.root, (node) => (node.type === 'wordmark' ? [] : undefined)),
    }),
    style: {
      ...style,
      font: { ...font, word: template.fonts.body },
      page: { margins: template.page.margins },
      text: { ...text, ...template.text },
      headings: headingsOf(headings, template),
    },
  };
}

function hasLogo({ header, isFirstOther }: WordTemplate): boolean {
  const has = ({ name, children }: TemplateElement): boolean =>
    name === 'pic:pic' || children.some((child) => typeof child !== 'string' && has(child));
  return ((isFirstOther ? header.first : header.default) ?? []).some(has);
}

/** Levels that the template has no style for look like those of the house style. */
function headingsOf(own: readonly HeadingStyle[], { headings }: WordTemplate): HeadingStyle[] {
  const levels = Math.max(own.length, headings.findLastIndex((each) => each !== undefined) + 1);
  return Array.from({ length: levels }, (_, level) => ({
    ...(own[level] ?? (own.at(-1) as HeadingStyle)),
    ...headings[level],
  }));
}
