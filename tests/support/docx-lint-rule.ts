import { below, child, children, type DocxParts, type Element, pathOf } from './docx-parts.ts';

/** Looks at a whole file and returns its findings, `part path: what is wrong`. */
export type LintRule = (parts: DocxParts) => string[];

/** All elements of those names in document, headers, footers and notes, with the part they stand in. */
export function everywhere(parts: DocxParts, ...names: string[]): [string, Element][] {
  return storiesOf(parts).flatMap(([part, root]) =>
    below(root, ...names).map((element): [string, Element] => [part, element]),
  );
}

export function storiesOf(parts: DocxParts): [string, Element][] {
  return parts.stories.map((part) => [part, parts.root(part)]);
}

export function said(part: string, element: Element, finding: string): string {
  return `${part} ${pathOf(element)}: ${finding}`;
}

/** Rows of a table, also those inside a content control. */
export function tableRows(table: Element): Element[] {
  return children(table, 'w:tr', 'w:sdt').flatMap((each) =>
    each.nodeName === 'w:tr' ? [each] : children(child(each, 'w:sdtContent') ?? each, 'w:tr'),
  );
}
