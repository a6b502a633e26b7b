import type { Check } from '../check.ts';
import type { Element, PdfFile } from '../pdf-file.ts';
import { placeOfElement } from '../place-of-element.ts';

const blocks = [
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'L',
  'Table',
  'TOC',
  'BlockQuote',
  'Figure',
  'Note',
  'Div',
  'Sect',
  'Form',
];
const inline = ['Span', 'Link', 'Reference', 'Figure', 'Form', 'Note', 'Quote', 'Code'];
const grouping = ['Document', 'Part', 'Art', 'Sect', 'Div'];

/** Standard structure types (ISO 32000-1, 14.8.4) that the program may write, with what may stand in them. */
const mayHold: Readonly<Record<string, readonly string[]>> = {
  Document: blocks,
  Part: blocks,
  Art: blocks,
  Sect: blocks,
  Div: blocks,
  BlockQuote: [...blocks, ...inline],
  Caption: [...blocks, ...inline],
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'P', 'TOC', 'Link', 'Span'],
  P: inline,
  H1: inline,
  H2: inline,
  H3: inline,
  H4: inline,
  H5: inline,
  H6: inline,
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Lbl: inline,
  LBody: [...blocks, ...inline],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TH: [...blocks, ...inline],
  TD: [...blocks, ...inline],
  Span: inline,
  Quote: inline,
  Code: inline,
  Reference: ['Link', 'Span', 'Note'],
  Note: [...blocks, ...inline, 'Lbl'],
  Link: inline,
  Figure: ['Caption', 'P', 'Span'],
  Form: [],
};

/** Whose parent must be one of these. */
const onlyIn: Readonly<Record<string, readonly string[]>> = {
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

/** The structure tree by itself: roles, nesting, headings, tables, notes, figures. */
export const structureChecks: readonly Check[] = [
  {
    id: 'UA-1 7.1-5',
    says: 'heeft een soort die niemand kent',
    find: ({ elements, roleMap }) => [
      ...elements.filter(({ role }) => !(role in mayHold)).map(placeOfElement),
      ...[...roleMap.keys()].filter((tag) => tag in mayHold).map((tag) => `soort ${tag}`),
    ],
  },
  {
    id: 'UA-1 7.2-nesting',
    says: 'staat in iets waar het niet in hoort',
    find: ({ elements }) => elements.filter((element) => !isWellNested(element)).map(placeOfElement),
  },
  {
    id: 'UA-1 7.4.2-1',
    says: 'slaat een niveau over',
    find: skippedHeadings,
  },
  {
    id: 'UA-1 7.3-1',
    says: 'heeft geen beschrijving',
    find: (file) =>
      file.elements
        .filter(({ role, dict }) => role === 'Figure' && !file.text(dict, 'Alt')?.trim())
        .map(placeOfElement),
  },
  {
    id: 'UA-1 7.5-1',
    says: 'heeft een kop die niet zegt waarvan hij de kop is',
    find: (file) =>
      file.elements
        .filter(
          ({ role, dict }) =>
            role === 'TH' && !['Column', 'Row', 'Both'].includes(attribute(file, dict, 'Scope') ?? ''),
        )
        .map(placeOfElement),
  },
  {
    id: 'UA-1 7.2-43',
    says: 'heeft rijen van ongelijke lengte',
    find: (file) =>
      file.elements
        .filter((element) => element.role === 'Table' && !isRectangular(file, element))
        .map(placeOfElement),
  },
  {
    id: 'UA-1 7.2-14',
    says: 'heeft een koprij en geen rijen eronder',
    find: ({ elements }) =>
      elements
        .filter(
          ({ role, children }) =>
            role === 'Table' && hasRole(children, 'THead') && !hasRole(children, 'TBody'),
        )
        .map(placeOfElement),
  },
  {
    id: 'UA-1 7.9-1',
    says: 'heeft geen eigen kenmerk',
    find: notesWithoutId,
  },
  {
    id: 'UA-1 7.2-empty',
    says: 'heeft geen inhoud',
    find: ({ elements }) =>
      elements
        .filter(
          ({ role, ...element }) =>
            /^(?:H\d|P|L|LI|TOC|TOCI|Link|Form|Figure)$/.test(role) && isEmpty(element),
        )
        .map(placeOfElement),
  },
];

function hasRole(elements: readonly Element[], role: string): boolean {
  return elements.some((element) => element.role === role);
}

function isWellNested({ role, parent }: Element): boolean {
  if (parent === undefined) return grouping.includes(role);
  // Of what nobody knows, nobody knows where it may stand; that is said by itself.
  if (!(role in mayHold)) return true;
  const allowed = onlyIn[role];
  if (allowed && !allowed.includes(parent.role)) return false;
  return mayHold[parent.role]?.includes(role) ?? true;
}

function skippedHeadings({ elements }: PdfFile): string[] {
  let previous = 0;
  return elements.flatMap((element) => {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1]);
    if (Number.isNaN(level)) return [];
    const skips = level > previous + 1;
    previous = level;
    return skips ? [placeOfElement(element)] : [];
  });
}

function attribute(file: PdfFile, dict: Element['dict'], key: string): string | undefined {
  for (const value of file.list(dict, 'A')) {
    const found = file.name(file.asDict(value), key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function span(file: PdfFile, { dict }: Element, key: 'ColSpan' | 'RowSpan'): number {
  for (const value of file.list(dict, 'A')) {
    const found = file.number(file.asDict(value), key);
    if (found !== undefined) return found;
  }
  return 1;
}

function isRectangular(file: PdfFile, table: Element): boolean {
  const rows = table.children.flatMap((child) =>
    child.role === 'TR' ? [child] : child.children.filter(({ role }) => role === 'TR'),
  );
  // How many cells each row gets from itself and from cells above it.
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of row.children)
      for (let below = 0; below < span(file, cell, 'RowSpan'); below++) {
        if (index + below >= rows.length) widths.push(-1);
        else widths[index + below] = (widths[index + below] ?? 0) + span(file, cell, 'ColSpan');
      }
  });
  return rows.length > 0 && widths.every((width) => width === widths[0]);
}

function notesWithoutId(file: PdfFile): string[] {
  const seen = new Set<string>();
  return file.elements.flatMap((element) => {
    if (element.role !== 'Note') return [];
    const id = file.text(element.dict, 'ID');
    if (!id || seen.has(id)) return [placeOfElement(element)];
    seen.add(id);
    return [];
  });
}

function isEmpty({ children, marks, annotations }: Omit<Element, 'role'>): boolean {
  return children.length === 0 && marks.length === 0 && annotations.length === 0;
}
