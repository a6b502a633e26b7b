import { attribute, below, child, type DocxParts, type Element } from './docx-parts.ts';

/** The styles of a Word file, with what they inherit. */
export interface DocxStyles {
  readonly ids: ReadonlyMap<string, { readonly type: string; readonly name: string }>;
  /** The id of the paragraph style that a paragraph without one has. */
  readonly defaultParagraph: string | undefined;
  /** The first `w:pPr` child of that name in a style and the styles it is based on. */
  property(style: string | undefined, name: string): Element | undefined;
}

/** Reads `word/styles.xml`. */
export function stylesOf(parts: DocxParts): DocxStyles {
  const root = parts.find('word/styles.xml');
  const styles = root ? below(root, 'w:style') : [];
  const byId = new Map(styles.map((style) => [attribute(style, 'w:styleId') ?? '', style]));
  const ids = new Map(
    [...byId].map(([id, style]) => [
      id,
      {
        type: attribute(style, 'w:type') ?? '',
        name: attribute(child(style, 'w:name'), 'w:val') ?? '',
      },
    ]),
  );
  const property = (style: string | undefined, name: string, steps = 0): Element | undefined => {
    const element = byId.get(style ?? '');
    if (!element || steps > 20) return undefined;
    const own = child(element, 'w:pPr', name);
    return own ?? property(attribute(child(element, 'w:basedOn'), 'w:val'), name, steps + 1);
  };
  const standard = styles.find(
    (style) => attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1',
  );
  return { ids, defaultParagraph: attribute(standard, 'w:styleId'), property };
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: Element, styles: DocxStyles): string | undefined {
  return attribute(child(paragraph, 'w:pPr', 'w:pStyle'), 'w:val') ?? styles.defaultParagraph;
}

/** 1 for a heading of the first level, 2 for the second; nothing for a paragraph that is no heading. */
export function headingLevel(paragraph: Element, styles: DocxStyles): number | undefined {
  const level =
    child(paragraph, 'w:pPr', 'w:outlineLvl') ?? styles.property(styleOf(paragraph, styles), 'w:outlineLvl');
  const value = attribute(level, 'w:val');
  return value !== undefined && Number(value) < 9 ? Number(value) + 1 : undefined;
}

/** The level of an entry of the table of contents, by the name that Word gives such styles (`toc 2`). */
export function tocLevel(paragraph: Element, styles: DocxStyles): number | undefined {
  const name = styles.ids.get(styleOf(paragraph, styles) ?? '')?.name ?? '';
  const level = /^toc (\d)$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
