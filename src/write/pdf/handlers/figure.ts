import type { Figure } from '../../../model/nodes.ts';
import { readImage } from '../../read-image.ts';
import { textSizes } from '../../text-sizes.ts';
import type { ImageNode, PdfNode } from '../content.ts';
import { heard } from '../in-version.ts';
import { flow, type Printed, type RenderContext, within } from '../render-context.ts';

/** Points that stay free below an image for its caption. */
const captionRoom = 90;

/** Prints an image within its column and page, with its caption below. Without alt it is decoration. */
export function printFigure(node: Figure, context: RenderContext): Printed[] {
  const { job } = context;
  if (!keepImage(node, context)) return [];
  const { gap } = job.style.text;
  const hasCaption = node.caption !== undefined && node.caption.length > 0;
  const group = hasCaption ? context.parent.add('Sect') : context.parent;
  const image: ImageNode = {
    image: node.path,
    change: context.change?.kind,
    maxWidth: context.width,
    maxHeight: job.pageHeight - (hasCaption ? captionRoom : 0),
  };
  if (node.alt !== '')
    image.slot = group.add('Figure', { alt: heard(context, node.alt), keep: true }).slot(node);
  if (!hasCaption) return [{ node: image, before: gap, after: gap * 1.5 }];
  const look = { fontSize: textSizes(job.style).caption, color: job.style.colours.muted };
  // Beside the Figure, not in it: there the alternative text is read in its place.
  const caption = within(context, { parent: group.add('Caption'), look });
  const stack: PdfNode[] = flow([
    { node: image, before: 0, after: 5 },
    { node: { text: job.inlines(node.caption ?? [], caption) }, before: 0, after: 0 },
  ]);
  return [{ node: { stack, whole: true }, before: gap, after: gap * 1.5 }];
}

/** Keeps the image for the layout. */
function keepImage(node: Figure, { job }: RenderContext): boolean {
  if (job.images.has(node.path)) return true;
  const image = readImage(node, job.host, job.report);
  if (image) job.images.set(node.path, image);
  return image !== undefined;
}
