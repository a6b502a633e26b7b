const headings = ['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
const grouping = ['Part', 'Art', 'Sect', 'Div'];
const inline = ['Span', 'Quote', 'Code', 'Reference', 'Note', 'Link', 'Figure', 'Form'];
/** What is in a line may be named by a label. */
const words = ['Lbl', ...inline];
/** Types that may be in a line, and also by themselves between blocks. */
const loose = ['Code', 'Note', 'Link', 'Figure', 'Form'];
const text = ['P', ...headings, 'L', 'Table'];
const blocks = [...grouping, 'BlockQuote', ...text, ...loose];

/**
 * Standard structure types (ISO 32000-1, 14.8.4) with what may be in each: ISO 14289-1, 7.2 for tables, lists
 * and contents, ISO 32000-2, Annex L for all others, where ISO 32000-1 tells it in words. Types that are not
 * here the program does not write.
 */
export const mayHold: Readonly<Record<string, readonly string[]>> = {
  Document: ['TOC', ...blocks],
  Part: ['TOC', 'TOCI', 'Caption', 'Lbl', 'Reference', ...blocks],
  Art: ['TOC', 'Caption', 'Lbl', ...blocks.filter((role) => role !== 'Art')],
  Sect: ['TOC', 'Caption', 'Lbl', ...blocks],
  Div: ['TOC', 'Caption', 'Lbl', ...blocks, ...inline],
  // No quotation directly in another, and no Span: who is quoted speaks in paragraphs.
  BlockQuote: ['TOC', 'Caption', 'Lbl', 'Reference', ...grouping, ...text, ...loose],
  Caption: ['BlockQuote', ...grouping, ...text, ...words],
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'P', 'TOC', 'Div'],
  P: ['L', ...words],
  ...Object.fromEntries(headings.map((role) => [role, ['Sect', 'Art', ...words]])),
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Lbl: inline,
  LBody: ['BlockQuote', 'Caption', ...grouping, ...text, ...inline],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TH: ['Art', 'Sect', 'Div', ...text, ...words],
  TD: ['Art', 'Sect', 'Div', ...text, ...words],
  Span: words,
  Quote: words,
  Code: ['Part', 'Div', 'Span', 'Reference', 'Note', 'Link'],
  Reference: ['Lbl', 'Span', 'Note', 'Link', 'Figure'],
  Note: ['BlockQuote', 'Caption', ...grouping, 'P', 'L', 'Table', ...words],
  Link: ['BlockQuote', 'Caption', ...grouping, ...text, ...words.filter((role) => role !== 'Link')],
  Figure: ['BlockQuote', 'Caption', ...grouping, ...text, ...words],
  Formula: ['Caption', ...words],
  Form: ['Part', 'Div', 'Caption', 'L', 'Lbl', 'Table', 'Code', 'Reference', 'Note', 'Figure'],
};

/** Whose parent must be one of these (ISO 14289-1, 7.2). */
export const onlyIn: Readonly<Record<string, readonly string[]>> = {
  TOCI: ['TOC'],
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

/** What holds other elements only: nothing may be drawn in these by itself. */
export const withoutContent: ReadonlySet<string> = new Set([
  'Document',
  ...grouping,
  'TOC',
  'TOCI',
  'L',
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
]);
