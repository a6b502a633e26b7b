import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  UnderlineType,
} from 'docx';
import { codeFont, codeSize } from '../../model/code-font.ts';
import type { Document } from '../../model/document.ts';
import type { HeadingStyle, HouseStyle } from '../../model/house-style.ts';
import { runningSize } from '../../model/running-line.ts';
import type { Density } from '../density.ts';
import { coverHeadings, headingLook } from '../heading-looks.ts';
import { lightLine, lineWeights } from '../lines.ts';
import { textSizes } from '../text-sizes.ts';
import { bulletReference, listIndent, numberReference } from './list-numbers.ts';
import { eighths, halfPoints, hex, lineShare, twips } from './measures.ts';
import { cellStyle, headingStyle, styleIds } from './style-ids.ts';

/** Points of ground around a block of code. */
export const groundRoom = 6;

/** Points of ground left and right of the text in a note. */
export const calloutPadding = 9;

/** Returns the ground of a note: lines in its colour make it wider than the text. */
export function calloutBackground({ colours }: HouseStyle): Pick<IParagraphOptions, 'shading' | 'border'> {
  const line = (space: number) => ({
    style: BorderStyle.SINGLE,
    size: eighths(0.5),
    color: hex(colours.shade),
    space,
  });
  const sides = { right: line(calloutPadding), left: line(calloutPadding) };
  return {
    shading: { type: 'clear', color: 'auto', fill: hex(colours.shade) },
    border: { top: line(calloutPadding - 2), bottom: line(calloutPadding - 2), ...sides },
  };
}

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'>;

/** Sizes of text in tables, as parts of the size of running text, by how many columns there are. */
const densities = { roomy: 0.95, small: 0.8, tiny: 0.6 } as const satisfies Record<Density, number>;

/** Returns the size of text in a table of that density, in points. */
export function tableTextSize({ text }: HouseStyle, density: Density): number {
  return Math.max(4, Math.round(text.size * densities[density] * 2) / 2);
}

/** Space above and below lines, in points, single spaced where no leading is given. */
function spacing(before: number, after: number, leading = 1) {
  return {
    before: twips(before),
    after: twips(after),
    line: lineShare(leading),
    lineRule: LineRuleType.AUTO,
  };
}

