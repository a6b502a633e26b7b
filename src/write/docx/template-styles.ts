import type { IStylesOptions } from 'docx';
import type { TemplateElement, TemplateStyle, WordTemplate } from '../../model/word-template.ts';
import { bulletReference, numberReference } from './list-numbers.ts';
import { twips } from './measures.ts';
import { headingStyle, styleIds } from './style-ids.ts';
import { xmlText } from './template-xml.ts';

/** Styles that the library makes by itself, and those of tables, by name in lower case. */
const libraryStyles: Readonly<Record<string, string>> = {
  title: 'Title',
  strong: 'Strong',
  'list paragraph': 'ListParagraph',
  caption: 'Caption',
  hyperlink: 'Hyperlink',
  'footnote reference': 'FootnoteReference',
  'footnote text': 'FootnoteText',
  'footnote text char': 'FootnoteTextChar',
  'endnote reference': 'EndnoteReference',
  'endnote text': 'EndnoteText',
  'endnote text char': 'EndnoteTextChar',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`heading ${level}`, headingStyle(level, 'listed')]),
  ),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [`toc ${level}`, `TOC${level}`])),
};
/** Ours stay as they are: tables hold on to them. */
const kept: Readonly<Record<string, string>> = {
  'default paragraph font': 'DefaultParagraphFont',
  'normal table': 'TableNormal',
};

/** Styles of a template over ours. */
export interface TemplatedStyles {
  readonly styles: IStylesOptions;
  readonly external: string;
  readonly ids: ReadonlyMap<string, string>;
}

type StyleGiven = { readonly id: string; readonly name?: string | undefined };
type Styles = Pick<IStylesOptions, 'default' | 'paragraphStyles' | 'characterStyles'>;

/**
 * Lays the styles of a template over ours: one of the same name takes the place of ours under our id, others come along.
 * Lists keep our numbering, contents our tab, headings their level.
 * @param textWidth in points
 * @returns what is left of ours, the others as XML, and their ids by those of the template
 */
export function withTemplateStyles(
  own: IStylesOptions,
  { styles, defaults }: WordTemplate,
  { textWidth, language }: { readonly textWidth: number; readonly language: string },
): TemplatedStyles {
  const { default: usual = {}, paragraphStyles = [], characterStyles = [] } = own as Styles;
  const ours = new Map(
    [...paragraphStyles, ...characterStyles].map(({ id, name = id }: StyleGiven) => [name.toLowerCase(), id]),
  );
  const idOf = ({ id, name }: TemplateStyle): string =>
    ours.get(name) ?? libraryStyles[name] ?? kept[name] ?? (isTaken(id) ? `${id}-template` : id);
  const taken = new Set([...ours.values(), ...Object.values(libraryStyles), ...Object.values(styleIds)]);
  const isTaken = (id: string): boolean => taken.has(id);
  const carried = styles.filter(({ name }) => !(name in kept));
  const ids = new Map(styles.map((style) => [style.id, idOf(style)]));
  const replaced = new Set(carried.map((style) => idOf(style)));
  const elements = carried.map((style) => {
    const id = idOf(style);
    return xmlText(renamed(style.element, id, ids, propertiesKept(id, textWidth)));
  });
  const isLeft = ({ id }: StyleGiven): boolean => !replaced.has(id);
  return {
    styles: {
      ...own,
      default: Object.fromEntries(
        Object.entries(usual).filter(
          ([key]) => key !== 'document' && !replaced.has(key.charAt(0).toUpperCase() + key.slice(1)),
        ),
      ),
      paragraphStyles: paragraphStyles.filter(isLeft),
      characterStyles: characterStyles.filter(isLeft),
    },
    ids,
    external: xmlText(inLanguage(defaults, language)) + elements.join(''),
  };
}

/** References of a style to others; one to a style that does not come along is left out. */
const references = ['w:basedOn', 'w:next', 'w:link'];

