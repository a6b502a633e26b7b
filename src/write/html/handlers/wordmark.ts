import type { ElementContent } from 'hast';
import { placeOf, type WordmarkBlock } from '../../../model/nodes.ts';
import { readImage } from '../../read-image.ts';
import { dataUrl } from '../data-url.ts';
import { element } from '../element.ts';
import { contentIn, type Printing } from '../printing.ts';

/** CSS pixels in a point. */
const pixels = 96 / 72;

/** Prints the name of the organisation, or its logo. */
export function printWordmark(node: WordmarkBlock, print: Printing): ElementContent[] {
  const className = ['wordmark', ...(node.align === 'right' ? ['right'] : [])];
  if (!node.logo) return [element('p', { className }, contentIn(node, print))];
  const { path, alt, width } = node.logo;
  const { job } = print;
  // Load has looked at the picture: an SVG is a harmless one.
  const src = /\.svg$/i.test(path)
    ? dataUrl('image/svg+xml', job.host.read(path))
    : imageUrl({ path, place: placeOf(node) }, print);
  return src === undefined
    ? []
    : [element('p', { className }, [element('img', { src, alt, width: Math.round(width * pixels) })])];
}

function imageUrl(
  { path, place }: { path: string; place: ReturnType<typeof placeOf> },
  { job }: Printing,
): string | undefined {
  const image = readImage({ type: 'figure', path, data: { place } }, job.host, job.report);
  return image && dataUrl(`image/${image.format}`, image.bytes);
}
