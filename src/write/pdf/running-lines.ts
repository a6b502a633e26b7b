import { a4 } from '../../model/a4.ts';
import type { Document } from '../../model/document.ts';
import type { HouseStyle, RunningLine } from '../../model/house-style.ts';
import { fillRunningLine, runningLinesOf, runningSize } from '../../model/running-line.ts';
import type { RunningName } from '../../model/running-names.ts';
import type { Words } from '../../model/words.ts';
import { lightLine, lineWeights } from '../lines.ts';
import { shortened } from '../shortened.ts';
import type { Artifact, PdfNode, RuleNode, Run, TextStyle } from './content.ts';
import type { Fonts } from './fonts.ts';
import { rule } from './handlers/rule.ts';
import type { EmbeddedFont } from './pdfkit-parts.ts';
import type { StructureElement } from './structure.ts';

const gap = 16;

/** The running lines of a document, as the layout asks for them per page. */
export interface RunningLines {
  readonly header: SpokenLine;
  readonly footer: SpokenLine;
  /** Every text that they can print, for the look-up of glyphs. */
  readonly runs: readonly Run[];
}

/** As `RunningNode`; what is read of a line gets its place in `opening`, and is decoration without it. */
type SpokenLine = (page: number, pages: number, opening?: StructureElement) => PdfNode | undefined;

type Side = 'left' | 'right';

/**
 * Makes the header and footer of the house style; below the header is a thin line. The first page has no
 * header, but says that a draft or a redline is one. A text that would not fit on its line ends in "…": it is in full
 * elsewhere in the document, or is read in full.
 *
 * Running lines are not read, page after page; what is nowhere else is, where it is printed first.
 */
export function runningLines(document: Document, look: TextStyle, font: EmbeddedFont): RunningLines {
  const { style } = document;
  const { margins } = style.page;
  const width = a4.width - margins.left - margins.right;
  const fontSize = runningSize(style.text);
  const textStyle = { ...look, fontSize, color: style.colours.muted, lineHeight: 1 };
  const measure = (text: string) => font.widthOfString(text, fontSize);
  const isRead = readOnce(document);

  const line = (source: RunningLine, artifact: Artifact, first: number, top: number): SpokenLine => {
    return (page, pages, opening): PdfNode | undefined => {
      const right = filled(source.right, document, page, pages);
      const left = filled(source.left, document, page, pages);
      if (left === '' && right === '') return undefined;
      const rightWidth = Math.min(measure(right), width / 2);
      const leftWidth = width - rightWidth - (right === '' ? 0 : gap);
      const run = (side: Side, whole: string, room: number): PdfNode => {
        const text = shortened(whole, room, measure);
        const speaks = page === first && isRead(source, side);
        const slot = speaks
          ? opening?.add('P', text === whole ? {} : { actual: whole }).slot(document.root)
          : undefined;
        return { text: [{ ...textStyle, alignment: side, artifact, slot, text }] };
      };
      return {
        columns: [run('left', left, leftWidth), run('right', right, rightWidth + 0.1)],
        columnGap: 0,
        widths: [{ share: 1 }, { points: rightWidth + 0.1 }],
        margin: [margins.left, top, margins.right, 0],
      };
    };
  };
  const headerTop = margins.top * 0.45;
  const lines = runningLinesOf(document);
  const header = lines.header && line(lines.header, 'header', 2, headerTop);
  const underlined: SpokenLine = (page, pages, opening) => {
    const text = header?.(page, pages, opening);
    return text && { stack: [text, headerRule(style, fontSize / 2)] };
  };
  const label = labelOf(document);
  const labelLine: SpokenLine = (_page, _pages, opening) => {
    if (!label) return undefined;
    const slot = opening?.add('P').slot(document.root);
    const run = { ...textStyle, bold: true, artifact: 'header', slot, text: label.label } as const;
    return { text: [run], margin: [margins.left, headerTop, margins.right, 0] };
  };
  const footers = lines.footer.map((source, index) =>
    line(source, 'footer', 1, index === 0 ? margins.bottom * 0.4 : fontSize * 0.2),
  );
  const texts = [...(lines.header ? [lines.header] : []), ...lines.footer].flatMap(({ left, right }) => [
    left,
    right,
  ]);
  return {
    header: (page, pages, opening) => (page === 1 ? labelLine : underlined)(page, pages, opening),
    footer: (page, pages, opening) => {
      const stack = footers.flatMap((footer) => footer(page, pages, opening) ?? []);
      return stack.length === 0 ? undefined : stack.length === 1 ? stack[0] : { stack };
    },
    runs: [
      ...(label
        ? [{ ...textStyle, artifact: 'watermark', bold: true, text: label.mark + label.label } as const]
        : []),
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

/** What a document says of itself in its running lines and nowhere else. */
const onlyThere: readonly RunningName[] = ['notice', 'version'];

/** Returns whether a side of a line is read: the first that prints something found nowhere else. */
function readOnce(document: Document): (source: RunningLine, side: Side) => boolean {
  const { header, footer } = runningLinesOf(document);
  const sides = [...footer, ...(header ? [header] : [])].flatMap((source) =>
    (['left', 'right'] as const).map((side) => ({ source, side })),
  );
  const read = onlyThere
    .filter((name) => document.running[name])
    .map((name) => sides.find(({ source, side }) => source[side].includes(`{${name}}`)));
  return (source, side) => read.some((each) => each?.source === source && each.side === side);
}

function headerRule(style: HouseStyle, above: number): RuleNode {
  const { page } = style;
  const node = rule(lineWeights.light, lightLine(style));
  for (const vector of node.canvas) vector.artifact = 'header';
  return { ...node, margin: [page.margins.left, above, page.margins.right, 0] };
}

/** What a document that is not to be signed says so with: across its pages, and above the first. */
function labelOf({ words, status, redline }: Document): Words['draft' | 'redline'] | undefined {
  return redline ? words.redline : status === 'draft' ? words.draft : undefined;
}

/** Returns what is across the pages of a draft or a redline. */
export function pageMark(document: Document, fonts: Fonts): object | undefined {
  const label = labelOf(document);
  const color = document.style.colours.muted;
  return label && { text: label.mark, font: fonts.family, bold: true, fontSize: 120, color, opacity: 0.09 };
}

function filled(template: string, document: Document, page: number, pages: number): string {
  const numbers: Readonly<Record<string, number>> = { page, pages };
  // Before the document's own words come in: a title may hold "{page}".
  const numbered = template.replace(/\{(pages?)\}/gu, (_whole, name: string) => String(numbers[name]));
  return fillRunningLine(numbered, document).normalize('NFC');
}