/** Makes the styles of paragraphs and characters from a house style. Those of tables: `table-styles.ts`. */
export function stylesOf(
  { style, language, words: { styles: names } }: Pick<Document, 'style' | 'words' | 'language'>,
  textWidth: number,
): IStylesOptions {
  const { colours, text } = style;
  const { leading } = text;
  const muted = hex(colours.muted);
  const accent = hex(colours.accent);
  const sizes = textSizes(style);
  const small = { size: halfPoints(sizes.caption), color: muted };
  const running = {
    basedOn: styleIds.body,
    run: { size: halfPoints(runningSize(text)), color: muted },
    paragraph: { spacing: spacing(0, 0), rightTabStop: twips(textWidth) },
  };
  const hairline = (points: number, colour: string) => ({
    style: BorderStyle.SINGLE,
    size: eighths(points),
    color: hex(colour),
    space: 1,
  });
  const shading = { type: 'clear', color: 'auto', fill: hex(colours.shade) } as const;
  /** A line of the colour of the ground makes the ground wider than the text. */
  const ground = { ...hairline(0.5, colours.shade), space: groundRoom };
  const list = (reference: string): Look => ({
    basedOn: 'ListParagraph',
    quickFormat: true,
    paragraph: { numbering: { reference, level: 0 }, spacing: spacing(0, text.gap / 3, leading) },
  });
  const cover = coverHeadings(style);
  const own: Record<string, { name: string } & Look> = {
    // Not among the defaults of the document: a colour there is lost on links in tables in some readers.
    [styleIds.body]: { name: 'Normal', quickFormat: true, run: { color: hex(colours.text) } },
    [styleIds.tocHeading]: {
      name: 'TOC Heading',
      basedOn: headingStyle(1, 'unlisted'),
      next: styleIds.body,
      quickFormat: true,
    },
    [styleIds.bullet]: { name: 'List Bullet', ...list(bulletReference) },
    [styleIds.number]: { name: 'List Number', ...list(numberReference) },
    [styleIds.listContinue]: {
      name: 'List Continue',
      basedOn: 'ListParagraph',
      paragraph: { indent: { left: twips(listIndent) }, spacing: spacing(0, text.gap / 3, leading) },
    },
    [styleIds.quote]: {
      name: 'Quote',
      basedOn: styleIds.body,
      quickFormat: true,
      run: { italics: true },
      paragraph: {
        indent: { left: twips(12) },
        border: { left: { ...hairline(1.5, colours.accent), space: 10 } },
      },
    },
    [styleIds.quoteSource]: {
      name: names.source,
      basedOn: styleIds.quote,
      next: styleIds.body,
      run: { italics: false, color: muted },
    },
    [styleIds.callout]: {
      name: names.note,
      basedOn: styleIds.body,
      quickFormat: true,
      paragraph: {
        ...calloutBackground(style),
        indent: { left: twips(calloutPadding), right: twips(calloutPadding) },
      },
    },
    [styleIds.code]: {
      name: names.code,
      basedOn: styleIds.body,
      quickFormat: true,
      run: { noProof: true, font: codeFont.inWord, size: halfPoints(codeSize('', text.size, 0)) },
      paragraph: {
        shading,
        spacing: spacing(text.gap, text.gap * 1.5, leading),
        indent: { left: twips(groundRoom), right: twips(groundRoom) },
        border: { top: ground, right: ground, bottom: ground, left: ground },
      },
    },
    [styleIds.figure]: {
      name: names.picture,
      basedOn: styleIds.body,
      next: styleIds.figureCaption,
      paragraph: { spacing: spacing(text.gap, 5) },
    },
    [styleIds.figureCaption]: {
      name: names.caption,
      basedOn: styleIds.caption,
      next: styleIds.body,
      run: { ...small, bold: false },
      paragraph: { spacing: spacing(0, text.gap * 1.5), keepNext: false },
    },
    [styleIds.wordmark]: {
      name: names.wordmark,
      basedOn: styleIds.body,
      next: styleIds.body,
      run: { bold: true, size: halfPoints(sizes.wordmark), color: accent },
      paragraph: { spacing: spacing(0, text.gap * 3) },
    },
    [styleIds.coverText]: {
      name: names.cover,
      basedOn: styleIds.body,
      run: { size: halfPoints(sizes.coverText) },
    },
    [styleIds.coverMark]: {
      name: names.bar,
      basedOn: styleIds.body,
      next: styleIds.title,
      run: { size: 4 },
      paragraph: {
        spacing: spacing(text.gap * 2, 16),
        indent: { right: twips(textWidth - 56) },
        border: { bottom: { ...hairline(3, colours.accent), space: 0 } },
        keepNext: true,
      },
    },
    [styleIds.fieldLabel]: fields(names.label, { color: muted }, leading),
    [styleIds.fieldValue]: fields(names.value, {}, leading),
    [styleIds.signatureValue]: fields(names.signed, {}, 1),
    [styleIds.signatureName]: {
      name: names.signatory,
      basedOn: styleIds.signatureValue,
      run: { bold: true },
    },
    [styleIds.header]: {
      name: 'header',
      ...running,
      paragraph: {
        ...running.paragraph,
        border: { bottom: { ...hairline(lineWeights.light, lightLine(style)), space: 4 } },
      },
    },
    [styleIds.footer]: { name: 'footer', ...running },
    [styleIds.rule]: {
      name: names.rule,
      basedOn: styleIds.body,
      next: styleIds.body,
      run: { size: 4 },
      paragraph: {
        spacing: spacing(0, text.gap * 1.5),
        border: { bottom: hairline(0.5, lightLine(style)) },
      },
    },
    [styleIds.spacer]: {
      name: names.spacer,
      basedOn: styleIds.body,
      next: styleIds.body,
      run: { size: 2 },
      paragraph: { spacing: spacing(0, 0) },
    },
  };
  for (const density of ['roomy', 'small', 'tiny'] as const) {
    const named = (name: string) => (density === 'roomy' ? name : names[density]({ name }));
    const size = halfPoints(tableTextSize(style, density));
    const base = cellStyle('TableText', density);
    own[base] = {
      name: named(names.text),
      basedOn: styleIds.body,
      run: { size },
      paragraph: { spacing: spacing(0, 0, Math.min(leading, 1.1)) },
    };
    own[cellStyle('TableHeading', density)] = {
      name: named(names.heading),
      basedOn: base,
      run: { bold: true },
    };
    own[cellStyle('TableAmount', density)] = {
      name: named(names.amount),
      basedOn: base,
      paragraph: { alignment: AlignmentType.RIGHT },
    };
  }
  for (let level = 1; level <= 6; level += 1) {
    own[`TOC${level}`] = {
      name: `toc ${level}`,
      basedOn: styleIds.body,
      next: styleIds.body,
      uiPriority: 39,
      run: { bold: level === 1 },
      paragraph: {
        spacing: spacing(level === 1 ? text.gap * 0.8 : 2.5, 2.5),
        indent: { left: twips((level - 1) * 14) },
        rightTabStop: twips(textWidth),
      },
    };
    own[headingStyle(level, 'unlisted')] = {
      name: names.unlisted({ level: String(level) }),
      basedOn: `Heading${level}`,
      next: styleIds.body,
      paragraph: { outlineLevel: level - 1 },
    };
    if (level > 1)
      own[headingStyle(level, 'cover')] = {
        name: names.front({ level: String(level) }),
        basedOn: headingStyle(level, 'unlisted'),
        next: styleIds.body,
        run: { size: halfPoints(headingLook(cover, level).size) },
        paragraph: { spacing: spacing(0, 4) },
      };
  }
  const heading = (depth: number) => headingOptions(headingLook(style.headings, depth), style, depth);
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
          size: halfPoints(text.size),
          language: { value: language, eastAsia: language },
        },
        paragraph: { spacing: { ...spacing(0, text.gap, leading) } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      heading5: heading(5),
      heading6: heading(6),
      title: {
        ...headingOptions(headingLook(cover, 1), style, 1),
        name: 'Title',
      },
      listParagraph: { quickFormat: true },
      caption: {
        next: styleIds.body,
        run: { bold: true, italics: false, color: accent, size: halfPoints(text.size) },
        paragraph: { spacing: spacing(text.gap, text.gap / 2), keepNext: true },
      },
      hyperlink: { run: { color: accent, underline: { type: UnderlineType.SINGLE } } },
      footnoteReference: { run: { superScript: true } },
      footnoteText: {
        run: { size: halfPoints(text.size - 1.5) },
        paragraph: { spacing: spacing(0, 2) },
      },
    },
    paragraphStyles: Object.entries(own).map(([id, look]) => ({ id, ...look })),
    characterStyles: [
      { id: styleIds.signatureLabel, name: names.signing, run: { color: muted } },
      { id: styleIds.strong, name: 'Strong', uiPriority: 22, quickFormat: true, run: { bold: true } },
      {
        id: styleIds.inlineCode,
        name: names.inline,
        quickFormat: true,
        run: { noProof: true, shading },
      },
      {
        id: styleIds.blank,
        name: names.blank,
        quickFormat: true,
        run: { shading: { type: 'clear', color: 'auto', fill: hex(colours.blank) } },
      },
      { id: styleIds.prompt, name: 'Placeholder Text', run: { color: muted } },
    ],
  };
}

function fields(name: string, run: Look['run'], leading: number): { name: string } & Look {
  return {
    name,
    basedOn: styleIds.body,
    ...(run && { run }),
    paragraph: { spacing: spacing(0, 0, Math.min(leading, 1.1)) },
  };
}

function headingOptions(look: HeadingStyle, { colours }: HouseStyle, depth: number) {
  return {
    basedOn: styleIds.body,
    next: styleIds.body,
    quickFormat: true,
    run: {
      font: { theme: 'headings' as const },
      size: halfPoints(look.size),
      bold: look.bold,
      italics: look.italics,
      allCaps: look.capitals,
      color: hex(colours[look.colour]),
    },
    paragraph: {
      spacing: spacing(look.before, look.after),
      keepNext: true,
      keepLines: true,
      outlineLevel: depth - 1,
    },
  };
}
