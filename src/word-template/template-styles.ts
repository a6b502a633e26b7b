import { elementAt, elementIn, elementsIn, wordValue, type XmlElement } from '../docx-reading/xml-element.ts';
import type { TemplateFonts, TemplateStyle, WordTemplate } from '../model/word-template.ts';
import { cleaned } from './cleaned.ts';
import { styleName } from './style-names.ts';
import { made } from './template-drawing.ts';

/** Points: what Word takes for text without a size (ISO/IEC 29500-1, 17.3.2.38). */
const usualSize = 10;
/** A style is based on another at most so often; a circle ends. */
const MAX_BASES = 20;

/** The styles of a template, and what text looks like in them. */
export type TemplateStyles = Pick<WordTemplate, 'defaults' | 'styles' | 'text' | 'headings' | 'fonts'>;

/** Reads the part with styles; `theme` are the families of headings and of running text in the theme. */
export function templateStyles(part: XmlElement | undefined, theme: TemplateFonts): TemplateStyles {
  const defaults = elementIn(part, 'w:docDefaults');
  const found = elementsIn(part, 'w:style').flatMap((element): TemplateStyle[] => {
    const clean = cleaned(element);
    const id = element.attributes['w:styleId'] ?? '';
    const name = styleName(wordValue(elementIn(element, 'w:name')) ?? '');
    return clean?.attributes['w:type'] && id !== '' && name !== '' ? [{ id, name, element: clean }] : [];
  });
  const isFirst = (style: TemplateStyle, key: 'id' | 'name'): boolean =>
    found.find((each) => each[key] === style[key]) === style;
  const styles = found.filter((style) => isFirst(style, 'id') && isFirst(style, 'name'));
  const valueIn = valuesIn(styles, defaults);
  const numberIn = (style: string, path: readonly string[], name: string): number | undefined => {
    const number = Number(valueIn(style, path, name) ?? Number.NaN);
    return Number.isFinite(number) ? number : undefined;
  };
  const sizeOf = (style: string): number => {
    const halves = numberIn(style, ['w:rPr', 'w:sz'], 'w:val');
    return halves === undefined ? usualSize : halves / 2;
  };
  const space = (style: string, name: string): number =>
    (numberIn(style, ['w:pPr', 'w:spacing'], name) ?? 0) / 20;
  const familyOf = (style: string): string => {
    const byTheme = valueIn(style, ['w:rPr', 'w:rFonts'], 'w:asciiTheme');
    const own = valueIn(style, ['w:rPr', 'w:rFonts'], 'w:ascii');
    if (byTheme !== undefined) return byTheme.startsWith('major') ? theme.headings : theme.body;
    return own ?? 'Times New Roman';
  };
  const line = numberIn('normal', ['w:pPr', 'w:spacing'], 'w:line');
  const isShare = (valueIn('normal', ['w:pPr', 'w:spacing'], 'w:lineRule') ?? 'auto') === 'auto';
  return {
    defaults: (defaults && cleaned(defaults)) ?? made('w:docDefaults', {}, [made('w:pPrDefault')]),
    styles,
    text: {
      size: sizeOf('normal'),
      leading: line !== undefined && isShare ? line / 240 : 1,
      gap: space('normal', 'w:after'),
    },
    headings: [1, 2, 3, 4, 5, 6].map((level) => {
      const name = `heading ${level}`;
      if (!styles.some((style) => style.name === name)) return undefined;
      return { size: sizeOf(name), before: space(name, 'w:before'), after: space(name, 'w:after') };
    }),
    fonts: { body: familyOf('normal'), headings: familyOf('heading 1') },
  };
}

/** Returns what finds an attribute of a property in a style, in those that it is based on, or in the defaults. */
function valuesIn(styles: readonly TemplateStyle[], defaults: XmlElement | undefined) {
  const byId = new Map(styles.map((style) => [style.id, style.element]));
  return (name: string, path: readonly string[], attribute: string): string | undefined => {
    const [kind = ''] = path;
    const chain: XmlElement[] = [];
    let at = styles.find((style) => style.name === name)?.element as XmlElement | undefined;
    for (; at && chain.length < MAX_BASES; at = byId.get(wordValue(elementIn(at, 'w:basedOn')) ?? ''))
      chain.push(at);
    const given = [
      ...chain.map((style) => elementAt(style, ...path)),
      elementAt(defaults, `${kind}Default`, ...path),
    ];
    return given.map((each) => each?.attributes[attribute]).find((value) => value !== undefined);
  };
}
