import { HostError } from '../../../host/host-error.ts';
import { type Figure, placeOf } from '../../../model/nodes.ts';
import type { ImageNode, PdfNode } from '../content.ts';
import { flow, type Printed, type Printing, within } from '../printing.ts';

/** Points that stay free below an image for its caption. */
const captionRoom = 90;

/** Prints an image, no wider than its column and no higher than a page, with its caption below. Without alt it is decoration. */
export function printFigure(node: Figure, print: Printing): Printed[] {
  const { job } = print;
  if (!readImage(node, print)) return [];
  const { gap } = job.style.text;
  const hasCaption = node.caption !== undefined && node.caption.length > 0;
  const group = hasCaption ? print.parent.add('Div') : print.parent;
  const image: ImageNode = {
    image: node.path,
    maxWidth: print.width,
    maxHeight: job.pageHeight - (hasCaption ? captionRoom : 0),
  };
  if (node.alt !== '') image.slot = group.add('Figure', { alt: node.alt, keep: true }).slot(node);
  if (!hasCaption) return [{ node: image, before: gap, after: gap * 1.5 }];
  const look = { fontSize: job.style.text.size - 1, color: job.style.colours.muted };
  const caption = within(print, { parent: group.add('Caption'), look });
  const stack: PdfNode[] = flow([
    { node: image, before: 0, after: 5 },
    { node: { text: job.inlines(node.caption ?? [], caption) }, before: 0, after: 0 },
  ]);
  return [{ node: { stack, whole: true }, before: gap, after: gap * 1.5 }];
}

function readImage(node: Figure, { job }: Printing): boolean {
  if (job.images.has(node.path)) return true;
  try {
    job.images.set(node.path, job.host.read(node.path));
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    job.report({
      rule: 'image/unreadable',
      severity: 'error',
      message: `De afbeelding \`${node.path}\` is niet te lezen (${error.code}).`,
      help: 'Zet het bestand terug, of haal de afbeelding uit de tekst.',
      place: placeOf(node),
    });
    return false;
  }
}
