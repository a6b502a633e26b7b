import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Document } from '../../model/document.ts';
import type { RunningLine } from '../../model/house-style.ts';
import { fillRunningLine, runningLinesOf, runningSize } from '../../model/running-line.ts';
import { shortened } from '../shortened.ts';
import { textWidthOf } from './body-of.ts';
import { hex } from './measures.ts';
import { element, fieldEnd, fieldStart } from './raw-elements.ts';
import { styleIds } from './style-ids.ts';
import { templateRunning } from './template-running.ts';
import type { TextWidth } from './text-width.ts';
import { wordFont } from './word-font.ts';

const mark = '\ue000';
/** Points that stay free between left and right. */
const gap = 16;
/** The width of this is taken for a number of pages that is not known yet. */
const digits = '00';

/**
 * Makes header and footer: no header on the first page, a draft marked on every page. Those of a template take the place
 * of ours.
 */
export function runningLines(
  document: Document,
  widthOf: TextWidth,
  ids: ReadonlyMap<string, string> = new Map(),
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { header, footer } = runningLinesOf(document);
  const watermark = () => (document.status === 'draft' ? [draftMark(document)] : []);
  const { template } = document.style;
  const templateHead = template && templateRunning(template.header, template, ids, watermark);
  const templateFoot = template && templateRunning(template.footer, template, ids, () => []);
  const shown = footer.filter((each) => !isEmpty(each, document));
  const foot = () => {
    const lines = shown.map((each) => line(each, styleIds.footer, document, widthOf));
    return lines.length > 0 ? lines : [new Paragraph({ style: styleIds.footer })];
  };
  const top = () =>
    !header || isEmpty(header, document)
      ? new Paragraph({ children: watermark() })
      : line(header, styleIds.header, document, widthOf, watermark());
  const head = templateHead ?? {
    first: [new Paragraph({ children: watermark() })],
    default: [top()],
    even: [top()],
  };
  const below = templateFoot ?? { first: foot(), default: foot(), even: foot() };
  const kinds = ['first', 'default', ...(template?.isEvenOther ? (['even'] as const) : [])] as const;
  return {
    headers: Object.fromEntries(
      kinds.map((kind) => [kind, new Header({ children: head[kind] as Paragraph[] })]),
    ),
    footers: Object.fromEntries(
      kinds.map((kind) => [kind, new Footer({ children: below[kind] as Paragraph[] })]),
    ),
  };
}

/** Across the page, behind the text, as Word's own watermark. */
function draftMark({ style, words }: Document): TextWatermark {
  return new TextWatermark({
    text: words.draft.mark,
    font: wordFont(style),
    bold: true,
    color: `#${hex(style.colours.accent)}`,
    opacity: 0.15,
  });
}

function line(
  source: RunningLine,
  style: string,
  document: Document,
  widthOf: TextWidth,
  marks: TextRun[] = [],
): Paragraph {
  const size = runningSize(document.style.text);
  const width = textWidthOf(document);
  const right = partsOf(source.right, document);
  const left = partsOf(source.left, document);
  const rightRoom = Math.min(roomFor(right, size, widthOf), width / 2);
  return new Paragraph({
    style,
    children: [
      ...marks,
      ...fitting(left, width - rightRoom - (right.length > 0 ? gap : 0), size, widthOf),
      ...(right.length > 0 ? [new TextRun({ children: [element('w:tab')] })] : []),
      ...fitting(right, rightRoom, size, widthOf),
    ],
  });
}

type Part = { readonly text: string } | { readonly field: 'page' | 'pages' };

/** Fields only where the house style has them: a title may hold "{page}". */
function partsOf(template: string, document: Document): Part[] {
  // Between two marks is a field; no source can hold the mark, which is for private use.
  const marked = template.replace(/\{(pages?)\}/gu, `${mark}$1${mark}`);
  const pieces = fillRunningLine(marked, document).split(mark);
  return pieces.flatMap((piece, index): Part[] => {
    if (index % 2 === 1) return [{ field: piece === 'pages' ? 'pages' : 'page' }];
    return piece === '' ? [] : [{ text: piece }];
  });
}

function isEmpty({ left, right }: RunningLine, document: Document): boolean {
  return partsOf(left, document).length === 0 && partsOf(right, document).length === 0;
}

function roomFor(parts: readonly Part[], size: number, widthOf: TextWidth): number {
  return widthOf(parts.map((part) => ('text' in part ? part.text : digits)).join(''), { size });
}

/** A text that would not fit on its line ends in "…": it is in full elsewhere in the document. */
function fitting(parts: readonly Part[], room: number, size: number, widthOf: TextWidth): TextRun[] {
  const isTooWide = roomFor(parts, size, widthOf) > room + 0.05;
  return parts.map((part) => {
    // The library writes down how many pages there are. A reader that does not count shows page 1.
    if ('field' in part)
      return part.field === 'page'
        ? new TextRun({ children: [...fieldStart('PAGE'), '1', fieldEnd()] })
        : new TextRun({ children: [PageNumber.TOTAL_PAGES] });
    if (!isTooWide || parts.length > 1) return new TextRun(part.text);
    return new TextRun(shortened(part.text, room, (text) => widthOf(text, { size })));
  });
}
