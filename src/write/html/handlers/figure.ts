import type { Element, ElementContent } from 'hast';
import type { Figure } from '../../../model/nodes.ts';
import { readImage } from '../../read-image.ts';
import { element } from '../element.ts';
import { inlines, type RenderContext } from '../render-context.ts';

/** Prints an image, whole inside the page, with its caption below. Without alt it is decoration. */
export function printFigure(node: Figure, context: RenderContext): ElementContent[] {
  const image = readImage(node, context.job.host, context.job.report);
  if (!image) return [];
  const { width, height, format, bytes } = image;
  const picture: Element = element('img', {
    src: context.job.embed(`image/${format}`, bytes),
    alt: node.alt,
    width,
    height,
  });
  const caption = inlines(node.caption ?? [], context);
  if (caption.length === 0) return [element('div', { className: ['picture'] }, [picture])];
  return [element('figure', { className: ['picture'] }, [picture, element('figcaption', {}, caption)])];
}
