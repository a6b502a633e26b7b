import docMeasure from 'pdfmake/js/DocMeasure.js';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import svgMeasure from 'pdfmake/js/SVGMeasure.js';
import textDecorator from 'pdfmake/js/TextDecorator.js';
import textInlines from 'pdfmake/js/TextInlines.js';
import type {
  DocMeasureBase,
  LayoutBuilderBase,
  PageWriterBase,
  PdfDocumentBase,
  RendererBase,
  TextDecoratorBase,
  TextInlinesBase,
} from './pdfmake-classes.ts';

export const PdfDocument = classOf<typeof PdfDocumentBase>(pdfDocument);
export const LayoutBuilder = classOf<typeof LayoutBuilderBase>(layoutBuilder);
export const PageWriter = classOf<typeof PageWriterBase>(pageElementWriter);
export const DocMeasure = classOf<typeof DocMeasureBase>(docMeasure);
export const TextInlines = classOf<typeof TextInlinesBase>(textInlines);
export const Renderer = classOf<typeof RendererBase>(renderer);
export const SvgMeasure = classOf<new () => object>(svgMeasure);
export const TextDecorator = classOf<typeof TextDecoratorBase>(textDecorator);

/** Node gives a CommonJS module whole; test runners and bundlers may have taken `default` out of it. */
function classOf<T>(exported: { readonly default: unknown }): T {
  return (typeof exported === 'function' ? exported : exported.default) as T;
}