function renamed(
  { name, attributes, children }: TemplateElement,
  id: string,
  ids: ReadonlyMap<string, string>,
  properties: readonly TemplateElement[],
): TemplateElement {
  const renamedChildren = children.flatMap((child): (TemplateElement | string)[] => {
    if (typeof child === 'string' || !references.includes(child.name)) return [child];
    const other = ids.get(child.attributes['w:val'] ?? '');
    return other === undefined || (child.name === 'w:basedOn' && other === id)
      ? []
      : [{ ...child, attributes: { 'w:val': other } }];
  });
  return {
    name,
    attributes: { ...attributes, 'w:styleId': id },
    children: properties.reduce(withProperty, renamedChildren),
  };
}

/** What a style keeps of ours, whatever the template says. */
function propertiesKept(id: string, textWidth: number): TemplateElement[] {
  const [, heading = '1'] = /^(?:Heading([1-6])|Title)$/.exec(id) ?? [undefined, ''];
  if (heading !== '') return [property('w:outlineLvl', { 'w:val': String(Number(heading) - 1) })];
  if (/^TOC\d$/.test(id)) {
    const right = property('w:tab', { 'w:val': 'right', 'w:pos': String(twips(textWidth)) });
    return [{ ...property('w:tabs'), children: [right] }];
  }
  const reference = { [styleIds.bullet]: bulletReference, [styleIds.number]: numberReference }[id];
  return reference === undefined
    ? []
    : [
        {
          ...property('w:numPr'),
          children: [
            property('w:ilvl', { 'w:val': '0' }),
            property('w:numId', { 'w:val': `{${reference}-0}` }),
          ],
        },
      ];
}

function property(name: string, attributes: Readonly<Record<string, string>> = {}): TemplateElement {
  return { name, attributes, children: [] };
}

/** What comes before each of these among the properties of a paragraph (ISO/IEC 29500-1, 17.3.1.26). */
const before: Readonly<Record<string, readonly string[]>> = (() => {
  const number = ['w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl'];
  const tabs = [...number, 'w:numPr', 'w:suppressLineNumbers', 'w:pBdr', 'w:shd'];
  const rest = [
    ...['w:tabs', 'w:suppressAutoHyphens', 'w:wordWrap', 'w:spacing', 'w:ind', 'w:contextualSpacing'],
    ...['w:mirrorIndents', 'w:jc', 'w:textAlignment'],
  ];
  return { 'w:numPr': number, 'w:tabs': tabs, 'w:outlineLvl': [...tabs, ...rest] };
})();

/** Properties of paragraphs stand before those of characters, tables and their parts (17.7.4.17). */
const behind = ['w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'];

function withProperty(
  children: readonly (TemplateElement | string)[],
  added: TemplateElement,
): (TemplateElement | string)[] {
  const elements = children.filter((child) => typeof child !== 'string');
  const given = elements.find(({ name }) => name === 'w:pPr');
  const others = (given?.children ?? []).filter(
    (child) => typeof child !== 'string' && child.name !== added.name,
  ) as TemplateElement[];
  const earlier = before[added.name] ?? [];
  const properties = {
    ...property('w:pPr'),
    children: [
      ...others.filter(({ name }) => earlier.includes(name)),
      added,
      ...others.filter(({ name }) => !earlier.includes(name)),
    ],
  };
  const rest = elements.filter((child) => child !== given);
  return [
    ...rest.filter(({ name }) => !behind.includes(name)),
    properties,
    ...rest.filter(({ name }) => behind.includes(name)),
  ];
}

/** Returns the defaults of a document in a language. */
function inLanguage(defaults: TemplateElement, language: string): TemplateElement {
  const find = (element: TemplateElement | undefined, name: string): TemplateElement | undefined =>
    element?.children.find((child) => typeof child !== 'string' && child.name === name) as
      | TemplateElement
      | undefined;
  const text = find(find(defaults, 'w:rPrDefault'), 'w:rPr')?.children ?? [];
  const spoken = property('w:lang', { 'w:val': language, 'w:eastAsia': language });
  const paragraph = find(defaults, 'w:pPrDefault');
  return {
    ...property('w:docDefaults'),
    children: [
      {
        ...property('w:rPrDefault'),
        children: [{ ...property('w:rPr'), children: [...text, spoken] }],
      },
      ...(paragraph ? [paragraph] : []),
    ],
  };
}
