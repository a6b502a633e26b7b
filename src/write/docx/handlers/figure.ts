import { type IContext, type IImageOptions, ImageRun, type IXmlableObject } from 'docx';
import type { Orientation } from '../../../media/pictures/picture.ts';
import type { Figure } from '../../../model/nodes.ts';
import { type ReadImage, readImage } from '../../read-image.ts';
import { type Printed, paragraph, type RenderContext } from '../render-context.ts';
import { styleIds } from '../style-ids.ts';
import { indented } from './text-blocks.ts';

/** Points that stay free below an image for its caption. */
const captionRoom = 90;
/** The library takes sizes in pixels of 1/96 inch. */
const pixels = 96 / 72;
/** Word's own unit, in such a pixel. */
const emus = 9_525;
/** Namespace and address of Word's mark for decoration (MS-ODRAWXML, 2.24.3). */
const decorative = {
  uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  namespace: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const;

/** Degrees that a picture is turned clockwise after it was mirrored from left to right; by Exif number. */
const turns: Readonly<Record<Orientation, { readonly rotation: number; readonly mirrored: boolean }>> = {
  1: { rotation: 0, mirrored: false },
  2: { rotation: 0, mirrored: true },
  3: { rotation: 180, mirrored: false },
  4: { rotation: 180, mirrored: true },
  5: { rotation: 270, mirrored: true },
  6: { rotation: 90, mirrored: false },
  7: { rotation: 90, mirrored: true },
  8: { rotation: 270, mirrored: false },
};

/** Prints an image within its column and page, with its caption below. Without alt it is decoration. */
export function printFigure(node: Figure, context: RenderContext): Printed[] {
  const image = readImage(node, context.job.host, context.job.report);
  if (!image) return [];
  const caption = node.caption ?? [];
  const max = context.job.pageHeight - (caption.length > 0 ? captionRoom : 30);
  const scale = Math.min(1, context.width / image.width, max / image.height);
  const [width, height] = [image.width * scale * pixels, image.height * scale * pixels];
  const { transformation, effectExtent } = placed(image, width, height);
  const type = image.format === 'png' ? 'png' : 'jpg';
  const altText = { name: context.job.words.aloud.picture, description: node.alt };
  const picture = new PlacedImage({ type, data: image.bytes, transformation, altText }, effectExtent);
  const { gap } = context.job.style.text;
  const keepNext = caption.length > 0 && { keepNext: true };
  const figure = paragraph(styleIds.figure, { ...indented(context), ...keepNext, children: [picture] }, gap);
  if (caption.length === 0) return [figure];
  const children = context.job.inlines(caption, context);
  return [figure, paragraph(styleIds.figureCaption, { ...indented(context), children })];
}

/** What the library does not write: the room of a turned picture, and the mark for decoration. */
class PlacedImage extends ImageRun {
  readonly #effectExtent: EffectExtent;
  readonly #isDecorative: boolean;

  constructor(options: IImageOptions, effectExtent: EffectExtent) {
    super(options);
    this.#effectExtent = effectExtent;
    this.#isDecorative = options.altText?.description === '';
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const room = find(xml, 'wp:effectExtent');
    const properties = find(xml, 'wp:docPr');
    if (!room || !properties) throw new Error('an image without room or properties');
    room['wp:effectExtent'] = { _attr: this.#effectExtent };
    if (this.#isDecorative) {
      const mark = { 'adec:decorative': { _attr: { 'xmlns:adec': decorative.namespace, val: '1' } } };
      const extension = { 'a:ext': [{ _attr: { uri: decorative.uri } }, mark] };
      const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
      const list = { 'a:extLst': [{ _attr: { 'xmlns:a': main } }, extension] };
      const own = properties['wp:docPr'] as IXmlableObject | IXmlableObject[];
      properties['wp:docPr'] = [...(Array.isArray(own) ? own : [own]), list];
    }
    return xml;
  }
}

function find(xml: unknown, name: string): Record<string, unknown> | undefined {
  if (typeof xml !== 'object' || xml === null) return undefined;
  if (name in xml) return xml as Record<string, unknown>;
  for (const each of Object.values(xml)) {
    const found = find(each, name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Says how large a picture is and how it is turned, from the size at which it is seen, in pixels of 1/96
 * inch. Word does not read Exif, and takes the size of a picture as it was before it was turned; the effect
 * extent says what it sticks out from there (ECMA-376-1, 20.4.2.6).
 */
function placed({ orientation }: ReadImage, width: number, height: number): Placed {
  const { rotation, mirrored } = turns[orientation];
  const isTurned = rotation % 180 !== 0;
  const longer = isTurned ? Math.round(((width - height) / 2) * emus) : 0;
  const [sideways, upwards] = [Math.max(0, longer), Math.max(0, -longer)];
  const size = isTurned ? { width: height, height: width } : { width, height };
  const turned = { ...(rotation > 0 && { rotation }), ...(mirrored && { flip: { horizontal: true } }) };
  return {
    transformation: { ...size, ...turned },
    effectExtent: { t: upwards, r: sideways, b: upwards, l: sideways },
  };
}

interface Placed {
  readonly transformation: IImageOptions['transformation'];
  readonly effectExtent: EffectExtent;
}
/** By how much a picture takes more room at each side than its size, in EMU. */
type EffectExtent = Readonly<Record<'t' | 'r' | 'b' | 'l', number>>;
