import type { ElementContent } from 'hast';
import { spanOf, type WordmarkBlock } from '../../../model/nodes.ts';
import { drawingOf } from '../../drawing-of.ts';
import { readImage } from '../../read-image.ts';
import { element } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';

/** CSS pixels in a point. */
const pixels = 96 / 72;

/** Prints the name of the organisation, or its logo. */
export function printWordmark(node: WordmarkBlock, context: RenderContext): ElementContent[] {
  const className = ['wordmark', ...(node.align === 'right' ? ['right'] : [])];
  if (!node.logo) return [element('p', { className }, contentIn(node, context))];
  const { path, alt, width } = node.logo;
  const src = /\.svg$/i.test(path)
    ? drawingUrl(path, node, context)
    : imageUrl({ path, span: spanOf(node) }, context);
  return src === undefined
    ? []
    : [element('p', { className }, [element('img', { src, alt, width: Math.round(width * pixels) })])];
}

function drawingUrl(path: string, node: WordmarkBlock, { job }: RenderContext): string | undefined {
  const svg = drawingOf(path, node, job.host, job.report);
  return svg && job.embed('image/svg+xml', new TextEncoder().encode(svg));
}

function imageUrl(
  { path, span }: { path: string; span: ReturnType<typeof spanOf> },
  { job }: RenderContext,
): string | undefined {
  const image = readImage({ type: 'figure', path, data: { span } }, job.host, job.report);
  return image && job.embed(`image/${image.format}`, image.bytes);
}
