import type { Document } from '../../model/document.ts';
import type { HouseStyle, RunningLine } from '../../model/house-style.ts';
import { fillRunningLine, runningLinesOf } from '../../model/running-line.ts';
import { lighter } from '../lighter.ts';
import type { Artifact, PdfNode, RuleNode, Run, TextStyle } from './content.ts';
import type { Fonts } from './fonts.ts';
import { rule } from './handlers/rule.ts';
import type { EmbeddedFont } from './pdfkit-parts.ts';
import type { RunningNode } from './pdfmake-classes.ts';

/** A4 (ISO 216), in points. */
export const pageSize = { width: 595.28, height: 841.89 } as const;

const gap = 16;

/** The running lines of a document, as the layout asks for them per page. */
export interface RunningLines {
  readonly header: RunningNode;
  readonly footer: RunningNode;
  /** Every text that they can print, for the look-up of glyphs. */
  readonly runs: readonly Run[];
}

/**
 * Makes the header and footer of the house style; below the header stands a thin line. The first page has no header. A text that would not fit on its line ends in "…":
 * it stands in full elsewhere in the document.
 */
export function runningLines(document: Document, look: TextStyle, font: EmbeddedFont): RunningLines {
  const { style } = document;
  const { margins } = style.page;
  const width = pageSize.width - margins.left - margins.right;
  const fontSize = Math.max(7, style.text.size - 2.5);
  const textStyle = { ...look, fontSize, color: style.colours.muted, lineHeight: 1 };
  const measure = (text: string) => font.widthOfString(text, fontSize);

  const line = (source: RunningLine, artifact: Artifact, top: number): RunningNode => {
    return (page, pages): PdfNode | undefined => {
      const right = filled(source.right, document, page, pages);
      const left = filled(source.left, document, page, pages);
      if (left === '' && right === '') return undefined;
      const rightWidth = Math.min(measure(right), width / 2);
      const leftWidth = width - rightWidth - (right === '' ? 0 : gap);
      const run = (text: string, room: number, alignment: TextStyle['alignment']): PdfNode => ({
        text: [{ ...textStyle, alignment, artifact, text: shortened(text, room, measure) }],
      });
      return {
        columns: [run(left, leftWidth, 'left'), run(right, rightWidth + 0.1, 'right')],
        columnGap: 0,
        widths: [{ share: 1 }, { points: rightWidth + 0.1 }],
        margin: [margins.left, top, margins.right, 0],
      };
    };
  };
  const lines = runningLinesOf(document);
  const header = lines.header && line(lines.header, 'header', margins.top * 0.45);
  const underlined: RunningNode = (page, pages) => {
    const text = header?.(page, pages);
    return text && { stack: [text, headerRule(style, fontSize / 2)] };
  };
  const footers = lines.footer.map((source, index) =>
    line(source, 'footer', index === 0 ? margins.bottom * 0.4 : fontSize * 0.2),
  );
  const texts = [...(lines.header ? [lines.header] : []), ...lines.footer].flatMap(({ left, right }) => [
    left,
    right,
  ]);
  return {
    header: (page, pages) => (page === 1 ? undefined : underlined(page, pages)),
    footer: (page, pages) => {
      const stack = footers.flatMap((footer) => footer(page, pages) ?? []);
      return stack.length === 0 ? undefined : stack.length === 1 ? stack[0] : { stack };
    },
    runs: [
      { ...textStyle, artifact: 'watermark', bold: true, text: draftWord },
      ...texts.map(
        (text): Run => ({
          ...textStyle,
          artifact: 'footer',
          text: `${filled(text, document, 0, 0)}0123456789…`,
        }),
      ),
    ],
  };
}

function headerRule({ colours, page }: HouseStyle, above: number): RuleNode {
  const node = rule(0.4, lighter(colours.muted, 0.45));
  for (const vector of node.canvas) vector.artifact = 'header';
  return { ...node, margin: [page.margins.left, above, page.margins.right, 0] };
}

/** What stands across the pages of a draft. */
export function draftMark(fonts: Fonts, color: string): object {
  return { text: draftWord, font: fonts.family, bold: true, fontSize: 120, color, opacity: 0.09 };
}

const draftWord = 'CONCEPT';

function filled(template: string, document: Document, page: number, pages: number): string {
  const numbers: Readonly<Record<string, number>> = { page, pages };
  // Before the document's own words come in: a title may hold "{page}".
  const numbered = template.replace(/\{(pages?)\}/gu, (_whole, name: string) => String(numbers[name]));
  return fillRunningLine(numbered, document).normalize('NFC');
}

function shortened(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room + 0.05) return text;
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
