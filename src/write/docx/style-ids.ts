import type { Density } from '../density.ts';

/** Ids of the named styles, as the XML has them. Those that Word knows itself have its own ids. */
export const styleIds = {
  body: 'Normal',
  title: 'Title',
  tocHeading: 'TOCHeading',
  caption: 'Caption',
  figureCaption: 'FigureCaption',
  figure: 'Figure',
  bullet: 'ListBullet',
  number: 'ListNumber',
  listContinue: 'ListContinue',
  quote: 'Quote',
  quoteSource: 'QuoteSource',
  callout: 'NoteText',
  code: 'CodeBlock',
  wordmark: 'Wordmark',
  coverText: 'CoverText',
  coverMark: 'CoverMark',
  cell: 'TableText',
  cellHeading: 'TableHeading',
  amount: 'TableAmount',
  fieldLabel: 'FieldLabel',
  fieldValue: 'FieldValue',
  signatureLabel: 'SignatureLabel',
  signatureValue: 'SignatureValue',
  signatureName: 'SignatureName',
  header: 'Header',
  footer: 'Footer',
  rule: 'HorizontalRule',
  spacer: 'TableSpacing',
  // Of characters.
  strong: 'Strong',
  inlineCode: 'InlineCode',
  blank: 'Blank',
  prompt: 'PlaceholderText',
  hyperlink: 'Hyperlink',
  footnoteReference: 'FootnoteReference',
  footnoteText: 'FootnoteText',
  // Of tables.
  dataTable: 'DataTable',
  fieldTable: 'FieldTable',
  layoutTable: 'LayoutTable',
  calloutTable: 'NoteTable',
} as const;

/** Returns the style of text in cells of a table of that density. */
export function cellStyle(style: 'TableText' | 'TableHeading' | 'TableAmount', density: Density): string {
  return density === 'roomy' ? style : `${style}${density === 'small' ? 'Small' : 'Tiny'}`;
}

/** Returns the style of a heading (depth 1-6); those outside the contents have one that Word leaves out. */
export function headingStyle(depth: number, kind: 'listed' | 'unlisted' | 'cover'): string {
  if (kind === 'listed') return `Heading${depth}`;
  return kind === 'cover'
    ? depth === 1
      ? styleIds.title
      : `CoverHeading${depth}`
    : `UnlistedHeading${depth}`;
}

/** Whether a style is one of those that `headingStyle` gives: they stay with what follows. */
export function isHeadingStyle(style: string | undefined): boolean {
  return style === styleIds.title || /^(?:Unlisted|Cover)?Heading[1-6]$/.test(style ?? '');
}
