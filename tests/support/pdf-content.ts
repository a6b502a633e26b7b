/** Reads what is drawn on the pages of a PDF: every character with its place and the mark it stands in. */
import { isText, type PdfDict, type PdfObjects, type PdfValue, Tokens } from './pdf-objects.ts';

/** One drawn character (or ligature); x and y in points from the bottom left, on the baseline. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export interface PageContent {
  readonly id: number;
  /** Text per marked-content id. */
  readonly marked: ReadonlyMap<number, string>;
  /** Text of artifacts, per subtype (`Header`, `Footer`, `Watermark`) or else type (`Layout`, `Pagination`). */
  readonly artifacts: ReadonlyMap<string, string>;
  /** Text that is neither tagged nor an artifact. */
  readonly unmarked: string;
  readonly glyphs: readonly Glyph[];
  readonly annotations: readonly PdfDict[];
}

interface Font {
  readonly unicode: ReadonlyMap<number, string>;
  readonly widths: readonly number[];
}

/** Reads all pages, in order. */
export function pageContents(pdf: PdfObjects): PageContent[] {
  const root = pdf.dict(pdf.trailer.Root);
  const fonts = new Map<string, Font>();
  return pdf.list(pdf.dict(root.Pages).Kids).map((reference) => {
    const page = pdf.dict(reference);
    const resources = pdf.dict(page.Resources);
    const fontOf = (name: string): Font => {
      const value = pdf.dict(resources.Font)[name.slice(1)];
      const key = JSON.stringify(value);
      const font = fonts.get(key) ?? readFont(pdf, value);
      fonts.set(key, font);
      return font;
    };
    const annotations = pdf.list(page.Annots).map((annotation) => pdf.dict(annotation));
    const id = (reference as { ref: number }).ref;
    return { id, annotations, ...readContent(pdf.stream(page.Contents), fontOf) };
  });
}

function readFont(pdf: PdfObjects, value: PdfValue | undefined): Font {
  const font = pdf.dict(value);
  const [descendant] = pdf.list(font.DescendantFonts);
  const [, widths] = pdf.list(pdf.dict(descendant).W);
  const unicode = new Map<number, string>();
  const map = pdf.stream(font.ToUnicode);
  for (const [, start, codes] of map.matchAll(/<(\w{4})> <\w{4}> \[(.*?)\]/gsu)) {
    [...(codes ?? '').matchAll(/<([\w ]*)>/gu)].forEach(([, code], index) => {
      const units = (code ?? '').split(' ').filter(Boolean);
      const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
      unicode.set(Number.parseInt(start ?? '', 16) + index, text);
    });
  }
  return { unicode, widths: (widths as number[]).map((width) => width ?? 0) };
}

function readContent(source: string, fontOf: (name: string) => Font) {
  const tokens = new Tokens(source);
  const marked = new Map<number, string>();
  const artifacts = new Map<string, string>();
  const glyphs: Glyph[] = [];
  const open: (number | string)[] = [];
  /** Set while what is drawn is read as another text (ISO 32000-1, 14.9.4). */
  let isReplaced = false;
  let operands: PdfValue[] = [];
  let font: Font | undefined;
  let size = 0;
  let unmarked = '';
  let [x, y] = [0, 0];
  const show = (text: string) => {
    if (isReplaced) return;
    const mark = open.at(-1);
    if (mark === undefined) unmarked += text;
    else if (typeof mark === 'number') marked.set(mark, (marked.get(mark) ?? '') + text);
    else artifacts.set(mark, (artifacts.get(mark) ?? '') + text);
  };
  const operators: Record<string, () => void> = {
    BDC: () => {
      const properties = operands[1] as PdfDict;
      if (isText(properties.ActualText)) {
        show(properties.ActualText.text);
        isReplaced = true;
        return;
      }
      const artifact = String(properties.Subtype ?? properties.Type).slice(1);
      open.push(operands[0] === '/Artifact' ? artifact : Number(properties.MCID));
    },
    EMC: () => {
      if (!isReplaced) open.pop();
      isReplaced = false;
    },
    Tf: () => {
      font = fontOf(String(operands[0]));
      size = Number(operands[1]);
    },
    Tm: () => {
      [x, y] = [Number(operands[4]), Number(operands[5])];
    },
    TJ: () => {
      for (const part of operands[0] as PdfValue[]) {
        if (typeof part === 'number') x -= (part / 1000) * size;
        if (!isText(part) || !font) continue;
        for (let index = 0; index < part.raw.length; index += 2) {
          const code = part.raw.charCodeAt(index) * 256 + part.raw.charCodeAt(index + 1);
          const text = font.unicode.get(code) ?? '\ufffd';
          const width = ((font.widths[code] ?? 0) / 1000) * size;
          glyphs.push({ text, x, y, width });
          show(text);
          x += width;
        }
      }
    },
  };
  for (let next = tokens.next(); next !== undefined; next = tokens.next()) {
    if (typeof next === 'object' && next !== null && 'operator' in next) {
      operators[String(next.operator)]?.();
      operands = [];
    } else if (typeof next !== 'symbol') operands.push(next);
  }
  return { marked, artifacts, unmarked, glyphs };
}
