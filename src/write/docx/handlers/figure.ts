import { type IContext, ImageRun, type IXmlableObject } from 'docx';
import type { Figure } from '../../../model/nodes.ts';
import { readImage } from '../../read-image.ts';
import { type Printed, type Printing, paragraph } from '../printing.ts';
import { styleIds } from '../style-ids.ts';
import { indented } from './text-blocks.ts';

/** Points that stay free below an image for its caption. */
const captionRoom = 90;
/** The library takes sizes in pixels of 1/96 inch. */
const pixels = 96 / 72;
/** Namespace and address of Word's mark for decoration (MS-ODRAWXML, 2.24.3). */
const decorative = {
  uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  namespace: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const;

/** Prints an image, no wider than its column and no higher than a page, with its caption below. Without alt it is decoration. */
export function printFigure(node: Figure, print: Printing): Printed[] {
  const image = readSized(node, print);
  if (!image) return [];
  const caption = node.caption ?? [];
  const most = print.job.pageHeight - (caption.length > 0 ? captionRoom : 30);
  const scale = Math.min(1, print.width / image.width, most / image.height);
  const options = {
    type: image.format,
    data: image.bytes,
    transformation: { width: image.width * scale * pixels, height: image.height * scale * pixels },
    altText: { name: 'Afbeelding', description: node.alt },
  };
  const picture = node.alt === '' ? new DecorativeImage(options) : new ImageRun(options);
  const { gap } = print.job.style.text;
  const blocks: Printed[] = [
    paragraph(
      styleIds.figure,
      { ...indented(print), ...(caption.length > 0 && { keepNext: true }), children: [picture] },
      gap,
    ),
  ];
  if (caption.length > 0)
    blocks.push(
      paragraph(styleIds.figureCaption, { ...indented(print), children: print.job.inlines(caption, print) }),
    );
  return blocks;
}

/** An image that a screen reader passes over. */
class DecorativeImage extends ImageRun {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const properties = find(xml, 'wp:docPr');
    if (!properties) throw new Error('an image without properties');
    const mark = { 'adec:decorative': { _attr: { 'xmlns:adec': decorative.namespace, val: '1' } } };
    const extension = { 'a:ext': [{ _attr: { uri: decorative.uri } }, mark] };
    const list = {
      'a:extLst': [
        { _attr: { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' } },
        extension,
      ],
    };
    const own = properties['wp:docPr'] as IXmlableObject | IXmlableObject[];
    properties['wp:docPr'] = [...(Array.isArray(own) ? own : [own]), list];
    return xml;
  }
}

function find(xml: unknown, name: string): Record<string, unknown> | undefined {
  if (Array.isArray(xml)) {
    for (const each of xml) {
      const found = find(each, name);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof xml !== 'object' || xml === null) return undefined;
  if (name in xml) return xml as Record<string, unknown>;
  return find(Object.values(xml), name);
}

interface Image {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpg';
  /** Points, at one point a pixel. */
  readonly width: number;
  readonly height: number;
}

function readSized(node: Figure, { job }: Printing): Image | undefined {
  const image = readImage(node, job.host, job.report);
  return image && { ...image, format: image.format === 'png' ? 'png' : 'jpg' };
}
